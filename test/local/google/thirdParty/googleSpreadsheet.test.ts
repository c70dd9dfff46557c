/**
 * npm's google-spreadsheet against local Google: a client that nobody here wrote, doing what its own documentation shows.
 *
 * It calls `sheets.googleapis.com` through the global fetch; only the origin is exchanged.
 */
import { GoogleSpreadsheet } from 'google-spreadsheet';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LocalGoogle } from '../../../../local/google/start.ts';
import { clientsOf, COLLEAGUE, OWNER, ROBOT, startForTest, STRANGER } from '../googleUnderTest.ts';

let google: LocalGoogle;
let doc: GoogleSpreadsheet;
const realFetch = globalThis.fetch;

const exchangeOrigin: typeof fetch = (input, init) => {
  const request = new Request(input, init);
  const { pathname, search, hostname } = new URL(request.url);
  if (!/(^|\.)google(apis)?\.com$/.test(hostname)) return realFetch(request);
  return realFetch(new Request(new URL(pathname + search, google.url), request));
};

beforeAll(async () => {
  google = await startForTest();
  vi.stubGlobal('fetch', exchangeOrigin);
});
beforeEach(async () => {
  doc = await GoogleSpreadsheet.createNewSpreadsheetDocument(
    { token: google.accessToken(OWNER) },
    { title: 'Sổ', locale: 'vi_VN' },
  );
});
afterAll(async () => {
  vi.unstubAllGlobals();
  expect(google.internalErrors).toEqual([]);
  await google.close();
});

const as = (email: string): GoogleSpreadsheet =>
  new GoogleSpreadsheet(doc.spreadsheetId, { token: google.accessToken(email) }, { retryConfig: { limit: 0 } });

describe('the document', () => {
  it('loads, is renamed, and gets sheets', async () => {
    await doc.loadInfo();
    expect([doc.title, doc.locale, doc.sheetCount]).toEqual(['Sổ', 'vi_VN', 1]);
    await doc.updateProperties({ title: 'Sổ 2023' });
    const sheet = await doc.addSheet({ title: 'Tờ khai', headerValues: ['Mã', 'Nội dung'] });
    expect(doc.sheetsByTitle['Tờ khai']?.sheetId).toBe(sheet.sheetId);
    await sheet.updateProperties({ title: "Tờ khai 'mới'" });
    await sheet.resize({ rowCount: 20, columnCount: 5 });
    const again = as(OWNER);
    await again.loadInfo();
    expect(again.title).toBe('Sổ 2023');
    expect(again.sheetsByIndex.map(({ title, rowCount }) => [title, rowCount])).toEqual([
      ['Trang tính1', 1000],
      ["Tờ khai 'mới'", 20],
    ]);
    await sheet.delete();
    expect(doc.sheetCount).toBe(1);
  });
});

describe('rows', () => {
  it('are added, read, changed and deleted', async () => {
    const sheet = await doc.addSheet({ title: 'Nhiệm vụ', headerValues: ['Mã', 'Nhiệm vụ', 'Số'] });
    await sheet.addRow({ Mã: 'NV-01', 'Nhiệm vụ': 'Niêm yết', Số: 5 });
    await sheet.addRows(
      [
        { Mã: 'NV-02', 'Nhiệm vụ': 'Rà soát', Số: 7 },
        { Mã: 'NV-03', 'Nhiệm vụ': '=1+1', Số: 9 },
      ],
      { raw: true },
    );
    const rows = await sheet.getRows();
    expect(rows.map((row) => row.toObject())).toEqual([
      { Mã: 'NV-01', 'Nhiệm vụ': 'Niêm yết', Số: '5' },
      { Mã: 'NV-02', 'Nhiệm vụ': 'Rà soát', Số: '7' },
      { Mã: 'NV-03', 'Nhiệm vụ': '=1+1', Số: '9' },
    ]);
    rows[0]?.set('Nhiệm vụ', 'Niêm yết lại');
    await rows[0]?.save();
    await rows[1]?.delete();
    expect((await sheet.getRows()).map((row) => String(row.get('Nhiệm vụ')))).toEqual(['Niêm yết lại', '=1+1']);
    await sheet.clearRows();
    expect(await sheet.getRows()).toEqual([]);
    await sheet.loadHeaderRow();
    expect(sheet.headerValues).toEqual(['Mã', 'Nhiệm vụ', 'Số']);
  });
});

