/**
 * Of several rows with one key, which is the table's own. There are several when somebody copied a row, or when rows were put
 * in or taken out between our reading and our writing, so that a write fell one row off.
 *
 * The own one is the row that holds the annotations remembered for the key; else the first with any; else the first.
 */
import { isFilled, isSameAnnotations } from './annotation.ts';
import type { TableAnnotations } from './annotations.ts';
import type { ViewRow } from './view.ts';

/** @returns index of each key's own row. Rows without a key are nobody's. */
export function ownRows(rows: readonly ViewRow[], remembered: TableAnnotations): ReadonlyMap<string, number> {
  const own = new Map<string, number>();
  const several = new Map<string, number[]>();
  for (const [index, { key }] of rows.entries()) {
    const first = own.get(key);
    if (key === '') continue;
    if (first === undefined) own.set(key, index);
    else several.set(key, [...(several.get(key) ?? [first]), index]);
  }
  for (const [key, candidates] of several) {
    const words = remembered.get(key);
    const found =
      (words === undefined
        ? undefined
        : candidates.find((index) => isSameAnnotations(rows[index]?.annotations ?? [], words))) ??
      candidates.find((index) => rows[index]?.annotations.some(isFilled) === true);
    if (found !== undefined) own.set(key, found);
  }
  return own;
}
