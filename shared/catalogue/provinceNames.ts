/**
 * Finds the province that a file means: by code ("P30"), or by a name in either language with or without its kind ("Tỉnh Quảng
 * Trị", "TP. Hồ Chí Minh", "Thừa Thiên - Huế", "Quang Tri"). A name without marks is only taken where one province has it.
 */
import { searchKey } from '../text/keys.ts';
import { properNameKey } from '../text/unitNames.ts';

/** @param provinces code -> names. @returns typed text -> code; `undefined` when none or several fit. */
export function provinceFinder(
  provinces: ReadonlyMap<string, readonly string[]>,
): (typed: string) => string | undefined {
  const byName = new Map<string, Set<string>>();
  const note = (key: string, code: string) => {
    if (key !== '') byName.set(key, (byName.get(key) ?? new Set<string>()).add(code));
  };
  for (const [code, names] of provinces) {
    note(code.toLowerCase(), code);
    for (const name of names) for (const key of keysOf(name)) note(key, code);
  }
  const only = (key: string): string | undefined => {
    const [code, second] = byName.get(key) ?? [];
    return second === undefined ? code : undefined;
  };
  return (typed) => [typed.trim().toLowerCase(), ...keysOf(typed)].map(only).find((code) => code !== undefined);
}

/** With marks first: without them, two provinces could meet. */
function keysOf(name: string): readonly string[] {
  const proper = properNameKey(name);
  return [proper, searchKey(proper)];
}
