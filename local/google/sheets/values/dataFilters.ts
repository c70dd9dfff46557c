/**
 * Data filters: a range by A1 notation or by indexes. Developer metadata is not kept here, so a lookup by it is refused.
 *
 * Source: https://developers.google.com/workspace/sheets/api/reference/rest/v4/DataFilter .
 */
import { GoogleError, invalidArgument } from '../../http/errors.ts';
import type { JsonObject } from '../../http/handler.ts';
import { parseA1, type ParsedRange } from '../a1.ts';
import { requireSheet } from '../grid.ts';
import type { GridRange, Spreadsheet } from '../model.ts';

/**
 * The range that a filter picks.
 * @throws GoogleError INVALID_ARGUMENT for a filter that picks nothing, UNIMPLEMENTED for one by developer metadata.
 */
export function rangeOfFilter(spreadsheet: Spreadsheet, filter: JsonObject): ParsedRange {
  const { a1Range, gridRange, developerMetadataLookup } = filter;
  if (developerMetadataLookup !== undefined) throw metadataNotKept();
  if (typeof a1Range === 'string') return parseA1(spreadsheet, a1Range);
  if (gridRange === undefined) throw invalidArgument('Must specify a data filter.');
  const range: GridRange = { sheetId: 0, ...(gridRange as Partial<GridRange>) };
  requireSheet(spreadsheet, range.sheetId);
  const rows = (range.endRowIndex ?? Number.POSITIVE_INFINITY) - (range.startRowIndex ?? 0);
  const columns = (range.endColumnIndex ?? Number.POSITIVE_INFINITY) - (range.startColumnIndex ?? 0);
  if (rows < 0 || columns < 0) throw invalidArgument('The start of gridRange must not be greater than its end.');
  return { range, anchor: rows === 1 && columns === 1 };
}

export const metadataNotKept = (): GoogleError =>
  new GoogleError('UNIMPLEMENTED', 'Developer metadata is not implemented in local Google.');
