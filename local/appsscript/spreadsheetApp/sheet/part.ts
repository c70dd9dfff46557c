/** What every part of a Sheet is given. Numbers of scripts are from 1; those of the Sheets API from 0. */
import { Exception } from '../../services/exception.ts';
import type { Host } from '../book/host.ts';
import type { CellData, SheetResource } from '../book/resource.ts';

export interface SheetPart {
  readonly host: Host;
  readonly sheetId: number;
  /** The Sheet: setters return it. */
  self(): object;
  resource(): SheetResource;
}

export type Dimension = 'ROWS' | 'COLUMNS';

export const sizeOf = ({ properties }: SheetResource, dimension: Dimension): number =>
  dimension === 'ROWS' ? properties.gridProperties.rowCount : properties.gridProperties.columnCount;

/** @throws Exception in Google's words unless the rows or columns are in the sheet. */
export const requireBounds = (resource: SheetResource, dimension: Dimension, position: number, count: number): void => {
  if (position < 1 || count < 1 || position + count - 1 > sizeOf(resource, dimension)) {
    throw new Exception(`Those ${dimension.toLowerCase()} are out of bounds.`);
  }
};

/** Cells that somebody wrote into, a formula that shows nothing among them. */
const isFilled = (cell: CellData): boolean => cell.userEnteredValue !== undefined || cell.effectiveValue !== undefined;

/** Last row and column in which something stands, from 1; 0 in an empty sheet. */
export const extentOf = ({ host, sheetId }: SheetPart): { readonly lastRow: number; readonly lastColumn: number } => {
  let [lastRow, lastColumn] = [0, 0];
  for (const [rowIndex, { values = [] }] of (host.book.grid(sheetId, 'values').rowData ?? []).entries()) {
    const last = values.findLastIndex(isFilled) + 1;
    if (last > 0) lastRow = rowIndex + 1;
    lastColumn = Math.max(lastColumn, last);
  }
  return { lastRow, lastColumn };
};
