/**
 * updateCells, repeatCell, appendCells: typed values, formats, notes and validation written into cells.
 *
 * None of them makes the grid wider, and only appendCells makes it longer.
 * Source: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request#UpdateCellsRequest .
 */
import { invalidArgument } from '../../http/errors.ts';
import { exceedsGrid, usedSize } from '../grid.ts';
import type { Bounds } from '../grid.ts';
import { translateFormula } from '../formula/references.ts';
import type { Cell, Sheet } from '../model.ts';
import { requireEditable } from '../protection.ts';
import { cellWriter } from './cellWriter.ts';
import type { CellWriter } from './cellWriter.ts';
import { grow } from './insertDimension.ts';
import { gridRange, writable } from './run.ts';
import type { Run } from './run.ts';
import type { Body, WireCellData, WireGridCoordinate, WireRowData } from './wire.ts';

export function updateCells(body: Body<'updateCells'>, run: Run): undefined {
  const writer = cellWriter(run, body.fields);
  const rows = body.rows ?? [];
  if (body.range !== undefined) {
    const { sheet, bounds } = writable(run, gridRange(body.range));
    writeRows(run, sheet, bounds, rows, writer);
    clearRest(run, sheet, bounds, rows, writer);
    return undefined;
  }
  if (body.start === undefined) throw invalidArgument('Either start or range must be specified.');
  const { sheet, rowIndex, columnIndex } = coordinate(run, body.start, 'start');
  const { rowCount, columnCount } = sheet.properties.gridProperties;
  const bounds = { startRow: rowIndex, endRow: rowCount, startColumn: columnIndex, endColumn: columnCount };
  requireEditable(sheet, extentOf(bounds, rows), run.editor);
  writeRows(run, sheet, bounds, rows, writer);
  return undefined;
}

export function repeatCell(body: Body<'repeatCell'>, run: Run): undefined {
  const writer = cellWriter(run, body.fields);
  const { sheet, bounds } = writable(run, gridRange(body.range));
  const data = body.cell;
  const formula = data?.userEnteredValue?.formulaValue;
  const onlyClears = data === undefined || Object.keys(data).length === 0;
  forEachCell(run, sheet, bounds, onlyClears, (old, rowIndex, columnIndex) => {
    if (formula === undefined) return writer.write(old, data);
    const home = { spreadsheet: run.draft.spreadsheet, sheetId: sheet.properties.sheetId };
    const formulaValue = translateFormula(formula, home, rowIndex - bounds.startRow, columnIndex - bounds.startColumn);
    return writer.write(old, { ...data, userEnteredValue: { formulaValue } });
  });
  return undefined;
}

export function appendCells(body: Body<'appendCells'>, run: Run): undefined {
  if (body.tableId !== undefined) throw invalidArgument('tableId is not implemented in local Google.');
  const writer = cellWriter(run, body.fields);
  const rows = body.rows ?? [];
  const sheet = run.draft.sheet(body.sheetId ?? 0);
  const startRow = usedSize(sheet).rowCount;
  const { rowCount, columnCount } = sheet.properties.gridProperties;
  if (startRow + rows.length > rowCount) grow(run, sheet, 'ROWS', startRow + rows.length - rowCount);
  const bounds = { startRow, endRow: startRow + rows.length, startColumn: 0, endColumn: columnCount };
  requireEditable(sheet, extentOf(bounds, rows), run.editor);
  writeRows(run, sheet, bounds, rows, writer);
  return undefined;
}

/**
 * Replaces each cell of the bounds.
 * @param onlyPresent leaves out cells that hold nothing: for a change that can only clear.
 */
export function forEachCell(
  run: Run,
  sheet: Sheet,
  bounds: Bounds,
  onlyPresent: boolean,
  change: (old: Cell | undefined, rowIndex: number, columnIndex: number) => Cell | undefined,
): void {
  const endRow = onlyPresent ? Math.min(bounds.endRow, sheet.rows.length) : bounds.endRow;
  for (let rowIndex = bounds.startRow; rowIndex < endRow; rowIndex++) {
    const row = sheet.rows[rowIndex];
    const endColumn = onlyPresent ? Math.min(bounds.endColumn, row?.length ?? 0) : bounds.endColumn;
    for (let columnIndex = bounds.startColumn; columnIndex < endColumn; columnIndex++) {
      const old = sheet.rows[rowIndex]?.[columnIndex];
      if (onlyPresent && old === undefined) continue;
      run.draft.setCell(sheet, rowIndex, columnIndex, change(old, rowIndex, columnIndex));
    }
  }
}

/** The cell that a request starts at, on a sheet to change. */
export function coordinate(
  run: Run,
  given: WireGridCoordinate | undefined,
  name: string,
): { readonly sheet: Sheet; readonly rowIndex: number; readonly columnIndex: number } {
  if (given === undefined) throw invalidArgument(`No ${name} specified.`);
  const sheet = run.draft.sheet(given.sheetId ?? 0);
  const rowIndex = given.rowIndex ?? 0;
  const columnIndex = given.columnIndex ?? 0;
  if (rowIndex < 0 || columnIndex < 0) throw invalidArgument(`${name} must not be negative.`);
  const { rowCount, columnCount } = sheet.properties.gridProperties;
  if (rowIndex >= rowCount || columnIndex >= columnCount) {
    throw exceedsGrid(sheet, {
      startRowIndex: rowIndex,
      endRowIndex: rowIndex + 1,
      startColumnIndex: columnIndex,
      endColumnIndex: columnIndex + 1,
    });
  }
  return { sheet, rowIndex, columnIndex };
}

/** Writes rows from the upper left corner of the bounds; none of them may reach beyond. */
function writeRows(run: Run, sheet: Sheet, bounds: Bounds, rows: readonly WireRowData[], writer: CellWriter): void {
  if (bounds.startRow + rows.length > bounds.endRow) {
    throw invalidArgument(
      `Attempting to write row: ${bounds.endRow}, beyond the last requested row of: ${bounds.endRow - 1}`,
    );
  }
  rows.forEach(({ values }, offset) => {
    if (values === undefined) return;
    if (bounds.startColumn + values.length > bounds.endColumn) {
      throw invalidArgument(
        `Attempting to write column: ${bounds.endColumn}, beyond the last requested column of: ${bounds.endColumn - 1}`,
      );
    }
    const rowIndex = bounds.startRow + offset;
    values.forEach((data: WireCellData, column) => {
      const columnIndex = bounds.startColumn + column;
      const old = sheet.rows[rowIndex]?.[columnIndex];
      run.draft.setCell(sheet, rowIndex, columnIndex, writer.write(old, data));
    });
  });
}

/** The cells of the bounds that no row reaches lose what the mask names. */
function clearRest(run: Run, sheet: Sheet, bounds: Bounds, rows: readonly WireRowData[], writer: CellWriter): void {
  forEachCell(run, sheet, bounds, true, (old, rowIndex, columnIndex) => {
    const given = rows[rowIndex - bounds.startRow]?.values?.length ?? 0;
    return columnIndex - bounds.startColumn < given ? old : writer.write(old, undefined);
  });
}

function extentOf(bounds: Bounds, rows: readonly WireRowData[]): Bounds {
  const width = rows.reduce((widest, row) => Math.max(widest, row.values?.length ?? 0), 0);
  return { ...bounds, endRow: bounds.startRow + rows.length, endColumn: bounds.startColumn + width };
}
