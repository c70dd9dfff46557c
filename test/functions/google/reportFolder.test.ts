import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { isProblem } from '../../../shared/problems/problem.ts';
import { driveClient } from '../../../functions/google/drive.ts';
import { reportFolder } from '../../../functions/google/reportFolder.ts';
import { isTransient, statusOf } from '../../../functions/google/retry.ts';
import { COLLEAGUE, OWNER, ROBOT } from '../../local/google/googleUnderTest.ts';
import { KILLED, killPoints } from '../knife.ts';
import { folderUnderTest, NAME, reportOf, RETRY } from './folderUnderTest.ts';

const on = await folderUnderTest();
afterAll(() => on.google.close());
beforeEach(() => {
  on.knife.start();
  on.google.faults.off();
  expect(on.google.internalErrors).toEqual([]);
});

/** The reason that a person is told. */
async function refusal(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => 'done',
    (error: unknown) => (isProblem(error) ? `${error.code}: ${JSON.stringify(error.details)}` : error),
  );
}
const unreachable = (reason: string) => `report-folder-unreachable: {"reason":"${reason}"}`;

describe('versions', () => {
  test('three generations leave three versions, each of which can be got back', async () => {
    const folderId = await on.newFolder();
    const fileId = await on.put(folderId, 'bản người tải lên');
    const folder = on.open(folderId);
    for (const text of ['bản một', 'bản hai', 'bản ba']) {
      expect(await folder.store(reportOf(text))).toEqual({
        name: NAME,
        link: expect.stringContaining(fileId) as string,
      });
    }
    expect(await on.contents(folderId)).toEqual([`${NAME}: bản ba`]);
    expect(await on.kept(fileId)).toEqual(['bản người tải lên', 'bản một', 'bản hai', 'bản ba']);
  });
  test('the same words again are no new version; of another freeze they are', async () => {
    const folderId = await on.newFolder();
    const fileId = await on.put(folderId, '');
    const folder = on.open(folderId);
    await folder.store(reportOf('bản một'));
    const { bytes, ...rest } = reportOf('bản một');
    await folder.store({ ...rest, bytes: new Uint8Array([...bytes, 32]) });
    expect(await on.kept(fileId)).toEqual(['', 'bản một']);
    expect(await folder.storedVersion(NAME)).toBe(1);
    await folder.store(reportOf('bản một', 2));
    expect(await on.kept(fileId)).toEqual(['', 'bản một', 'bản một']);
    expect(await folder.storedVersion(NAME)).toBe(2);
  });
  test('what a person changed by hand is kept before it is covered', async () => {
    const folderId = await on.newFolder();
    const fileId = await on.put(folderId, '');
    const folder = on.open(folderId);
    await folder.store(reportOf('bản một'));
    await on.person.files.update({ fileId, media: { mimeType: 'text/plain', body: 'sửa tay' } });
    await folder.store(reportOf('bản một'));
    expect(await on.kept(fileId)).toEqual(['', 'bản một', 'sửa tay', 'bản một']);
  });
  test('where Drive keeps no more for ever, the report is stored all the same', async () => {
    const folderId = await on.newFolder();
    const fileId = await on.put(folderId, '');
    const media = { mimeType: 'text/plain', body: 'x' };
    for (let made = 0; made < 200; made++) {
      await on.person.files.update({ fileId, media, keepRevisionForever: true });
    }
    const folder = on.open(folderId);
    await folder.store(reportOf('bản một'));
    await folder.store(reportOf('bản hai'));
    expect(await on.contents(folderId)).toEqual([`${NAME}: bản hai`]);
    expect(await on.kept(fileId)).toHaveLength(200);
  });
});

