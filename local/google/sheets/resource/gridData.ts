/**
 * Cells as `GridData`: what was entered, what is shown, formats, notes, validation, and the sizes of rows and columns.
 *
 * Source: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/sheets#GridData . Trailing rows and
 * cells without anything are left out; a row or column that nobody sized is 21 or 100 pixels.
 */
import type { JsonObject } from '../../http/handler.ts';
import type { ConditionalFormats } from './conditionalFormat/conditionalFormats.ts';
import { formattedValue, patternOf } from '../format/formattedValue.ts';
import { effectiveValueOf, type Bounds } from '../grid.ts';
import { localeRules } from '../locale/locale.ts';
import type { Cell, DimensionProperties, Sheet, Spreadsheet } from '../model.ts';
import { effectiveFormatOf, hyperlinkOf, numberFormatOf } from './effectiveFormat.ts';

const DEFAULT_ROW_PIXELS = 21;
const DEFAULT_COLUMN_PIXELS = 100;

/** @param conditional the sheet's conditional formats; undefined leaves them out, where nobody asked for what they change. */
export function gridDataOf(
  spreadsheet: Spreadsheet,
  sheet: Sheet,
  bounds: Bounds,
  conditional: ConditionalFormats | undefined,
): JsonObject {
  const rowData = rowDataOf(spreadsheet, sheet, bounds, conditional);
  const rowMetadata = metadataOf(sheet.rowMetadata, bounds.startRow, bounds.endRow, DEFAULT_ROW_PIXELS);
  const columnMetadata = metadataOf(sheet.columnMetadata, bounds.startColumn, bounds.endColumn, DEFAULT_COLUMN_PIXELS);
  return {
    ...(bounds.startRow > 0 ? { startRow: bounds.startRow } : {}),
    ...(bounds.startColumn > 0 ? { startColumn: bounds.startColumn } : {}),
    ...(rowData.length > 0 ? { rowData } : {}),
    ...(rowMetadata.length > 0 ? { rowMetadata } : {}),
    ...(columnMetadata.length > 0 ? { columnMetadata } : {}),
  };
}

const EMPTY_CELL: Cell = {};

function rowDataOf(
  spreadsheet: Spreadsheet,
  sheet: Sheet,
  bounds: Bounds,
  conditional: ConditionalFormats | undefined,
): JsonObject[] {
  const rows: JsonObject[] = [];
  let filledRows = 0;
  const endRow = Math.min(bounds.endRow, Math.max(sheet.rows.length, conditional?.endRow ?? 0));
  for (let rowIndex = bounds.startRow; rowIndex < endRow; rowIndex++) {
    const source = sheet.rows[rowIndex];
    const values: JsonObject[] = [];
    const endColumn = Math.min(bounds.endColumn, Math.max(source?.length ?? 0, conditional?.endColumn ?? 0));
    for (let column = bounds.startColumn; column < endColumn; column++) {
      const cell = source?.[column];
      const format = conditional?.at(rowIndex, column);
      if (cell === undefined && format === undefined) continue;
      while (values.length < column - bounds.startColumn) values.push({});
      values.push(cellDataOf(spreadsheet, sheet, cell ?? EMPTY_CELL, format));
    }
    rows.push(values.length > 0 ? { values } : {});
    if (values.length > 0) filledRows = rows.length;
  }
  rows.length = filledRows;
  return rows;
}

/** One cell as `CellData`. */
function cellDataOf(
  spreadsheet: Spreadsheet,
  sheet: Sheet,
  cell: Cell,
  conditional: JsonObject | undefined,
): JsonObject {
  const rules = localeRules(spreadsheet.properties.locale);
  const effective = effectiveValueOf(cell);
  const hyperlink = hyperlinkOf(spreadsheet, cell);
  return {
    ...(cell.userEnteredValue === undefined ? {} : { userEnteredValue: cell.userEnteredValue }),
    ...(effective === undefined ? {} : { effectiveValue: effective }),
    ...(effective === undefined
      ? {}
      : {
          formattedValue: formattedValue(effective, patternOf(numberFormatOf(spreadsheet, sheet, cell), rules), rules),
        }),
    ...(cell.userEnteredFormat === undefined ? {} : { userEnteredFormat: cell.userEnteredFormat }),
    ...(effective === undefined && cell.userEnteredFormat === undefined && conditional === undefined
      ? {}
      : { effectiveFormat: effectiveFormatOf(spreadsheet, sheet, cell, conditional) }),
    ...(hyperlink === undefined ? {} : { hyperlink }),
    ...(cell.note === undefined ? {} : { note: cell.note }),
    ...(cell.textFormatRuns === undefined ? {} : { textFormatRuns: cell.textFormatRuns }),
    ...(cell.dataValidation === undefined ? {} : { dataValidation: cell.dataValidation }),
  };
}

function metadataOf(
  known: readonly (DimensionProperties | undefined)[],
  start: number,
  end: number,
  pixelSize: number,
): JsonObject[] {
  const metadata: JsonObject[] = [];
  for (let index = start; index < end; index++) metadata.push({ pixelSize, ...known[index] });
  return metadata;
}
