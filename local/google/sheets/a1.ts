/**
 * A1 notation as the Sheets API reads and writes it: `'Kế hoạch'!A2:B`, `A:A`, `1:3`, a bare sheet title, a named range.
 *
 * Source: https://developers.google.com/workspace/sheets/api/guides/concepts (cell notation), and answers seen at Google: a
 * text without a bang is cells (of the first visible sheet), then R1C1, then a named range, then a sheet; the last bang parts
 * title and cells; titles and names match without regard to case; quotes may be left out; no space is forgiven. Must not know
 * the size of a grid: see `grid.ts`.
 */
import { GoogleError } from '../http/errors.ts';
import { columnLetters, formatBounds, parseColumn } from './a1Format.ts';
import { isJustReversed, r1c1End } from './r1c1.ts';
import type { GridRange, Sheet, Spreadsheet } from './model.ts';

export { columnLetters, formatBounds, quoteTitle } from './a1Format.ts';

export interface ParsedRange {
  readonly range: GridRange;
  /** A single cell without a colon: a write may run on from it, a bounded range may not be left. */
  readonly anchor: boolean;
}

type Corner = Omit<GridRange, 'sheetId'>;

/**
 * Reads A1 or R1C1 notation in the light of the spreadsheet's sheets and named ranges.
 * @throws GoogleError INVALID_ARGUMENT `Unable to parse range: X`.
 */
export function parseA1(spreadsheet: Pick<Spreadsheet, 'sheets' | 'namedRanges'>, text: string): ParsedRange {
  const found = parse(spreadsheet, text);
  if (found === undefined) throw new GoogleError('INVALID_ARGUMENT', `Unable to parse range: ${text}`);
  return found;
}

function parse(spreadsheet: Pick<Spreadsheet, 'sheets' | 'namedRanges'>, text: string): ParsedRange | undefined {
  const first = spreadsheet.sheets.find((sheet) => sheet.properties.hidden !== true) ?? spreadsheet.sheets[0];
  const bang = text.lastIndexOf('!');
  if (bang < 0) {
    const parsed = parseCells(text);
    if (parsed !== undefined && first !== undefined) return onSheet(first, parsed);
    const named = spreadsheet.namedRanges.find((range) => sameName(range.name, text));
    if (named !== undefined) return { range: named.range, anchor: false };
    return wholeSheet(spreadsheet, text);
  }
  const title = text.slice(0, bang);
  const cells = text.slice(bang + 1);
  const parsed = parseCells(cells);
  if (title === '' || title === "''") {
    return parsed === undefined || first === undefined ? undefined : onSheet(first, parsed);
  }
  const sheet = sheetByTitle(spreadsheet, unquoted(title));
  if (sheet === undefined || cells === '') return wholeSheet(spreadsheet, text);
  if (parsed !== undefined) return onSheet(sheet, parsed);
  const named = spreadsheet.namedRanges.find(
    (range) => sameName(range.name, cells) && range.range.sheetId === sheet.properties.sheetId,
  );
  return named === undefined ? undefined : { range: named.range, anchor: false };
}

function wholeSheet(spreadsheet: Pick<Spreadsheet, 'sheets'>, title: string): ParsedRange | undefined {
  const sheet = sheetByTitle(spreadsheet, unquoted(title));
  return sheet === undefined ? undefined : { range: { sheetId: sheet.properties.sheetId }, anchor: false };
}

/** The title in a quoted or plain text; quotes may be left out whatever the title holds. */
const unquoted = (text: string): string =>
  text.length > 2 && text.startsWith("'") && text.endsWith("'") ? text.slice(1, -1).replaceAll("''", "'") : text;

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

interface End {
  readonly row: number | undefined;
  readonly column: number | undefined;
}

const A1_END = /^\$?([A-Za-z]{1,3})?\$?(0*[1-9]\d{0,7})?$/;

/** One end in A1 notation: 0-based row and column, either of them open. */
function a1End(text: string): End | undefined {
  const match = A1_END.exec(text);
  if (match === null || (match[1] === undefined && match[2] === undefined)) return undefined;
  return {
    row: match[2] === undefined ? undefined : Number(match[2]) - 1,
    column: match[1] === undefined ? undefined : parseColumn(match[1]),
  };
}

/** `A1`, `A1:B2`, `A:B`, `1:2`, `A2:B`, `A1:2` and their like in R1C1; ends in any order. Undefined when it is none of these. */
export function parseCells(text: string): { corner: Corner; anchor: boolean } | undefined {
  const ends = text.split(':');
  if (ends.length > 2) return undefined;
  const inA1 = ends.map(a1End);
  const [first, last] = inA1;
  const isA1 = inA1.every((end) => end !== undefined);
  if (isA1 && last !== undefined && first !== undefined) return { corner: cornerOf(first, last), anchor: false };
  if (isA1 && first?.row !== undefined && first.column !== undefined) {
    return { corner: cornerOf(first, first), anchor: true };
  }
  return parseR1C1(ends);
}

function parseR1C1(texts: readonly string[]): { corner: Corner; anchor: boolean } | undefined {
  const ends = texts.map(r1c1End);
  const [first, last = first] = ends;
  if (first === undefined || last === undefined || ends.includes(undefined)) return undefined;
  if (isJustReversed(first.writtenRow, last.writtenRow) || isJustReversed(first.writtenColumn, last.writtenColumn)) {
    return undefined;
  }
  const anchor = ends.length === 1 && first.row !== undefined && first.column !== undefined;
  return { corner: cornerOf(first, last), anchor };
}

function cornerOf(first: End, last: End): Corner {
  return { ...axis(first.row, last.row, 'Row'), ...axis(first.column, last.column, 'Column') };
}

/** One axis of two ends: open at the start means from the beginning, open at the end means to the edge. */
function axis(one: number | undefined, other: number | undefined, name: 'Row' | 'Column'): Corner {
  if (one === undefined && other === undefined) return {};
  if (other === undefined) return { [`start${name}Index`]: one ?? 0 };
  const start = one ?? 0;
  return { [`start${name}Index`]: Math.min(start, other), [`end${name}Index`]: Math.max(start, other) + 1 };
}

/** A1 notation of a grid range as Google writes it, with the sheet's title quoted where it must be. */
export function formatA1(spreadsheet: Pick<Spreadsheet, 'sheets'>, range: GridRange): string {
  const sheet = spreadsheet.sheets.find((candidate) => candidate.properties.sheetId === range.sheetId);
  return formatBounds(sheet?.properties.title ?? '', range);
}

/** "B7" for row 6, column 1 (0-based). */
export const cellName = (rowIndex: number, columnIndex: number): string =>
  `${columnLetters(columnIndex)}${rowIndex + 1}`;
