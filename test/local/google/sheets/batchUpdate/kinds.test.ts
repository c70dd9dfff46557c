/**
 * Each kind of batchUpdate, sent by Google's own client over HTTP to local Google and looked at through `spreadsheets.get`.
 *
 * The table must hold every kind that is implemented, and every other one must be refused: the description says which there are.
 */
import { auth, sheets, type sheets_v4 } from 'googleapis/build/src/apis/sheets/index.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadSheetsDescription } from '../../../../../local/google/discovery/description.ts';
import { IMPLEMENTED, NOT_IMPLEMENTED } from '../../../../../local/google/sheets/batchUpdate/kinds.ts';
import type { Kind } from '../../../../../local/google/sheets/batchUpdate/kinds.ts';
import { startLocalGoogle, type LocalGoogle } from '../../../../../local/google/start.ts';
import { columns, range, rows } from './workbook.ts';

type Request = sheets_v4.Schema$Request;

interface Case<K extends Kind> {
  readonly before?: readonly Request[];
  readonly body: NonNullable<Request[K]>;
  /** The reply under the kind's name; absent where Google answers `{}`. */
  readonly reply?: object;
  /** A field mask of `spreadsheets.get` and what is found there. */
  readonly fields: string;
  readonly found: object;
}

const OWNER = 'chi.lan@so.example.vn';
let google: LocalGoogle;
let client: sheets_v4.Sheets;

beforeAll(async () => {
  let ids = 0;
  google = await startLocalGoogle({
    clock: () => new Date('2023-08-01T02:00:00Z'),
    newId: () => `id-${(ids += 1)}`,
    accounts: [{ email: OWNER }],
  });
  const credentials = new auth.OAuth2();
  credentials.setCredentials({ access_token: google.accessToken(OWNER) });
  client = sheets({ version: 'v4', auth: credentials, rootUrl: google.url });
});

afterAll(async () => {
  expect(google.internalErrors).toEqual([]);
  await google.close();
});

/** Sheet 0 "T" with three rows in A1:C3, sheet 1 "U". */
async function newBook(): Promise<string> {
  const sheet = (sheetId: number, title: string): sheets_v4.Schema$Sheet => ({
    properties: { sheetId, title, gridProperties: { rowCount: 20, columnCount: 8 } },
  });
  const { data } = await client.spreadsheets.create({
    requestBody: { properties: { title: 'Sổ', locale: 'vi_VN' }, sheets: [sheet(0, 'T'), sheet(1, 'U')] },
  });
  const spreadsheetId = data.spreadsheetId ?? '';
  await client.spreadsheets.values.update({
    spreadsheetId,
    range: 'T!A1:C3',
    valueInputOption: 'RAW',
    requestBody: {
      values: [
        ['b', 2, 'x '],
        ['a', 1, 'y'],
        ['a', 1, 'y'],
      ],
    },
  });
  return spreadsheetId;
}

/** Values of the first rows of sheet "T", as a mask of the resource finds them. */
const values = 'sheets(properties.sheetId,data.rowData.values.formattedValue)';
const shown = (...lines: (readonly (string | undefined)[])[]): object => ({
  sheets: [
    {
      data: [
        {
          rowData: lines.map((line) =>
            line.length === 0
              ? {}
              : { values: line.map((formattedValue) => (formattedValue === undefined ? {} : { formattedValue })) },
          ),
        },
      ],
    },
    {},
  ],
});
const onSheet = (sheet: object): object => ({ sheets: [sheet, {}] });
/** Nothing of this name is there. */
const without = (name: string): object =>
  expect.not.objectContaining({ [name]: expect.anything() as unknown }) as object;
const bold = { textFormat: { bold: true } };
const named = { addNamedRange: { namedRange: { namedRangeId: 'n', name: 'vung', range: range(0, 1, 0, 1) } } };
const view = { addFilterView: { filter: { filterViewId: 7, title: 'lọc', range: range(0, 3, 0, 3) } } };
const band = {
  addBanding: {
    bandedRange: { bandedRangeId: 8, range: range(0, 3, 0, 3), rowProperties: { headerColor: { red: 1 } } },
  },
};
const guard = {
  addProtectedRange: { protectedRange: { protectedRangeId: 9, range: range(0, 1, 0, 8), description: 'tiêu đề' } },
};
const rule = (text: string) => ({
  ranges: [range(0, 3, 0, 1)],
  booleanRule: { condition: { type: 'TEXT_EQ', values: [{ userEnteredValue: text }] }, format: bold },
});
const anchor = (rowIndex: number) => ({ overlayPosition: { anchorCell: { sheetId: 0, rowIndex, columnIndex: 4 } } });
const chart = { addChart: { chart: { chartId: 6, spec: { title: 'Tiến độ', pieChart: {} }, position: anchor(2) } } };

