/** Developer metadata through Google's own client: get, search, the resource, and cells by what they are tagged with. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/index.js';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { LocalGoogle } from '../../../../../local/google/start.ts';
import { clientsOf, OWNER, refusalOf, startForTest, STRANGER } from '../../googleUnderTest.ts';
import { columns, rows } from '../batchUpdate/workbook.ts';

let google: LocalGoogle;
let client: sheets_v4.Sheets;
let spreadsheetId: string;

beforeAll(async () => {
  google = await startForTest();
  client = clientsOf(google, OWNER).sheets;
});
afterAll(async () => {
  expect(google.internalErrors).toEqual([]);
  await google.close();
});

const tag = (metadataId: number, metadataKey: string, location: sheets_v4.Schema$DeveloperMetadataLocation) => ({
  createDeveloperMetadata: {
    developerMetadata: { metadataId, metadataKey, metadataValue: `v${metadataId}`, location, visibility: 'DOCUMENT' },
  },
});

/** Sheet 0 "T" has 3 x 3 cells with their addresses; sheet 1 "U" is empty. */
beforeEach(async () => {
  const sheet = (sheetId: number, title: string) => ({
    properties: { sheetId, title, gridProperties: { rowCount: 3, columnCount: 3 } },
  });
  const { data } = await client.spreadsheets.create({ requestBody: { sheets: [sheet(0, 'T'), sheet(1, 'U')] } });
  spreadsheetId = data.spreadsheetId ?? '';
  await client.spreadsheets.values.update({
    spreadsheetId,
    range: 'T!A1',
    valueInputOption: 'RAW',
    requestBody: { values: [1, 2, 3].map((row) => ['A', 'B', 'C'].map((column) => `${column}${row}`)) },
  });
  await client.spreadsheets.batchUpdate({
    spreadsheetId,
    requestBody: {
      requests: [
        tag(1, 'sổ', { spreadsheet: true }),
        tag(2, 'trang', { sheetId: 0 }),
        tag(3, 'nv', { dimensionRange: rows(1, 2) }),
        tag(4, 'tổng', { dimensionRange: columns(2, 3) }),
        tag(5, 'nv', { dimensionRange: rows(2, 3) }),
        tag(6, 'nv', { dimensionRange: rows(1, 2) }),
      ],
    },
  });
});

const byKey = (metadataKey: string) => ({ developerMetadataLookup: { metadataKey } });
const ids = (list: readonly sheets_v4.Schema$DeveloperMetadata[] | undefined) => list?.map((one) => one.metadataId);

test('get answers one, or 404', async () => {
  const { data } = await client.spreadsheets.developerMetadata.get({ spreadsheetId, metadataId: 3 });
  expect(data).toEqual({
    metadataId: 3,
    metadataKey: 'nv',
    metadataValue: 'v3',
    location: { locationType: 'ROW', dimensionRange: rows(1, 2) },
    visibility: 'DOCUMENT',
  });
  expect(await refusalOf(client.spreadsheets.developerMetadata.get({ spreadsheetId, metadataId: 99 }))).toMatchObject({
    code: 404,
    message: 'Requested entity was not found.',
  });
  const stranger = clientsOf(google, STRANGER).sheets;
  const asked = stranger.spreadsheets.developerMetadata.get({ spreadsheetId, metadataId: 3 });
  expect((await refusalOf(asked)).code).toBe(403);
});

test('search answers each once, with the filters that found it', async () => {
  const search = async (...dataFilters: sheets_v4.Schema$DataFilter[]) =>
    (await client.spreadsheets.developerMetadata.search({ spreadsheetId, requestBody: { dataFilters } })).data;
  const cells = { gridRange: { sheetId: 0, startRowIndex: 2, startColumnIndex: 0, endColumnIndex: 1 } };
  const { matchedDeveloperMetadata: found = [] } = await search(byKey('nv'), cells);
  expect(found.map(({ developerMetadata, dataFilters }) => [developerMetadata?.metadataId, dataFilters])).toEqual([
    [2, [cells]],
    [3, [byKey('nv')]],
    [5, [byKey('nv'), cells]],
    [6, [byKey('nv')]],
  ]);
  expect(await search({ a1Range: 'U!A1' })).toEqual({});
  const refused = async (...filters: sheets_v4.Schema$DataFilter[]) => (await refusalOf(search(...filters))).message;
  expect(await refused()).toBe('Must specify at least one dataFilter.');
  expect(await refused(byKey('nv'), { gridRange: { sheetId: 9 } })).toBe('Invalid dataFilter[1]: No sheet with id: 9');
});

test('the resource has them where they stand', async () => {
  const { data } = await client.spreadsheets.get({ spreadsheetId, includeGridData: true });
  expect(ids(data.developerMetadata)).toEqual([1]);
  expect(data.sheets?.map((sheet) => ids(sheet.developerMetadata))).toEqual([[2], undefined]);
  const [block] = data.sheets?.[0]?.data ?? [];
  expect(block?.rowMetadata?.map((line) => ids(line.developerMetadata))).toEqual([undefined, [3, 6], [5]]);
  expect(block?.columnMetadata?.map((line) => ids(line.developerMetadata))).toEqual([undefined, undefined, [4]]);
  const fields = 'sheets.data.rowMetadata.developerMetadata.metadataKey';
  const masked = await client.spreadsheets.get({ spreadsheetId, ranges: ['T!A2:B2'], fields });
  expect(masked.data.sheets?.[0]?.data?.[0]?.rowMetadata).toEqual([
    { developerMetadata: [{ metadataKey: 'nv' }, { metadataKey: 'nv' }] },
  ]);
});

