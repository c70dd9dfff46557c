import { Readable } from 'node:stream';
import type { drive_v3 } from 'googleapis/build/src/apis/drive/index.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { driveClient } from '../../../functions/google/drive.ts';
import { reportFolder, type ReportFolder } from '../../../functions/google/reportFolder.ts';
import type { LocalGoogle } from '../../../local/google/start.ts';
import { HOME_AFFAIRS_EMAIL } from '../../../shared/units/quangTri2023.ts';
import { clientsOf, COLLEAGUE, OWNER, ROBOT, startForTest } from '../../local/google/googleUnderTest.ts';
import { startStage, type Answer, type Stage } from '../stage.ts';
import { readDocx } from './readDocx.ts';

const LEADER = 'lanh-dao@quangtri.example';
const NAME = 'bao-cao-quy-3-2023.docx';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const RETRY = { sleep: () => Promise.resolve(), random: () => 0, attempts: 3 };

let google: LocalGoogle;
let stage: Stage;
let person: drive_v3.Drive;
let folder: ReportFolder | undefined;

beforeAll(async () => {
  google = await startForTest();
  person = clientsOf(google, OWNER).drive;
  stage = await startStage({ openReportFolder: () => Promise.resolve(folder) });
  await stage.setUp();
  stage.setClock('2023-09-19T01:00:00.000Z');
});
afterAll(async () => {
  await stage.close();
  await google.close();
});

const store = (email = HOME_AFFAIRS_EMAIL): Promise<Answer> => stage.call('POST', '/v1/reports/q3/files', email, {});
const codeOf = ({ body }: Answer): unknown => (body['error'] as { code?: unknown } | undefined)?.code;

async function newFolder(sharedWith?: string): Promise<string> {
  const { data } = await person.files.create({
    requestBody: { name: 'Báo cáo PAPI', mimeType: 'application/vnd.google-apps.folder' },
  });
  const fileId = data.id ?? '';
  if (sharedWith !== undefined) {
    const requestBody = { type: 'user', role: 'writer', emailAddress: sharedWith };
    await person.permissions.create({ fileId, sendNotificationEmail: false, requestBody });
  }
  return fileId;
}

async function put(parent: string, name: string): Promise<string> {
  const media = { mimeType: DOCX, body: Readable.from([Buffer.from('bản người tải lên')]) };
  const { data } = await person.files.create({ requestBody: { name, parents: [parent] }, media, fields: 'id' });
  return data.id ?? '';
}

const asRobot = (folderId: string): ReportFolder => {
  const client = driveClient({ rootUrl: google.url, accessToken: google.accessToken(ROBOT) });
  return reportFolder(client, folderId, RETRY);
};

test('without a folder in the settings', async () => {
  folder = undefined;
  expect(codeOf(await store())).toBe('report-folder-unreachable');
});

test('only Sở Nội vụ stores', async () => expect(codeOf(await store(LEADER))).toBe('role-forbidden'));

test('a folder that is not shared', async () => {
  folder = asRobot(await newFolder(COLLEAGUE));
  expect(codeOf(await store())).toBe('report-folder-unreachable');
});

test('a file that nobody put there is asked for: the service account makes none', async () => {
  const folderId = await newFolder(ROBOT);
  await put(folderId, 'bao-cao-quy-4-2023.docx');
  folder = asRobot(folderId);
  const answer = await store();
  expect(codeOf(answer)).toBe('report-file-missing');
  expect(answer.text).toContain(NAME);
  const { data } = await person.files.list({ q: `'${folderId}' in parents` });
  expect(data.files).toHaveLength(1);
});

test('the file of its name holds the report, however often it is stored', async () => {
  const folderId = await newFolder(ROBOT);
  const fileId = await put(folderId, NAME);
  folder = asRobot(folderId);
  const stored = async () => {
    const { data } = await person.files.get({ fileId, alt: 'media' }, { responseType: 'arraybuffer' });
    return readDocx(new Uint8Array(data as unknown as ArrayBuffer)).part('word/document.xml');
  };
  const first = await store();
  expect([first.status, first.body]).toMatchObject([200, { name: NAME }]);
  const text = await stored();
  expect(text).toContain('Số liệu chưa chốt');
  expect((await store()).status).toBe(200);
  expect(await stored()).toBe(text);
  const { data } = await person.files.list({ q: `'${folderId}' in parents` });
  expect(data.files).toHaveLength(1);
});
