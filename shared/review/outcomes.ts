/** What became of each remark: mended where the content that it names differs from what was returned, open where it does not. */
import type { Remark } from '../forms/context.ts';
import type { CellChange, Difference } from './difference.ts';

export interface Outcome {
  readonly remark: Remark;
  readonly outcome: 'mended' | 'open';
  /** What became of the cell, where the remark names one and it differs. */
  readonly cell?: CellChange;
}

export const OUTCOME_WORDS: Readonly<Record<Outcome['outcome'], string>> = { mended: 'đã sửa', open: 'chưa sửa' };

/** @param difference from the returned revision to the newest one. */
export function outcomesOf(remarks: readonly Remark[], { rows }: Difference): Outcome[] {
  return remarks.map((remark) => {
    const { tab, row, column } = remark;
    const named = rows.filter((change) => change.tab === tab && (row === undefined || change.row === row));
    if (column === undefined) return { remark, outcome: named.length > 0 ? 'mended' : 'open' };
    const cell = named.flatMap(({ cells }) => cells).find((change) => change.column === column);
    const isMended = cell !== undefined || named.some(({ kind }) => kind === 'withdrawn');
    return { remark, outcome: isMended ? 'mended' : 'open', ...(cell === undefined ? {} : { cell }) };
  });
}
