/**
 * Layout -> requests -> Google's own client -> local Google -> `spreadsheets.get` -> reading is identity; what a clerk types
 * through the API is read as typed.
 */
import fc from 'fast-check';
import { auth, sheets, type sheets_v4 } from 'googleapis/build/src/apis/sheets/index.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startLocalGoogle, type LocalGoogle } from '../../../local/google/start.ts';
import { FORMS, type Form } from '../../../shared/calendar/form.ts';
import { layoutUnitWorkbook } from '../../../shared/forms/layout/unitWorkbook.ts';
import { readForm } from '../../../shared/forms/reading/readForm.ts';
import { renderSheetsRequests } from '../../../shared/forms/sheetsApi/requests.ts';
import {
  rangesOfForm,
  SHEET_LIST_FIELDS,
  SNAPSHOT_FIELDS,
  snapshotFromSheetsApi,
} from '../../../shared/forms/sheetsApi/snapshot.ts';
import type { ReadForm } from '../../../shared/forms/snapshot.ts';
import type { WorkbookModel } from '../../../shared/forms/workbookModel.ts';
import { expectContent } from './expectContent.ts';
import { filledWorkbook } from './generators.ts';
import { snapshotOfModel } from './modelSnapshot.ts';
import { CONTENT, CONTEXT } from './sample.ts';

const CLERK = 'can-bo@xa.quangtri.example';

let google: LocalGoogle;
let client: sheets_v4.Sheets;

beforeAll(async () => {
  let ids = 0;
  google = await startLocalGoogle({
    clock: () => new Date('2023-08-01T02:00:00Z'),
    newId: () => `id-${(ids += 1)}`,
    accounts: [{ email: CLERK }],
  });
  const credentials = new auth.OAuth2();
  credentials.setCredentials({ access_token: google.accessToken(CLERK) });
  client = sheets({ version: 'v4', auth: credentials, rootUrl: google.url });
});

afterAll(async () => {
  expect(google.internalErrors).toEqual([]);
  await google.close();
});

async function made(model: WorkbookModel): Promise<string> {
  const { data } = await client.spreadsheets.create({ requestBody: { properties: { title: 'mới' } } });
  const spreadsheetId = data.spreadsheetId ?? '';
  await client.spreadsheets.batchUpdate({ spreadsheetId, requestBody: { requests: renderSheetsRequests(model) } });
  return spreadsheetId;
}

async function read(spreadsheetId: string, form: Form): Promise<ReadForm> {
  const { data: list } = await client.spreadsheets.get({ spreadsheetId, fields: SHEET_LIST_FIELDS });
  const ranges = rangesOfForm(form, list.sheets ?? []);
  const { data } = await client.spreadsheets.get({ spreadsheetId, ranges, fields: SNAPSHOT_FIELDS });
  return readForm(form, snapshotFromSheetsApi(data));
}

describe('a workbook made and read over the Sheets API', () => {
  it('holds every content, cell by cell', async () => {
    await fc.assert(
      fc.asyncProperty(filledWorkbook(), async (filled) => {
        const spreadsheetId = await made(layoutUnitWorkbook(filled.context, filled.content));
        const found = new Map<Form, ReadForm>();
        for (const form of FORMS) {
          if (filled.content[form] !== undefined) found.set(form, await read(spreadsheetId, form));
        }
        expectContent(filled, (form) => found.get(form)!);
      }),
      { numRuns: 12 },
    );
  });

  it('reads just as its model would', async () => {
    const model = layoutUnitWorkbook(CONTEXT, CONTENT);
    const spreadsheetId = await made(model);
    for (const form of FORMS) expect(await read(spreadsheetId, form)).toEqual(readForm(form, snapshotOfModel(model)));
  });

  it('has the look of its model: titles, frozen panes, widths, hidden parts, guards, notes', async () => {
    const model = layoutUnitWorkbook(CONTEXT, CONTENT);
    const { data } = await client.spreadsheets.get({ spreadsheetId: await made(model), includeGridData: true });
    expect(data.properties).toMatchObject({ title: model.title, locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' });
    expect(data.namedRanges?.map(({ name }) => name)).toEqual(['so_papi_identity']);
    expect(data.sheets?.map(({ properties }) => properties?.title)).toEqual(model.sheets.map(({ title }) => title));
    for (const [index, sheet] of model.sheets.entries()) {
      const found = data.sheets?.[index];
      const grid = found?.data?.[0];
      expect(found?.properties?.gridProperties).toMatchObject({
        rowCount: sheet.rowCount,
        columnCount: sheet.columns.length,
        ...(sheet.frozenRows > 0 ? { frozenRowCount: sheet.frozenRows } : {}),
        ...(sheet.frozenColumns > 0 ? { frozenColumnCount: sheet.frozenColumns } : {}),
      });
      expect(found?.properties?.hidden ?? false).toBe(sheet.hidden ?? false);
      expect(grid?.columnMetadata?.map(({ pixelSize }) => pixelSize)).toEqual(sheet.columns.map(({ width }) => width));
      expect(found?.merges ?? []).toHaveLength(sheet.merges.length);
      expect(found?.conditionalFormats ?? []).toHaveLength(sheet.highlights.length);
      expect(found?.protectedRanges ?? []).toHaveLength(sheet.protections.length);
      expect((found?.protectedRanges ?? []).every(({ warningOnly }) => warningOnly === true)).toBe(true);
      for (const [row, cells] of sheet.cells.entries()) {
        const notes = cells.map((_, column) => grid?.rowData?.[row]?.values?.[column]?.note ?? undefined);
        expect(notes).toEqual(cells.map((cell) => cell?.note));
      }
    }
  });

  it('what a clerk types is read as Google took it', async () => {
    const spreadsheetId = await made(layoutUnitWorkbook(CONTEXT));
    await client.spreadsheets.values.update({
      spreadsheetId,
      range: "'Kế hoạch'!A6:L6",
      valueInputOption: 'USER_ENTERED',
      requestBody: {
        values: [['01', '', '1.3', '=1+2', 'Sản phẩm', '12/3', '', 'Chủ trì', '', '08/9/2023', 'Quý III', '1,5']],
      },
    });
    const tasks = (await read(spreadsheetId, 'plan')).tabs.find(({ tab }) => tab === 'tasks');
    expect(tasks?.rows).toEqual([
      {
        rowNumber: 6,
        cells: {
          id: '01',
          contents: '1.3',
          task: '=1+2',
          product: 'Sản phẩm',
          target: '12/3',
          lead: 'Chủ trì',
          start: { date: '2023-09-08' },
          finish: 'Quý III',
          budget: 1.5,
        },
      },
    ]);
  });
});
