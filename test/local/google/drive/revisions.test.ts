/** Revisions of files of bytes through the official client: what is kept, for how long, and who may see it. */
import type { drive_v3 } from 'googleapis/build/src/apis/drive/index.js';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { LocalGoogle } from '../../../../local/google/start.ts';
import { call, clientsOf, COLLEAGUE, OWNER, refusalOf, ROBOT, startForTest } from '../googleUnderTest.ts';

const DAY_MS = 86_400_000;
const FOLDER = 'application/vnd.google-apps.folder';
const clock = { now: new Date('2023-09-21T01:00:00Z') };
const google: LocalGoogle = await startForTest({ clock: () => clock.now });
const { drive, sheets } = clientsOf(google, OWNER);
const robot = clientsOf(google, ROBOT).drive;
beforeEach(() => {
  expect(google.internalErrors).toEqual([]);
});
afterAll(() => google.close());

const share = (fileId: string, emailAddress: string, role: string) =>
  drive.permissions.create({ fileId, sendNotificationEmail: false, requestBody: { type: 'user', role, emailAddress } });
const upload = async (body: string, keepRevisionForever = false): Promise<string> => {
  const media = { mimeType: 'text/plain', body };
  const { data } = await drive.files.create({ requestBody: { name: 'báo cáo.txt' }, media, keepRevisionForever });
  return data.id ?? '';
};
const replace = (fileId: string, body: string, keepRevisionForever: boolean, by = drive) =>
  by.files.update({ fileId, media: { mimeType: 'text/plain', body }, keepRevisionForever });
const revisionsOf = async (fileId: string): Promise<readonly drive_v3.Schema$Revision[]> =>
  (await drive.revisions.list({ fileId, fields: '*', pageSize: 1_000 })).data.revisions ?? [];
const bytesOf = async (fileId: string, revisionId: string): Promise<unknown> =>
  (await drive.revisions.get({ fileId, revisionId, alt: 'media' }, { responseType: 'text' })).data;

describe('revisions', () => {
  it('each upload makes one; the last is the head, and those that are kept can be read', async () => {
    const fileId = await upload('một', true);
    await share(fileId, ROBOT, 'writer');
    await replace(fileId, 'hai', true, robot);
    await replace(fileId, 'ba', true, robot);
    const revisions = await revisionsOf(fileId);
    expect(revisions.map(({ size, keepForever }) => [size, keepForever])).toEqual([
      ['5', true],
      ['3', true],
      ['2', true],
    ]);
    expect(revisions.map(({ lastModifyingUser }) => lastModifyingUser?.emailAddress)).toEqual([OWNER, ROBOT, ROBOT]);
    expect(await Promise.all(revisions.map(({ id }) => bytesOf(fileId, id ?? '')))).toEqual(['một', 'hai', 'ba']);
    const { data } = await drive.files.get({ fileId, fields: 'headRevisionId,md5Checksum' });
    expect(data).toEqual({ headRevisionId: revisions[2]?.id, md5Checksum: revisions[2]?.md5Checksum });
  });
  it('gives the documented few fields unless asked for more', async () => {
    const fileId = await upload('một');
    const { data } = await drive.revisions.list({ fileId });
    expect(Object.keys(data.revisions?.[0] ?? {}).sort()).toEqual(['id', 'kind', 'mimeType', 'modifiedTime']);
    const { data: paged } = await drive.revisions.list({ fileId, pageSize: 1 });
    expect(paged.nextPageToken).toBeUndefined();
  });
  it('a change of the name alone makes none', async () => {
    const fileId = await upload('một');
    await drive.files.update({ fileId, requestBody: { name: 'tên khác.txt' }, keepRevisionForever: true });
    expect(await revisionsOf(fileId)).toMatchObject([{ originalFilename: 'báo cáo.txt', keepForever: false }]);
  });
  it('a copy begins a history of its own', async () => {
    const fileId = await upload('một', true);
    await replace(fileId, 'hai', true);
    const { data } = await drive.files.copy({ fileId, keepRevisionForever: true });
    const revisions = await revisionsOf(data.id ?? '');
    expect(revisions).toMatchObject([{ keepForever: true, size: '3' }]);
    expect(await bytesOf(data.id ?? '', revisions[0]?.id ?? '')).toBe('hai');
  });
});