describe('a folder that cannot be used says why', () => {
  const check = (title: string, folderId: () => Promise<string>, reason: string) =>
    test(title, async () => {
      const folder = on.open(await folderId());
      expect(await refusal(folder.store(reportOf('bản một')))).toBe(unreachable(reason));
      expect(on.knife.passed.length).toBeLessThanOrEqual(4);
    });
  check('not shared', () => on.newFolder(COLLEAGUE), 'không tìm thấy thư mục');
  check('not there', () => Promise.resolve('khong-co-thu-muc'), 'không tìm thấy thư mục');
  check(
    'in the trash',
    async () => {
      const fileId = await on.newFolder();
      await on.put(fileId, '');
      await on.person.files.update({ fileId, requestBody: { trashed: true } });
      return fileId;
    },
    'thư mục đang ở trong thùng rác',
  );
  check('a file', async () => on.put(await on.newFolder(), ''), 'mã trong thiết lập không phải của một thư mục');
  check(
    'read only',
    async () => {
      const folderId = await on.newFolder(ROBOT, 'reader');
      await on.put(folderId, '');
      return folderId;
    },
    'tài khoản dịch vụ không có quyền chỉnh sửa',
  );
  check('read only and empty', () => on.newFolder(ROBOT, 'reader'), 'tài khoản dịch vụ không có quyền chỉnh sửa');
});

describe('what lies in the folder', () => {
  test('nothing: the service account makes no file', async () => {
    const folderId = await on.newFolder();
    expect(await on.open(folderId).store(reportOf('bản một'))).toBeUndefined();
    expect(await on.open(folderId).storedVersion(NAME)).toBeUndefined();
    expect(await on.contents(folderId)).toEqual([]);
  });
  test('a file that was trashed is none', async () => {
    const folderId = await on.newFolder();
    const fileId = await on.put(folderId, 'bản cũ');
    await on.person.files.update({ fileId, requestBody: { trashed: true } });
    expect(await on.open(folderId).store(reportOf('bản một'))).toBeUndefined();
  });
  test('two files of the name: always the one that was made first', async () => {
    const folderId = await on.newFolder();
    await on.put(folderId, 'trước');
    const second = await on.put(folderId, 'sau');
    await on.open(folderId).store(reportOf('bản một'));
    await on.person.files.update({ fileId: second, media: { mimeType: 'text/plain', body: 'sửa' } });
    await on.open(folderId).store(reportOf('bản hai'));
    expect(await on.contents(folderId)).toEqual([`${NAME}: bản hai`, `${NAME}: sửa`]);
  });
  test('a spreadsheet of the name is not touched', async () => {
    const folderId = await on.newFolder();
    const mimeType = 'application/vnd.google-apps.spreadsheet';
    await on.person.files.create({ requestBody: { name: NAME, mimeType, parents: [folderId] } });
    expect(await on.open(folderId).store(reportOf('bản một'))).toBeUndefined();
  });
});

describe('an account that may own files', () => {
  test('makes the file, once', async () => {
    const folderId = await on.newFolder(COLLEAGUE);
    const folder = on.open(folderId, COLLEAGUE);
    await folder.store(reportOf('bản một'));
    await folder.store(reportOf('bản một'));
    expect(await on.contents(folderId)).toEqual([`${NAME}: bản một`]);
    await folder.store(reportOf('bản hai'));
    expect(await on.contents(folderId)).toEqual([`${NAME}: bản hai`]);
  });
  test('two at once leave one file', async () => {
    const folderId = await on.newFolder(COLLEAGUE);
    const folders = [on.open(folderId, COLLEAGUE), on.open(folderId, COLLEAGUE)];
    const stored = await Promise.all(folders.map((folder) => folder.store(reportOf('bản một'))));
    expect(stored[0]).toEqual(stored[1]);
    expect(await on.contents(folderId)).toEqual([`${NAME}: bản một`]);
  });
});

test('two at once over one file leave it right', async () => {
  const folderId = await on.newFolder();
  const fileId = await on.put(folderId, '');
  await Promise.all([1, 2].map(() => on.open(folderId).store(reportOf('bản một'))));
  expect(await on.contents(folderId)).toEqual([`${NAME}: bản một`]);
  expect(new Set(await on.kept(fileId))).toEqual(new Set(['', 'bản một']));
});

