/** Files through the official client: making, finding, changing, copying, exporting, and who may. */
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { SPREADSHEET, XLSX } from '../../../../local/google/drive/files.ts';
import type { LocalGoogle } from '../../../../local/google/start.ts';
import { call, clientsOf, COLLEAGUE, OWNER, refusalOf, ROBOT, startForTest, STRANGER } from '../googleUnderTest.ts';

const FOLDER = 'application/vnd.google-apps.folder';
const google: LocalGoogle = await startForTest();
const { drive, sheets } = clientsOf(google, OWNER);
const stranger = clientsOf(google, STRANGER);
const colleague = clientsOf(google, COLLEAGUE);
beforeEach(() => {
  expect(google.internalErrors).toEqual([]);
});
afterAll(() => google.close());

const make = async (name: string, mimeType: string, parents?: string[]): Promise<string> => {
  const { data } = await drive.files.create({ requestBody: { name, mimeType, ...(parents ? { parents } : {}) } });
  return data.id ?? '';
};
const share = (fileId: string, emailAddress: string, role: string) =>
  drive.permissions.create({ fileId, sendNotificationEmail: false, requestBody: { type: 'user', role, emailAddress } });

describe('making', () => {
  it('gives the default fields, and others when asked', async () => {
    const { data } = await drive.files.create({ requestBody: { name: 'Kế hoạch', mimeType: SPREADSHEET } });
    expect(data).toEqual({ kind: 'drive#file', id: data.id, name: 'Kế hoạch', mimeType: SPREADSHEET });
    const whole = await drive.files.get({ fileId: data.id ?? '', fields: '*' });
    expect(whole.data).toMatchObject({
      ownedByMe: true,
      shared: false,
      trashed: false,
      createdTime: '2023-08-07T02:00:00.000Z',
      owners: [{ emailAddress: OWNER, me: true }],
      permissions: [{ role: 'owner', type: 'user', emailAddress: OWNER }],
      capabilities: { canEdit: true, canShare: true, canDelete: true },
    });
    expect(whole.data.webViewLink).toContain(`/spreadsheets/d/${data.id ?? ''}/edit`);
  });
  it('makes a spreadsheet that Sheets knows by the same id and name, both ways', async () => {
    const id = await make('Tên cũ', SPREADSHEET);
    const title = async () => (await sheets.spreadsheets.get({ spreadsheetId: id })).data.properties?.title;
    expect(await title()).toBe('Tên cũ');
    await drive.files.update({ fileId: id, requestBody: { name: 'Tên mới' } });
    expect(await title()).toBe('Tên mới');
    const properties = { title: 'Tên nữa' };
    await sheets.spreadsheets.batchUpdate({
      spreadsheetId: id,
      requestBody: { requests: [{ updateSpreadsheetProperties: { properties, fields: 'title' } }] },
    });
    expect((await drive.files.get({ fileId: id })).data.name).toBe('Tên nữa');
    const made = await sheets.spreadsheets.create({ requestBody: { properties: { title: 'Từ Sheets' } } });
    expect((await drive.files.get({ fileId: made.data.spreadsheetId ?? '' })).data.name).toBe('Từ Sheets');
  });
  it('takes bytes and metadata in one upload, and gives the bytes back', async () => {
    const { data } = await drive.files.create({
      requestBody: { name: 'ghi chú.txt' },
      media: { mimeType: 'text/plain', body: 'Tiếng Việt\r\n--không phải ranh giới' },
      fields: 'id,size,md5Checksum,mimeType,fileExtension',
    });
    expect(data).toMatchObject({ mimeType: 'text/plain', fileExtension: 'txt' });
    const back = await drive.files.get({ fileId: data.id ?? '', alt: 'media' }, { responseType: 'text' });
    expect(back.data).toBe('Tiếng Việt\r\n--không phải ranh giới');
    await drive.files.update({ fileId: data.id ?? '', media: { mimeType: 'text/csv', body: 'a,b' } });
    const after = await drive.files.get({ fileId: data.id ?? '', fields: 'size,mimeType,version' });
    expect(after.data).toEqual({ size: '3', mimeType: 'text/csv', version: '2' });
  });
  it('refuses fields that cannot be written', async () => {
    expect(await refusalOf(drive.files.create({ requestBody: { name: 'x', size: '5' } }))).toMatchObject({
      code: 403,
      reason: 'fieldNotWritable',
    });
    for (const modifiedTime of ['yesterday', '2023-99-07T00:00:00Z']) {
      const timed = await refusalOf(drive.files.create({ requestBody: { name: 'x', modifiedTime } }));
      expect(timed).toMatchObject({ code: 400, reason: 'invalid' });
    }
    const fileId = await make('x', FOLDER);
    const parents = await refusalOf(drive.files.update({ fileId, requestBody: { parents: ['root'] } }));
    expect(parents.message).toContain('Use the addParents and removeParents parameters instead.');
  });
  it('says what it does not do', async () => {
    const doc = await refusalOf(make('x', 'application/vnd.google-apps.document'));
    expect(doc).toMatchObject({ code: 501 });
    expect(doc.message).toContain('application/vnd.google-apps.document');
    const resumable = await call(google, {
      request: 'POST /upload/drive/v3/files?uploadType=resumable',
      as: OWNER,
      body: {},
    });
    expect(resumable.status).toBe(501);
  });
});

