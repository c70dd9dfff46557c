/**
 * Cells as `GridData`: the block with its rows, and the sizes of rows and columns.
 *
 * Source: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/sheets#GridData . Trailing rows and
 * cells without anything are left out; a row or column that nobody sized is 21 or 100 pixels.
 */
import type { JsonObject } from '../../http/handler.ts';
import type { Bounds } from '../grid.ts';
import type { Cell, DimensionProperties, Sheet, Spreadsheet } from '../model.ts';
import { cellReader, type ReadCell } from './cellData.ts';
import type { ConditionalFormats } from './conditionalFormat/conditionalFormats.ts';
import type { Asked } from './gridQuestion.ts';

const DEFAULT_ROW_PIXELS = 21;
const DEFAULT_COLUMN_PIXELS = 100;

export interface GridDataOptions {
  readonly inBlock: Asked;
  readonly inCell: Asked;
  /** The sheet's conditional formats; undefined leaves them out, where nobody asked for what they change. */
  readonly conditional: ConditionalFormats | undefined;
}

export function gridDataOf(
  spreadsheet: Spreadsheet,
  sheet: Sheet,
  bounds: Bounds,
  { inBlock, inCell, conditional }: GridDataOptions,
): JsonObject {
  const { startRow, endRow, startColumn, endColumn } = bounds;
  const read = cellReader(spreadsheet, sheet, inCell);
  const lists = {
    rowData: () => rowDataOf(sheet, bounds, conditional, read),
    rowMetadata: () => metadataOf(sheet.rowMetadata, startRow, endRow, DEFAULT_ROW_PIXELS),
    columnMetadata: () => metadataOf(sheet.columnMetadata, startColumn, endColumn, DEFAULT_COLUMN_PIXELS),
  };
  const block: Record<string, unknown> = {
    ...(startRow > 0 ? { startRow } : {}),
    ...(startColumn > 0 ? { startColumn } : {}),
  };
  for (const [name, make] of Object.entries(lists)) {
    const list = inBlock(name) ? make() : [];
    if (list.length > 0) block[name] = list;
  }
  return block;
}

const EMPTY_CELL: Cell = {};

function rowDataOf(
  sheet: Sheet,
  bounds: Bounds,
  conditional: ConditionalFormats | undefined,
  read: ReadCell,
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
      values.push(read(cell ?? EMPTY_CELL, format));
    }
    rows.push(values.length > 0 ? { values } : {});
    if (values.length > 0) filledRows = rows.length;
  }
  rows.length = filledRows;
  return rows;
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
