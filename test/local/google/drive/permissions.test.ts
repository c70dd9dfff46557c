/** Sharing: who gets which role, what Drive refuses to do, and in which words. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LocalGoogle } from '../../../../local/google/start.ts';
import { call, clientsOf, COLLEAGUE, OWNER, refusalOf, startForTest, STRANGER } from '../googleUnderTest.ts';

const SPREADSHEET = 'application/vnd.google-apps.spreadsheet';
let google: LocalGoogle;
let fileId = '';
beforeAll(async () => {
  google = await startForTest();
});
afterAll(async () => {
  expect(google.internalErrors).toEqual([]);
  await google.close();
});

const owner = () => clientsOf(google, OWNER).drive;
const make = async (): Promise<string> =>
  (await owner().files.create({ requestBody: { name: 'Sổ', mimeType: SPREADSHEET } })).data.id ?? '';
const share = (requestBody: object, query: object = {}) =>
  owner().permissions.create({ fileId, requestBody, ...query });
const canRead = async (email: string): Promise<boolean> =>
  (await call(google, { request: `GET /drive/v3/files/${fileId}`, as: email })).status === 200;

describe('grantees', () => {
  it('a user, a group, a domain, anyone', async () => {
    fileId = await make();
    expect(await canRead(COLLEAGUE)).toBe(false);
    await share({ type: 'user', role: 'reader', emailAddress: COLLEAGUE.toUpperCase() });
    expect(await canRead(COLLEAGUE)).toBe(true);

    fileId = await make();
    google.setGroup('to-cong-tac@so.example.vn', [COLLEAGUE]);
    await share({ type: 'group', role: 'reader', emailAddress: 'to-cong-tac@so.example.vn' });
    expect([await canRead(COLLEAGUE), await canRead(STRANGER)]).toEqual([true, false]);

    fileId = await make();
    await share({ type: 'domain', role: 'reader', domain: 'so.example.vn' });
    expect([await canRead(COLLEAGUE), await canRead(STRANGER)]).toEqual([true, false]);

    fileId = await make();
    const { data } = await share({ type: 'anyone', role: 'reader' });
    expect(data).toEqual({ kind: 'drive#permission', id: 'anyoneWithLink', type: 'anyone', role: 'reader' });
    expect(await canRead(STRANGER)).toBe(true);
    const listed = await clientsOf(google, STRANGER).drive.files.list({});
    expect(listed.data.files).toEqual([]);
  });
  it('sharing again raises a role and never lowers it', async () => {
    fileId = await make();
    const body = { type: 'user', emailAddress: COLLEAGUE };
    const first = await share({ ...body, role: 'reader' });
    const raised = await share({ ...body, role: 'writer' });
    expect([raised.data.id, raised.data.role]).toEqual([first.data.id, 'writer']);
    expect((await share({ ...body, role: 'reader' })).data.role).toBe('writer');
    const lowered = await owner().permissions.update({
      fileId,
      permissionId: first.data.id ?? '',
      requestBody: { role: 'commenter' },
    });
    expect(lowered.data.role).toBe('commenter');
    expect((await owner().permissions.list({ fileId })).data.permissions).toHaveLength(2);
  });
});

describe('refusals', () => {
  beforeAll(async () => {
    fileId = await make();
  });
  it.each<[string, object, object, object]>([
    ['no type', { role: 'reader' }, {}, { code: 400, message: 'The permission type field is required.' }],
    ['no role', { type: 'anyone' }, {}, { code: 400, message: 'The permission role field is required.' }],
    ['an unknown role', { type: 'anyone', role: 'viewer' }, {}, { code: 400, reason: 'invalid' }],
    [
      'a user without an address',
      { type: 'user', role: 'reader' },
      {},
      {
        code: 400,
        message: 'The specified emailAddress is invalid or not applicable for the given permission type.',
      },
    ],
    ['anyone with an address', { type: 'anyone', role: 'reader', emailAddress: 'a@b.vn' }, {}, { code: 400 }],
    ['a domain without one', { type: 'domain', role: 'reader' }, {}, { code: 400 }],
    [
      'mail for anyone',
      { type: 'anyone', role: 'reader' },
      { sendNotificationEmail: false },
      { code: 403, reason: 'forbidden' },
    ],
    [
      'an owner without transferOwnership',
      { type: 'user', role: 'owner', emailAddress: COLLEAGUE },
      {},
      {
        code: 403,
        reason: 'forbidden',
        message: "The transferOwnership parameter must be enabled when the permission role is 'owner'.",
      },
    ],
    [
      'an owner outside the organisation',
      { type: 'user', role: 'owner', emailAddress: STRANGER },
      { transferOwnership: true },
      { code: 403, reason: 'consentRequiredForOwnershipTransfer' },
    ],
  ])('%s', async (_case, body, query, expected) => {
    expect(await refusalOf(share(body, query))).toMatchObject(expected);
  });
  it('the owner stays', async () => {
    const { data } = await owner().permissions.list({ fileId });
    const permissionId = data.permissions?.[0]?.id ?? '';
    expect(await refusalOf(owner().permissions.delete({ fileId, permissionId }))).toMatchObject({
      code: 403,
      message: 'The owner of a file cannot be removed.',
    });
    const lowered = owner().permissions.update({ fileId, permissionId, requestBody: { role: 'reader' } });
    expect(await refusalOf(lowered)).toMatchObject({ code: 403 });
  });
  it('a permission that is not there', async () => {
    expect(await refusalOf(owner().permissions.get({ fileId, permissionId: '0' }))).toEqual({
      code: 404,
      reason: 'notFound',
      message: 'Permission not found: 0.',
    });
  });
});

describe('who may share', () => {
  it('writers, unless the owner says no', async () => {
    fileId = await make();
    await share({ type: 'user', role: 'writer', emailAddress: COLLEAGUE });
    const again = () =>
      clientsOf(google, COLLEAGUE).drive.permissions.create({
        fileId,
        requestBody: { type: 'user', role: 'reader', emailAddress: STRANGER },
      });
    expect((await again()).status).toBe(200);
    await owner().files.update({ fileId, requestBody: { writersCanShare: false } });
    expect(await refusalOf(again())).toMatchObject({ code: 403, reason: 'insufficientFilePermissions' });
  });
  it('whoever was given a file may leave it', async () => {
    fileId = await make();
    const { data } = await share({ type: 'user', role: 'reader', emailAddress: COLLEAGUE });
    const permissionId = data.id ?? '';
    expect(
      await refusalOf(clientsOf(google, STRANGER).drive.permissions.delete({ fileId, permissionId })),
    ).toMatchObject({
      code: 404,
    });
    expect((await clientsOf(google, COLLEAGUE).drive.permissions.delete({ fileId, permissionId })).status).toBe(204);
    expect(await canRead(COLLEAGUE)).toBe(false);
  });
});

describe('transfer of ownership', () => {
  it('within an organisation makes the former owner a writer', async () => {
    fileId = await make();
    await share({ type: 'user', role: 'owner', emailAddress: COLLEAGUE }, { transferOwnership: true });
    const { data } = await clientsOf(google, COLLEAGUE).drive.permissions.list({
      fileId,
      fields: 'permissions(emailAddress,role)',
    });
    expect(data.permissions).toEqual([
      { emailAddress: COLLEAGUE, role: 'owner' },
      { emailAddress: OWNER, role: 'writer' },
    ]);
    expect(await refusalOf(owner().files.delete({ fileId }))).toMatchObject({ code: 403 });
  });
});
