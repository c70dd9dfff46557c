/** spreadsheets.*: create, get with and without grid data, batchUpdate around its requests, copyTo. */
import { beforeEach, describe, expect, it } from 'vitest';
import { loadSheetsDescription } from '../../../../../local/google/discovery/description.ts';
import { makePlans } from '../../../../../local/google/http/body/fieldPlan.ts';
import type { JsonObject } from '../../../../../local/google/http/handler.ts';
import { applyMask, checkMask, parseMask, type Mask } from '../../../../../local/google/http/mask.ts';
import { FakeWorld } from '../fakeWorld.ts';

let google: FakeWorld;

beforeEach(() => {
  google = new FakeWorld();
});

const get = (id: string, query: JsonObject = {}, email?: string): JsonObject =>
  google.call('get', { path: { spreadsheetId: id }, query }, email);

const sheetsOf = (spreadsheet: JsonObject) =>
  spreadsheet['sheets'] as (JsonObject & { readonly properties: JsonObject })[];
const titles = (spreadsheet: JsonObject): unknown[] =>
  sheetsOf(spreadsheet).map(({ properties }) => properties['title']);

const batch = (id: string, requests: readonly JsonObject[], more: JsonObject = {}, email?: string): JsonObject =>
  google.call('batchUpdate', { path: { spreadsheetId: id }, body: { requests, ...more } }, email);

const SCHEMA = makePlans(loadSheetsDescription())('Spreadsheet');

const maskOf = (fields: string): Mask => {
  const parsed = parseMask(fields);
  const checked = parsed.ok ? checkMask(parsed.mask, SCHEMA) : parsed;
  if (!checked.ok) throw new Error(`no mask: ${fields}`);
  return checked.mask;
};

