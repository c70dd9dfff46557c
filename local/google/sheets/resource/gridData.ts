/**
 * Cells as `GridData`: the block with its rows, and the sizes of rows and columns.
 *
 * Source: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/sheets#GridData . Trailing rows and
 * cells without anything are left out; a row or column that nobody sized is 21 or 100 pixels.
 */
import type { JsonObject } from '../../http/handler.ts';
import { metadataIn } from '../developerMetadata/lookup.ts';
import type { Bounds } from '../grid.ts';
import type { Cell, DeveloperMetadata, DimensionProperties, Sheet, Spreadsheet } from '../model.ts';
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
  const tagsOf = (type: 'ROW' | 'COLUMN') => tagsByIndex(spreadsheet, sheet.properties.sheetId, type);
  const lists = {
    rowData: () => rowDataOf(sheet, bounds, conditional, read),
    rowMetadata: () => metadataOf(sheet.rowMetadata, startRow, endRow, DEFAULT_ROW_PIXELS, tagsOf('ROW')),
    columnMetadata: () =>
      metadataOf(sheet.columnMetadata, startColumn, endColumn, DEFAULT_COLUMN_PIXELS, tagsOf('COLUMN')),
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

/** The developer metadata of rows or columns, by their index. */
type Tags = ReadonlyMap<number, readonly DeveloperMetadata[]>;

function tagsByIndex(spreadsheet: Spreadsheet, sheetId: number, type: 'ROW' | 'COLUMN'): Tags {
  const tags = new Map<number, DeveloperMetadata[]>();
  for (const metadata of metadataIn(spreadsheet)) {
    const { location } = metadata;
    if (location.locationType !== type || location.dimensionRange.sheetId !== sheetId) continue;
    const { startIndex } = location.dimensionRange;
    tags.set(startIndex, [...(tags.get(startIndex) ?? []), metadata]);
  }
  return tags;
}

function metadataOf(
  known: readonly (DimensionProperties | undefined)[],
  start: number,
  end: number,
  pixelSize: number,
  tags: Tags,
): JsonObject[] {
  const metadata: JsonObject[] = [];
  for (let index = start; index < end; index++) {
    const developerMetadata = tags.get(index);
    metadata.push({ pixelSize, ...known[index], ...(developerMetadata === undefined ? {} : { developerMetadata }) });
  }
  return metadata;
}
