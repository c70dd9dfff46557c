/**
 * developerMetadata.get and search. Metadata are made, changed and deleted by requests of a batchUpdate.
 *
 * Source: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets.developerMetadata/search .
 */
import { GoogleError, invalidArgument } from '../../http/errors.ts';
import type { Handlers, JsonObject } from '../../http/handler.ts';
import { openToRead } from '../access.ts';
import { inPart } from '../prefixed.ts';
import { metadataOfFilter } from '../values/dataFilters.ts';
import { metadataIn } from './lookup.ts';

export const metadataHandlers: Handlers = {
  'sheets.spreadsheets.developerMetadata.get': ({ path }, world) => {
    const { spreadsheet } = openToRead(world, path['spreadsheetId'] ?? '');
    const text = path['metadataId'] ?? '';
    const metadataId = Number(text);
    if (!Number.isInteger(metadataId)) throw invalidArgument(`Invalid value at 'metadata_id' (TYPE_INT32), "${text}"`);
    const found = metadataIn(spreadsheet).find((metadata) => metadata.metadataId === metadataId);
    if (found === undefined) throw new GoogleError('NOT_FOUND', 'Requested entity was not found.');
    return { ...found };
  },

  'sheets.spreadsheets.developerMetadata.search': ({ path, body }, world) => {
    const { spreadsheet } = openToRead(world, path['spreadsheetId'] ?? '');
    const filters = (body['dataFilters'] ?? []) as readonly JsonObject[];
    if (filters.length === 0) throw invalidArgument('Must specify at least one dataFilter.');
    const matches = filters.map((filter, index) => ({
      filter,
      found: new Set(inPart(`dataFilter[${index}]`, () => metadataOfFilter(spreadsheet, filter, 'sheet'))),
    }));
    const matchedDeveloperMetadata = metadataIn(spreadsheet).flatMap((developerMetadata) => {
      const dataFilters = matches.filter(({ found }) => found.has(developerMetadata)).map(({ filter }) => filter);
      return dataFilters.length === 0 ? [] : [{ developerMetadata, dataFilters }];
    });
    return matchedDeveloperMetadata.length === 0 ? {} : { matchedDeveloperMetadata };
  },
};