describe('spreadsheets.create', () => {
  it('makes one sheet, named in the language of the locale', () => {
    const made = google.call('create', {
      body: { properties: { title: 'Kế hoạch PAPI', locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' } },
    });
    expect(made).toMatchObject({
      spreadsheetId: 'file-1',
      spreadsheetUrl: 'https://docs.google.com/spreadsheets/d/file-1/edit',
      properties: { title: 'Kế hoạch PAPI', locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh', autoRecalc: 'ON_CHANGE' },
      sheets: [
        {
          properties: {
            sheetId: 0,
            title: 'Trang tính1',
            index: 0,
            sheetType: 'GRID',
            gridProperties: { rowCount: 1000, columnCount: 26 },
          },
        },
      ],
    });
    expect(get('file-1')).toEqual(made);
    expect(google.call('create')).toMatchObject({
      properties: { title: 'Untitled spreadsheet', locale: 'en_US', timeZone: 'Etc/GMT' },
      sheets: [{ properties: { title: 'Sheet1' } }],
    });
  });

  it('fills what it is given', () => {
    const id = google.create({
      properties: { title: 'S' },
      sheets: [
        {
          properties: { title: 'Một', gridProperties: { rowCount: 10, columnCount: 5, frozenRowCount: 1 } },
          data: [
            {
              startRow: 1,
              startColumn: 1,
              rowData: [
                {
                  values: [
                    { userEnteredValue: { stringValue: 'a' }, note: 'ghi chú' },
                    { userEnteredValue: { formulaValue: '=1+1' } },
                  ],
                },
              ],
              columnMetadata: [{ pixelSize: 200 }],
            },
          ],
          merges: [{ startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 3 }],
          protectedRanges: [{ range: { sheetId: 0, startRowIndex: 0, endRowIndex: 1 }, warningOnly: true }],
        },
        { properties: { title: 'Hai', sheetId: 77 } },
        {},
      ],
      namedRanges: [
        {
          name: 'gen_1',
          range: { sheetId: 77, startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 1 },
        },
      ],
    });
    const made = get(id);
    expect(titles(made)).toEqual(['Một', 'Hai', 'Sheet3']);
    expect(new Set(sheetsOf(made).map(({ properties }) => properties['sheetId'])).size).toBe(3);
    expect(sheetsOf(made)[1]?.properties['sheetId']).toBe(77);
    expect(sheetsOf(made)[0]).toMatchObject({
      properties: { gridProperties: { rowCount: 10, columnCount: 5, frozenRowCount: 1 } },
      merges: [{ startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 3 }],
      protectedRanges: [{ warningOnly: true }],
    });
    expect(made['namedRanges']).toMatchObject([{ name: 'gen_1' }]);
    expect(google.get(id, 'Một')).toEqual([[], ['', 'a', '2']]);
  });

  it('groups rows and columns as it is told, in any order; the data say what is hidden', () => {
    const group = (dimension: string, startIndex: number, endIndex: number, depth: number, collapsed: object = {}) => ({
      range: { sheetId: 7, dimension, startIndex, endIndex },
      depth,
      ...collapsed,
    });
    const inner = group('ROWS', 2, 4, 2, { collapsed: true });
    const outer = group('ROWS', 1, 5, 1);
    const expectedHidden = [false, false, true, false, false, false];
    const columnGroups = [group('COLUMNS', 0, 2, 1)];
    const id = google.create({
      sheets: [
        {
          properties: { sheetId: 7, gridProperties: { rowCount: 6, columnCount: 3 } },
          rowGroups: [inner, outer],
          columnGroups,
          data: [{ startRow: 3, rowMetadata: [{ hiddenByUser: false }] }],
        },
      ],
    });
    const [sheet] = get(id, { includeGridData: true })['sheets'] as Record<string, unknown>[];
    expect(sheet).toMatchObject({ rowGroups: [outer, inner], columnGroups });
    const [data] = sheet?.['data'] as { rowMetadata: { hiddenByUser?: boolean }[] }[];
    expect(data?.rowMetadata.map(({ hiddenByUser }) => hiddenByUser === true)).toEqual(expectedHidden);
  });

  it('refuses a service account, a double title, an unknown locale', () => {
    expect(() => google.call('create', {}, 'may@du-an.iam.gserviceaccount.com')).toThrow('does not have permission');
    expect(() => google.create({ sheets: [{ properties: { title: 'A' } }, { properties: { title: 'a' } }] })).toThrow(
      'A sheet with the name "a" already exists. Please enter another name.',
    );
    expect(() => google.create({ properties: { locale: 'tiếng Việt' } })).toThrow('Unsupported locale');
    expect(() => google.create({ properties: { timeZone: 'Asia/Dong_Ha' } })).toThrow('Unsupported time zone');
    expect(() => google.create({ sheets: [{ tables: [{}] }] })).toThrow(
      'sheets[0].tables is not implemented in local Google.',
    );
    expect(google.files.list()).toHaveLength(0);
  });
});

describe('spreadsheets.get', () => {
  it('gives cells only when asked, for the ranges asked', () => {
    const id = google.create({
      properties: { title: 'S', locale: 'vi_VN' },
      sheets: [
        { properties: { title: 'Sheet1', gridProperties: { rowCount: 4, columnCount: 3 } } },
        { properties: { title: 'Khác' } },
      ],
    });
    google.update(id, 'Sheet1!B2', [
      ['7/8/2023', '=B2+1'],
      ['', 'chữ'],
    ]);
    expect(sheetsOf(get(id))[0]).not.toHaveProperty('data');
    expect(titles(get(id, { ranges: ['Khác!A1'] }))).toEqual(['Khác']);
    const [whole] = sheetsOf(get(id, { includeGridData: true }))[0]?.['data'] as JsonObject[];
    expect(whole).not.toHaveProperty('startRow');
    expect(whole?.['rowMetadata']).toEqual(Array.from({ length: 4 }, () => ({ pixelSize: 21 })));
    expect(whole?.['columnMetadata']).toEqual(Array.from({ length: 3 }, () => ({ pixelSize: 100 })));
    expect(whole?.['rowData']).toHaveLength(3);
    expect((whole?.['rowData'] as JsonObject[])[0]).toEqual({});
    const data = sheetsOf(get(id, { ranges: ['Sheet1!B2:C2', 'Sheet1!A1'], includeGridData: true }))[0]?.[
      'data'
    ] as JsonObject[];
    expect(data).toHaveLength(2);
    expect(data[0]).toMatchObject({
      startRow: 1,
      startColumn: 1,
      rowData: [
        {
          values: [
            {
              userEnteredValue: { numberValue: 45145 },
              effectiveValue: { numberValue: 45145 },
              formattedValue: '7/8/2023',
              userEnteredFormat: { numberFormat: { type: 'DATE', pattern: 'd/m/yyyy' } },
              effectiveFormat: {
                numberFormat: { type: 'DATE', pattern: 'd/m/yyyy' },
                backgroundColor: { red: 1, green: 1, blue: 1 },
                padding: { top: 2, right: 3, bottom: 2, left: 3 },
                horizontalAlignment: 'RIGHT',
                textFormat: { fontFamily: 'Arial', fontSize: 10, bold: false },
                verticalAlignment: 'BOTTOM',
                wrapStrategy: 'OVERFLOW_CELL',
                hyperlinkDisplayType: 'PLAIN_TEXT',
              },
            },
            {
              userEnteredValue: { formulaValue: '=B2+1' },
              effectiveValue: { numberValue: 45146 },
              formattedValue: '8/8/2023',
            },
          ],
        },
      ],
      rowMetadata: [{ pixelSize: 21 }],
    });
    expect(data[1]).not.toHaveProperty('rowData');
  });

  it('lets a field mask decide about cells', () => {
    const id = google.create();
    const has = (query: JsonObject): boolean => 'data' in (sheetsOf(get(id, query))[0] ?? {});
    expect(has({ fields: 'sheets.data.rowData' })).toBe(true);
    expect(has({ fields: 'sheets(properties,data/rowData)' })).toBe(true);
    expect(has({ fields: '*' })).toBe(true);
    expect(has({ fields: 'sheets.properties', includeGridData: true })).toBe(false);
    expect(has({ fields: 'spreadsheetId', includeGridData: true })).toBe(false);
  });

  it.each([
    'sheets.data.rowData.values.effectiveValue',
    'sheets.data.rowData.values(formattedValue,note,hyperlink)',
    'sheets.data.row_data.values.user_entered_value,sheets.data.rowMetadata',
    'sheets.data(startRow,columnMetadata,rowData.values.effectiveFormat.textFormat)',
    'sheets.data.rowData.values.*',
    'sheets.data.rowData(*)',
    'sheets.data.*.pixelSize',
  ])('%s: what a mask takes is part of the whole answer', (fields) => {
    const id = google.create();
    google.update(id, 'B2', [
      ['7/8/2023', '=HYPERLINK("https://papi.org.vn";"PAPI")', true],
      ['', '=1/0', 'chữ'],
    ]);
    const cell = { values: [{ note: 'ghi', userEnteredFormat: { textFormat: { bold: true } } }] };
    const start = { sheetId: 0, rowIndex: 4, columnIndex: 0 };
    batch(id, [{ updateCells: { start, rows: [cell], fields: 'note,userEnteredFormat' } }]);
    const ranges = ['A1:E6', 'Sheet1!C3:C4'];
    const mask = maskOf(fields);
    const part = applyMask(mask, get(id, { ranges, fields }));
    expect(part).toEqual(applyMask(mask, get(id, { ranges, includeGridData: true })));
    expect(sheetsOf(part)[0]?.['data']).toHaveLength(2);
  });

  it('shows formats over the default, errors, notes and links', () => {
    const id = google.create();
    google.update(id, 'A1', [['=1/0', '=HYPERLINK("https://papi.org.vn";"PAPI")', 'a']]);
    batch(id, [
      {
        updateCells: {
          range: { sheetId: 0, startRowIndex: 0, endRowIndex: 1, startColumnIndex: 2, endColumnIndex: 3 },
          rows: [
            {
              values: [
                { note: 'ghi', userEnteredFormat: { textFormat: { bold: true }, backgroundColor: { red: 0.5 } } },
              ],
            },
          ],
          fields: 'note,userEnteredFormat',
        },
      },
    ]);
    const [data] = sheetsOf(get(id, { ranges: ['A1:C1'], includeGridData: true }))[0]?.['data'] as {
      rowData: { values: JsonObject[] }[];
    }[];
    const [error, link, formatted] = data?.rowData[0]?.values ?? [];
    expect(error).toMatchObject({
      effectiveValue: { errorValue: { type: 'DIVIDE_BY_ZERO' } },
      formattedValue: '#DIV/0!',
    });
    expect(link).toMatchObject({
      hyperlink: 'https://papi.org.vn',
      formattedValue: 'PAPI',
      effectiveFormat: { hyperlinkDisplayType: 'LINKED' },
    });
    expect(formatted).toMatchObject({
      note: 'ghi',
      userEnteredFormat: { textFormat: { bold: true } },
      effectiveFormat: { textFormat: { bold: true, italic: false, fontSize: 10 }, backgroundColor: { red: 0.5 } },
    });
    expect((formatted?.['effectiveFormat'] as JsonObject)['backgroundColor']).toEqual({ red: 0.5 });
  });

  it('picks by filters', () => {
    const id = google.create({ sheets: [{ properties: { title: 'Một' } }, { properties: { title: 'Hai' } }] });
    const picked = google.call('getByDataFilter', {
      path: { spreadsheetId: id },
      body: { dataFilters: [{ a1Range: 'Hai!A1' }], includeGridData: true },
    });
    expect(titles(picked)).toEqual(['Hai']);
    expect(sheetsOf(picked)[0]?.['data']).toHaveLength(1);
  });

  it('has the name of the file, and the rights of the reader', () => {
    const id = google.create({ properties: { title: 'Cũ' } });
    const file = google.files.files.get(id);
    if (file !== undefined) file.name = 'Mới';
    expect(get(id)['properties']).toMatchObject({ title: 'Mới' });
    batch(id, [{ updateSpreadsheetProperties: { properties: { title: 'Mới hơn' }, fields: 'title' } }]);
    expect(file?.name).toBe('Mới hơn');
    expect(() => get(id, {}, 'la@tinh.vn')).toThrow('Requested entity was not found.');
    google.share(id, 'doc@tinh.vn', 'reader');
    batch(id, [
      { addProtectedRange: { protectedRange: { range: { sheetId: 0 }, editors: { users: ['chu@tinh.vn'] } } } },
    ]);
    const seenBy = (email: string): unknown =>
      (sheetsOf(get(id, {}, email))[0]?.['protectedRanges'] as JsonObject[])[0];
    expect(seenBy('chu@tinh.vn')).toMatchObject({ requestingUserCanEdit: true, editors: { users: ['chu@tinh.vn'] } });
    expect(seenBy('doc@tinh.vn')).not.toHaveProperty('editors');
  });
});

describe('spreadsheets.batchUpdate', () => {
  it('is atomic, answers one reply a request, and gives the spreadsheet back when asked', () => {
    const id = google.create();
    const answer = batch(
      id,
      [
        { addSheet: { properties: { title: 'Hai' } } },
        { updateSheetProperties: { properties: { sheetId: 0, title: 'Một' }, fields: 'title' } },
      ],
      {
        includeSpreadsheetInResponse: true,
        responseRanges: ['Một!A1'],
        responseIncludeGridData: true,
      },
    );
    expect(answer).toMatchObject({ spreadsheetId: id, replies: [{ addSheet: { properties: { title: 'Hai' } } }, {}] });
    expect(titles(answer['updatedSpreadsheet'] as JsonObject)).toEqual(['Một']);
    expect(sheetsOf(answer['updatedSpreadsheet'] as JsonObject)[0]?.['data']).toHaveLength(1);
    const before = JSON.stringify(google.spreadsheet(id));
    expect(() =>
      batch(id, [{ addSheet: { properties: { title: 'Ba' } } }, { deleteSheet: { sheetId: 12345 } }]),
    ).toThrow('Invalid requests[1].deleteSheet: ');
    expect(JSON.stringify(google.spreadsheet(id))).toBe(before);
    expect(() => batch(id, [])).toThrow('Must specify at least one request.');
    google.share(id, 'doc@tinh.vn', 'reader');
    expect(() => batch(id, [{ addSheet: {} }], {}, 'doc@tinh.vn')).toThrow('does not have permission');
  });

  it('computes formulas after rows moved', () => {
    const id = google.create();
    google.update(id, 'A1', [[1], [2], ['=SUM(A1:A2)', '=A3*10']]);
    batch(id, [{ insertDimension: { range: { sheetId: 0, dimension: 'ROWS', startIndex: 1, endIndex: 2 } } }]);
    google.update(id, 'A2', [[5]]);
    expect(google.get(id, 'Sheet1', { valueRenderOption: 'FORMULA' })).toEqual([
      [1],
      [5],
      [2],
      ['=SUM(A1:A3)', '=A4*10'],
    ]);
    expect(google.get(id, 'A4:B4')).toEqual([['8', '80']]);
    batch(id, [
      { deleteDimension: { range: { sheetId: 0, dimension: 'ROWS', startIndex: 3, endIndex: 4 } } },
      {
        updateCells: {
          start: { sheetId: 0, rowIndex: 5, columnIndex: 0 },
          rows: [{ values: [{ userEnteredValue: { formulaValue: '=SUM(A:A)' } }] }],
          fields: 'userEnteredValue',
        },
      },
    ]);
    expect(google.get(id, 'A6')).toEqual([['#REF!']]);
  });
});

describe('a changed locale', () => {
  it('carries the formulas over and reads what is typed anew', () => {
    const id = google.create();
    google.update(id, 'A1', [['1.5', '=ROUND(A1*2.5,1)']]);
    batch(id, [{ updateSpreadsheetProperties: { properties: { locale: 'vi_VN' }, fields: 'locale' } }]);
    expect(google.get(id, 'A1:B1', { valueRenderOption: 'FORMULA' })).toEqual([[1.5, '=ROUND(A1*2,5;1)']]);
    expect(google.get(id, 'A1:B1')).toEqual([['1,5', '3,8']]);
    google.update(id, 'A1', [['2,5']]);
    expect(google.get(id, 'A1:B1')).toEqual([['2,5', '6,3']]);
  });
});

describe('sheets.copyTo', () => {
  it('copies a sheet, with its ranges, without its protections', () => {
    const source = google.create({ properties: { title: 'Nguồn' } });
    const destination = google.create({ properties: { title: 'Đích', locale: 'vi_VN' } });
    google.update(source, 'A1', [['a', '=A1']]);
    batch(source, [
      {
        mergeCells: {
          range: { sheetId: 0, startRowIndex: 2, endRowIndex: 3, startColumnIndex: 0, endColumnIndex: 2 },
          mergeType: 'MERGE_ALL',
        },
      },
      { addProtectedRange: { protectedRange: { range: { sheetId: 0 } } } },
    ]);
    const copyTo = (): JsonObject =>
      google.call('sheets.copyTo', {
        path: { spreadsheetId: source, sheetId: '0' },
        body: { destinationSpreadsheetId: destination },
      });
    const copied = copyTo();
    expect(copied).toMatchObject({ title: 'Bản sao của Sheet1', index: 1, sheetType: 'GRID' });
    expect(copied['sheetId']).not.toBe(0);
    expect(google.get(destination, "'Bản sao của Sheet1'")).toEqual([['a', 'a']]);
    const sheet = sheetsOf(get(destination))[1];
    expect(sheet?.['merges']).toMatchObject([{ sheetId: copied['sheetId'] }]);
    expect(sheet).not.toHaveProperty('protectedRanges');
    google.update(destination, "'Bản sao của Sheet1'!A1", [['b']]);
    expect(google.get(source, 'A1')).toEqual([['a']]);
    expect(copyTo()['title']).toBe('Bản sao của Sheet1 2');
    expect(() =>
      google.call('sheets.copyTo', {
        path: { spreadsheetId: source, sheetId: '9' },
        body: { destinationSpreadsheetId: destination },
      }),
    ).toThrow('9');
  });
});

describe('developer metadata', () => {
  it('is refused in a new spreadsheet: requests of a batchUpdate make it', () => {
    const developerMetadata = [{ metadataKey: 'k', visibility: 'DOCUMENT' }];
    const create = (body: JsonObject) => () => google.call('create', { body });
    expect(create({ developerMetadata })).toThrow('developerMetadata is not implemented in local Google.');
    expect(create({ sheets: [{ developerMetadata }] })).toThrow('sheets[0].developerMetadata is not implemented');
    expect(create({ sheets: [{ data: [{ rowMetadata: [{}, { developerMetadata }] }] }] })).toThrow(
      'rowMetadata[1].developerMetadata is not implemented',
    );
  });
});