describe('service accounts', () => {
  const robot = clientsOf(google, ROBOT);
  it('cannot own what needs storage', async () => {
    const native = await refusalOf(robot.drive.files.create({ requestBody: { mimeType: SPREADSHEET } }));
    expect(native).toEqual({
      code: 403,
      reason: 'storageQuotaExceeded',
      message: "The user's Drive storage quota has been exceeded.",
    });
    const bytes = await refusalOf(
      robot.drive.files.create({ requestBody: {}, media: { mimeType: 'text/plain', body: 'x' } }),
    );
    expect(bytes).toMatchObject({ code: 403, reason: 'storageQuotaExceeded' });
    expect(bytes.message).toContain('Service Accounts do not have storage quota.');
    expect(await refusalOf(robot.sheets.spreadsheets.create({ requestBody: {} }))).toMatchObject({
      code: 403,
      message: 'The caller does not have permission',
    });
    const fileId = await make('Mẫu', SPREADSHEET);
    await share(fileId, ROBOT, 'writer');
    expect(await refusalOf(robot.drive.files.copy({ fileId, requestBody: {} }))).toMatchObject({
      code: 403,
      reason: 'storageQuotaExceeded',
    });
  });
  it('may make folders, and write what is shared with them', async () => {
    expect((await robot.drive.files.create({ requestBody: { mimeType: FOLDER } })).status).toBe(200);
    const spreadsheetId = await make('Chia sẻ', SPREADSHEET);
    await share(spreadsheetId, ROBOT, 'writer');
    const write = await robot.sheets.spreadsheets.values.update({
      spreadsheetId,
      range: 'A1',
      valueInputOption: 'RAW',
      requestBody: { values: [['x']] },
    });
    expect(write.status).toBe(200);
    const about = await robot.drive.about.get({ fields: 'user/emailAddress,storageQuota/limit' });
    expect(about.data).toEqual({ user: { emailAddress: ROBOT }, storageQuota: { limit: '0' } });
  });
});

