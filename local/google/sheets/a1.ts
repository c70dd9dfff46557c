/**
 * A1 notation as the Sheets API reads and writes it: `'Kế hoạch'!A2:B`, `A:A`, `1:3`, a bare sheet title, a named range.
 *
 * Source: https://developers.google.com/workspace/sheets/api/guides/concepts (cell notation). A cell expression without a
 * sheet means the first visible sheet; a bare word is a named range before it is a sheet; titles and names match without
 * regard to case. Must not know the size of a grid: see `grid.ts`.
 */
import { GoogleError } from '../http/errors.ts';
import { formatBounds, columnLetters, parseColumn } from './a1Format.ts';
import type { GridRange, Sheet, Spreadsheet } from './model.ts';

export { columnLetters, formatBounds, quoteTitle } from './a1Format.ts';

export interface ParsedRange {
  readonly range: GridRange;
  /** A single cell without a colon: a write may run on from it, a bounded range may not be left. */
  readonly anchor: boolean;
}

type Corner = Omit<GridRange, 'sheetId'>;

/**
 * Reads A1 (or absolute R1C1) notation in the light of the spreadsheet's sheets and named ranges.
 * @throws GoogleError INVALID_ARGUMENT `Unable to parse range: X`.
 */
export function parseA1(spreadsheet: Pick<Spreadsheet, 'sheets' | 'namedRanges'>, text: string): ParsedRange {
  const found = parse(spreadsheet, text);
  if (found === undefined) throw new GoogleError('INVALID_ARGUMENT', `Unable to parse range: ${text}`);
  return found;
}

function parse(spreadsheet: Pick<Spreadsheet, 'sheets' | 'namedRanges'>, text: string): ParsedRange | undefined {
  const { title, quoted, cells } = split(text);
  if (cells === undefined) {
    if (title === undefined) return undefined;
    if (!quoted) {
      const first = spreadsheet.sheets.find((sheet) => sheet.properties.hidden !== true) ?? spreadsheet.sheets[0];
      const parsed = parseCells(title);
      if (parsed !== undefined && first !== undefined) return onSheet(first, parsed);
      const named = spreadsheet.namedRanges.find((range) => sameName(range.name, title));
      if (named !== undefined) return { range: named.range, anchor: false };
    }
    const sheet = sheetByTitle(spreadsheet, title);
    return sheet === undefined ? undefined : { range: { sheetId: sheet.properties.sheetId }, anchor: false };
  }
  const sheet = title === undefined ? undefined : sheetByTitle(spreadsheet, title);
  if (sheet === undefined) return undefined;
  const parsed = parseCells(cells);
  if (parsed !== undefined) return onSheet(sheet, parsed);
  const named = spreadsheet.namedRanges.find(
    (range) => sameName(range.name, cells) && range.range.sheetId === sheet.properties.sheetId,
  );
  return named === undefined ? undefined : { range: named.range, anchor: false };
}

const onSheet = (sheet: Sheet, parsed: { corner: Corner; anchor: boolean }): ParsedRange => ({
  range: { sheetId: sheet.properties.sheetId, ...parsed.corner },
  anchor: parsed.anchor,
});

const sameName = (one: string, other: string): boolean =>
  one === other || one.normalize('NFC').toLowerCase() === other.normalize('NFC').toLowerCase();

/** The sheet of this title: exactly so if there is one, otherwise without regard to case. */
export function sheetByTitle(spreadsheet: Pick<Spreadsheet, 'sheets'>, title: string): Sheet | undefined {
  return (
    spreadsheet.sheets.find((sheet) => sheet.properties.title === title) ??
    spreadsheet.sheets.find((sheet) => sameName(sheet.properties.title, title))
  );
}

/** Titles that Google takes without quotes: letters of any script, digits, spaces, underscores and dots. */
const UNQUOTED_TITLE = /^[\p{L}\p{M}\p{N}_ .]+$/u;

function split(text: string): { title: string | undefined; quoted: boolean; cells: string | undefined } {
  if (text.startsWith("'")) {
    const match = /^'((?:[^']|'')+)'(?:!(.*))?$/su.exec(text);
    if (match?.[1] === undefined) return { title: undefined, quoted: true, cells: undefined };
    return { title: match[1].replaceAll("''", "'"), quoted: true, cells: match[2] };
  }
  const bang = text.indexOf('!');
  if (bang < 0) return { title: text, quoted: false, cells: undefined };
  const title = text.slice(0, bang);
  return { title: UNQUOTED_TITLE.test(title) ? title : undefined, quoted: false, cells: text.slice(bang + 1) };
}

const CELL = /^\$?([A-Za-z]{1,3})?\$?([1-9]\d{0,7})?$/;
const R1C1 = /^R([1-9]\d*)C([1-9]\d*)$/i;

/** One end of a range: 0-based row and column, either of them open. */
function parseEnd(text: string): { row: number | undefined; column: number | undefined } | undefined {
  const absolute = R1C1.exec(text);
  if (absolute !== null) return { row: Number(absolute[1]) - 1, column: Number(absolute[2]) - 1 };
  const match = CELL.exec(text);
  if (match === null || (match[1] === undefined && match[2] === undefined)) return undefined;
  return {
    row: match[2] === undefined ? undefined : Number(match[2]) - 1,
    column: match[1] === undefined ? undefined : parseColumn(match[1]),
  };
}

/** `A1`, `A1:B2`, `A:B`, `1:2`, `A2:B`, `A1:2`; corners in any order. Undefined when it is none of these. */
export function parseCells(text: string): { corner: Corner; anchor: boolean } | undefined {
  const ends = text.split(':');
  const [firstText, secondText] = ends;
  if (firstText === undefined || ends.length > 2) return undefined;
  const first = parseEnd(firstText);
  if (first === undefined) return undefined;
  if (secondText === undefined) {
    if (first.row === undefined || first.column === undefined) return undefined;
    return { corner: span(first.row, first.row, first.column, first.column), anchor: true };
  }
  const second = parseEnd(secondText);
  if (second === undefined) return undefined;
  const rowless = first.row === undefined && second.row === undefined;
  const columnless = first.column === undefined && second.column === undefined;
  if (rowless && columnless) return undefined;
  const rows = rowless ? {} : axis(first.row, second.row, 'Row');
  const columns = columnless ? {} : axis(first.column, second.column, 'Column');
  return { corner: { ...rows, ...columns }, anchor: false };
}

function span(startRow: number, endRow: number, startColumn: number, endColumn: number): Corner {
  return {
    startRowIndex: startRow,
    endRowIndex: endRow + 1,
    startColumnIndex: startColumn,
    endColumnIndex: endColumn + 1,
  };
}

/** One axis of two ends; where only one end has it, the range is open from there on. */
function axis(one: number | undefined, other: number | undefined, name: 'Row' | 'Column'): Corner {
  if (one === undefined || other === undefined) return { [`start${name}Index`]: one ?? other ?? 0 };
  return { [`start${name}Index`]: Math.min(one, other), [`end${name}Index`]: Math.max(one, other) + 1 };
}

/** A1 notation of a grid range as Google writes it, with the sheet's title quoted where it must be. */
export function formatA1(spreadsheet: Pick<Spreadsheet, 'sheets'>, range: GridRange): string {
  const sheet = spreadsheet.sheets.find((candidate) => candidate.properties.sheetId === range.sheetId);
  return formatBounds(sheet?.properties.title ?? '', range);
}

/** "B7" for row 6, column 1 (0-based). */
export const cellName = (rowIndex: number, columnIndex: number): string =>
  `${columnLetters(columnIndex)}${rowIndex + 1}`;
