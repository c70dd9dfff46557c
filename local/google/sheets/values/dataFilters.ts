/**
 * Data filters: a range by A1 notation or by indexes. Developer metadata is not kept here, so a lookup
 * finds none, and writing by one is refused.
 *
 * Source: https://developers.google.com/workspace/sheets/api/reference/rest/v4/DataFilter .
 */
import { GoogleError, invalidArgument } from '../../http/errors.ts';
import type { JsonObject } from '../../http/handler.ts';
import { parseA1, type ParsedRange } from '../a1.ts';
import { boundsIn, requireSheet } from '../grid.ts';
import type { GridRange, Spreadsheet } from '../model.ts';

/**
 * The range that a filter picks; undefined for a lookup by developer metadata, of which there is none here to be found.
 * @param noun what an unknown sheet is called: the values methods say "grid", the others "sheet".
 * @throws GoogleError INVALID_ARGUMENT for a filter that says nothing or points outside the grid.
 */
export function rangeOfFilter(
  spreadsheet: Spreadsheet,
  filter: JsonObject,
  noun: 'grid' | 'sheet',
): ParsedRange | undefined {
  const { a1Range, gridRange, developerMetadataLookup } = filter;
  if (typeof a1Range === 'string') return inGrid(spreadsheet, parseA1(spreadsheet, a1Range));
  if (gridRange !== undefined)
    return inGrid(spreadsheet, checkedRange(spreadsheet, gridRange as Partial<GridRange>, noun));
  if (developerMetadataLookup !== undefined) return undefined;
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

/** The range of a filter that says where to write. A lookup finds nothing to write to, so it is refused. */
export function rangeToWrite(spreadsheet: Spreadsheet, filter: JsonObject): ParsedRange {
  const found = rangeOfFilter(spreadsheet, filter, 'grid');
  if (found === undefined) throw metadataNotKept();
  return found;
}

export const metadataNotKept = (): GoogleError =>
  new GoogleError('UNIMPLEMENTED', 'Developer metadata is not implemented in local Google.');
