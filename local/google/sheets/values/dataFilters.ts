/**
 * Data filters: a range by A1 notation or by indexes, or the places of the developer metadata that a lookup finds.
 *
 * Source: https://developers.google.com/workspace/sheets/api/reference/rest/v4/DataFilter .
 */
import { invalidArgument } from '../../http/errors.ts';
import type { JsonObject } from '../../http/handler.ts';
import { formatA1, parseA1, type ParsedRange } from '../a1.ts';
import { cellsOf, meets } from '../developerMetadata/locations.ts';
import { lookUp, metadataIn, type GivenLookup } from '../developerMetadata/lookup.ts';
import { boundsIn, requireSheet } from '../grid.ts';
import type { DeveloperMetadata, GridRange, Spreadsheet } from '../model.ts';

/** What an unknown sheet is called: the values methods say "grid", the others "sheet". */
type Noun = 'grid' | 'sheet';

/**
 * The ranges that a filter picks: one, or those of all the metadata found; metadata of the spreadsheet stand for every sheet.
 * @throws GoogleError INVALID_ARGUMENT for a filter that says nothing or points outside the grid.
 */
export function rangesOfFilter(spreadsheet: Spreadsheet, filter: JsonObject, noun: Noun): ParsedRange[] {
  const found = lookedUp(spreadsheet, filter);
  if (found === undefined) return [rangeOfFilter(spreadsheet, filter, noun)];
  const everySheet = (): GridRange[] => spreadsheet.sheets.map(({ properties: { sheetId } }) => ({ sheetId }));
  const ranges = found.flatMap(({ location }) => cellsOf(location) ?? everySheet());
  return distinct(
    spreadsheet,
    ranges.map((range) => ({ range, anchor: false })),
  );
}

/** Each of the ranges once. */
export function distinct(spreadsheet: Spreadsheet, ranges: readonly ParsedRange[]): ParsedRange[] {
  return [...new Map(ranges.map((parsed) => [formatA1(spreadsheet, parsed.range), parsed])).values()];
}

/**
 * The developer metadata that a filter picks: those of a lookup, or those that stand where the range has cells.
 * @throws GoogleError as `rangesOfFilter`.
 */
export function metadataOfFilter(spreadsheet: Spreadsheet, filter: JsonObject, noun: Noun): DeveloperMetadata[] {
  const found = lookedUp(spreadsheet, filter);
  if (found !== undefined) return found;
  const { range } = rangeOfFilter(spreadsheet, filter, noun);
  return metadataIn(spreadsheet).filter(({ location }) => meets(location, range));
}

function lookedUp(spreadsheet: Spreadsheet, filter: JsonObject): DeveloperMetadata[] | undefined {
  const lookup = filter['developerMetadataLookup'] as GivenLookup | undefined;
  return lookup && lookUp(spreadsheet, lookup);
}

function rangeOfFilter(spreadsheet: Spreadsheet, { a1Range, gridRange }: JsonObject, noun: Noun): ParsedRange {
  if (typeof a1Range === 'string') return inGrid(spreadsheet, parseA1(spreadsheet, a1Range));
  if (gridRange !== undefined)
    return inGrid(spreadsheet, checkedRange(spreadsheet, gridRange as Partial<GridRange>, noun));
  throw invalidArgument('dataFilter.filter must be specified.');
}

function inGrid(spreadsheet: Spreadsheet, parsed: ParsedRange): ParsedRange {
  boundsIn(requireSheet(spreadsheet, parsed.range.sheetId), parsed.range);
  return parsed;
}

function checkedRange(spreadsheet: Spreadsheet, given: Partial<GridRange>, noun: string): ParsedRange {
  const range: GridRange = { sheetId: 0, ...given };
  if (!spreadsheet.sheets.some(({ properties }) => properties.sheetId === range.sheetId)) {
    throw invalidArgument(`No ${noun} with id: ${range.sheetId}`);
  }
  const { startRowIndex, endRowIndex, startColumnIndex, endColumnIndex } = range;
  if (
    [startRowIndex, endRowIndex, startColumnIndex, endColumnIndex].some((index) => index !== undefined && index < 0)
  ) {
    throw invalidArgument('GridRange indexes must be >= 0');
  }
  requireOrder(startRowIndex, endRowIndex, 'Row');
  requireOrder(startColumnIndex, endColumnIndex, 'Column');
  const single = (start = 0, end = Number.POSITIVE_INFINITY): boolean => end - start === 1;
  return { range, anchor: single(startRowIndex, endRowIndex) && single(startColumnIndex, endColumnIndex) };
}

function requireOrder(start: number | undefined, end: number | undefined, axis: string): void {
  if (start !== undefined && end !== undefined && end < start) {
    throw invalidArgument(`end${axis}Index[${end}] cannot be before start${axis}Index[${start}]`);
  }
}
