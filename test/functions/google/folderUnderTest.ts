/** A folder of reports in a local Google of its own, and a person who looks into it. */
import { Readable } from 'node:stream';
import type { drive_v3 } from 'googleapis/build/src/apis/drive/index.js';
import { driveClient } from '../../../functions/google/drive.ts';
import { reportFolder, type ReportFile, type ReportFolder } from '../../../functions/google/reportFolder.ts';
import { startLocalGoogle, type LocalGoogle } from '../../../local/google/start.ts';
import { clientsOf, COLLEAGUE, OWNER, ROBOT } from '../../local/google/googleUnderTest.ts';
import { Knife, knifedFetch } from '../knife.ts';

export const NAME = 'bao-cao-quy-3-2023.docx';
export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
export const RETRY = { sleep: () => Promise.resolve(), random: () => 0, attempts: 3 };
const FOLDER = 'application/vnd.google-apps.folder';

export interface FolderUnderTest {
  readonly google: LocalGoogle;
  /** The owner's client. */
  readonly person: drive_v3.Drive;
  /** Between every account and Drive. */
  readonly knife: Knife;
  /** @returns id of a folder of the owner's, shared with one account. */
  newFolder(sharedWith?: string, role?: string): Promise<string>;
  /** @returns id of a file that the owner put there. */
  put(parent: string, text: string, name?: string): Promise<string>;
  /** The folder as this account reaches it. */
  open(folderId: string, account?: string): ReportFolder;
  /** What lies in the folder, trash apart: "name: text of the head", oldest first. */
  contents(folderId: string): Promise<readonly string[]>;
  /** Texts of the revisions that are kept forever, oldest first. */
  kept(fileId: string): Promise<readonly string[]>;
}

export async function folderUnderTest(): Promise<FolderUnderTest> {
  let [made, ms] = [0, Date.parse('2023-09-21T01:00:00Z')];
  const google = await startLocalGoogle({
    clock: () => new Date((ms += 1_000)),
    newId: () => `id${String(++made).padStart(6, '0')}`,
    accounts: [OWNER, COLLEAGUE, ROBOT].map((email) => ({ email })),
  });
  const person = clientsOf(google, OWNER).drive;
  const knife = new Knife();

  async function textOf(fileId: string): Promise<string> {
    const { data } = await person.files.get({ fileId, alt: 'media' }, { responseType: 'arraybuffer' });
    return textIn(data);
  }

  return {
    ...{ google, person, knife },
    async newFolder(sharedWith = ROBOT, role = 'writer') {
      const { data } = await person.files.create({ requestBody: { name: 'Báo cáo PAPI', mimeType: FOLDER } });
      const fileId = data.id ?? '';
      const requestBody = { type: 'user', role, emailAddress: sharedWith };
      await person.permissions.create({ fileId, sendNotificationEmail: false, requestBody });
      return fileId;
    },
    async put(parent, text, name = NAME) {
      const media = { mimeType: DOCX, body: Readable.from([Buffer.from(text)]) };
      const { data } = await person.files.create({ requestBody: { name, parents: [parent] }, media, fields: 'id' });
      return data.id ?? '';
    },
    open(folderId, account = ROBOT) {
      const client = driveClient({ accessToken: google.accessToken(account), fetch: knifedFetch(knife, google.fetch) });
      return reportFolder(client, folderId, RETRY);
    },
    async contents(folderId) {
      const q = `'${folderId}' in parents and trashed = false`;
      const { data } = await person.files.list({ q, orderBy: 'createdTime', fields: 'files(id,name)' });
      return Promise.all((data.files ?? []).map(async ({ id, name }) => `${name ?? ''}: ${await textOf(id ?? '')}`));
    },
    async kept(fileId) {
      const { data } = await person.revisions.list({ fileId, pageSize: 1_000, fields: 'revisions(id,keepForever)' });
      const kept = (data.revisions ?? []).filter(({ keepForever }) => keepForever);
      const texts = kept.map(async ({ id }) => {
        const asked = { fileId, revisionId: id ?? '', alt: 'media' };
        return textIn((await person.revisions.get(asked, { responseType: 'arraybuffer' })).data);
      });
      return Promise.all(texts);
    },
  };
}

function textIn(bytes: unknown): string {
  return new TextDecoder().decode(bytes as ArrayBuffer);
}

/** A report whose words are its bytes. */
export function reportOf(text: string, version = 1): ReportFile {
  return { name: NAME, mimeType: DOCX, bytes: new TextEncoder().encode(text), words: `words of ${text}`, version };
}