const tag = (location: sheets_v4.Schema$DeveloperMetadataLocation) => ({
  createDeveloperMetadata: {
    developerMetadata: { metadataId: 4, metadataKey: 'mã', visibility: 'DOCUMENT', location },
  },
});
const tagged = { developerMetadataLookup: { metadataKey: 'mã' } };

const CASES: { readonly [K in Kind]: Case<K> } = {
  addBanding: {
    body: band.addBanding,
    reply: { bandedRange: { bandedRangeId: 8, rowProperties: { headerColorStyle: { rgbColor: { red: 1 } } } } },
    fields: 'sheets.bandedRanges',
    found: onSheet({ bandedRanges: [{ bandedRangeId: 8 }] }),
  },
  addChart: {
    body: chart.addChart,
    reply: { chart: { chartId: 6, position: { overlayPosition: { widthPixels: 600 } } } },
    fields: 'sheets.charts',
    found: onSheet({ charts: [{ chartId: 6, spec: { title: 'Tiến độ' } }] }),
  },
  addConditionalFormatRule: {
    before: [{ addConditionalFormatRule: { rule: rule('a') } }],
    body: { rule: rule('b'), index: 0 },
    fields: 'sheets.conditionalFormats',
    found: onSheet({
      conditionalFormats: [
        { booleanRule: { condition: { values: [{ userEnteredValue: 'b' }] } } },
        { booleanRule: { condition: { values: [{ userEnteredValue: 'a' }] } } },
      ],
    }),
  },
  addDimensionGroup: {
    body: { range: rows(1, 3) },
    reply: { dimensionGroups: [{ range: rows(1, 3), depth: 1 }] },
    fields: 'sheets.rowGroups',
    found: onSheet({ rowGroups: [{ range: rows(1, 3), depth: 1 }] }),
  },
  addFilterView: {
    body: view.addFilterView,
    reply: { filter: { filterViewId: 7, title: 'lọc' } },
    fields: 'sheets.filterViews',
    found: onSheet({ filterViews: [{ filterViewId: 7 }] }),
  },
  addNamedRange: {
    body: named.addNamedRange,
    reply: { namedRange: { namedRangeId: 'n', name: 'vung' } },
    fields: 'namedRanges',
    found: { namedRanges: [{ namedRangeId: 'n', name: 'vung' }] },
  },
  addProtectedRange: {
    body: { protectedRange: { protectedRangeId: 9, range: range(0, 1, 0, 8), editors: { users: [OWNER] } } },
    reply: { protectedRange: { protectedRangeId: 9, requestingUserCanEdit: true, editors: { users: [OWNER] } } },
    fields: 'sheets.protectedRanges',
    found: onSheet({ protectedRanges: [{ protectedRangeId: 9, editors: { users: [OWNER] } }] }),
  },
  addSheet: {
    body: { properties: { sheetId: 5, title: 'Kế hoạch', index: 0, gridProperties: { frozenRowCount: 1 } } },
    reply: {
      properties: {
        sheetId: 5,
        title: 'Kế hoạch',
        index: 0,
        gridProperties: { rowCount: 1000, columnCount: 26, frozenRowCount: 1 },
      },
    },
    fields: 'sheets.properties(title,index)',
    found: {
      sheets: [
        { properties: { title: 'Kế hoạch', index: 0 } },
        { properties: { title: 'T', index: 1 } },
        { properties: { title: 'U', index: 2 } },
      ],
    },
  },
  appendCells: {
    body: {
      sheetId: 0,
      rows: [{ values: [{ userEnteredValue: { stringValue: 'mới' } }] }],
      fields: 'userEnteredValue',
    },
    fields: values,
    found: shown(['b', '2', 'x '], ['a', '1', 'y'], ['a', '1', 'y'], ['mới']),
  },
  appendDimension: {
    body: { sheetId: 0, dimension: 'ROWS', length: 5 },
    fields: 'sheets.properties.gridProperties',
    found: onSheet({ properties: { gridProperties: { rowCount: 25, columnCount: 8 } } }),
  },
  autoResizeDimensions: {
    before: [
      { updateDimensionProperties: { range: columns(0, 1), properties: { pixelSize: 400 }, fields: 'pixelSize' } },
    ],
    body: { dimensions: columns(0, 1) },
    fields: 'sheets.data.columnMetadata.pixelSize',
    found: onSheet({ data: [{ columnMetadata: expect.not.arrayContaining([{ pixelSize: 400 }]) as object }] }),
  },
  clearBasicFilter: {
    before: [{ setBasicFilter: { filter: { range: range(0, 3, 0, 3) } } }],
    body: { sheetId: 0 },
    fields: 'sheets(properties.title,basicFilter)',
    found: onSheet(without('basicFilter')),
  },
  copyPaste: {
    body: { source: range(0, 1, 0, 2), destination: range(3, 4, 0, 2), pasteType: 'PASTE_NORMAL' },
    fields: values,
    found: shown(['b', '2', 'x '], ['a', '1', 'y'], ['a', '1', 'y'], ['b', '2']),
  },
  createDeveloperMetadata: {
    body: tag({ dimensionRange: rows(1, 2) }).createDeveloperMetadata,
    reply: { developerMetadata: { metadataId: 4, location: { locationType: 'ROW', dimensionRange: rows(1, 2) } } },
    fields: 'sheets.data.rowMetadata.developerMetadata',
    found: onSheet({
      data: [{ rowMetadata: expect.arrayContaining([{ developerMetadata: [expect.anything()] }]) as object }],
    }),
  },
  cutPaste: {
    body: {
      source: range(0, 1, 0, 3),
      destination: { sheetId: 0, rowIndex: 3, columnIndex: 0 },
      pasteType: 'PASTE_NORMAL',
    },
    fields: values,
    found: shown([], ['a', '1', 'y'], ['a', '1', 'y'], ['b', '2', 'x ']),
  },
  deleteBanding: {
    before: [band],
    body: { bandedRangeId: 8 },
    fields: 'sheets(properties.title,bandedRanges)',
    found: onSheet(without('bandedRanges')),
  },
  deleteConditionalFormatRule: {
    before: [{ addConditionalFormatRule: { rule: rule('a') } }],
    body: { sheetId: 0, index: 0 },
    reply: { rule: { booleanRule: { condition: { type: 'TEXT_EQ' } } } },
    fields: 'sheets(properties.title,conditionalFormats)',
    found: onSheet(without('conditionalFormats')),
  },
  deleteDeveloperMetadata: {
    before: [tag({ spreadsheet: true })],
    body: { dataFilter: tagged },
    reply: { deletedDeveloperMetadata: [{ metadataId: 4, metadataKey: 'mã' }] },
    fields: 'spreadsheetId,developerMetadata',
    found: without('developerMetadata'),
  },
  deleteDimension: {
    body: { range: rows(0, 2) },
    fields: values,
    found: shown(['a', '1', 'y']),
  },
  deleteDimensionGroup: {
    before: [{ addDimensionGroup: { range: columns(1, 3) } }],
    body: { range: columns(1, 2) },
    reply: { dimensionGroups: [{ range: columns(2, 3), depth: 1 }] },
    fields: 'sheets.columnGroups',
    found: onSheet({ columnGroups: [{ range: columns(2, 3), depth: 1 }] }),
  },
  deleteDuplicates: {
    body: { range: range(0, 3, 0, 3) },
    reply: { duplicatesRemovedCount: 1 },
    fields: values,
    found: shown(['b', '2', 'x '], ['a', '1', 'y']),
  },
  deleteEmbeddedObject: {
    before: [chart],
    body: { objectId: 6 },
    fields: 'sheets(properties.title,charts)',
    found: onSheet(without('charts')),
  },
  deleteFilterView: {
    before: [view],
    body: { filterId: 7 },
    fields: 'sheets(properties.title,filterViews)',
    found: onSheet(without('filterViews')),
  },
  deleteNamedRange: {
    before: [named],
    body: { namedRangeId: 'n' },
    fields: 'spreadsheetId,namedRanges',
    found: without('namedRanges'),
  },
  deleteProtectedRange: {
    before: [guard],
    body: { protectedRangeId: 9 },
    fields: 'sheets(properties.title,protectedRanges)',
    found: onSheet(without('protectedRanges')),
  },
  deleteRange: {
    body: { range: range(0, 1, 0, 1), shiftDimension: 'ROWS' },
    fields: values,
    found: shown(['a', '2', 'x '], ['a', '1', 'y'], [undefined, '1', 'y']),
  },
  deleteSheet: {
    body: { sheetId: 0 },
    fields: 'sheets.properties.title',
    found: { sheets: [{ properties: { title: 'U' } }] },
  },
  duplicateFilterView: {
    before: [view],
    body: { filterId: 7 },
    reply: { filter: { title: 'Copy of lọc' } },
    fields: 'sheets.filterViews.title',
    found: onSheet({ filterViews: [{ title: 'lọc' }, { title: 'Copy of lọc' }] }),
  },
  duplicateSheet: {
    body: { sourceSheetId: 0, insertSheetIndex: 1, newSheetId: 4, newSheetName: 'T hai' },
    reply: { properties: { sheetId: 4, title: 'T hai', index: 1 } },
    fields: 'sheets.properties.title',
    found: {
      sheets: [{ properties: { title: 'T' } }, { properties: { title: 'T hai' } }, { properties: { title: 'U' } }],
    },
  },
  findReplace: {
    body: { find: 'A', replacement: 'đ', allSheets: true },
    reply: { valuesChanged: 2, rowsChanged: 2, sheetsChanged: 1, occurrencesChanged: 2 },
    fields: values,
    found: shown(['b', '2', 'x '], ['đ', '1', 'y'], ['đ', '1', 'y']),
  },
  insertDimension: {
    body: { range: rows(1, 2), inheritFromBefore: true },
    fields: values,
    found: shown(['b', '2', 'x '], [], ['a', '1', 'y'], ['a', '1', 'y']),
  },
  insertRange: {
    body: { range: range(0, 1, 0, 1), shiftDimension: 'COLUMNS' },
    fields: values,
    found: shown([undefined, 'b', '2', 'x '], ['a', '1', 'y'], ['a', '1', 'y']),
  },
  mergeCells: {
    body: { range: range(0, 1, 0, 3), mergeType: 'MERGE_ALL' },
    fields: 'sheets.merges',
    found: onSheet({ merges: [{ startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 3 }] }),
  },
  moveDimension: {
    body: { source: rows(0, 1), destinationIndex: 3 },
    fields: values,
    found: shown(['a', '1', 'y'], ['a', '1', 'y'], ['b', '2', 'x ']),
  },
  pasteData: {
    body: {
      coordinate: { sheetId: 0, rowIndex: 3, columnIndex: 0 },
      data: 'c;1,5',
      delimiter: ';',
      type: 'PASTE_NORMAL',
    },
    fields: values,
    found: shown(['b', '2', 'x '], ['a', '1', 'y'], ['a', '1', 'y'], ['c', '1,5']),
  },
  randomizeRange: {
    body: { range: range(1, 3, 0, 3) },
    fields: values,
    found: shown(['b', '2', 'x '], ['a', '1', 'y'], ['a', '1', 'y']),
  },
  repeatCell: {
    body: { range: range(0, 1, 0, 2), cell: { userEnteredFormat: bold }, fields: 'userEnteredFormat.textFormat.bold' },
    fields: 'sheets.data.rowData.values.userEnteredFormat',
    found: onSheet({
      data: [{ rowData: [{ values: [{ userEnteredFormat: bold }, { userEnteredFormat: bold }, {}] }, {}, {}] }],
    }),
  },
  setBasicFilter: {
    body: { filter: { range: range(0, 3, 0, 3), criteria: { 0: { hiddenValues: ['a'] } } } },
    fields: 'sheets.basicFilter',
    found: onSheet({
      basicFilter: {
        criteria: { 0: { hiddenValues: ['a'] } },
        filterSpecs: [{ filterCriteria: { hiddenValues: ['a'] } }],
      },
    }),
  },
  setDataValidation: {
    body: {
      range: range(0, 1, 0, 1),
      rule: {
        condition: { type: 'ONE_OF_LIST', values: [{ userEnteredValue: 'b' }] },
        strict: true,
        showCustomUi: true,
      },
    },
    fields: 'sheets.data.rowData.values.dataValidation',
    found: onSheet({
      data: [
        {
          rowData: [
            { values: [{ dataValidation: { condition: { type: 'ONE_OF_LIST' }, strict: true } }, {}, {}] },
            {},
            {},
          ],
        },
      ],
    }),
  },
  sortRange: {
    body: { range: range(0, 3, 0, 3), sortSpecs: [{ dimensionIndex: 1, sortOrder: 'ASCENDING' }] },
    fields: values,
    found: shown(['a', '1', 'y'], ['a', '1', 'y'], ['b', '2', 'x ']),
  },
  textToColumns: {
    before: [{ pasteData: { coordinate: { sheetId: 0, rowIndex: 3, columnIndex: 0 }, data: 'c-d', delimiter: ';' } }],
    body: { source: range(3, 4, 0, 1), delimiterType: 'CUSTOM', delimiter: '-' },
    fields: values,
    found: shown(['b', '2', 'x '], ['a', '1', 'y'], ['a', '1', 'y'], ['c', 'd']),
  },
  trimWhitespace: {
    body: { range: range(0, 3, 0, 3) },
    reply: { cellsChangedCount: 1 },
    fields: values,
    found: shown(['b', '2', 'x'], ['a', '1', 'y'], ['a', '1', 'y']),
  },
  unmergeCells: {
    before: [{ mergeCells: { range: range(5, 6, 0, 3) } }],
    body: { range: range(5, 6, 0, 3) },
    fields: 'sheets(properties.title,merges)',
    found: onSheet(without('merges')),
  },
  updateBanding: {
    before: [band],
    body: {
      bandedRange: { bandedRangeId: 8, rowProperties: { footerColor: { blue: 1 } } },
      fields: 'rowProperties.footerColor',
    },
    fields: 'sheets.bandedRanges.rowProperties',
    found: onSheet({ bandedRanges: [{ rowProperties: { headerColor: { red: 1 }, footerColor: { blue: 1 } } }] }),
  },
  updateBorders: {
    body: { range: range(0, 1, 0, 1), bottom: { style: 'SOLID', colorStyle: { rgbColor: { red: 1 } } } },
    fields: 'sheets.data.rowData.values.userEnteredFormat.borders',
    found: onSheet({
      data: [
        {
          rowData: [
            { values: [{ userEnteredFormat: { borders: { bottom: { style: 'SOLID', color: { red: 1 } } } } }, {}, {}] },
            {},
            {},
          ],
        },
      ],
    }),
  },
  updateCells: {
    body: {
      start: { sheetId: 0, rowIndex: 0, columnIndex: 1 },
      rows: [
        { values: [{ userEnteredValue: { formulaValue: '=1+1' } }, { userEnteredValue: { stringValue: '=1+1' } }] },
      ],
      fields: 'userEnteredValue',
    },
    fields: values,
    found: shown(['b', '2', '=1+1'], ['a', '1', 'y'], ['a', '1', 'y']),
  },
  updateChartSpec: {
    before: [chart],
    body: { chartId: 6, spec: { title: 'Khác', pieChart: {} } },
    fields: 'sheets.charts.spec.title',
    found: onSheet({ charts: [{ spec: { title: 'Khác' } }] }),
  },
  updateConditionalFormatRule: {
    before: [{ addConditionalFormatRule: { rule: rule('a') } }],
    body: { index: 0, rule: rule('b') },
    reply: {
      oldIndex: 0,
      newIndex: 0,
      newRule: { booleanRule: { condition: { values: [{ userEnteredValue: 'b' }] } } },
    },
    fields: 'sheets.conditionalFormats.booleanRule.condition.values',
    found: onSheet({ conditionalFormats: [{ booleanRule: { condition: { values: [{ userEnteredValue: 'b' }] } } }] }),
  },
  updateDeveloperMetadata: {
    before: [tag({ sheetId: 1 })],
    body: {
      dataFilters: [tagged],
      developerMetadata: { metadataValue: 'NV-01', location: { spreadsheet: true } },
      fields: 'metadataValue,location',
    },
    reply: { developerMetadata: [{ metadataId: 4, metadataKey: 'mã', metadataValue: 'NV-01' }] },
    fields: 'developerMetadata',
    found: { developerMetadata: [{ metadataValue: 'NV-01', location: { spreadsheet: true } }] },
  },
  updateDimensionGroup: {
    before: [{ addDimensionGroup: { range: columns(1, 3) } }],
    body: { dimensionGroup: { range: columns(1, 3), depth: 1, collapsed: true }, fields: 'collapsed' },
    fields: 'sheets.columnGroups',
    found: onSheet({ columnGroups: [{ range: columns(1, 3), depth: 1, collapsed: true }] }),
  },
  updateDimensionProperties: {
    body: {
      range: columns(0, 1),
      properties: { pixelSize: 250, hiddenByUser: true },
      fields: 'pixelSize,hiddenByUser',
    },
    fields: 'sheets.data.columnMetadata',
    found: onSheet({
      data: [{ columnMetadata: expect.arrayContaining([{ pixelSize: 250, hiddenByUser: true }]) as object }],
    }),
  },
  updateEmbeddedObjectBorder: {
    before: [chart],
    body: { objectId: 6, border: { color: { red: 1 } }, fields: 'color' },
    fields: 'sheets.charts.border',
    found: onSheet({ charts: [{ border: { color: { red: 1 } } }] }),
  },
  updateEmbeddedObjectPosition: {
    before: [chart],
    body: { objectId: 6, newPosition: anchor(9), fields: 'anchorCell' },
    reply: { position: { overlayPosition: { anchorCell: { rowIndex: 9 } } } },
    fields: 'sheets.charts.position',
    found: onSheet({ charts: [{ position: { overlayPosition: { anchorCell: { rowIndex: 9, columnIndex: 4 } } } }] }),
  },
  updateFilterView: {
    before: [view],
    body: { filter: { filterViewId: 7, title: 'tên khác' }, fields: 'title' },
    fields: 'sheets.filterViews.title',
    found: onSheet({ filterViews: [{ title: 'tên khác' }] }),
  },
  updateNamedRange: {
    before: [named],
    body: { namedRange: { namedRangeId: 'n', name: 'gen_12_ab' }, fields: 'name' },
    fields: 'namedRanges',
    found: { namedRanges: [{ namedRangeId: 'n', name: 'gen_12_ab', range: { endRowIndex: 1, endColumnIndex: 1 } }] },
  },
  updateProtectedRange: {
    before: [guard],
    body: { protectedRange: { protectedRangeId: 9, warningOnly: true }, fields: 'warningOnly' },
    fields: 'sheets.protectedRanges',
    found: onSheet({ protectedRanges: [{ protectedRangeId: 9, warningOnly: true, description: 'tiêu đề' }] }),
  },
  updateSheetProperties: {
    body: {
      properties: { sheetId: 0, title: 'Rà soát', gridProperties: { frozenRowCount: 1 } },
      fields: 'title,gridProperties.frozenRowCount',
    },
    fields: 'sheets.properties(title,gridProperties)',
    found: onSheet({
      properties: { title: 'Rà soát', gridProperties: { rowCount: 20, columnCount: 8, frozenRowCount: 1 } },
    }),
  },
  updateSpreadsheetProperties: {
    body: { properties: { title: 'Sổ PAPI 2023', timeZone: 'Asia/Ho_Chi_Minh' }, fields: 'title,timeZone' },
    fields: 'properties(title,locale,timeZone)',
    found: { properties: { title: 'Sổ PAPI 2023', locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' } },
  },
};

test('the description, the two lists and the table below hold the same kinds', () => {
  const described = Object.keys(loadSheetsDescription().schemas['Request']?.properties ?? {});
  const tested = new Set([...Object.keys(CASES), ...NOT_IMPLEMENTED]);
  expect(described.filter((kind) => !tested.has(kind))).toEqual([]);
  expect(Object.keys(CASES).sort()).toEqual([...IMPLEMENTED].sort());
});

test.each(IMPLEMENTED)('%s', async (kind) => {
  const { before = [], body, reply, fields, found }: Case<Kind> = CASES[kind];
  const spreadsheetId = await newBook();
  const { data } = await client.spreadsheets.batchUpdate({
    spreadsheetId,
    requestBody: { requests: [...before, { [kind]: body }] },
  });
  const answer = data.replies?.at(-1);
  if (reply === undefined) expect(answer).toEqual({});
  else expect(answer).toMatchObject({ [kind]: reply });
  const { data: resource } = await client.spreadsheets.get({ spreadsheetId, fields });
  expect({ resource }).toMatchObject({ resource: found });
});

test.each(NOT_IMPLEMENTED)('%s is answered 400 in the envelope of Google', async (kind) => {
  const spreadsheetId = await newBook();
  const sent = client.spreadsheets.batchUpdate({ spreadsheetId, requestBody: { requests: [{ [kind]: {} }] } });
  await expect(sent).rejects.toMatchObject({
    status: 400,
    response: {
      data: {
        error: {
          code: 400,
          status: 'INVALID_ARGUMENT',
          message: `Invalid requests[0].${kind}: ${kind} is not implemented in local Google.`,
        },
      },
    },
  });
});
