/** Identity of rows: "NV-07" and "KK-03" are given once in a cycle and never reused; on a duplicate the upper row keeps it. */
import type { Report } from '../report.ts';
import type { TypedRow } from '../rows.ts';

const LOOSE = /^(?:mã )?([a-zđ]{2})[\s.\-–_]*0*(\d{1,3})$/iu;

const LAST = 999;

/** "nv 7" -> "NV-07"; `undefined` when no number can be seen in it. */
export function normalizeId(typed: string, prefix: string): string | undefined {
  const match = LOOSE.exec(typed.trim());
  const [, letters = '', digits = ''] = match ?? [];
  if (letters.toUpperCase() !== prefix && !/^\d+$/.test(typed.trim())) return undefined;
  const number = Number(digits === '' ? typed.trim() : digits);
  return number >= 1 && number <= LAST ? idOf(prefix, number) : undefined;
}

export function idOf(prefix: string, number: number): string {
  return `${prefix}-${String(number).padStart(2, '0')}`;
}

/**
 * A new id each time, past every one that was ever used; behind NV-999 the gaps; `undefined` when none is left.
 * @param used ids as `normalizeId` gives them.
 */
export function freshIds(prefix: string, used: Iterable<string>): () => string | undefined {
  const taken = new Set<number>();
  for (const id of used) if (id.startsWith(`${prefix}-`)) taken.add(Number(id.slice(prefix.length + 1)));
  let next = Math.max(0, ...taken);
  return () => {
    if (taken.size >= LAST) return undefined;
    do next = next >= LAST ? 1 : next + 1;
    while (taken.has(next));
    taken.add(next);
    return idOf(prefix, next);
  };
}

/**
 * Each row with its id, in order. A row whose id is missing, malformed or taken has a finding, and an id all the same where
 * the mend is certain, so that the other rules can speak of it.
 * @param known ids of earlier submissions.
 */
export function identify(
  rows: readonly TypedRow[],
  prefix: string,
  known: Iterable<string>,
  report: Report,
): { readonly row: TypedRow; readonly id: string }[] {
  const typed = rows.map((row) => normalizeId(row.key, prefix));
  const fresh = freshIds(prefix, [...known, ...typed.filter((id) => id !== undefined)]);
  const taken = new Set<string>();
  return rows.map((row, index) => {
    const { rowNumber, key } = row;
    const id = typed[index];
    if (id === undefined && key !== '') {
      report('identity-malformed', rowNumber, 'id', { received: key, expected: idOf(prefix, 1) });
      return { row, id: key };
    }
    if (id === undefined || taken.has(id)) {
      const next = fresh();
      const code = id === undefined ? 'identity-missing' : 'identity-duplicate';
      report(code, rowNumber, 'id', { received: key, ...(next === undefined ? {} : { expected: next, fix: next }) });
      return { row, id: next ?? key };
    }
    if (id !== key) report('identity-malformed', rowNumber, 'id', { received: key, expected: id, fix: id });
    taken.add(id);
    return { row, id };
  });
}
