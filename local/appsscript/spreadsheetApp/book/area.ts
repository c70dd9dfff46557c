/** A rectangle of cells of a sheet: whole numbers from 0, always bounded, as a Range of Apps Script is; and its A1 notation. */
import { Exception } from '../../services/exception.ts';
import type { GridRange, SheetResource } from './resource.ts';

export interface Area {
  readonly sheetId: number;
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly numRows: number;
  readonly numColumns: number;
}

export const gridRangeOf = ({ sheetId, rowIndex, columnIndex, numRows, numColumns }: Area): GridRange => ({
  sheetId,
  startRowIndex: rowIndex,
  endRowIndex: rowIndex + numRows,
  startColumnIndex: columnIndex,
  endColumnIndex: columnIndex + numColumns,
});

/** Open ends reach to the end of the sheet. */
export const areaOfGridRange = (range: GridRange, { properties }: SheetResource): Area => {
  const { startRowIndex = 0, startColumnIndex = 0 } = range;
  const { rowCount, columnCount } = properties.gridProperties;
  return {
    sheetId: range.sheetId ?? 0,
    rowIndex: startRowIndex,
    columnIndex: startColumnIndex,
    numRows: (range.endRowIndex ?? rowCount) - startRowIndex,
    numColumns: (range.endColumnIndex ?? columnCount) - startColumnIndex,
  };
};

export const areaOfSheet = ({ properties }: SheetResource): Area =>
  areaOfGridRange({ sheetId: properties.sheetId ?? 0 }, { properties });

export const intersects = (a: Area, b: Area): boolean =>
  a.sheetId === b.sheetId &&
  a.rowIndex < b.rowIndex + b.numRows &&
  b.rowIndex < a.rowIndex + a.numRows &&
  a.columnIndex < b.columnIndex + b.numColumns &&
  b.columnIndex < a.columnIndex + a.numColumns;

export const columnLetters = (columnIndex: number): string => {
  const rest = Math.floor(columnIndex / 26) - 1;
  return `${rest >= 0 ? columnLetters(rest) : ''}${String.fromCharCode(65 + (columnIndex % 26))}`;
};

const columnIndexOf = (letters: string): number =>
  Array.from(letters.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** `B2:C5`, without the sheet. */
export const a1Of = ({ rowIndex, columnIndex, numRows, numColumns }: Area): string => {
  const first = `${columnLetters(columnIndex)}${rowIndex + 1}`;
  if (numRows === 1 && numColumns === 1) return first;
  return `${first}:${columnLetters(columnIndex + numColumns - 1)}${rowIndex + numRows}`;
};

const CORNER = '\\$?([A-Za-z]{1,3})?\\$?([1-9]\\d{0,7})?';
const CELLS = new RegExp(`^${CORNER}(?::${CORNER})?$`);

/** `B2`, `A:C`, `2:3`, `B2:D` on this sheet; undefined for what is no A1 notation. */
export const areaOfA1 = (text: string, sheet: SheetResource): Area | undefined => {
  const [, left, top, right, bottom] = CELLS.exec(text) ?? [];
  const isOne = !text.includes(':');
  if ((!left && !top) || (isOne && (!left || !top)) || (!isOne && !right && !bottom)) return undefined;
  const ordered = (a: number | undefined, b: number | undefined): readonly [number | undefined, number | undefined] =>
    a !== undefined && b !== undefined && b < a ? [b, a] : [a, b];
  const index = (letters: string | undefined): number | undefined => (letters ? columnIndexOf(letters) : undefined);
  const number = (digits: string | undefined): number | undefined => (digits ? Number(digits) - 1 : undefined);
  const [startColumn = 0, endColumn] = ordered(index(left), index(isOne ? left : right));
  const [startRow = 0, endRow] = ordered(number(top), number(isOne ? top : bottom));
  return areaOfGridRange(
    {
      sheetId: sheet.properties.sheetId ?? 0,
      startRowIndex: startRow,
      startColumnIndex: startColumn,
      ...(endRow === undefined ? {} : { endRowIndex: endRow + 1 }),
      ...(endColumn === undefined ? {} : { endColumnIndex: endColumn + 1 }),
    },
    sheet,
  );
};

/** @throws Exception in Google's words unless the area lies in its sheet. */
export const requireInside = (area: Area, { properties }: SheetResource): Area => {
  const { rowCount, columnCount } = properties.gridProperties;
  const { rowIndex, columnIndex, numRows, numColumns } = area;
  if (rowIndex < 0) throw new Exception('The starting row of the range is too small.');
  if (columnIndex < 0) throw new Exception('The starting column of the range is too small.');
  if (numRows < 1) throw new Exception('The number of rows in the range must be at least 1.');
  if (numColumns < 1) throw new Exception('The number of columns in the range must be at least 1.');
  if (rowIndex + numRows > rowCount || columnIndex + numColumns > columnCount) {
    throw new Exception('The coordinates of the range are outside the dimensions of the sheet.');
  }
  return area;
};
