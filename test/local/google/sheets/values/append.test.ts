/** values.append: Google's own example of tables, growing grids, inserted rows. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../../../local/google/http/handler.ts';
import { FakeWorld } from '../fakeWorld.ts';

let google: FakeWorld;
let id: string;

/** The sheet of https://developers.google.com/workspace/sheets/api/guides/values : tables A1:C2 and B4:D6. */
const EXAMPLE = [['x', 'y', 'z'], ['x', 'y', 'z'], [], ['', 'x', 'y', 'z'], ['', '', 'y', 'z'], ['', 'x', 'y', 'z']];

beforeEach(() => {
  google = new FakeWorld();
  id = google.create({ properties: { title: 'S' } });
});

function append(range: string, values: readonly (readonly unknown[])[], query: JsonObject = {}): JsonObject {
  return google.call('values.append', {
    path: { spreadsheetId: id, range },
    query: { valueInputOption: 'RAW', ...query },
    body: { values },
  });
}

const places = (answer: JsonObject): string =>
  `${String(answer['tableRange'])} -> ${String((answer['updates'] as JsonObject)['updatedRange'])}`;

describe('values.append', () => {
  it('finds the table as the guide says', () => {
    const check = (range: string, expected: string): void => {
      google.update(id, 'Sheet1!A1', EXAMPLE, 'RAW');
      expect(places(append(range, [['mới']])), range).toBe(expected);
      google.call('values.clear', { path: { spreadsheetId: id, range: 'Sheet1' } });
    };
    check('Sheet1', 'Sheet1!B4:D6 -> Sheet1!B7');
    check('B4', 'Sheet1!B4:D6 -> Sheet1!B7');
    check('C5:D5', 'Sheet1!B4:D6 -> Sheet1!B7');
    check('B2:D4', 'Sheet1!B4:D6 -> Sheet1!B7');
    check('A3:G10', 'Sheet1!B4:D6 -> Sheet1!B7');
    check('A1', 'Sheet1!A1:C2 -> Sheet1!A3');
    check('E4', 'undefined -> Sheet1!E4');
    check('A4', 'undefined -> Sheet1!A4');
  });

  it('says what it wrote', () => {
    expect(append('Sheet1!A:B', [['a', 'b'], ['c']])).toEqual({
      spreadsheetId: id,
      updates: { spreadsheetId: id, updatedRange: 'Sheet1!A1:B2', updatedRows: 2, updatedColumns: 2, updatedCells: 3 },
    });
    expect(append('Sheet1!A1', [['d']], { includeValuesInResponse: true })).toEqual({
      spreadsheetId: id,
      tableRange: 'Sheet1!A1:B2',
      updates: {
        spreadsheetId: id,
        updatedRange: 'Sheet1!A3',
        updatedRows: 1,
        updatedColumns: 1,
        updatedCells: 1,
        updatedData: { range: 'Sheet1!A3', majorDimension: 'ROWS', values: [['d']] },
      },
    });
  });

  it('grows a full grid', () => {
    google.update(id, 'Sheet1!A1000', [['cuối']], 'RAW');
    append('Sheet1', [Array.from({ length: 28 }, (_, index) => index)]);
    expect(google.spreadsheet(id).sheets[0]?.properties.gridProperties).toMatchObject({
      rowCount: 1001,
      columnCount: 28,
    });
  });

  it('overwrites what lies below, or inserts rows and takes references along', () => {
    google.update(id, 'Sheet1!A1', [['a'], ['b'], [''], ['dưới', '=A4']]);
    append('Sheet1!A1', [['m'], ['n']], { insertDataOption: 'INSERT_ROWS' });
    expect(google.get(id, 'Sheet1', { valueRenderOption: 'FORMULA' })).toEqual([
      ['a'],
      ['b'],
      ['m'],
      ['n'],
      [],
      ['dưới', '=A6'],
    ]);
    append('Sheet1!A1', [['p'], ['q']]);
    expect(google.get(id, 'Sheet1!A:A')).toEqual([['a'], ['b'], ['m'], ['n'], ['p'], ['q']]);
  });

  it('refuses like an update', () => {
    expect(() => append('Nope', [['a']])).toThrow('Unable to parse range: Nope');
    expect(() => append('Sheet1', [['a']], { valueInputOption: undefined })).toThrow(
      "'valueInputOption' is required but not specified",
    );
    expect(() => append('Sheet1!A1', [[{}]])).toThrow('Invalid values[0][0]: struct_value {\n}\n');
  });

  it('stops at ten million cells', () => {
    google.change(id, (draft) => {
      draft.sheet(0).properties.gridProperties = { rowCount: 1_000_000, columnCount: 10 };
    });
    google.update(id, 'Sheet1!A1000000', [['cuối']], 'RAW');
    expect(() => append('Sheet1', [['a']])).toThrow(
      'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    );
  });
});
