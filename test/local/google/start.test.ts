/** The handle: two servers know nothing of each other, a reset forgets, a state can be carried from one to the next. */
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { call, clientsOf, COLLEAGUE, OWNER, startForTest } from './googleUnderTest.ts';

const SPREADSHEET = 'application/vnd.google-apps.spreadsheet';

describe('local Google', () => {
  it('two servers are independent', async () => {
    const [one, two] = [await startForTest(), await startForTest()];
    const { data } = await clientsOf(one, OWNER).drive.files.create({ requestBody: { name: 'Một' } });
    expect((await clientsOf(two, OWNER).drive.files.list({})).data.files).toEqual([]);
    const foreign = await call(two, {
      request: `GET /drive/v3/files/${data.id ?? ''}`,
      headers: { authorization: `Bearer ${one.accessToken(OWNER)}` },
    });
    expect(foreign.status).toBe(401);
    one.faults.set({ failure: { rate: 1, when: 'before' } });
    expect((await clientsOf(two, OWNER).drive.files.list({})).status).toBe(200);
    await Promise.all([one.close(), two.close()]);
  });
  it('a reset forgets everything but the accounts it was started with', async () => {
    const google = await startForTest();
    const token = google.accessToken(OWNER);
    google.addAccount({ email: 'moi@example.vn' });
    await clientsOf(google, OWNER).drive.files.create({ requestBody: { name: 'Một' } });
    google.reset();
    expect(() => google.accessToken('moi@example.vn')).toThrow('no account');
    expect((await clientsOf(google, OWNER).drive.files.list({})).data.files).toEqual([]);
    const old = await call(google, { request: 'GET /drive/v3/files', headers: { authorization: `Bearer ${token}` } });
    expect(old.status).toBe(401);
    await google.close();
  });
  it('refuses a port that is taken, and frees its own', async () => {
    const google = await startForTest();
    const port = Number(new URL(google.url).port);
    await expect(startForTest({ port })).rejects.toThrow('EADDRINUSE');
    await google.close();
    const again = await startForTest({ port });
    expect(again.url).toBe(google.url);
    await again.close();
  });
  it('carries its state over', async () => {
    const dir = await mkdtemp(join(tmpdir(), 'local-google-'));
    const first = await startForTest();
    const { drive, sheets } = clientsOf(first, OWNER);
    const { data } = await drive.files.create({ requestBody: { name: 'Sổ', mimeType: SPREADSHEET } });
    const spreadsheetId = data.id ?? '';
    await sheets.spreadsheets.values.update({
      spreadsheetId,
      range: 'B3',
      valueInputOption: 'USER_ENTERED',
      requestBody: { values: [['=1+1']] },
    });
    const developerMetadata = {
      ...{ metadataKey: 'mã', metadataValue: 'NV-01', visibility: 'PROJECT' },
      location: { dimensionRange: { dimension: 'ROWS', startIndex: 2, endIndex: 3 } },
    };
    await sheets.spreadsheets.batchUpdate({
      spreadsheetId,
      requestBody: { requests: [{ createDeveloperMetadata: { developerMetadata } }] },
    });
    await sheets.spreadsheets.batchUpdate({
      spreadsheetId,
      requestBody: {
        requests: [{ addDimensionGroup: { range: { sheetId: 0, dimension: 'ROWS', startIndex: 1, endIndex: 4 } } }],
      },
    });
    const blob = await drive.files.create({
      requestBody: { name: 'b' },
      media: { mimeType: 'text/plain', body: 'chữ' },
    });
    await drive.permissions.create({
      fileId: spreadsheetId,
      requestBody: { type: 'user', role: 'writer', emailAddress: COLLEAGUE },
    });
    const whole = (id: string, google: typeof first) =>
      call(google, { request: `GET /v4/spreadsheets/${id}?includeGridData=true`, as: COLLEAGUE });
    const before = await whole(spreadsheetId, first);
    await first.exportState(dir);
    await first.close();

    const second = await startForTest({ state: dir });
    const after = await whole(spreadsheetId, second);
    expect(before.text).toContain('NV-01');
    expect(after.text.replaceAll(second.url, '')).toBe(before.text.replaceAll(first.url, ''));
    const renamed = clientsOf(second, OWNER);
    await renamed.drive.files.update({ fileId: spreadsheetId, requestBody: { name: 'Sổ mới' } });
    expect((await renamed.sheets.spreadsheets.get({ spreadsheetId })).data.properties?.title).toBe('Sổ mới');
    const bytes = await renamed.drive.files.get({ fileId: blob.data.id ?? '', alt: 'media' }, { responseType: 'text' });
    expect(bytes.data).toBe('chữ');
    await second.close();
  });
  it('puts its files back as they were kept, as often as it is asked', async () => {
    const google = await startForTest();
    const { drive, sheets } = clientsOf(google, OWNER);
    const { data } = await sheets.spreadsheets.create({ requestBody: { properties: { title: 'Sổ' } } });
    const spreadsheetId = data.spreadsheetId ?? '';
    const requestBody = { values: [['sau']] };
    const whole = async () => (await sheets.spreadsheets.get({ spreadsheetId, includeGridData: true })).data;
    const access = async () => (await drive.permissions.list({ fileId: spreadsheetId })).data;
    const before = [await whole(), await access()];
    const back = google.keepFiles();
    for (let round = 0; round < 2; round++) {
      await sheets.spreadsheets.values.update({ spreadsheetId, range: 'A1', valueInputOption: 'RAW', requestBody });
      await drive.files.update({ fileId: spreadsheetId, requestBody: { name: 'Tên khác' } });
      const grant = { type: 'user', role: 'reader', emailAddress: COLLEAGUE };
      await drive.permissions.create({ fileId: spreadsheetId, requestBody: grant });
      const made = await sheets.spreadsheets.create({});
      if (round === 1) await drive.files.delete({ fileId: spreadsheetId });
      back();
      expect([await whole(), await access()]).toEqual(before);
      await expect(sheets.spreadsheets.get({ spreadsheetId: made.data.spreadsheetId ?? '' })).rejects.toThrow();
    }
    await google.close();
  });
  it('does not start from a state that it cannot read', async () => {
    const dir = await mkdtemp(join(tmpdir(), 'local-google-'));
    await expect(startForTest({ state: dir })).rejects.toThrow('ENOENT');
    await writeFile(join(dir, 'local-google.json'), '{"format":99}');
    await expect(startForTest({ state: dir })).rejects.toThrow('format 99');
  });
});
