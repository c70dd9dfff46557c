/** Rectangles of cells, 0-based, ends exclusive, and their A1 notation. */
import type { GridRange } from '../google/types.ts';

export interface Cell {
  readonly row: number;
  readonly column: number;
}

export interface Area {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

/** 0 -> "A", 26 -> "AA". */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

export function a1({ startRow, endRow, startColumn, endColumn }: Area): string {
  const first = `${columnLetters(startColumn)}${startRow + 1}`;
  const last = `${columnLetters(endColumn - 1)}${endRow}`;
  return first === last ? first : `${first}:${last}`;
}

export const areaOfCell = ({ row, column }: Cell): Area => ({
  startRow: row,
  endRow: row + 1,
  startColumn: column,
  endColumn: column + 1,
});

/** "B3", "B3:D5", "B:D", "3:5", cut to the sheet; `undefined` when it cannot be read. */
export function parseA1(text: string, size: { readonly rows: number; readonly columns: number }): Area | undefined {
  const match = /^([A-Z]*)(\d*)(?::([A-Z]*)(\d*))?$/.exec(text.trim().toUpperCase().replaceAll('$', ''));
  if (match === null || text.trim() === '') return undefined;
  const [, letters = '', digits = '', lastLetters = letters, lastDigits = digits] = match;
  const startRow = digits === '' ? 0 : Number(digits) - 1;
  const startColumn = letters === '' ? 0 : columnIndex(letters);
  const area = {
    startRow,
    endRow: Math.min(lastDigits === '' ? size.rows : Number(lastDigits), size.rows),
    startColumn,
    endColumn: Math.min(lastLetters === '' ? size.columns : columnIndex(lastLetters) + 1, size.columns),
  };
  return area.startRow < area.endRow && area.startColumn < area.endColumn ? area : undefined;
}

function columnIndex(letters: string): number {
  return Array.from(letters).reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** An open side reaches to the end. */
export function areaOfRange(range: GridRange): Area {
  return {
    startRow: range.startRowIndex ?? 0,
    endRow: range.endRowIndex ?? Infinity,
    startColumn: range.startColumnIndex ?? 0,
    endColumn: range.endColumnIndex ?? Infinity,
  };
}

export function rangeOfArea(sheetId: number, area: Area): Required<GridRange> {
  return {
    sheetId,
    startRowIndex: area.startRow,
    endRowIndex: area.endRow,
    startColumnIndex: area.startColumn,
    endColumnIndex: area.endColumn,
  };
}

export function meet(a: Area, b: Area): boolean {
  return a.startRow < b.endRow && b.startRow < a.endRow && a.startColumn < b.endColumn && b.startColumn < a.endColumn;
}

export function covers(outer: Area, inner: Area): boolean {
  return (
    outer.startRow <= inner.startRow &&
    outer.endRow >= inner.endRow &&
    outer.startColumn <= inner.startColumn &&
    outer.endColumn >= inner.endColumn
  );
}

export const isInside = (area: Area, { row, column }: Cell): boolean =>
  row >= area.startRow && row < area.endRow && column >= area.startColumn && column < area.endColumn;
