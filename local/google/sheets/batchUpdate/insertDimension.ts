/**
 * insertDimension, appendDimension: more rows or columns.
 *
 * What is inserted takes the formats and validation of its neighbour; below the first row that is the one before it if the
 * request says so (seen at Google: a copied check box arrives unticked). What is appended is blank.
 * Source: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request#InsertDimensionRequest .
 */
import { invalidArgument } from '../../http/errors.ts';
import { requireCellCap, requireSheet } from '../grid.ts';
import type { Cell, Sheet } from '../model.ts';
import { requireSheetEditable } from '../protection.ts';
import { insertStretch } from './arrays.ts';
import type { Axis } from './axisChange.ts';
import { axisOf, dimensionRange, sizeOf } from './dimensionRange.ts';
import type { Run } from './run.ts';
import { shiftStructures } from './structures.ts';
import type { Body } from './wire.ts';
import { forEachRow } from './rows.ts';

export function insertDimension(body: Body<'insertDimension'>, run: Run): undefined {
  const {
    sheet: { properties },
    axis,
    start: at,
    end,
    size,
  } = dimensionRange(run, body.range);
  const inherits = body.inheritFromBefore ?? false;
  if (at > size) throw invalidArgument(`range.startIndex is larger than current grid size (${size})`);
  if (at === size && !inherits) {
    throw invalidArgument(`range.startIndex must be less than the grid size (${size}) if inheritFromBefore is false.`);
  }
  if (at === 0 && inherits)
    throw invalidArgument('range.startIndex must be greater than 0 if inheritFromBefore is true.');
  const sheet = run.draft.sheet(properties.sheetId);
  requireSheetEditable(sheet, run.editor);
  const count = end - at;
  const neighbour = inherits ? at - 1 : at;
  grow(run, sheet, axis, count);
  if (axis === 'ROWS') insertRows(sheet, at, count, neighbour);
  else insertColumns(run, sheet, at, count, neighbour);
  run.draft.markCellsChanged();
  const change = { sheetId: properties.sheetId, kind: 'insert', axis, at, count, growsEnd: inherits } as const;
  shiftStructures(run.draft, change);
  run.references.shift(change);
  const grid = sheet.properties.gridProperties;
  if (axis === 'ROWS' && at < (grid.frozenRowCount ?? 0)) grid.frozenRowCount = (grid.frozenRowCount ?? 0) + count;
  if (axis === 'COLUMNS' && at < (grid.frozenColumnCount ?? 0)) {
    grid.frozenColumnCount = (grid.frozenColumnCount ?? 0) + count;
  }
  return undefined;
}

export function appendDimension(body: Body<'appendDimension'>, run: Run): undefined {
  const { properties } = requireSheet(run.draft.spreadsheet, body.sheetId ?? 0);
  const length = body.length ?? 0;
  if (length < 1) throw invalidArgument(`length[${length}] must be greater than 0.`);
  const sheet = run.draft.sheet(properties.sheetId);
  requireSheetEditable(sheet, run.editor);
  grow(run, sheet, axisOf(body.dimension), length);
  return undefined;
}

/** Adds to the size of the grid; nothing moves. */
export function grow(run: Run, sheet: Sheet, axis: Axis, count: number): void {
  const grid = sheet.properties.gridProperties;
  if (axis === 'ROWS') grid.rowCount = sizeOf(sheet, axis) + count;
  else grid.columnCount = sizeOf(sheet, axis) + count;
  requireCellCap(run.draft.spreadsheet);
}

function insertRows(sheet: Sheet, at: number, count: number, neighbour: number): void {
  const source = sheet.rows[neighbour];
  const blank = source?.map(inherited);
  const hasFormat = blank?.some((cell) => cell !== undefined) ?? false;
  const fresh = Array.from({ length: count }, () => (hasFormat ? blank?.slice() : undefined));
  insertStretch(sheet.rows as (Sheet['rows'][number] | undefined)[], at, fresh);
  const size = sheet.rowMetadata[neighbour]?.pixelSize;
  insertStretch(
    sheet.rowMetadata,
    at,
    Array.from({ length: count }, () => (size === undefined ? undefined : { pixelSize: size })),
  );
}

function insertColumns(run: Run, sheet: Sheet, at: number, count: number, neighbour: number): void {
  forEachRow(sheet, (row, rowIndex) => {
    const cell = inherited(row[neighbour]);
    if (cell === undefined && at >= row.length) return;
    insertStretch(
      run.draft.row(sheet, rowIndex),
      at,
      Array.from({ length: count }, () => cell),
    );
  });
  const size = sheet.columnMetadata[neighbour]?.pixelSize;
  insertStretch(
    sheet.columnMetadata,
    at,
    Array.from({ length: count }, () => (size === undefined ? undefined : { pixelSize: size })),
  );
}

/** What a new cell takes from its neighbour. */
export function inherited(cell: Cell | undefined): Cell | undefined {
  if (cell?.userEnteredFormat === undefined && cell?.dataValidation === undefined) return undefined;
  return {
    ...(cell.dataValidation === undefined ? {} : { dataValidation: cell.dataValidation }),
    ...(cell.userEnteredFormat === undefined ? {} : { userEnteredFormat: cell.userEnteredFormat }),
    ...(isCheckBox(cell) ? { userEnteredValue: { boolValue: false } } : {}),
  };
}

const isCheckBox = (cell: Cell): boolean =>
  (cell.dataValidation?.['condition'] as { type?: string } | undefined)?.type === 'BOOLEAN';