describe('keeping', () => {
  it('what is not kept cannot be read, and is purged 30 days after newer content came', async () => {
    const fileId = await upload('một');
    await replace(fileId, 'hai', true);
    const [first, second] = await revisionsOf(fileId);
    const request = `GET /drive/v3/files/${fileId}/revisions/${first?.id ?? ''}?alt=media`;
    expect((await call(google, { request, as: OWNER })).error).toMatchObject({
      code: 403,
      message: 'This revision cannot be downloaded by the authenticated user.',
      errors: [{ reason: 'download_restricted_for_revision' }],
    });
    clock.now = new Date(clock.now.getTime() + 30 * DAY_MS);
    expect((await revisionsOf(fileId)).map(({ id }) => id)).toEqual([second?.id]);
    const gone = drive.revisions.get({ fileId, revisionId: first?.id ?? '' });
    expect(await refusalOf(gone)).toMatchObject({ code: 404, reason: 'notFound' });
  });
  it('the head stays, however old', async () => {
    const fileId = await upload('một');
    clock.now = new Date(clock.now.getTime() + 400 * DAY_MS);
    expect(await revisionsOf(fileId)).toHaveLength(1);
  });
  it('can be asked for afterwards, and never taken back', async () => {
    const fileId = await upload('một');
    const [{ id: revisionId = '' } = {}] = await revisionsOf(fileId);
    const keep = (keepForever: boolean) =>
      drive.revisions.update({ fileId, revisionId: revisionId ?? '', requestBody: { keepForever } });
    await keep(true);
    await replace(fileId, 'hai', false);
    expect(await bytesOf(fileId, revisionId ?? '')).toBe('một');
    await keep(true);
    expect(await refusalOf(keep(false))).toEqual({
      code: 400,
      message: 'Bad Request. Cannot update a revision to false that is marked as keepForever.',
      reason: 'illegalKeepForeverModification',
    });
    const published = { fileId, revisionId: revisionId ?? '', requestBody: { published: true } };
    expect(await refusalOf(drive.revisions.update(published))).toMatchObject({ code: 403, reason: 'fieldNotWritable' });
  });
  it('200 at most; the 201st upload that asks for it changes nothing', async () => {
    const fileId = await upload('0', true);
    for (let version = 1; version < 200; version++) await replace(fileId, String(version), true);
    expect(await refusalOf(replace(fileId, '200', true))).toMatchObject({ code: 400, reason: 'badRequest' });
    const { data } = await drive.files.get({ fileId, alt: 'media' }, { responseType: 'text' });
    expect(data as unknown).toBe('199');
    await replace(fileId, '200', false);
    expect(await revisionsOf(fileId)).toHaveLength(201);
  });
  it('of those that are not kept, 100 older than the head stay', async () => {
    const fileId = await upload('0');
    for (let version = 1; version <= 101; version++) await replace(fileId, String(version), false);
    const revisions = await revisionsOf(fileId);
    expect(revisions).toHaveLength(101);
    expect(revisions[0]?.size).toBe('1');
    expect(revisions.map(({ id }) => id)).not.toContain('0B000001');
  });
});

describe('who may', () => {
  it('see them: who may write', async () => {
    const fileId = await upload('một', true);
    const colleague = clientsOf(google, COLLEAGUE).drive;
    expect(await refusalOf(colleague.revisions.list({ fileId }))).toMatchObject({ code: 404, reason: 'notFound' });
    await share(fileId, COLLEAGUE, 'reader');
    expect(await refusalOf(colleague.revisions.list({ fileId }))).toMatchObject({
      code: 403,
      reason: 'insufficientFilePermissions',
    });
    await share(fileId, COLLEAGUE, 'writer');
    expect((await colleague.revisions.list({ fileId })).data.revisions).toHaveLength(1);
  });
  it('a folder has none, those of a spreadsheet are not served', async () => {
    const folder = await drive.files.create({ requestBody: { name: 'Thư mục', mimeType: FOLDER } });
    expect(await refusalOf(drive.revisions.list({ fileId: folder.data.id ?? '' }))).toMatchObject({
      code: 403,
      reason: 'revisionsNotSupported',
    });
    const { data } = await sheets.spreadsheets.create({});
    expect(await refusalOf(drive.revisions.list({ fileId: data.spreadsheetId ?? '' }))).toMatchObject({ code: 501 });
  });
});

it('a service account makes no file of its own in a folder that is shared with it', async () => {
  const { data } = await drive.files.create({ requestBody: { name: 'Báo cáo', mimeType: FOLDER } });
  await share(data.id ?? '', ROBOT, 'writer');
  const media = { mimeType: 'text/plain', body: 'một' };
  const made = robot.files.create({ requestBody: { name: 'mới.txt', parents: [data.id ?? ''] }, media });
  expect(await refusalOf(made)).toMatchObject({ code: 403, reason: 'storageQuotaExceeded' });
});
