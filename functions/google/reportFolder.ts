/**
 * The Drive folder of reports that a person made and shared. A service account has no storage and can own no file, so it only
 * brings up to date what a person put there; Drive keeps each version.
 *
 * Source: https://developers.google.com/workspace/drive/api/reference/rest/v3/files/update
 */
import { Readable } from 'node:stream';
import type { drive_v3 } from 'googleapis/build/src/apis/drive/index.js';
import { retryRead, type RetryDeps } from './retry.ts';

export interface StoredFile {
  readonly name: string;
  /** Opens it in a browser. */
  readonly link: string;
}

export interface ReportFolder {
  /** @returns `undefined` when the folder has no file of that name. @throws Google's 404 where the folder cannot be seen. */
  update(name: string, bytes: Uint8Array, mimeType: string): Promise<StoredFile | undefined>;
}

/** The folder that the settings name; `undefined` while they name none. */
export type OpenReportFolder = () => Promise<ReportFolder | undefined>;

/** @param folderId letters, digits, "-" and "_" only: it stands in a query. */
export function reportFolder(client: drive_v3.Drive, folderId: string, retry: RetryDeps): ReportFolder {
  const everyDrive = { supportsAllDrives: true };
  return {
    async update(name, bytes, mimeType) {
      // A search in a folder that cannot be seen may find nothing instead of failing.
      await retryRead(() => client.files.get({ fileId: folderId, fields: 'id', ...everyDrive }), retry);
      const q = `'${folderId}' in parents and name = '${name}' and trashed = false`;
      const listing = {
        q,
        orderBy: 'modifiedTime desc',
        pageSize: 1,
        fields: 'files(id)',
        includeItemsFromAllDrives: true,
      };
      const { data } = await retryRead(() => client.files.list({ ...listing, ...everyDrive }), retry);
      const fileId = data.files?.[0]?.id;
      if (fileId === undefined || fileId === null) return undefined;
      // The same bytes again are the same file: a repetition may add a version and changes nothing.
      const updated = await retryRead(
        () =>
          client.files.update({
            ...{ fileId, fields: 'webViewLink', keepRevisionForever: true, ...everyDrive },
            media: { mimeType, body: Readable.from([Buffer.from(bytes)]) },
          }),
        retry,
      );
      return { name, link: updated.data.webViewLink ?? '' };
    },
  };
}