describe('cells', () => {
  it('are loaded by ranges, written with formats, and read back', async () => {
    await doc.loadInfo();
    const sheet = doc.sheetsByIndex[0]!;
    await sheet.loadCells('A1:C3');
    sheet.getCell(0, 0).value = 'Tổng';
    sheet.getCell(0, 0).textFormat = { bold: true };
    sheet.getCellByA1('B1').value = 1.5;
    sheet.getCellByA1('C1').formula = '=B1*2';
    sheet.getCellByA1('A2').note = 'Ghi chú';
    await sheet.saveUpdatedCells();
    sheet.resetLocalCache(true);
    await sheet.loadCells({ startRowIndex: 0, endRowIndex: 2, startColumnIndex: 0, endColumnIndex: 3 });
    expect(sheet.getCell(0, 0).value).toBe('Tổng');
    expect(sheet.getCell(0, 0).textFormat).toMatchObject({ bold: true });
    expect(sheet.getCell(0, 2).value).toBe(3);
    expect(sheet.getCell(0, 2).formula).toBe('=B1*2');
    expect(sheet.getCell(0, 1).formattedValue).toBe('1,5');
    expect(sheet.getCell(1, 0).note).toBe('Ghi chú');
    expect(await sheet.batchGetCellsInRange(['A1:B1', 'A2'])).toEqual([
      ['A1:B1'].map(() => ['Tổng', '1,5']),
      undefined,
    ]);
  });
  it('are merged, validated, moved and cleared', async () => {
    await doc.loadInfo();
    const sheet = doc.sheetsByIndex[0]!;
    const area = { sheetId: sheet.sheetId, startRowIndex: 0, endRowIndex: 2, startColumnIndex: 0, endColumnIndex: 2 };
    await sheet.mergeCells(area);
    await sheet.unmergeCells(area);
    await sheet.setDataValidation(area, {
      condition: { type: 'ONE_OF_LIST', values: [{ userEnteredValue: 'Đúng hạn' }, { userEnteredValue: 'Trễ hạn' }] },
      showCustomUi: true,
      strict: true,
    });
    await sheet.insertDimension('ROWS', { startIndex: 1, endIndex: 3 });
    await sheet.updateDimensionProperties('COLUMNS', { pixelSize: 250 }, { startIndex: 0, endIndex: 1 });
    await sheet.clear();
    const other = await GoogleSpreadsheet.createNewSpreadsheetDocument(
      { token: google.accessToken(OWNER) },
      { title: 'Khác' },
    );
    await sheet.copyToSpreadsheet(other.spreadsheetId);
    await other.loadInfo();
    expect(other.sheetCount).toBe(2);
  });
});

describe('developer metadata', () => {
  it('is made, found, changed and deleted, and picks the cells to load', async () => {
    await doc.loadInfo();
    const sheet = await doc.addSheet({ title: 'Tờ khai', headerValues: ['Mã', 'Nội dung'] });
    await sheet.addRow({ Mã: 'NV-01', 'Nội dung': 'một' });
    const dimensionRange = { sheetId: sheet.sheetId, dimension: 'ROWS' as const, startIndex: 1, endIndex: 2 };
    await sheet.createDeveloperMetadata({ metadataKey: 'mã', visibility: 'DOCUMENT', location: { dimensionRange } });
    const filter = { developerMetadataLookup: { metadataKey: 'mã' } };
    await sheet.loadCells(filter);
    expect(sheet.getCell(1, 0).value).toBe('NV-01');
    expect(() => sheet.getCell(0, 0)).toThrow('not been loaded');
    const valued = { metadataKey: 'mã', metadataValue: 'NV-01', visibility: 'DOCUMENT' as const, location: {} };
    await sheet.updateDeveloperMetadata([filter], valued, 'metadataValue');
    const found = await doc.searchDeveloperMetadata([filter]);
    expect(found).toMatchObject([{ metadataValue: 'NV-01', location: { locationType: 'ROW', dimensionRange } }]);
    await sheet.deleteDeveloperMetadata(filter);
    expect(await doc.searchDeveloperMetadata([filter])).toEqual([]);
  });
});

describe('sharing', () => {
  it('goes to accounts, and refuses the others with the words of Google', async () => {
    await expect(as(STRANGER).loadInfo()).rejects.toThrow(
      'Google API error - [403] The caller does not have permission',
    );
    await doc.share(COLLEAGUE, { role: 'reader', emailMessage: false });
    const reader = as(COLLEAGUE);
    await reader.loadInfo();
    await expect(reader.updateProperties({ title: 'x' })).rejects.toThrow('[403]');
    expect((await doc.listPermissions()).map(({ role }) => role)).toEqual(['owner', 'reader']);
  });
  it('to anyone lets an API key read', async () => {
    const byKey = new GoogleSpreadsheet(doc.spreadsheetId, { apiKey: google.apiKey }, { retryConfig: { limit: 0 } });
    await expect(byKey.loadInfo()).rejects.toThrow('[403]');
    await doc.setPublicAccessLevel('reader');
    await byKey.loadInfo();
    expect(byKey.title).toBe('Sổ');
    await doc.setPublicAccessLevel(false);
    await expect(byKey.loadInfo()).rejects.toThrow('[403]');
  });
});

describe('files', () => {
  it('are downloaded and deleted', async () => {
    await doc.loadInfo();
    const workbook = await doc.downloadAsXLSX();
    expect(Buffer.from(workbook).subarray(0, 2).toString('latin1')).toBe('PK');
    await doc.delete();
    expect(
      (await clientsOf(google, OWNER).drive.files.list({ q: `name = 'Sổ' and '${OWNER}' in owners` })).data.files?.some(
        ({ id }) => id === doc.spreadsheetId,
      ),
    ).toBe(false);
  });
  it('cannot be made by a service account', async () => {
    const made = GoogleSpreadsheet.createNewSpreadsheetDocument({ token: google.accessToken(ROBOT) }, { title: 'x' });
    await expect(made).rejects.toThrow();
  });
});
