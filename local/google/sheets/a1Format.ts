/**
 * Writing A1 notation: column letters, quoted sheet titles, ranges with open ends.
 *
 * Seen at Google: `Sheet1!A1:B2`, `'Kế hoạch'!A1`, `'tab01'!A1` (the title looks like a cell), `T!A1001:B`, `T!AA1:2`,
 * `Mass!151154:151354`.
 */
import type { GridRange } from './model.ts';

/** "A" for 0, "AA" for 26. */
export function columnLetters(columnIndex: number): string {
  let letters = '';
  for (let rest = columnIndex + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** 0 for "A", 26 for "aa". */
export function parseColumn(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + (letter.charCodeAt(0) - 64);
  return number - 1;
}

const PLAIN_TITLE = /^[A-Za-z_][A-Za-z0-9_]*$/;
const LOOKS_LIKE_CELL = /^[A-Za-z]{1,3}\d+$|^R\d*(?:C\d*)?$|^C\d*$/i;

/** The title as it stands before the `!`: quoted unless it is a plain word that is no cell. */
export function quoteTitle(title: string): string {
  if (PLAIN_TITLE.test(title) && !LOOKS_LIKE_CELL.test(title)) return title;
  return `'${title.replaceAll("'", "''")}'`;
}

/** A range of a sheet of this title; absent bounds stay open in the text. */
export function formatBounds(title: string, range: Omit<GridRange, 'sheetId'>): string {
  const { startRowIndex, endRowIndex, startColumnIndex, endColumnIndex } = range;
  const noRows = startRowIndex === undefined && endRowIndex === undefined;
  const noColumns = startColumnIndex === undefined && endColumnIndex === undefined;
  if (noRows && noColumns) return quoteTitle(title);
  const column = (index: number | undefined): string => (index === undefined ? '' : columnLetters(index));
  const row = (index: number | undefined): string => (index === undefined ? '' : String(index + 1));
  const lastColumn = endColumnIndex === undefined ? undefined : endColumnIndex - 1;
  const lastRow = endRowIndex === undefined ? undefined : endRowIndex - 1;
  const start = (noColumns ? '' : column(startColumnIndex ?? 0)) + (noRows ? '' : row(startRowIndex ?? 0));
  const end = column(lastColumn) + row(lastRow);
  const single = start === end && !noRows && !noColumns;
  return `${quoteTitle(title)}!${single ? start : `${start}:${end}`}`;
}

/**
 * A range as Google names it when it lies outside the grid: only the edges that are set, one of them alone when both read
 * the same, `(empty) ` before one that holds no cell. Seen at Google: `Sheet1!1001:`, `Sheet1!AA`, `(empty) Sheet1!AA6:5`.
 */
export function formatEdges(title: string, range: Omit<GridRange, 'sheetId'>): string {
  const { startRowIndex, endRowIndex, startColumnIndex, endColumnIndex } = range;
  const start =
    (startColumnIndex === undefined ? '' : columnLetters(startColumnIndex)) +
    (startRowIndex === undefined ? '' : String(startRowIndex + 1));
  const end =
    (endColumnIndex === undefined ? '' : columnLetters(endColumnIndex - 1)) +
    (endRowIndex === undefined ? '' : String(endRowIndex));
  const empty =
    (startRowIndex !== undefined && startRowIndex === endRowIndex) ||
    (startColumnIndex !== undefined && startColumnIndex === endColumnIndex);
  return `${empty ? '(empty) ' : ''}${quoteTitle(title)}!${start === end ? start : `${start}:${end}`}`;
}
