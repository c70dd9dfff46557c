/** Sheets through Google's own client and over the wire: what a user of local Google really meets. */
import { sheets as sheetsApi, auth as googleAuth, type sheets_v4 } from 'googleapis/build/src/apis/sheets/index.js';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startLocalGoogle, type LocalGoogle } from '../../../../local/google/start.ts';

const OWNER = 'canbo@xa.vn';
const SERVICE = 'may@du-an.iam.gserviceaccount.com';

let google: LocalGoogle;
let client: sheets_v4.Sheets;
let id: string;

function clientFor(email: string): sheets_v4.Sheets {
  const auth = new googleAuth.OAuth2();
  auth.setCredentials({ access_token: google.accessToken(email) });
  return sheetsApi({ version: 'v4', auth, rootUrl: `${google.url}/` });
}

/** The message of Google's refusal. */
async function refusal(work: Promise<unknown>): Promise<{ readonly status: number; readonly message: string }> {
  try {
    await work;
  } catch (error) {
    const { response } = error as { response: { status: number; data: { error: { message: string } } } };
    return { status: response.status, message: response.data.error.message };
  }
  throw new Error('was not refused');
}

beforeAll(async () => {
  let count = 0;
  google = await startLocalGoogle({
    clock: () => new Date('2023-08-07T03:00:00Z'),
    newId: () => `id${++count}`,
    accounts: [
      { email: OWNER, kind: 'person' },
      { email: SERVICE, kind: 'service' },
    ],
  });
  client = clientFor(OWNER);
});

afterAll(() => google.close());

