/**
 * One file at a time: `files.create|get|update|copy|delete|export`.
 *
 * Source: https://developers.google.com/workspace/drive/api/reference/rest/v3/files . Google files other than spreadsheets and
 * folders, conversions and shared drives are not served, and say so.
 */
import { GoogleError } from '../http/errors.ts';
import { Bytes } from '../http/handler.ts';
import type { Call, Handlers, World } from '../http/handler.ts';
import { newSpreadsheet } from '../sheets/newSpreadsheet.ts';
import type { Spreadsheet } from '../sheets/model.ts';
import { copyContent } from './copyContent.ts';
import { FOLDER, SPREADSHEET, XLSX } from './files.ts';
import type { DriveFile, FileContent } from './files.ts';
import { checkWritable, writeMetadata } from './metadata.ts';
import { move, parentsOf } from './moves.ts';
import { badRequestOf, fieldNotWritable, insufficientFilePermissions, notServedHere, refused } from './refusals.ts';
import { fileResource } from './resource.ts';
import { bytesOf, EMPTY_BLOB, withUpload } from './revisions.ts';
import type { Upload } from './revisions.ts';
import type { DriveStore } from './store.ts';
import { driveFiles } from './views.ts';

const GOOGLE_APPS = 'application/vnd.google-apps.';

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

const keeping = ({ query }: Call): boolean => query['keepRevisionForever'] === true;

const uploadOf = (call: Call, world: World, as: Pick<Upload, 'mimeType' | 'originalName'>): Upload => ({
  bytes: call.media?.bytes ?? new Uint8Array(),
  ...{ account: world.account, at: world.clock(), keepForever: keeping(call) },
  ...as,
});

const contentToMake = (call: Call, title: string, world: World): { mimeType: string; content: FileContent } => {
  const mimeType = text(call.body['mimeType']) ?? call.media?.mimeType ?? 'application/octet-stream';
  if (!mimeType.startsWith(GOOGLE_APPS)) {
    return { mimeType, content: withUpload(EMPTY_BLOB, uploadOf(call, world, { mimeType, originalName: title })) };
  }
  if (call.media) throw notServedHere(`Converting an upload to ${mimeType}`);
  if (mimeType === FOLDER) return { mimeType, content: { kind: 'folder' } };
  if (mimeType !== SPREADSHEET) throw notServedHere(`Making files of type ${mimeType}`);
  const spreadsheet = newSpreadsheet({ spreadsheetId: '', title });
  return { mimeType, content: { kind: 'spreadsheet', spreadsheet } };
};

const blobOf = (file: DriveFile): Uint8Array => {
  if (file.content.kind === 'blob') return bytesOf(file.content);
  throw new GoogleError(
    'PERMISSION_DENIED',
    'Only files with binary content can be downloaded. Use Export with Docs Editors files.',
    { reason: 'fileNotDownloadable', location: { location: 'alt', locationType: 'parameter' } },
  );
};

export interface Exports {
  /** The workbook that Google would export of this spreadsheet. */
  readonly exportXlsx: (spreadsheet: Spreadsheet) => Promise<Uint8Array>;
}

export const fileHandlers = (store: DriveStore, { exportXlsx }: Exports): Handlers => {
  const files = driveFiles(store);
  const open = (call: Call, world: World, need: 'read' | 'write' | 'own'): DriveFile =>
    files.open(call.path['fileId'] ?? '', world.account, need);
  const resource = (file: DriveFile, world: World) =>
    fileResource(file, { store, account: world.account, url: world.url });

  return {
    'drive.files.create': (call, world) => {
      checkWritable(call.body, ['parents', 'id']);
      if (call.body['id'] !== undefined) throw notServedHere('Making a file with an id of the caller');
      const name = text(call.body['name']) ?? 'Untitled';
      const { mimeType, content } = contentToMake(call, name, world);
      const parents = parentsOf(store, call.body['parents'], world.account);
      const file = files.create(world.account, { name, mimeType, content, parents });
      writeMetadata(file, call.body);
      return resource(file, world);
    },

    'drive.files.get': (call, world) => {
      const file = open(call, world, 'read');
      if (call.query['alt'] === 'media') return new Bytes(file.mimeType, blobOf(file));
      return resource(file, world);
    },

    'drive.files.update': (call, world) => {
      if (call.body['parents'] !== undefined) {
        throw fieldNotWritable(
          'The parents field is not directly writable in update requests. Use the addParents and removeParents parameters instead.',
        );
      }
      checkWritable(call.body, []);
      const file = open(call, world, 'write');
      const { trashed } = call.body;
      if (typeof trashed === 'boolean' && trashed !== file.trashed) {
        open(call, world, 'own');
        if (store.isRoot(file)) throw insufficientFilePermissions();
      }
      const { content } = file;
      if (call.media && content.kind !== 'blob') throw notServedHere(`Converting an upload to ${file.mimeType}`);
      const uploaded =
        call.media && content.kind === 'blob'
          ? withUpload(content, uploadOf(call, world, { mimeType: call.media.mimeType, originalName: file.name }))
          : undefined;
      move(store, file, world.account, { add: call.query['addParents'], remove: call.query['removeParents'] });
      if (typeof trashed === 'boolean') file.trashed = trashed;
      if (uploaded) file.content = uploaded;
      if (call.media) file.mimeType = call.media.mimeType;
      files.touch(file, world.account);
      writeMetadata(file, call.body);
      return resource(file, world);
    },

    'drive.files.copy': (call, world) => {
      checkWritable(call.body, ['parents', 'id']);
      const original = open(call, world, 'read');
      if (original.content.kind === 'folder')
        throw refused('cannotCopyFile', 'This file cannot be copied by the user.');
      if (original.settings['copyRequiresWriterPermission'] === true) open(call, world, 'write');
      const mimeType = text(call.body['mimeType']) ?? original.mimeType;
      if (mimeType !== original.mimeType) throw notServedHere(`Converting a copy to ${mimeType}`);
      const name = text(call.body['name']) ?? `Copy of ${original.name}`;
      const parents = parentsOf(
        store,
        call.body['parents'] ?? original.parents.filter((id) => isOwn(store, id, world)),
        world.account,
      );
      const copy = files.create(world.account, {
        name,
        mimeType,
        parents,
        content: copyContent(original.content, {
          account: world.account,
          at: world.clock(),
          keepForever: keeping(call),
        }),
      });
      if (original.description !== undefined) copy.description = original.description;
      copy.properties = { ...original.properties };
      copy.appProperties = { ...original.appProperties };
      writeMetadata(copy, call.body);
      return resource(copy, world);
    },

    'drive.files.delete': (call, world) => {
      const file = open(call, world, 'own');
      if (store.isRoot(file)) throw insufficientFilePermissions();
      files.remove(file.id);
      return {};
    },

    'drive.files.export': async (call, world) => {
      const file = open(call, world, 'read');
      if (file.content.kind !== 'spreadsheet')
        throw refused('fileNotExportable', 'Export only supports Docs Editors files.');
      if (call.query['mimeType'] !== XLSX)
        throw badRequestOf('badRequest', 'The requested conversion is not supported.');
      return new Bytes(XLSX, await exportXlsx(file.content.spreadsheet));
    },
  };
};

/** Whether the caller may put a copy where the original lies. */
const isOwn = (store: DriveStore, parentId: string, { account }: World): boolean => {
  const parent = store.find(parentId);
  const role = parent && store.roleOf(parent, account);
  return role === 'owner' || role === 'writer';
};
