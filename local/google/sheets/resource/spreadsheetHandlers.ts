/** spreadsheets.create, get, getByDataFilter, batchUpdate; sheets.copyTo. */
import { GoogleError, invalidArgument } from '../../http/errors.ts';
import type { Handlers, JsonObject, World } from '../../http/handler.ts';
import { edit, openToRead } from '../access.ts';
import { parseA1 } from '../a1.ts';
import { applyRequests } from '../batchUpdate/applyRequests.ts';
import { distinct, rangesOfFilter } from '../values/dataFilters.ts';
import { copySheetTo } from './copySheet.ts';
import { createSpreadsheet } from './createSpreadsheet.ts';
import { gridQuestion } from './gridQuestion.ts';
import { spreadsheetResource } from './spreadsheetResource.ts';

/** The context of a batch: who writes, and where ids and the time come from. */
export const batchContext = (world: World, owner: string | undefined) => ({
  account: world.account,
  clock: world.clock,
  newId: world.newId,
  ...(owner === undefined ? {} : { owner }),
});

export const spreadsheetHandlers: Handlers = {
  'sheets.spreadsheets.create': ({ body }, world) => createSpreadsheet(body, world),

  'sheets.spreadsheets.get': ({ path, query }, world) => {
    const { spreadsheet, editor } = openToRead(world, path['spreadsheetId'] ?? '');
    const texts = (query['ranges'] ?? []) as readonly string[];
    return spreadsheetResource(spreadsheet, editor, {
      ranges: texts.length === 0 ? undefined : texts.map((text) => parseA1(spreadsheet, text)),
      ...gridQuestion(query['includeGridData'], query['fields'], world.clock),
    });
  },

  'sheets.spreadsheets.getByDataFilter': ({ path, query, body }, world) => {
    const { spreadsheet, editor } = openToRead(world, path['spreadsheetId'] ?? '');
    const filters = (body['dataFilters'] ?? []) as readonly JsonObject[];
    const ranges = filters.flatMap((filter) => rangesOfFilter(spreadsheet, filter, 'sheet'));
    return spreadsheetResource(spreadsheet, editor, {
      ranges: filters.length === 0 ? undefined : distinct(spreadsheet, ranges),
      ...gridQuestion(body['includeGridData'], query['fields'], world.clock),
    });
  },

  'sheets.spreadsheets.batchUpdate': ({ path, query, body }, world) => {
    const requests = (body['requests'] ?? []) as readonly JsonObject[];
    if (requests.length === 0) throw invalidArgument('Must specify at least one request.');
    const ranges = (body['responseRanges'] ?? []) as readonly string[];
    return edit(
      world,
      path['spreadsheetId'] ?? '',
      ({ draft, owner }) => applyRequests(draft, requests, batchContext(world, owner)),
      (spreadsheet, replies, { editor }) => ({
        spreadsheetId: spreadsheet.spreadsheetId,
        replies,
        ...(body['includeSpreadsheetInResponse'] === true
          ? {
              updatedSpreadsheet: spreadsheetResource(spreadsheet, editor, {
                ranges: ranges.length === 0 ? undefined : ranges.map((text) => parseA1(spreadsheet, text)),
                ...gridQuestion(body['responseIncludeGridData'], query['fields'], world.clock, ['updatedSpreadsheet']),
              }),
            }
          : {}),
      }),
    );
  },

  'sheets.spreadsheets.sheets.copyTo': ({ path, body }, world) => {
    const sheetId = Number(path['sheetId']);
    if (!Number.isInteger(sheetId))
      throw invalidArgument(`Invalid value at 'sheet_id' (TYPE_INT32), "${path['sheetId'] ?? ''}"`);
    const destination = body['destinationSpreadsheetId'];
    if (typeof destination !== 'string' || destination === '') {
      throw new GoogleError('INVALID_ARGUMENT', 'Must specify a destination spreadsheet.');
    }
    return copySheetTo(world, path['spreadsheetId'] ?? '', sheetId, destination);
  },
};