beforeEach(async () => {
  const { data } = await client.spreadsheets.create({
    requestBody: {
      properties: { title: 'Kế hoạch', locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' },
      sheets: [{ properties: { title: 'Kế hoạch' } }, { properties: { title: 'Số liệu' } }],
    },
  });
  id = data.spreadsheetId ?? '';
});

const get = async (range: string, more: Partial<sheets_v4.Params$Resource$Spreadsheets$Values$Get> = {}) =>
  (await client.spreadsheets.values.get({ spreadsheetId: id, range, ...more })).data;

describe('the googleapis client', () => {
  it('writes and reads Vietnamese ranges, as typed and RAW', async () => {
    const { data } = await client.spreadsheets.values.update({
      spreadsheetId: id,
      range: "'Kế hoạch'!A1",
      valueInputOption: 'USER_ENTERED',
      includeValuesInResponse: true,
      requestBody: { values: [['7/8/2023', '5.4', '95,67%', null, "'01", '=A1+1']] },
    });
    expect(data).toEqual({
      spreadsheetId: id,
      updatedRange: "'Kế hoạch'!A1:F1",
      updatedRows: 1,
      updatedColumns: 6,
      updatedCells: 5,
      updatedData: {
        range: "'Kế hoạch'!A1:F1",
        majorDimension: 'ROWS',
        values: [['7/8/2023', '5.4', '95,67%', '', '01', '8/8/2023']],
      },
    });
    await client.spreadsheets.values.batchUpdate({
      spreadsheetId: id,
      requestBody: {
        valueInputOption: 'RAW',
        data: [
          { range: "'Số liệu'!A1", majorDimension: 'COLUMNS', values: [['=A1', 1.5, true]] },
          { range: "'Số liệu'!C1", values: [['1/2']] },
        ],
      },
    });
    expect((await get('Số liệu', { valueRenderOption: 'UNFORMATTED_VALUE' })).values).toEqual([
      ['=A1', '', '1/2'],
      [1.5],
      [true],
    ]);
    const { data: many } = await client.spreadsheets.values.batchGet({
      spreadsheetId: id,
      ranges: ["'Số liệu'!A:A", "'Kế hoạch'!Z:Z"],
      majorDimension: 'COLUMNS',
    });
    expect(many.valueRanges).toEqual([
      { range: "'Số liệu'!A1:A1000", majorDimension: 'COLUMNS', values: [['=A1', '1,5', 'TRUE']] },
      { range: "'Kế hoạch'!Z1:Z1000", majorDimension: 'COLUMNS' },
    ]);
  });

  it('appends and clears', async () => {
    const append = () =>
      client.spreadsheets.values.append({
        spreadsheetId: id,
        range: "'Số liệu'!A1:B1",
        valueInputOption: 'RAW',
        insertDataOption: 'INSERT_ROWS',
        requestBody: { values: [['a', 'b']] },
      });
    expect((await append()).data).not.toHaveProperty('tableRange');
    expect((await append()).data).toMatchObject({
      tableRange: "'Số liệu'!A1:B1",
      updates: { updatedRange: "'Số liệu'!A2:B2", updatedRows: 1, updatedCells: 2 },
    });
    expect(
      (await client.spreadsheets.values.clear({ spreadsheetId: id, range: "'Số liệu'!A:A" })).data.clearedRange,
    ).toBe("'Số liệu'!A1:A1001");
    expect((await get('Số liệu')).values).toEqual([
      ['', 'b'],
      ['', 'b'],
    ]);
  });

  it('reads grid data by mask and by ranges', async () => {
    await client.spreadsheets.values.update({
      spreadsheetId: id,
      range: 'A1',
      valueInputOption: 'USER_ENTERED',
      requestBody: { values: [['7/8/2023']] },
    });
    const { data } = await client.spreadsheets.get({
      spreadsheetId: id,
      ranges: ["'Kế hoạch'!A1:B2"],
      fields: 'sheets(properties/title,data/rowData/values(formattedValue,userEnteredFormat/numberFormat))',
    });
    expect(data).toEqual({
      sheets: [
        {
          properties: { title: 'Kế hoạch' },
          data: [
            {
              rowData: [
                {
                  values: [
                    {
                      formattedValue: '7/8/2023',
                      userEnteredFormat: { numberFormat: { type: 'DATE', pattern: 'd/m/yyyy' } },
                    },
                  ],
                },
              ],
            },
          ],
        },
      ],
    });
  });

  it('is refused in the words of Google', async () => {
    const update = (range: string, values: unknown[][], valueInputOption?: string) =>
      client.spreadsheets.values.update({
        spreadsheetId: id,
        range,
        ...(valueInputOption === undefined ? {} : { valueInputOption }),
        requestBody: { values },
      });
    const check = async (work: Promise<unknown>, status: number, message: string): Promise<void> => {
      expect(await refusal(work)).toEqual({ status, message });
    };
    await check(update('A1', [['x']]), 400, "'valueInputOption' is required but not specified");
    await check(update('Nope!A1', [['x']], 'RAW'), 400, 'Unable to parse range: Nope!A1');
    await check(
      update("'Kế hoạch'!A1001", [['x']], 'RAW'),
      400,
      "Range ('Kế hoạch'!A1001) exceeds grid limits. Max rows: 1000, max columns: 26",
    );
    await check(
      update("'Kế hoạch'!A1:B1", [['x'], ['y']], 'RAW'),
      400,
      "Requested writing within range ['Kế hoạch'!A1:B1], but tried writing to row [2]",
    );
    await check(
      update('A1', [[{ a: [1] }]], 'RAW'),
      400,
      [
        'Invalid values[0][0]: struct_value {\n  fields {\n    key: "a"\n    value {\n      list_value {\n',
        '        values {\n          number_value: 1\n        }\n      }\n    }\n  }\n}\n',
      ].join(''),
    );
    expect((await refusal(clientFor(SERVICE).spreadsheets.create({ requestBody: {} }))).status).toBe(403);
    expect((await refusal(clientFor(SERVICE).spreadsheets.values.get({ spreadsheetId: id, range: 'A1' }))).status).toBe(
      403,
    );
    expect(
      (await refusal(client.spreadsheets.developerMetadata.get({ spreadsheetId: id, metadataId: 1 }))).status,
    ).toBe(404);
  });

  it('copies a sheet to another spreadsheet', async () => {
    const { data: other } = await client.spreadsheets.create({ requestBody: { properties: { title: 'Khác' } } });
    const { data } = await client.spreadsheets.sheets.copyTo({
      spreadsheetId: id,
      sheetId: 0,
      requestBody: { destinationSpreadsheetId: other.spreadsheetId ?? '' },
    });
    expect(data).toMatchObject({
      title: 'Copy of Kế hoạch',
      index: 1,
      gridProperties: { rowCount: 1000, columnCount: 26 },
    });
  });
});

describe('over the wire', () => {
  it('takes paths as other clients write them', async () => {
    const call = async (
      path: string,
      init: { method?: string; body?: unknown } = {},
    ): Promise<{ status: number; json: unknown }> => {
      const response = await fetch(`${google.url}/v4/spreadsheets/${id}${path}`, {
        method: init.method ?? 'GET',
        headers: { authorization: `Bearer ${google.accessToken(OWNER)}`, 'content-type': 'application/json' },
        ...(init.body === undefined ? {} : { body: JSON.stringify(init.body) }),
      });
      return { status: response.status, json: await response.json() };
    };
    expect(
      (
        await call(
          `/values/${encodeURIComponent("'Số liệu'!1:1")}?valueInputOption=USER_ENTERED&includeValuesInResponse=true`,
          {
            method: 'PUT',
            body: { range: "'Số liệu'!1:1", majorDimension: 'ROWS', values: [['a', 'b', null, 'c', '']] },
          },
        )
      ).json,
    ).toMatchObject({ updatedData: { values: [['a', 'b', '', 'c']] } });
    expect(
      (
        await call(`/values/${encodeURIComponent("'Số liệu'!A1")}:append?valueInputOption=RAW`, {
          method: 'POST',
          body: { values: [[1]] },
        })
      ).json,
    ).toMatchObject({
      tableRange: "'Số liệu'!A1:B1",
    });
    expect((await call('/values:batchGet?ranges=A1&ranges=B1')).status).toBe(200);
    expect((await call('/?includeGridData=false')).status).toBe(200);
    expect((await call('/values/A1?majorDimension=SIDEWAYS')).status).toBe(400);
    expect((await call('/values/A1', { method: 'PUT', body: { values: ['x'] } })).json).toMatchObject({
      error: { code: 400, status: 'INVALID_ARGUMENT' },
    });
  });
});
