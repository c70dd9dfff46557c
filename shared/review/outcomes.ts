/** What became of each remark: mended where the content that it names differs from what was returned, open where it does not. */
import type { Remark } from '../forms/context.ts';
import type { ContentRow } from './contentRows.ts';
import { differenceOf, type CellChange } from './difference.ts';

export interface Outcome {
  readonly remark: Remark;
  readonly outcome: 'mended' | 'open';
  /** The cell, where the remark names one. */
  readonly cell?: Pick<CellChange, 'before' | 'after'>;
}

export const OUTCOME_WORDS: Readonly<Record<Outcome['outcome'], string>> = { mended: 'đã sửa', open: 'chưa sửa' };

/** @param before rows of the returned revision. @param after of the newest one. */
export function outcomesOf(
  remarks: readonly Remark[],
  before: readonly ContentRow[],
  after: readonly ContentRow[],
): Outcome[] {
  const { rows } = differenceOf(before, after);
  return remarks.map((remark) => {
    const { tab, row, column } = remark;
    const isMended = rows.some(
      (change) =>
        change.tab === tab &&
        (row === undefined || change.row === row) &&
        (column === undefined || change.kind === 'withdrawn' || change.cells.some((cell) => cell.column === column)),
    );
    const cell =
      row === undefined || column === undefined
        ? {}
        : { cell: { before: textAt(before, tab, row, column), after: textAt(after, tab, row, column) } };
    return { remark, outcome: isMended ? 'mended' : 'open', ...cell };
  });
}

function textAt(rows: readonly ContentRow[], tab: string, row: string, column: string): string {
  return rows.find((one) => one.tab === tab && one.row === row)?.cells[column] ?? '';
}
