/**
 * How a grid range follows a change of its sheet: rows or columns inserted, deleted, moved, or a block of cells moved.
 *
 * Pure. A block takes along the ranges that lie in it whole; what lies in it only partly stays where it is.
 */
import type { Bounds } from '../grid.ts';
import type { GridRange } from '../model.ts';
import { contains, unbounded } from '../rectangles.ts';
import { shiftSpan } from './axisChange.ts';
import type { Axis, AxisChange } from './axisChange.ts';

/** Cells cut at one place and put at another; what was there is lost. */
export interface BlockMove {
  readonly kind: 'block';
  readonly source: Bounds;
  readonly rowOffset: number;
  readonly columnOffset: number;
  readonly toSheetId: number;
}

/** Inserted or deleted cells shift only what lies in their band: these columns of the rows, or these rows of the columns. */
export interface Band {
  readonly start: number;
  readonly end: number;
}

/** A change of the sheet `sheetId`. */
export type SheetChange = { readonly sheetId: number } & ((AxisChange & { readonly band?: Band }) | BlockMove);

/** The range afterwards (the same object when nothing changed); undefined when nothing of it is left. */
export function shiftRange(change: SheetChange, range: GridRange): GridRange | undefined {
  if (range.sheetId !== change.sheetId) return range;
  if (change.kind === 'block') return shiftByBlock(change, range);
  if (change.band !== undefined && !inBand(change.axis, change.band, range)) return range;
  if (change.axis === 'ROWS') {
    const span = { start: range.startRowIndex, end: range.endRowIndex };
    const shifted = shiftSpan(change, span);
    if (shifted === span) return range;
    return shifted && compact({ ...range, startRowIndex: shifted.start, endRowIndex: shifted.end });
  }
  const span = { start: range.startColumnIndex, end: range.endColumnIndex };
  const shifted = shiftSpan(change, span);
  if (shifted === span) return range;
  return shifted && compact({ ...range, startColumnIndex: shifted.start, endColumnIndex: shifted.end });
}

function inBand(axis: Axis, band: Band, range: GridRange): boolean {
  const { startRow, endRow, startColumn, endColumn } = unbounded(range);
  return axis === 'ROWS'
    ? startColumn >= band.start && endColumn <= band.end
    : startRow >= band.start && endRow <= band.end;
}

function shiftByBlock(change: BlockMove & { readonly sheetId: number }, range: GridRange): GridRange {
  if (!contains(change.source, unbounded(range))) return range;
  const add = (index: number | undefined, offset: number): number | undefined =>
    index === undefined ? undefined : index + offset;
  return compact({
    sheetId: change.toSheetId,
    startRowIndex: add(range.startRowIndex, change.rowOffset),
    endRowIndex: add(range.endRowIndex, change.rowOffset),
    startColumnIndex: add(range.startColumnIndex, change.columnOffset),
    endColumnIndex: add(range.endColumnIndex, change.columnOffset),
  });
}

type Loose = { readonly sheetId: number } & {
  readonly [Bound in Exclude<keyof GridRange, 'sheetId'>]?: number | undefined;
};

/** Open bounds are absent, not undefined. */
const compact = (range: Loose): GridRange => ({
  sheetId: range.sheetId,
  ...(range.startRowIndex === undefined ? {} : { startRowIndex: range.startRowIndex }),
  ...(range.endRowIndex === undefined ? {} : { endRowIndex: range.endRowIndex }),
  ...(range.startColumnIndex === undefined ? {} : { startColumnIndex: range.startColumnIndex }),
  ...(range.endColumnIndex === undefined ? {} : { endColumnIndex: range.endColumnIndex }),
});