describe('rights', () => {
  it('who cannot see a file is told that it is not there; Sheets speaks of permission', async () => {
    const fileId = await make('Riêng', SPREADSHEET);
    expect(await refusalOf(stranger.drive.files.get({ fileId }))).toEqual({
      code: 404,
      reason: 'notFound',
      message: `File not found: ${fileId}.`,
    });
    expect(await refusalOf(stranger.sheets.spreadsheets.get({ spreadsheetId: fileId }))).toMatchObject({
      code: 403,
      message: 'The caller does not have permission',
    });
    expect(await refusalOf(stranger.sheets.spreadsheets.get({ spreadsheetId: 'nothing' }))).toMatchObject({
      code: 404,
      message: 'Requested entity was not found.',
    });
  });
  it('who may read may not write', async () => {
    const fileId = await make('Chỉ xem', SPREADSHEET);
    await share(fileId, COLLEAGUE, 'reader');
    const insufficient = {
      code: 403,
      reason: 'insufficientFilePermissions',
      message: 'The user does not have sufficient permissions for this file.',
    };
    expect(await refusalOf(colleague.drive.files.update({ fileId, requestBody: { name: 'x' } }))).toEqual(insufficient);
    expect(await refusalOf(colleague.drive.permissions.list({ fileId }))).toEqual(insufficient);
    const write = colleague.sheets.spreadsheets.values.clear({ spreadsheetId: fileId, range: 'A1' });
    expect(await refusalOf(write)).toMatchObject({ code: 403, message: 'The caller does not have permission' });
    expect((await colleague.drive.files.get({ fileId, fields: 'permissions,capabilities/canEdit' })).data).toEqual({
      capabilities: { canEdit: false },
    });
  });
  it('what lies in a folder goes to the trash and comes back with it', async () => {
    const folder = await make('Thư mục', FOLDER);
    const inner = await make('Trong', FOLDER, [folder]);
    const fileId = await make('báo cáo.txt', 'text/plain', [inner]);
    const trash = (trashed: boolean) => drive.files.update({ fileId: folder, requestBody: { trashed } });
    const seen = async () => (await drive.files.get({ fileId, fields: 'trashed,explicitlyTrashed' })).data;
    const listed = async () =>
      (await drive.files.list({ q: `'${inner}' in parents and trashed = false` })).data.files?.length;
    await trash(true);
    expect([await seen(), await listed()]).toEqual([{ trashed: true, explicitlyTrashed: false }, 0]);
    await trash(false);
    expect([await seen(), await listed()]).toEqual([{ trashed: false, explicitlyTrashed: false }, 1]);
  });
  it('who may write may not delete or trash', async () => {
    const fileId = await make('Chung', SPREADSHEET);
    await share(fileId, COLLEAGUE, 'writer');
    expect((await colleague.drive.files.update({ fileId, requestBody: { name: 'Chung 2' } })).data.name).toBe(
      'Chung 2',
    );
    expect(await refusalOf(colleague.drive.files.delete({ fileId }))).toMatchObject({ code: 403 });
    expect(await refusalOf(colleague.drive.files.update({ fileId, requestBody: { trashed: true } }))).toMatchObject({
      code: 403,
    });
    expect((await drive.files.update({ fileId, requestBody: { trashed: true }, fields: 'trashed' })).data.trashed).toBe(
      true,
    );
    expect((await drive.files.delete({ fileId })).status).toBe(204);
    expect(await refusalOf(drive.files.get({ fileId }))).toMatchObject({ code: 404 });
  });
  it('Sheets refuses a file that is no spreadsheet', async () => {
    const spreadsheetId = await make('Thư mục', FOLDER);
    expect(await refusalOf(sheets.spreadsheets.get({ spreadsheetId }))).toMatchObject({
      code: 400,
      message: 'This operation is not supported for this document',
    });
  });
});

describe('folders', () => {
  it('pass their permissions on to what lies in them', async () => {
    const folder = await make('Hồ sơ', FOLDER);
    const inner = await make('Con', FOLDER, [folder]);
    const fileId = await make('Trong', SPREADSHEET, [inner]);
    await share(folder, COLLEAGUE, 'writer');
    expect((await colleague.sheets.spreadsheets.get({ spreadsheetId: fileId })).status).toBe(200);
    const listed = await drive.permissions.list({ fileId });
    expect(listed.data.permissions?.map(({ role }) => role)).toEqual(['owner', 'writer']);
    const permissionId = listed.data.permissions?.[1]?.id ?? '';
    expect(await refusalOf(drive.permissions.delete({ fileId, permissionId }))).toMatchObject({ code: 403 });
  });
  it('move files, one parent each', async () => {
    const [from, to] = [await make('Từ', FOLDER), await make('Đến', FOLDER)];
    const fileId = await make('Chuyển', SPREADSHEET, [from]);
    expect(await refusalOf(drive.files.update({ fileId, addParents: to }))).toMatchObject({
      reason: 'cannotAddParent',
    });
    const moved = await drive.files.update({ fileId, addParents: to, removeParents: from, fields: 'parents' });
    expect(moved.data.parents).toEqual([to]);
    expect(await refusalOf(drive.files.update({ fileId: to, addParents: to, removeParents: 'root' }))).toMatchObject({
      reason: 'cyclicMembershipsNotAllowed',
    });
  });
  it('are checked as parents', async () => {
    const folder = await make('Khóa', FOLDER);
    await share(folder, COLLEAGUE, 'reader');
    const into = (parent: string) => colleague.drive.files.create({ requestBody: { name: 'x', parents: [parent] } });
    expect(await refusalOf(into(folder))).toMatchObject({ code: 403, reason: 'insufficientParentPermissions' });
    expect(await refusalOf(into('nothing'))).toMatchObject({ code: 404, message: 'File not found: nothing.' });
  });
  it('take what they hold with them', async () => {
    const folder = await make('Xóa', FOLDER);
    const fileId = await make('Bên trong', SPREADSHEET, [folder]);
    await drive.files.delete({ fileId: folder });
    expect(await refusalOf(drive.files.get({ fileId }))).toMatchObject({ code: 404 });
  });
});

