/**
 * `revisions.list|get|update` of files of bytes. Source: https://developers.google.com/workspace/drive/api/reference/rest/v3/revisions .
 *
 * Only who may write sees revisions, and only what is kept forever can be read. Those of spreadsheets are not served.
 */
import { createHash } from 'node:crypto';
import { Bytes } from '../http/handler.ts';
import type { Call, Handlers, JsonObject, World } from '../http/handler.ts';
import type { Account } from '../identity/accounts.ts';
import type { DriveFile } from './files.ts';
import { pageOf } from './paging.ts';
import { fieldNotWritable, notServedHere, refused, revisionNotFound } from './refusals.ts';
import { userResource } from './resource.ts';
import { revisionsAt, withKeeping } from './revisions.ts';
import type { BlobContent, Revision } from './revisions.ts';
import type { DriveStore } from './store.ts';
import { driveFiles } from './views.ts';

const revisionResource = (revision: Revision, viewer: Account): JsonObject => ({
  kind: 'drive#revision',
  id: revision.id,
  mimeType: revision.mimeType,
  modifiedTime: revision.modifiedTime.toISOString(),
  keepForever: revision.keepForever,
  lastModifyingUser: userResource(revision.by, viewer),
  originalFilename: revision.originalName,
  size: String(revision.bytes.byteLength),
  md5Checksum: createHash('md5').update(revision.bytes).digest('hex'),
});

export const revisionHandlers = (store: DriveStore): Handlers => {
  const files = driveFiles(store);

  const open = (call: Call, world: World): { readonly file: DriveFile; readonly content: BlobContent } => {
    const file = files.open(call.path['fileId'] ?? '', world.account, 'write');
    const { content } = file;
    if (content.kind === 'folder') throw refused('revisionsNotSupported', 'The file does not support revisions.');
    if (content.kind === 'spreadsheet') throw notServedHere('Listing or reading revisions of a spreadsheet');
    return { file, content };
  };
  const find = (content: BlobContent, call: Call, world: World): Revision => {
    const id = call.path['revisionId'] ?? '';
    const now = revisionsAt(content, world.clock());
    const found = id === 'head' ? now.at(-1) : now.find((revision) => revision.id === id);
    if (!found) throw revisionNotFound(id);
    return found;
  };

  return {
    'drive.revisions.list': (call, world) => {
      const { file, content } = open(call, world);
      const { pageSize, pageToken } = call.query;
      const { items, nextPageToken } = pageOf(revisionsAt(content, world.clock()), {
        size: typeof pageSize === 'number' ? pageSize : 200,
        most: 1000,
        token: typeof pageToken === 'string' ? pageToken : undefined,
        query: `revisions ${file.id}`,
      });
      return {
        kind: 'drive#revisionList',
        ...(nextPageToken === undefined ? {} : { nextPageToken }),
        revisions: items.map((revision) => revisionResource(revision, world.account)),
      };
    },

    'drive.revisions.get': (call, world) => {
      const revision = find(open(call, world).content, call, world);
      if (call.query['alt'] !== 'media') return revisionResource(revision, world.account);
      if (!revision.keepForever) {
        throw refused(
          'download_restricted_for_revision',
          'This revision cannot be downloaded by the authenticated user.',
        );
      }
      return new Bytes(revision.mimeType, revision.bytes);
    },

    'drive.revisions.update': (call, world) => {
      const { file, content } = open(call, world);
      const revision = find(content, call, world);
      const { keepForever, ...others } = call.body;
      if (Object.keys(others).length > 0) throw fieldNotWritable();
      if (typeof keepForever === 'boolean') file.content = withKeeping(content, revision, keepForever);
      return revisionResource(find(open(call, world).content, call, world), world.account);
    },
  };
};
