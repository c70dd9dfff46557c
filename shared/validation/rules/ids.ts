/** Identity of rows: "NV-07" and "KK-03" are given once in a cycle and never reused; on a duplicate the upper row keeps it. */
import type { Report } from '../report.ts';
import type { TypedRow } from '../rows.ts';

const LOOSE = /^(?:mã )?([a-zđ]{2})[\s.\-–_]*0*(\d{1,3})$/iu;

/** "nv 7" -> "NV-07"; `undefined` when no number can be seen in it. */
export function normalizeId(typed: string, prefix: string): string | undefined {
  const match = LOOSE.exec(typed.trim());
  const [, letters = '', digits = ''] = match ?? [];
  if (letters.toUpperCase() !== prefix && !/^\d+$/.test(typed.trim())) return undefined;
  const number = Number(digits === '' ? typed.trim() : digits);
  return number >= 1 && number <= 999 ? idOf(prefix, number) : undefined;
}

export function idOf(prefix: string, number: number): string {
  return `${prefix}-${String(number).padStart(2, '0')}`;
}

/** A new id each time, past every one that was ever used. */
export function freshIds(prefix: string, used: Iterable<string>): () => string {
  let last = 0;
  for (const id of used) last = Math.max(last, Number(new RegExp(`^${prefix}-(\\d+)$`).exec(id)?.[1] ?? 0));
  return () => idOf(prefix, ++last);
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
    const id = typed[index];
    if (row.key === '') {
      const next = fresh();
      report('identity-missing', row.rowNumber, 'id', { expected: next, fix: next });
      return { row, id: next };
    }
    if (id === undefined) {
      report('identity-malformed', row.rowNumber, 'id', { received: row.key, expected: idOf(prefix, 1) });
      return { row, id: row.key };
    }
    if (id !== row.key) report('identity-malformed', row.rowNumber, 'id', { received: row.key, expected: id, fix: id });
    if (taken.has(id)) {
      const next = fresh();
      report('identity-duplicate', row.rowNumber, 'id', { received: id, expected: next, fix: next });
      return { row, id: next };
    }
    taken.add(id);
    return { row, id };
  });
}
