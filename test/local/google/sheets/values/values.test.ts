/** values.*: reading, writing, clearing, with the words in which Google refuses. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../../../local/google/http/handler.ts';
import { FakeWorld } from '../fakeWorld.ts';

let google: FakeWorld;
let id: string;

beforeEach(() => {
  google = new FakeWorld();
  id = google.create({
    properties: { title: 'S', locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' },
    sheets: [{ properties: { title: 'Sheet1' } }, { properties: { title: 'Kế hoạch' } }],
  });
});

const batchUpdate = (body: JsonObject): JsonObject =>
  google.call('values.batchUpdate', { path: { spreadsheetId: id }, body });

describe('values.get', () => {
  it('leaves out trailing empty cells and rows, keeps those inside', () => {
    google.update(id, 'Sheet1!A1', [['a', '', 'c'], [], ['', 'b'], ['x']], 'RAW');
    google.update(id, 'Sheet1!A4', [['']], 'RAW');
    expect(google.call('values.get', { path: { spreadsheetId: id, range: 'Sheet1' } })).toEqual({
      range: 'Sheet1!A1:Z1000',
      majorDimension: 'ROWS',
      values: [['a', '', 'c'], [], ['', 'b']],
    });
    expect(google.get(id, 'Sheet1!A:C', { majorDimension: 'COLUMNS' })).toEqual([['a'], ['', '', 'b'], ['c']]);
    expect(google.get(id, 'Sheet1!B1:C3')).toEqual([['', 'c'], [], ['b']]);
  });

  it('has no values for an empty range', () => {
    expect(google.call('values.get', { path: { spreadsheetId: id, range: "'Kế hoạch'!B2:C" } })).toEqual({
      range: "'Kế hoạch'!B2:C1000",
      majorDimension: 'ROWS',
    });
  });

  it('renders as asked', () => {
    google.update(id, 'Sheet1!A1', [['7/8/2023', '95,67%', '=A1+1', '1/3', true, '=1/0', 'chữ', '19.630']]);
    expect(google.get(id, 'Sheet1!1:1')).toEqual([
      ['7/8/2023', '95,67%', '8/8/2023', '1/3', 'TRUE', '#DIV/0!', 'chữ', '19.630'],
    ]);
    expect(google.get(id, 'Sheet1!1:1', { valueRenderOption: 'UNFORMATTED_VALUE' })).toEqual([
      [45145, 0.9567, 45146, 44986, true, '#DIV/0! (Function DIVIDE parameter 2 cannot be zero.)', 'chữ', 19630],
    ]);
    expect(
      google.get(id, 'Sheet1!1:1', {
        valueRenderOption: 'UNFORMATTED_VALUE',
        dateTimeRenderOption: 'FORMATTED_STRING',
      }),
    ).toEqual([
      [
        '7/8/2023',
        0.9567,
        '8/8/2023',
        '1/3',
        true,
        '#DIV/0! (Function DIVIDE parameter 2 cannot be zero.)',
        'chữ',
        19630,
      ],
    ]);
    expect(google.get(id, 'Sheet1!1:1', { valueRenderOption: 'FORMULA' })).toEqual([
      [45145, 0.9567, '=A1+1', 44986, true, '=1/0', 'chữ', 19630],
    ]);
  });

  it('cuts what ends outside, refuses what starts outside', () => {
    expect(google.call('values.get', { path: { spreadsheetId: id, range: 'Sheet1!A999:AB2000' } })['range']).toBe(
      'Sheet1!A999:Z1000',
    );
    for (const [range, named] of [
      ['Sheet1!A1001', 'Sheet1!A1001'],
      ["'Kế hoạch'!AA1:AB2", "'Kế hoạch'!AA1:AB2"],
      ['Sheet1!1001:1002', 'Sheet1!1001:1002'],
      ['Sheet1!A1001:B', 'Sheet1!A1001:B'],
    ] as const) {
      expect(() => google.get(id, range)).toThrow(
        `Range (${named}) exceeds grid limits. Max rows: 1000, max columns: 26`,
      );
    }
    expect(() => google.get(id, 'Nope!A1')).toThrow('Unable to parse range: Nope!A1');
  });

  it('reads many ranges at once, and by filters', () => {
    google.update(id, 'Sheet1!A1', [['a', 'b']], 'RAW');
    expect(
      google.call('values.batchGet', { path: { spreadsheetId: id }, query: { ranges: ['Sheet1!A1', 'Sheet1!B:B'] } }),
    ).toEqual({
      spreadsheetId: id,
      valueRanges: [
        { range: 'Sheet1!A1', majorDimension: 'ROWS', values: [['a']] },
        { range: 'Sheet1!B1:B1000', majorDimension: 'ROWS', values: [['b']] },
      ],
    });
    const gridRange = { sheetId: 0, startRowIndex: 0, endRowIndex: 1, startColumnIndex: 1 };
    const byFilter = (filter: JsonObject): JsonObject =>
      google.call('values.batchGetByDataFilter', { path: { spreadsheetId: id }, body: { dataFilters: [filter] } });
    expect(byFilter({ gridRange })).toEqual({
      spreadsheetId: id,
      valueRanges: [
        {
          valueRange: { range: 'Sheet1!B1:Z1', majorDimension: 'ROWS', values: [['b']] },
          dataFilters: [{ gridRange }],
        },
      ],
    });
    const refused = (filter: JsonObject, words: string): void =>
      expect(() => byFilter(filter)).toThrow(`Invalid dataFilter[0]: ${words}`);
    refused({ a1Range: 'Nope' }, 'Unable to parse range: Nope');
    refused({ gridRange: { sheetId: 5 } }, 'No grid with id: 5');
    refused({ gridRange: { startRowIndex: -1 } }, 'GridRange indexes must be >= 0');
    refused({ gridRange: { startRowIndex: 5, endRowIndex: 2 } }, 'endRowIndex[2] cannot be before startRowIndex[5]');
    refused({ gridRange: { startRowIndex: 1000 } }, 'Range (Sheet1!1001:) exceeds grid limits.');
    refused({}, 'dataFilter.filter must be specified.');
    expect(byFilter({ developerMetadataLookup: { metadataKey: 'k' } })).toEqual({ spreadsheetId: id });
    expect(byFilter({ gridRange: { startRowIndex: 3, endRowIndex: 3 } })['valueRanges']).toMatchObject([
      { valueRange: { range: '#REF!', majorDimension: 'ROWS' } },
    ]);
  });

  it('answers filters by place, each range once', () => {
    const dataFilters = ['Sheet1!B1', "'Kế hoạch'!A1", 'Sheet1!A10', 'Sheet1!A9', 'Sheet1!A9:A9'].map((a1Range) => ({
      a1Range,
    }));
    const answer = google.call('values.batchGetByDataFilter', { path: { spreadsheetId: id }, body: { dataFilters } });
    const matched = answer['valueRanges'] as { valueRange: JsonObject; dataFilters: JsonObject[] }[];
    expect(matched.map(({ valueRange }) => valueRange['range'])).toEqual([
      'Sheet1!A9',
      'Sheet1!A10',
      'Sheet1!B1',
      "'Kế hoạch'!A1",
    ]);
    expect(matched[0]?.dataFilters).toEqual([{ a1Range: 'Sheet1!A9' }, { a1Range: 'Sheet1!A9:A9' }]);
    expect(() => google.call('values.batchGetByDataFilter', { path: { spreadsheetId: id } })).toThrow(
      'Must specify at least one dataFilter.',
    );
  });
});

describe('values.update', () => {
  it('says what it wrote', () => {
    expect(google.update(id, 'Sheet1!B2', [['a', 1], ['b']], 'RAW')).toEqual({
      spreadsheetId: id,
      updatedRange: 'Sheet1!B2:C3',
      updatedRows: 2,
      updatedColumns: 2,
      updatedCells: 3,
    });
    expect(google.update(id, 'Sheet1!A1:C9', [], 'RAW')).toEqual({ spreadsheetId: id, updatedRange: 'Sheet1!A1' });
    const answer = google.call('values.update', {
      path: { spreadsheetId: id, range: "'Kế hoạch'!A1:B2" },
      query: {
        valueInputOption: 'USER_ENTERED',
        includeValuesInResponse: true,
        responseValueRenderOption: 'UNFORMATTED_VALUE',
      },
      body: { range: "'Kế hoạch'!A1:B2", majorDimension: 'COLUMNS', values: [['1,5', '=A1*2'], ['x']] },
    });
    expect(answer).toEqual({
      spreadsheetId: id,
      updatedRange: "'Kế hoạch'!A1:B2",
      updatedRows: 2,
      updatedColumns: 2,
      updatedCells: 3,
      updatedData: { range: "'Kế hoạch'!A1:B2", majorDimension: 'COLUMNS', values: [[1.5, 3], ['x']] },
    });
  });

  it('skips null, empties by "", keeps formats', () => {
    google.update(id, 'Sheet1!A1', [['7/8/2023', 'b', 'c']]);
    google.update(id, 'Sheet1!A1', [[null, '', 'd']]);
    expect(google.get(id, 'Sheet1!1:1')).toEqual([['7/8/2023', '', 'd']]);
    google.update(id, 'Sheet1!A1', [['', null, null]]);
    google.update(id, 'Sheet1!A1', [[45146]], 'RAW');
    expect(google.get(id, 'Sheet1!A1')).toEqual([['8/8/2023']]);
  });

  it('keeps texts in cells formatted as text', () => {
    google.call('batchUpdate', {
      path: { spreadsheetId: id },
      body: {
        requests: [
          {
            repeatCell: {
              range: { sheetId: 0, startColumnIndex: 0, endColumnIndex: 1 },
              cell: { userEnteredFormat: { numberFormat: { type: 'TEXT' } } },
              fields: 'userEnteredFormat.numberFormat',
            },
          },
        ],
      },
    });
    google.update(id, 'Sheet1!A1', [
      ['5.4', '5.4'],
      ['01', '01'],
    ]);
    expect(google.get(id, 'Sheet1!A1:B2', { valueRenderOption: 'UNFORMATTED_VALUE' })).toEqual([
      ['5.4', 45021],
      ['01', 1],
    ]);
  });

  it('stays within its range and grid', () => {
    expect(() => google.update(id, 'Sheet1!A1:B1', [['a'], ['b']])).toThrow(
      'Requested writing within range [Sheet1!A1:B1], but tried writing to row [2]',
    );
    expect(() => google.update(id, "'Kế hoạch'!A2:B", [['a', 'b', 'c']])).toThrow(
      "Requested writing within range ['Kế hoạch'!A2:B], but tried writing to column [C]",
    );
    expect(() => google.update(id, 'Sheet1!Z1', [['a', 'b']])).toThrow(
      'Range (Sheet1!Z1:AA1) exceeds grid limits. Max rows: 1000, max columns: 26',
    );
    expect(() => google.update(id, 'Sheet1!A1001', [['a']])).toThrow(
      'Range (Sheet1!A1001) exceeds grid limits. Max rows: 1000, max columns: 26',
    );
    expect(google.update(id, 'Sheet1!A1000:A2000', [['a']])['updatedRange']).toBe('Sheet1!A1000');
    expect(google.get(id, 'Sheet1!A:A')).toHaveLength(1000);
  });

  it('refuses what is no scalar, and what is too long, and changes nothing', () => {
    google.update(id, 'Sheet1!A1', [['giữ']], 'RAW');
    expect(() => google.update(id, 'Sheet1!A1', [['x', { a: 1 }]])).toThrow(
      'Invalid values[0][1]: struct_value {\n  fields {\n    key: "a"\n    value {\n      number_value: 1\n    }\n  }\n}\n',
    );
    expect(() => google.update(id, 'Sheet1!A1', [[['y', true]]])).toThrow(
      'Invalid values[0][0]: list_value {\n  values {\n    string_value: "y"\n  }\n  values {\n    bool_value: true\n  }\n}\n',
    );
    expect(() => google.update(id, 'Sheet1!A1', [['x'.repeat(50_001)]], 'RAW')).toThrow(
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    );
    expect(google.get(id, 'Sheet1')).toEqual([['giữ']]);
  });

  it('wants an input option', () => {
    for (const option of ['', 'INPUT_VALUE_OPTION_UNSPECIFIED']) {
      expect(() => google.update(id, 'Sheet1!A1', [['a']], option)).toThrow(
        "'valueInputOption' is required but not specified",
      );
    }
    expect(() => batchUpdate({ data: [] })).toThrow("'valueInputOption' is required but not specified");
  });
});

describe('values.batchUpdate', () => {
  it('writes all or nothing', () => {
    expect(
      batchUpdate({
        valueInputOption: 'RAW',
        data: [
          { range: 'Sheet1!A1:B1', values: [['a', 'b']] },
          { range: "'Kế hoạch'!C3", values: [['c'], ['d']] },
        ],
      }),
    ).toEqual({
      spreadsheetId: id,
      totalUpdatedRows: 3,
      totalUpdatedColumns: 3,
      totalUpdatedCells: 4,
      totalUpdatedSheets: 2,
      responses: [
        { spreadsheetId: id, updatedRange: 'Sheet1!A1:B1', updatedRows: 1, updatedColumns: 2, updatedCells: 2 },
        { spreadsheetId: id, updatedRange: "'Kế hoạch'!C3:C4", updatedRows: 2, updatedColumns: 1, updatedCells: 2 },
      ],
    });
    const broken =
      (data: JsonObject): (() => JsonObject) =>
      () =>
        batchUpdate({ valueInputOption: 'RAW', data: [{ range: 'Sheet1!A1', values: [['mới']] }, data] });
    expect(broken({ range: 'Nope!A1', values: [['x']] })).toThrow('Invalid data[1]: Unable to parse range: Nope!A1');
    expect(broken({ range: 'Sheet1!A1001', values: [['x']] })).toThrow(
      'Invalid data[1]: Range (Sheet1!A1001) exceeds grid limits.',
    );
    expect(broken({ range: 'Sheet1!A1:A1', values: [['x', 'y']] })).toThrow(
      'Invalid data[1]: Requested writing within range [Sheet1!A1], but tried writing to column [B]',
    );
    expect(google.get(id, 'Sheet1!A1')).toEqual([['a']]);
  });

  it('writes by filters', () => {
    const dataFilter = {
      gridRange: { sheetId: 0, startRowIndex: 1, endRowIndex: 2, startColumnIndex: 0, endColumnIndex: 2 },
    };
    expect(
      google.call('values.batchUpdateByDataFilter', {
        path: { spreadsheetId: id },
        body: { valueInputOption: 'RAW', data: [{ dataFilter, values: [['a', 'b']] }] },
      })['responses'],
    ).toEqual([{ dataFilter, updatedRange: 'Sheet1!A2:B2', updatedRows: 1, updatedColumns: 2, updatedCells: 2 }]);
  });
});

describe('values.clear', () => {
  it('takes values and leaves formats', () => {
    google.update(id, 'Sheet1!A1', [
      ['7/8/2023', 'b'],
      ['c', 'd'],
    ]);
    expect(google.call('values.clear', { path: { spreadsheetId: id, range: 'Sheet1!A1:A2000' } })).toEqual({
      spreadsheetId: id,
      clearedRange: 'Sheet1!A1:A1000',
    });
    expect(google.get(id, 'Sheet1')).toEqual([
      ['', 'b'],
      ['', 'd'],
    ]);
    google.update(id, 'Sheet1!A1', [[45145]], 'RAW');
    expect(google.get(id, 'Sheet1!A1')).toEqual([['7/8/2023']]);
    expect(
      google.call('values.batchClear', { path: { spreadsheetId: id }, body: { ranges: ['Sheet1!B1', "'Kế hoạch'"] } }),
    ).toEqual({ spreadsheetId: id, clearedRanges: ['Sheet1!B1', "'Kế hoạch'!A1:Z1000"] });
    expect(() =>
      google.call('values.batchClear', { path: { spreadsheetId: id }, body: { ranges: ['Sheet1!A1001:B'] } }),
    ).toThrow('Invalid range[0]: Range (Sheet1!A1001:B) exceeds grid limits.');
  });
});

describe('rights', () => {
  it('let readers read, writers write, and stop them at protected ranges', () => {
    google.share(id, 'doc@tinh.vn', 'reader');
    google.share(id, 'ghi@tinh.vn', 'writer');
    expect(() => google.update(id, 'Sheet1!A1', [['x']], 'RAW', 'doc@tinh.vn')).toThrow('does not have permission');
    expect(() => google.update(id, 'Sheet1!A1', [['x']], 'RAW', 'la@tinh.vn')).toThrow(
      'Requested entity was not found.',
    );
    const protectedRange = {
      range: { sheetId: 0, startRowIndex: 0, endRowIndex: 1 },
      editors: { users: ['chu@tinh.vn'] },
    };
    const warning = { range: { sheetId: 0, startRowIndex: 1, endRowIndex: 2 }, warningOnly: true };
    google.call('batchUpdate', {
      path: { spreadsheetId: id },
      body: {
        requests: [{ addProtectedRange: { protectedRange } }, { addProtectedRange: { protectedRange: warning } }],
      },
    });
    expect(() => google.update(id, 'Sheet1!A1', [['x']], 'RAW', 'ghi@tinh.vn')).toThrow(
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    );
    google.update(id, 'Sheet1!A2', [['qua']], 'RAW', 'ghi@tinh.vn');
    google.update(id, 'Sheet1!A1', [['chủ']], 'RAW');
    expect(google.get(id, 'Sheet1!A:A')).toEqual([['chủ'], ['qua']]);
  });
});