test('getByDataFilter answers the sheets and cells that are tagged', async () => {
  const get = async (dataFilter: sheets_v4.Schema$DataFilter) =>
    (
      await client.spreadsheets.getByDataFilter({
        spreadsheetId,
        requestBody: { dataFilters: [dataFilter], includeGridData: true },
      })
    ).data.sheets;
  const rowsOf = ({ data = [] }: sheets_v4.Schema$Sheet) =>
    data.map((block) => [block.startRow ?? 0, block.startColumn ?? 0, block.rowData?.length]);
  expect((await get(byKey('nv')))?.map(rowsOf)).toEqual([
    [
      [1, 0, 1],
      [2, 0, 1],
    ],
  ]);
  expect((await get(byKey('tổng')))?.map(rowsOf)).toEqual([[[0, 2, 3]]]);
  expect((await get(byKey('trang')))?.map(({ properties }) => properties?.title)).toEqual(['T']);
  expect((await get(byKey('sổ')))?.map(({ properties }) => properties?.title)).toEqual(['T', 'U']);
  expect(await get(byKey('không có'))).toBeUndefined();
});

test('values are read, written and cleared by what they are tagged with, also after the row has moved', async () => {
  const { values } = client.spreadsheets;
  await client.spreadsheets.batchUpdate({
    spreadsheetId,
    requestBody: { requests: [{ insertDimension: { range: rows(0, 1) } }] },
  });
  const read = await values.batchGetByDataFilter({ spreadsheetId, requestBody: { dataFilters: [byKey('nv')] } });
  expect(read.data.valueRanges).toEqual([
    {
      valueRange: { range: 'T!A3:C3', majorDimension: 'ROWS', values: [['A2', 'B2', 'C2']] },
      dataFilters: [byKey('nv')],
    },
    {
      valueRange: { range: 'T!A4:C4', majorDimension: 'ROWS', values: [['A3', 'B3', 'C3']] },
      dataFilters: [byKey('nv')],
    },
  ]);
  const write = (dataFilter: sheets_v4.Schema$DataFilter, row: readonly (string | null)[]) =>
    values.batchUpdateByDataFilter({
      spreadsheetId,
      requestBody: { valueInputOption: 'RAW', data: [{ dataFilter, values: [[...row]] }] },
    });
  const written = (await write(byKey('nv'), [null, 'mới'])).data;
  expect(written).toMatchObject({ totalUpdatedCells: 2, totalUpdatedRows: 2 });
  expect(written.responses?.map(({ updatedRange }) => updatedRange)).toHaveLength(2);
  expect(written.responses?.[0]?.dataFilter).toEqual(byKey('nv'));
  const all = async () => (await values.get({ spreadsheetId, range: 'T' })).data.values;
  expect(await all()).toEqual([[], ['A1', 'B1', 'C1'], ['A2', 'mới', 'C2'], ['A3', 'mới', 'C3']]);
  expect((await refusalOf(write(byKey('nv'), ['1', '2', '3', '4']))).message).toContain('Invalid data[0]: ');
  expect((await write(byKey('không có'), ['x'])).data).toEqual({ spreadsheetId });
  const cleared = await values.batchClearByDataFilter({
    spreadsheetId,
    requestBody: { dataFilters: [{ developerMetadataLookup: { metadataId: 5 } }, byKey('không có')] },
  });
  expect(cleared.data).toEqual({ spreadsheetId, clearedRanges: ['T!A4:C4'] });
  expect(await all()).toEqual([[], ['A1', 'B1', 'C1'], ['A2', 'mới', 'C2']]);
});

test('a copy of the file has them, a sheet copied to another file has not', async () => {
  const { drive } = clientsOf(google, OWNER);
  const { data: copy } = await drive.files.copy({ fileId: spreadsheetId, requestBody: { name: 'bản sao' } });
  const find = async (id: string) =>
    (
      await client.spreadsheets.developerMetadata.search({
        spreadsheetId: id,
        requestBody: { dataFilters: [{ developerMetadataLookup: {} }] },
      })
    ).data.matchedDeveloperMetadata?.map(({ developerMetadata }) => developerMetadata?.metadataId);
  expect(await find(copy.id ?? '')).toEqual([1, 2, 3, 4, 5, 6]);
  const { data: other } = await client.spreadsheets.create({});
  const destinationSpreadsheetId = other.spreadsheetId ?? '';
  await client.spreadsheets.sheets.copyTo({ spreadsheetId, sheetId: 0, requestBody: { destinationSpreadsheetId } });
  expect(await find(destinationSpreadsheetId)).toBeUndefined();
});
