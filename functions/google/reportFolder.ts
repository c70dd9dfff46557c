/**
 * The Drive folder of reports that a person made and shared. A service account has no storage and can own no file outside a shared
 * drive, so a report goes over the file of its name that a person put there; where it may make a file it makes one.
 *
 * Every version is kept, what people changed by hand too. A file carries what it was made from, so that the same words again, and a
 * repetition after an answer was lost, are no new version.
 * Source: https://developers.google.com/workspace/drive/api/reference/rest/v3/files/update and …/guides/manage-revisions
 */
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import type { drive_v3 } from 'googleapis/build/src/apis/drive/index.js';
import { folderProblem, unreachable } from './folderProblem.ts';
import { isTransient, reasonOf, retryRead, statusOf, type RetryDeps } from './retry.ts';

export interface ReportFile {
  readonly name: string;
  readonly mimeType: string;
  readonly bytes: Uint8Array;
  /** Hash of what it says. */
  readonly words: string;
  /** Of the freeze that its figures are of; 0 when they are of the day. */
  readonly version: number;
}

export interface StoredFile {
  readonly name: string;
  /** Opens it in a browser. */
  readonly link: string;
}

/** Each call throws Problem `report-folder-unreachable` for what a person can mend of the folder, else Google's error. */
export interface ReportFolder {
  /** Version of the freeze in the file of that name, 0 for none; `undefined` without a file. */
  storedVersion(name: string): Promise<number | undefined>;
  /** @returns `undefined` when there is no file of that name and none may be made. */
  store(report: ReportFile): Promise<StoredFile | undefined>;
}

/** The folder that the settings name; `undefined` while they name none. */
export type OpenReportFolder = () => Promise<ReportFolder | undefined>;

const FOLDER = 'application/vnd.google-apps.folder';
const EVERY_DRIVE = { supportsAllDrives: true } as const;
const FOUND = 'id,createdTime,webViewLink,headRevisionId,md5Checksum,appProperties';

/** @param folderId letters, digits, "-" and "_" only: it stands in a query. */
export function reportFolder(client: drive_v3.Drive, folderId: string, retry: RetryDeps): ReportFolder {
  /** Each attempt looks anew at what stands there: the one before may have been taken though its answer was lost. */
  async function attempts<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await retryRead(work, retry);
    } catch (error) {
      throw (isTransient(error) ? undefined : folderProblem(error)) ?? error;
    }
  }

  /** A search in a folder that cannot be seen may find nothing instead of failing. */
  async function requireFolder(): Promise<void> {
    const { data } = await client.files.get({ fileId: folderId, fields: 'mimeType,trashed', ...EVERY_DRIVE });
    if (data.mimeType !== FOLDER) throw unreachable('mã trong thiết lập không phải của một thư mục');
    if (data.trashed === true) throw unreachable('thư mục đang ở trong thùng rác');
  }

  /** Of several the first made, whichever was changed last: its link is the one that people have. */
  async function find(name: string): Promise<drive_v3.Schema$File | undefined> {
    const isBytes = `not mimeType contains 'application/vnd.google-apps.'`;
    const q = `'${folderId}' in parents and name = '${name}' and ${isBytes} and trashed = false`;
    const page = { q, pageSize: 100, fields: `files(${FOUND})`, includeItemsFromAllDrives: true };
    const { data } = await client.files.list({ ...page, ...EVERY_DRIVE });
    return (data.files ?? []).sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))[0];
  }

  async function replace(found: drive_v3.Schema$File, report: ReportFile): Promise<StoredFile> {
    const { name } = report;
    if (isOf(found, report)) return { name, link: found.webViewLink ?? '' };
    await keepForeign(found);
    const upload = async (keepRevisionForever: boolean) => {
      const { data } = await client.files.update({
        ...{ fileId: found.id ?? '', fields: 'webViewLink', keepRevisionForever, ...EVERY_DRIVE },
        ...{ requestBody: { appProperties: marksOf(report) }, media: mediaOf(report) },
      });
      return { name, link: data.webViewLink ?? '' };
    };
    return unlessFull(
      () => upload(true),
      () => upload(false),
    );
  }

  /** What somebody changed by hand is kept too before it is covered. */
  async function keepForeign({ id, headRevisionId, md5Checksum, appProperties }: drive_v3.Schema$File): Promise<void> {
    if (md5Checksum === appProperties?.[MARKS.bytes]) return;
    const head = { fileId: id ?? '', revisionId: headRevisionId ?? '' };
    const keep = () => client.revisions.update({ ...head, requestBody: { keepForever: true } });
    await unlessFull<unknown>(keep, () => Promise.resolve());
  }

  async function make(report: ReportFile): Promise<StoredFile | undefined> {
    const { name } = report;
    const made = await create(report);
    if (made === undefined) return undefined;
    const first = await find(name);
    if (first === undefined || first.id === made.id) return { name, link: made.webViewLink ?? '' };
    // Of two at once the second takes its own away.
    await client.files.update({ fileId: made.id ?? '', requestBody: { trashed: true }, ...EVERY_DRIVE });
    return await replace(first, report);
  }

  async function create(report: ReportFile): Promise<drive_v3.Schema$File | undefined> {
    const requestBody = { name: report.name, parents: [folderId], appProperties: marksOf(report) };
    const kept = { fields: 'id,webViewLink', keepRevisionForever: true, ...EVERY_DRIVE };
    try {
      return (await client.files.create({ requestBody, media: mediaOf(report), ...kept })).data;
    } catch (error) {
      if (reasonOf(error) === 'storageQuotaExceeded') return undefined;
      throw error;
    }
  }

  return {
    storedVersion: (name) =>
      attempts(async () => {
        await requireFolder();
        const found = await find(name);
        return found === undefined ? undefined : Number(found.appProperties?.[MARKS.version] ?? 0);
      }),
    store: (report) =>
      attempts(async () => {
        await requireFolder();
        const found = await find(report.name);
        if (found === undefined) return await make(report);
        try {
          return await replace(found, report);
        } catch (error) {
          // Somebody took it away meanwhile.
          if (statusOf(error) !== 404) throw error;
          return await make(report);
        }
      }),
  };
}

/** Names of the properties that a file carries; at most 124 bytes with their values. */
const MARKS = { words: 'soPapiWords', bytes: 'soPapiBytes', version: 'soPapiVersion' } as const;

function marksOf({ bytes, words, version }: ReportFile): Record<string, string> {
  return { [MARKS.words]: words, [MARKS.bytes]: md5(bytes), [MARKS.version]: String(version) };
}

/** Whether the file says so already, and nobody has changed it since. */
function isOf({ md5Checksum, appProperties }: drive_v3.Schema$File, { words, version }: ReportFile): boolean {
  const marks = appProperties ?? {};
  return marks[MARKS.words] === words && marks[MARKS.version] === String(version) && marks[MARKS.bytes] === md5Checksum;
}

function mediaOf({ mimeType, bytes }: ReportFile) {
  return { mimeType, body: Readable.from([Buffer.from(bytes)]) };
}

function orderOf({ createdTime, id }: drive_v3.Schema$File): string {
  return `${createdTime ?? ''} ${id ?? ''}`;
}

function md5(bytes: Uint8Array): string {
  return createHash('md5').update(bytes).digest('hex');
}

/** Drive keeps 200 revisions of a file and refuses to keep more: what comes then is held as long as Drive holds any. */
async function unlessFull<T>(kept: () => Promise<T>, otherwise: () => Promise<T>): Promise<T> {
  try {
    return await kept();
  } catch (error) {
    if (statusOf(error) !== 400) throw error;
    return await otherwise();
  }
}
