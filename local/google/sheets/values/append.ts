/**
 * Appending after a table: which cells are the table, where the new rows go, and the room that they need.
 *
 * Source: https://developers.google.com/workspace/sheets/api/guides/values (append) and observed answers. The table is the
 * last block of filled cells that the range touches; blocks are parted by an empty row and an empty column. Without one,
 * writing starts at the range's first cell. New rows are added to the grid when it is full.
 */
import type { Draft } from '../draft.ts';
import { boundsIn, hasValue, requireCellCap, type Bounds } from '../grid.ts';
import type { GridRange, Sheet } from '../model.ts';
import { insertDimension } from '../batchUpdate/insertDimension.ts';
import type { Run } from '../batchUpdate/run.ts';
import { writeAt, type Matrix, type WriteContext, type Written } from './write.ts';

export interface Appended {
  readonly table: Bounds | undefined;
  readonly written: Written;
}

/** @param run inserts the rows that `INSERT_ROWS` asks for, through the same request as `batchUpdate`; undefined overwrites. */
export function appendRows(context: WriteContext, range: GridRange, rows: Matrix, run: Run | undefined): Appended {
  const { draft } = context;
  const sheet = draft.sheet(range.sheetId);
  const bounds = boundsIn(sheet, range);
  const table = tableIn(sheet, bounds);
  const startRow = table === undefined ? bounds.startRow : table.endRow;
  const startColumn = table === undefined ? bounds.startColumn : table.startColumn;
  if (run !== undefined && table !== undefined && rows.length > 0) {
    const place = { sheetId: range.sheetId, dimension: 'ROWS', startIndex: startRow, endIndex: startRow + rows.length };
    insertDimension({ range: place, inheritFromBefore: true }, run);
    run.references.settle();
  }
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  makeRoom(draft, sheet, startRow + rows.length, startColumn + width);
  return { table, written: writeAt(context, sheet, startRow, startColumn, rows) };
}

function makeRoom(draft: Draft, sheet: Sheet, rowCount: number, columnCount: number): void {
  const grid = sheet.properties.gridProperties;
  if (rowCount <= grid.rowCount && columnCount <= grid.columnCount) return;
  sheet.properties.gridProperties = {
    ...grid,
    rowCount: Math.max(grid.rowCount, rowCount),
    columnCount: Math.max(grid.columnCount, columnCount),
  };
  requireCellCap(draft.spreadsheet);
}

/** The last table that the range touches: the block of the leftmost filled cell in the lowest filled row of the range. */
export function tableIn(sheet: Sheet, range: Bounds): Bounds | undefined {
  for (let row = Math.min(range.endRow, sheet.rows.length) - 1; row >= range.startRow; row--) {
    const cells = sheet.rows[row];
    if (cells === undefined) continue;
    const end = Math.min(range.endColumn, cells.length);
    for (let column = range.startColumn; column < end; column++) {
      if (hasValue(cells[column])) return blockAround(sheet, row, column);
    }
  }
  return undefined;
}

/** Grows a rectangle until the cells around it, corners included, are empty. */
function blockAround(sheet: Sheet, row: number, column: number): Bounds {
  let [startRow, endRow, startColumn, endColumn] = [row, row + 1, column, column + 1];
  for (;;) {
    while (startRow > 0 && anyInRow(sheet, startRow - 1, startColumn - 1, endColumn + 1)) startRow--;
    while (anyInRow(sheet, endRow, startColumn - 1, endColumn + 1)) endRow++;
    const left = startColumn > 0 && anyInColumn(sheet, startColumn - 1, startRow - 1, endRow + 1);
    const right = anyInColumn(sheet, endColumn, startRow - 1, endRow + 1);
    if (!left && !right) return { startRow, endRow, startColumn, endColumn };
    if (left) startColumn--;
    if (right) endColumn++;
  }
}

function anyInRow(sheet: Sheet, row: number, start: number, end: number): boolean {
  const cells = sheet.rows[row];
  if (cells === undefined) return false;
  for (let column = Math.max(0, start); column < Math.min(end, cells.length); column++) {
    if (hasValue(cells[column])) return true;
  }
  return false;
}

function anyInColumn(sheet: Sheet, column: number, start: number, end: number): boolean {
  for (let row = Math.max(0, start); row < Math.min(end, sheet.rows.length); row++) {
    if (hasValue(sheet.rows[row]?.[column])) return true;
  }
  return false;
}
