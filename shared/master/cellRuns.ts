/**
 * A column that says the same in many rows is written once for all of them, not cell by cell: half of what a province's plans
 * weigh. Only long runs: a request for each short one would cost Sheets more than the bytes it saves.
 */
import { lengthInBytes } from '../text/utf8.ts';
import { isLink, plainValue, type MasterCell } from './table.ts';

/** Equal cells below each other; indexes are those of the block. */
export interface CellRun {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly count: number;
  readonly value: MasterCell;
}

export interface Block {
  /** The cells, blank where a run fills them. */
  readonly rows: readonly (readonly MasterCell[])[];
  readonly runs: readonly CellRun[];
}

/** Bytes that a run must save; its request takes about 200. */
const WORTH_BYTES = 1_000;
/** `{"userEnteredValue":{"stringValue":""}},` around a text. */
const CELL_BYTES = 41;

/** @param rows of equal width. */
export function withoutRuns(rows: readonly (readonly MasterCell[])[]): Block {
  const runs = (rows[0] ?? []).flatMap((_, columnIndex) => runsOf(rows, columnIndex));
  if (runs.length === 0) return { rows, runs };
  const left = rows.map((cells) => [...cells]);
  for (const { rowIndex, columnIndex, count } of runs) {
    for (const cells of left.slice(rowIndex, rowIndex + count)) cells[columnIndex] = null;
  }
  return { rows: left, runs };
}

function runsOf(rows: readonly (readonly MasterCell[])[], columnIndex: number): CellRun[] {
  // Links that look alike lead to different places.
  const plainAt = (rowIndex: number) => {
    const cell = rows[rowIndex]?.[columnIndex] ?? null;
    return isLink(cell) ? null : plainValue(cell);
  };
  const runs: CellRun[] = [];
  for (let rowIndex = 0, end = 0; rowIndex < rows.length; rowIndex = end) {
    const plain = plainAt(rowIndex);
    end = rowIndex + 1;
    while (end < rows.length && plainAt(end) === plain) end++;
    const value = rows[rowIndex]?.[columnIndex] ?? null;
    const run = { rowIndex, columnIndex, count: end - rowIndex, value };
    if (isWorthIt(run.count, plain)) runs.push(run);
  }
  return runs;
}

function isWorthIt(count: number, plain: string | number | boolean | null): boolean {
  if (plain === null || plain === '' || count === 1) return false;
  return (count - 1) * (CELL_BYTES + lengthInBytes(String(plain))) > WORTH_BYTES;
}
