/** Rows into the order of the layout: moved by key with all that stands in them, missing ones put in, idle ones taken out. */
import type { Draft } from './draft.ts';
import type { MatchedRows } from './matchRows.ts';
import { movesInto } from './order.ts';

export interface MendedRows {
  /** For each row from `first` on: index of its laid-out row; `undefined` for rows that the layout does not have. */
  readonly order: readonly (number | undefined)[];
  /** Row indexes that were put in blank. */
  readonly fresh: ReadonlySet<number>;
  readonly moved: boolean;
  readonly takenOut: number;
}

/** @param first row index of the first row that was matched; `matched` counts from there. */
export function mendRows({ matches, extras, idle }: MatchedRows, first: number, draft: Draft): MendedRows {
  const present = matches.filter((row) => row !== undefined);
  const sequence = [...present, ...extras, ...idle];
  const ranks = sequence.map((_, rank) => rank);
  for (const [rank, row] of sequence.entries()) ranks[row] = rank;
  const moves = movesInto(ranks);
  for (const { from, before } of moves) draft.take({ kind: 'move-row', from: first + from, before: first + before });

  const order: (number | undefined)[] = [];
  const fresh = new Set<number>();
  for (let at = 0; at < matches.length; at++) {
    if (matches[at] === undefined) fresh.add(first + at);
    order.push(at);
  }
  for (const run of runs([...fresh])) draft.take({ kind: 'insert-rows', at: run.at, count: run.count });
  order.push(...extras.map(() => undefined));
  // A sheet keeps a row below its frozen ones.
  const takenOut = order.length === 0 && first > 0 ? idle.length - 1 : idle.length;
  if (takenOut > 0) {
    const at = first + order.length + idle.length - takenOut;
    draft.take({ kind: 'delete-rows', at, count: takenOut });
  }
  return { order, fresh, moved: isDisorder(idle, ranks), takenOut: Math.max(0, takenOut) };
}

/** That idle rows sink to the end is no disorder of the table. */
function isDisorder(idle: readonly number[], ranks: readonly number[]): boolean {
  const kept = ranks.filter((_, row) => !idle.includes(row));
  return kept.some((rank, at) => rank < (kept[at - 1] ?? -1));
}

function runs(rows: readonly number[]): { readonly at: number; readonly count: number }[] {
  const found: { at: number; count: number }[] = [];
  for (const row of rows) {
    const last = found.at(-1);
    if (last !== undefined && last.at + last.count === row) last.count += 1;
    else found.push({ at: row, count: 1 });
  }
  return found;
}
