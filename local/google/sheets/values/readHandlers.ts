/** values.get, values.batchGet, values.batchGetByDataFilter: reading cells. */
import type { Handlers, JsonObject } from '../../http/handler.ts';
import { openToRead } from '../access.ts';
import { parseA1, type ParsedRange } from '../a1.ts';
import { boundsIn, requireSheet } from '../grid.ts';
import type { Spreadsheet } from '../model.ts';
import { inPart } from '../prefixed.ts';
import { rangeOfFilter } from './dataFilters.ts';
import { renderingOf, renderRange, type Rendering } from './render.ts';

export function readRange(spreadsheet: Spreadsheet, { range }: ParsedRange, rendering: Rendering): JsonObject {
  const sheet = requireSheet(spreadsheet, range.sheetId);
  return renderRange(spreadsheet, sheet, boundsIn(sheet, range), rendering);
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
    const rendering = renderingOf(body);
    const valueRanges = filters.map((filter, index) =>
      inPart(`dataFilters[${index}]`, () => ({
        valueRange: readRange(spreadsheet, rangeOfFilter(spreadsheet, filter), rendering),
        dataFilters: [filter],
      })),
    );
    return { spreadsheetId: spreadsheet.spreadsheetId, ...(valueRanges.length === 0 ? {} : { valueRanges }) };
  },
};
