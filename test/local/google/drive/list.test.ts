/** `files.list`: the search grammar, order and pages. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LocalGoogle } from '../../../../local/google/start.ts';
import { call, clientsOf, COLLEAGUE, OWNER, refusalOf, startForTest } from '../googleUnderTest.ts';

const FOLDER = 'application/vnd.google-apps.folder';
const SPREADSHEET = 'application/vnd.google-apps.spreadsheet';
let google: LocalGoogle;
let now = Date.parse('2023-08-01T00:00:00Z');
let folder = '';
beforeAll(async () => {
  google = await startForTest({ clock: () => new Date(now) });
  const { drive } = clientsOf(google, OWNER);
  const make = async (requestBody: object): Promise<string> => {
    now += 24 * 3600_000;
    return (await drive.files.create({ requestBody })).data.id ?? '';
  };
  folder = await make({ name: 'Hồ sơ 2023', mimeType: FOLDER });
  await make({ name: 'Kế hoạch xã Hải An', mimeType: SPREADSHEET, parents: [folder] });
  await make({
    name: 'Kế hoạch xã Hải Ba',
    mimeType: SPREADSHEET,
    parents: [folder],
    appProperties: { unit: '19720' },
  });
  const trashed = await make({ name: "Bản 'nháp'", mimeType: 'text/plain', starred: true });
  await drive.files.update({ fileId: trashed, requestBody: { trashed: true } });
  await drive.permissions.create({
    fileId: folder,
    requestBody: { type: 'user', role: 'reader', emailAddress: COLLEAGUE },
  });
});
afterAll(() => google.close());

const names = async (q: string | undefined, as = OWNER, more: object = {}): Promise<string[]> => {
  const { data } = await clientsOf(google, as).drive.files.list({ ...(q === undefined ? {} : { q }), ...more });
  return (data.files ?? []).map(({ name }) => name ?? '');
};
const check = async (q: string, ...expected: string[]): Promise<void> => {
  expect((await names(q)).sort()).toEqual(expected.sort());
};
const [PROFILE, AN, BA, DRAFT] = ['Hồ sơ 2023', 'Kế hoạch xã Hải An', 'Kế hoạch xã Hải Ba', "Bản 'nháp'"];

describe('q', () => {
  it.each<[string, string[]]>([
    [`name = '${AN}'`, [AN]],
    [`name = '${AN.toUpperCase()}'`, [AN]],
    [`name != '${AN}'`, [PROFILE, BA, DRAFT]],
    ["name contains 'hải'", [AN, BA]],
    ["name contains 'ải'", []],
    ["name contains 'Kế hoạch'", [AN, BA]],
    ["name = 'Bản \\'nháp\\''", [DRAFT]],
    [`mimeType = '${FOLDER}'`, [PROFILE]],
    [`mimeType != '${FOLDER}' and trashed = false`, [AN, BA]],
    ["mimeType contains 'text/'", [DRAFT]],
    ['trashed = true', [DRAFT]],
    ['trashed=false', [PROFILE, AN, BA]],
    ['not trashed = true', [PROFILE, AN, BA]],
    ['starred = true', [DRAFT]],
    ["'root' in parents", [PROFILE, DRAFT]],
    ["modifiedTime > '2023-08-03T00:00:00'", [BA, DRAFT]],
    ["createdTime <= '2023-08-02'", [PROFILE]],
    [`"${OWNER}" in owners`, [PROFILE, AN, BA, DRAFT]],
    ["'me' in owners and trashed = true", [DRAFT]],
    [`'${COLLEAGUE}' in readers`, [PROFILE, AN, BA]],
    ['sharedWithMe', []],
    ["appProperties has { key='unit' and value='19720' }", [BA]],
    ["(name contains 'An' or name contains 'Ba') and trashed = false", [AN, BA]],
    ["name contains 'An' or name contains 'Ba' and trashed = true", [AN]],
  ])('%s', (q, expected) => check(q, ...expected));

  it('finds what lies in a folder, for whoever may see it', async () => {
    await check(`'${folder}' in parents`, AN, BA);
    expect((await names('sharedWithMe', COLLEAGUE)).sort()).toEqual([PROFILE, AN, BA].sort());
  });
  it.each([
    ["title = 'x'"],
    ["name = 'x"],
    ["name == 'x'"],
    ["name > 'x'"],
    ['name = x'],
    ["name 'x'"],
    ['trashed = maybe'],
    ["modifiedTime > 'yesterday'"],
    ["(name = 'x'"],
    ["name = 'x' and"],
    ["name = 'x' name = 'y'"],
    ["'x' in children"],
    ['sharedWithMe = false'],
    ['#'],
    ['('.repeat(5000)],
  ])('%s is refused', async (q) => {
    const answer = await call(google, { request: `GET /drive/v3/files?q=${encodeURIComponent(q)}`, as: OWNER });
    expect(answer.error).toEqual({
      code: 400,
      message: 'Invalid Value',
      errors: [
        { message: 'Invalid Value', domain: 'global', reason: 'invalid', location: 'q', locationType: 'parameter' },
      ],
    });
  });
  it('a term that is not kept here is not taken for true', async () => {
    expect(await refusalOf(names("fullText contains 'x'"))).toMatchObject({ code: 501 });
  });
});

describe('order and pages', () => {
  it.each<[string, string[]]>([
    ['name', [DRAFT, PROFILE, AN, BA]],
    ['name desc', [BA, AN, PROFILE, DRAFT]],
    ['folder,name desc', [PROFILE, BA, AN, DRAFT]],
    ['createdTime', [PROFILE, AN, BA, DRAFT]],
  ])('orderBy=%s', async (orderBy, expected) => {
    expect(await names(undefined, OWNER, { orderBy })).toEqual(expected);
  });
  it('refuses an unknown key', async () => {
    expect(await refusalOf(names(undefined, OWNER, { orderBy: 'colour' }))).toMatchObject({
      code: 400,
      reason: 'invalid',
    });
  });
  it('gives every file once, page by page', async () => {
    const { drive } = clientsOf(google, OWNER);
    const found: string[] = [];
    let pageToken: string | undefined;
    do {
      const { data } = await drive.files.list({ pageSize: 3, orderBy: 'name', ...(pageToken ? { pageToken } : {}) });
      found.push(...(data.files ?? []).map(({ name }) => name ?? ''));
      pageToken = data.nextPageToken ?? undefined;
    } while (pageToken !== undefined);
    expect(found).toEqual([DRAFT, PROFILE, AN, BA]);
  });
  it.each<[object, object]>([
    [{ pageToken: 'BOGUS' }, { code: 400, message: 'Invalid Value', reason: 'invalid' }],
    [
      { pageSize: 0 },
      { message: "Invalid value '0'. Values must be within the range: [1, 1000]", reason: 'invalidParameter' },
    ],
    [{ pageSize: 1001 }, { message: "Invalid value '1001'. Values must be within the range: [1, 1000]" }],
    [{ corpora: 'mine' }, { code: 400, reason: 'invalid' }],
    [{ includeItemsFromAllDrives: true }, { code: 403, reason: 'supportsTeamDrivesRequired' }],
  ])('%j is refused', async (query, expected) => {
    expect(await refusalOf(names(undefined, OWNER, query))).toMatchObject(expected);
  });
  it('a token of another query is refused', async () => {
    const { drive } = clientsOf(google, OWNER);
    const { data } = await drive.files.list({ pageSize: 1 });
    const other = drive.files.list({ pageSize: 1, q: 'trashed = false', pageToken: data.nextPageToken ?? '' });
    expect(await refusalOf(other)).toMatchObject({ code: 400, message: 'Invalid Value' });
  });
});