describe('Drive in bad weather', () => {
  const weather = (count: number, status: 429 | 500 | 503, when: 'before' | 'after') => {
    let asked = 0;
    on.google.faults.set({ failure: { rate: 1, when, status }, only: () => ++asked <= count });
  };
  for (const status of [429, 500, 503] as const)
    for (const when of ['before', 'after'] as const)
      for (const at of [1, 2, 3, 4])
        test(`${status} ${when} request ${at} took effect: one version`, async () => {
          const folderId = await on.newFolder();
          const fileId = await on.put(folderId, 'của người');
          let asked = 0;
          on.google.faults.set({ failure: { rate: 1, when, status }, only: () => ++asked === at });
          await on.open(folderId).store(reportOf('bản một'));
          on.google.faults.off();
          expect(await on.kept(fileId)).toEqual(['của người', 'bản một']);
        });
  test('that lasts is told as it is, and changes nothing', async () => {
    const folderId = await on.newFolder();
    const fileId = await on.put(folderId, 'của người');
    weather(100, 503, 'before');
    const error = await refusal(on.open(folderId).store(reportOf('bản một')));
    on.google.faults.off();
    expect(statusOf(error)).toBe(503);
    expect(await on.contents(folderId)).toEqual([`${NAME}: của người`]);
    await on.open(folderId).store(reportOf('bản một'));
    expect(await on.kept(fileId)).toEqual(['của người', 'bản một']);
  });
  test('that answers nothing is given up in time', async () => {
    const folderId = await on.newFolder();
    await on.put(folderId, 'của người');
    on.google.faults.set({ delayMs: [2_000, 2_000] });
    const access = { rootUrl: on.google.url, accessToken: on.google.accessToken(ROBOT) };
    const folder = reportFolder(driveClient(access, { timeout: 20 }), folderId, RETRY);
    const error = await refusal(folder.store(reportOf('bản một')));
    expect(error).toBeInstanceOf(Error);
    expect(isTransient(error)).toBe(true);
  });
});

describe('a run that is killed', () => {
  interface Case {
    readonly account: string;
    readonly before: readonly string[];
    readonly requests: readonly string[];
    readonly after: readonly string[];
  }
  const cases: Readonly<Record<string, Case>> = {
    'over a file that a person put there': {
      account: ROBOT,
      before: ['của người'],
      requests: ['GET', 'GET', 'PATCH', 'PATCH'],
      after: ['của người', 'bản một'],
    },
    'where it makes the file': {
      account: COLLEAGUE,
      before: [],
      requests: ['GET', 'GET', 'POST', 'GET'],
      after: ['bản một'],
    },
  };
  async function begun({ account, before }: Case): Promise<string> {
    const folderId = await on.newFolder(account);
    for (const text of before) await on.put(folderId, text);
    on.knife.start();
    return folderId;
  }

  for (const [title, one] of Object.entries(cases)) {
    test(`${title}: has so many requests`, async () => {
      await on.open(await begun(one), one.account).store(reportOf('bản một'));
      expect(on.knife.passed.map((request) => request.split(' ')[0])).toEqual(one.requests);
    });
    test.each(killPoints(one.requests.length))(
      `${title}, $when request $point: the next run ends in the same state`,
      async (kill) => {
        const folderId = await begun(one);
        const folder = on.open(folderId, one.account);
        on.knife.start(kill);
        await expect(folder.store(reportOf('bản một'))).rejects.toThrow(KILLED);
        on.knife.start();
        await folder.store(reportOf('bản một'));
        const { data } = await on.person.files.list({ q: `'${folderId}' in parents and trashed = false` });
        expect(data.files).toHaveLength(1);
        expect(await on.kept(data.files?.[0]?.id ?? '')).toEqual(one.after);
        expect(await folder.storedVersion(NAME)).toBe(1);
      },
    );
  }
});

test('the owner is whose files they stay', async () => {
  const folderId = await on.newFolder();
  const fileId = await on.put(folderId, '');
  await on.open(folderId).store(reportOf('bản một'));
  const { data } = await on.person.files.get({
    fileId,
    fields: 'owners(emailAddress),lastModifyingUser(emailAddress)',
  });
  expect(data).toMatchObject({ owners: [{ emailAddress: OWNER }], lastModifyingUser: { emailAddress: ROBOT } });
});
