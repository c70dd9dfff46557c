/** values.get, values.batchGet, values.batchGetByDataFilter: reading cells. */
import { invalidArgument } from '../../http/errors.ts';
import type { Handlers, JsonObject } from '../../http/handler.ts';
import { openToRead } from '../access.ts';
import { parseA1, type ParsedRange } from '../a1.ts';
import { boundsIn, requireSheet } from '../grid.ts';
import type { Spreadsheet } from '../model.ts';
import { inPart } from '../prefixed.ts';
import { rangesOfFilter } from './dataFilters.ts';
import { renderingOf, renderRange, type Rendering } from './render.ts';

export function readRange(spreadsheet: Spreadsheet, { range }: ParsedRange, rendering: Rendering): JsonObject {
  const sheet = requireSheet(spreadsheet, range.sheetId);
  return renderRange(spreadsheet, sheet, boundsIn(sheet, range), rendering);
}

/**
 * The ranges that filters pick, each once with all of its filters: by sheet, then column, then row, not as they were sent
 * (seen at Google).
 */
function matchedRanges(spreadsheet: Spreadsheet, filters: readonly JsonObject[], rendering: Rendering): JsonObject[] {
  const matches = filters.flatMap((filter, index) => {
    const ranges = inPart(`dataFilter[${index}]`, () => rangesOfFilter(spreadsheet, filter, 'grid'));
    return ranges.map(({ range }) => {
      const sheet = requireSheet(spreadsheet, range.sheetId);
      return { filter, sheet, bounds: boundsIn(sheet, range) };
    });
  });
  matches.sort(
    (one, other) =>
      one.sheet.properties.index - other.sheet.properties.index ||
      one.bounds.startColumn - other.bounds.startColumn ||
      one.bounds.startRow - other.bounds.startRow ||
      one.bounds.endColumn - other.bounds.endColumn ||
      one.bounds.endRow - other.bounds.endRow,
  );
  const byRange = new Map<unknown, { readonly valueRange: JsonObject; readonly dataFilters: JsonObject[] }>();
  for (const { filter, sheet, bounds } of matches) {
    const valueRange = renderRange(spreadsheet, sheet, bounds, rendering);
    const known = byRange.get(valueRange['range']);
    if (known === undefined) byRange.set(valueRange['range'], { valueRange, dataFilters: [filter] });
    else known.dataFilters.push(filter);
  }
  return [...byRange.values()];
}

export const readHandlers: Handlers = {
  'sheets.spreadsheets.values.get': ({ path, query }, world) => {
    const { spreadsheet } = openToRead(world, path['spreadsheetId'] ?? '');
    return readRange(spreadsheet, parseA1(spreadsheet, path['range'] ?? ''), renderingOf(query));
  },

  'sheets.spreadsheets.values.batchGet': ({ path, query }, world) => {
    const { spreadsheet } = openToRead(world, path['spreadsheetId'] ?? '');
    const ranges = (query['ranges'] ?? []) as readonly string[];
    const rendering = renderingOf(query);
    return {
      spreadsheetId: spreadsheet.spreadsheetId,
      ...(ranges.length === 0
        ? {}
        : { valueRanges: ranges.map((range) => readRange(spreadsheet, parseA1(spreadsheet, range), rendering)) }),
    };
  },

  'sheets.spreadsheets.values.batchGetByDataFilter': ({ path, body }, world) => {
    const { spreadsheet } = openToRead(world, path['spreadsheetId'] ?? '');
    const filters = (body['dataFilters'] ?? []) as readonly JsonObject[];
    if (filters.length === 0) throw invalidArgument('Must specify at least one dataFilter.');
    const valueRanges = matchedRanges(spreadsheet, filters, renderingOf(body));
    return { spreadsheetId: spreadsheet.spreadsheetId, ...(valueRanges.length === 0 ? {} : { valueRanges }) };
  },
};