describe('copying and exporting', () => {
  it('a copy has its own name, id and cells, and belongs to who made it', async () => {
    const spreadsheetId = await make('Gốc', SPREADSHEET);
    const write = (id: string, value: string) =>
      sheets.spreadsheets.values.update({
        spreadsheetId: id,
        range: 'A1',
        valueInputOption: 'RAW',
        requestBody: { values: [[value]] },
      });
    await write(spreadsheetId, 'trước');
    await share(spreadsheetId, COLLEAGUE, 'reader');
    const copy = await colleague.drive.files.copy({ fileId: spreadsheetId, requestBody: {}, fields: 'id,name,owners' });
    expect(copy.data).toMatchObject({ name: 'Copy of Gốc', owners: [{ emailAddress: COLLEAGUE }] });
    await write(spreadsheetId, 'sau');
    const cell = await colleague.sheets.spreadsheets.values.get({ spreadsheetId: copy.data.id ?? '', range: 'A1' });
    expect(cell.data.values).toEqual([['trước']]);
    const own = { spreadsheetId: copy.data.id ?? '', range: 'A1', valueInputOption: 'RAW' };
    await colleague.sheets.spreadsheets.values.update({ ...own, requestBody: { values: [['riêng']] } });
    expect((await sheets.spreadsheets.values.get({ spreadsheetId, range: 'A1' })).data.values).toEqual([['sau']]);
    const named = await drive.files.copy({ fileId: spreadsheetId, requestBody: { name: 'Tên khác' } });
    const title = await sheets.spreadsheets.get({
      spreadsheetId: named.data.id ?? '',
      fields: 'spreadsheetId,properties.title',
    });
    expect(title.data).toEqual({ spreadsheetId: named.data.id, properties: { title: 'Tên khác' } });
  });
  it('drops who may edit protected ranges', async () => {
    const spreadsheetId = await make('Bảo vệ', SPREADSHEET);
    const protectedRange = { range: { sheetId: 0 }, editors: { users: [OWNER] } };
    await sheets.spreadsheets.batchUpdate({
      spreadsheetId,
      requestBody: { requests: [{ addProtectedRange: { protectedRange } }] },
    });
    const { data } = await drive.files.copy({ fileId: spreadsheetId, requestBody: {} });
    const read = await sheets.spreadsheets.get({ spreadsheetId: data.id ?? '', fields: 'sheets.protectedRanges' });
    expect(read.data.sheets?.[0]?.protectedRanges).toHaveLength(1);
    expect(read.data.sheets?.[0]?.protectedRanges?.[0]?.editors?.users ?? []).toEqual([]);
  });
  it('exports a spreadsheet as .xlsx and nothing else', async () => {
    const fileId = await make('Xuất', SPREADSHEET);
    const { data } = await drive.files.export({ fileId, mimeType: XLSX }, { responseType: 'arraybuffer' });
    expect(
      Buffer.from(data as ArrayBuffer)
        .subarray(0, 2)
        .toString('latin1'),
    ).toBe('PK');
    const link = await fetch(`${google.url}/spreadsheets/d/${fileId}/export?format=xlsx`, {
      headers: { authorization: `Bearer ${google.accessToken(OWNER)}` },
    });
    expect(link.headers.get('content-type')).toBe(XLSX);
    expect(await refusalOf(drive.files.export({ fileId, mimeType: 'image/png' }))).toMatchObject({
      code: 400,
      message: 'The requested conversion is not supported.',
    });
    const folder = await make('Không', FOLDER);
    expect(await refusalOf(drive.files.export({ fileId: folder, mimeType: XLSX }))).toMatchObject({
      code: 403,
      reason: 'fileNotExportable',
    });
    expect(await refusalOf(drive.files.get({ fileId, alt: 'media' }))).toMatchObject({
      code: 403,
      reason: 'fileNotDownloadable',
    });
  });
});

describe('about', () => {
  it('must be asked for fields', async () => {
    expect(await refusalOf(drive.about.get({}))).toMatchObject({
      code: 400,
      reason: 'required',
      message: "The 'fields' parameter is required for this method.",
    });
  });
});
