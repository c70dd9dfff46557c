/**
 * A file and its permissions as Drive's resources: whole; the HTTP layer cuts them to the caller's `fields`.
 *
 * Source: https://developers.google.com/workspace/drive/api/reference/rest/v3/files#File .
 */
import { createHash } from 'node:crypto';
import type { JsonObject } from '../http/handler.ts';
import type { Account } from '../identity/accounts.ts';
import { subjectOf } from '../identity/directory.ts';
import { FOLDER, XLSX } from './files.ts';
import type { DriveFile, Permission } from './files.ts';
import { bytesOf, headOf } from './revisions.ts';
import { effectivePermissions, isTrashed, suffices } from './rights.ts';
import type { DriveStore } from './store.ts';

const user = (email: string, viewer: Account): JsonObject => ({
  kind: 'drive#user',
  displayName: email.split('@')[0] ?? email,
  me: email === viewer.email,
  permissionId: subjectOf(email).slice(1),
  emailAddress: email,
});

export const permissionResource = (permission: Permission): JsonObject => {
  const { id, type, role, emailAddress, domain, allowFileDiscovery } = permission;
  return {
    kind: 'drive#permission',
    id,
    type,
    role,
    ...(emailAddress === undefined
      ? {}
      : { emailAddress, displayName: emailAddress.split('@')[0], deleted: false, pendingOwner: false }),
    ...(domain === undefined ? {} : { domain, displayName: domain }),
    ...(type === 'anyone' || type === 'domain' ? { allowFileDiscovery: allowFileDiscovery ?? false } : {}),
  };
};

const content = (file: DriveFile, url: string): JsonObject => {
  switch (file.content.kind) {
    case 'folder':
      return { webViewLink: `${url}/drive/folders/${file.id}`, quotaBytesUsed: '0' };
    case 'spreadsheet':
      return {
        webViewLink: `${url}/spreadsheets/d/${file.id}/edit?usp=drivesdk`,
        exportLinks: { [XLSX]: `${url}/spreadsheets/d/${file.id}/export?format=xlsx` },
        size: '1024',
        quotaBytesUsed: '1024',
      };
    case 'blob': {
      const bytes = bytesOf(file.content);
      const extension = /\.([A-Za-z0-9]+)$/.exec(file.name)?.[1] ?? '';
      return {
        webViewLink: `${url}/file/d/${file.id}/view?usp=drivesdk`,
        webContentLink: `${url}/uc?id=${file.id}&export=download`,
        size: String(bytes.byteLength),
        quotaBytesUsed: String(bytes.byteLength),
        md5Checksum: createHash('md5').update(bytes).digest('hex'),
        sha1Checksum: createHash('sha1').update(bytes).digest('hex'),
        sha256Checksum: createHash('sha256').update(bytes).digest('hex'),
        originalFilename: file.name,
        fileExtension: extension,
        fullFileExtension: extension,
        headRevisionId: headOf(file.content)?.id,
      };
    }
  }
};

export interface ResourceContext {
  readonly store: DriveStore;
  readonly account: Account;
  readonly url: string;
}

export const fileResource = (file: DriveFile, { store, account, url }: ResourceContext): JsonObject => {
  const role = store.roleOf(file, account) ?? 'reader';
  const may = (need: 'comment' | 'write' | 'own'): boolean => suffices(role, need);
  const writersCanShare = file.settings['writersCanShare'] !== false;
  const canShare = may('own') || (may('write') && writersCanShare);
  const permissions = effectivePermissions(store, file);
  const owner = file.permissions.find((permission) => permission.role === 'owner')?.emailAddress ?? '';
  const folder = file.mimeType === FOLDER;
  const parents = file.parents.filter((id) => {
    const parent = store.find(id);
    return parent !== undefined && store.roleOf(parent, account) !== undefined;
  });
  return {
    kind: 'drive#file',
    id: file.id,
    name: file.name,
    mimeType: file.mimeType,
    ...(file.description === undefined ? {} : { description: file.description }),
    starred: file.starred,
    trashed: isTrashed(store, file),
    explicitlyTrashed: file.trashed,
    ...(parents.length > 0 ? { parents } : {}),
    ...(Object.keys(file.properties).length > 0 ? { properties: file.properties } : {}),
    ...(Object.keys(file.appProperties).length > 0 ? { appProperties: file.appProperties } : {}),
    spaces: ['drive'],
    version: String(file.version),
    createdTime: file.createdTime.toISOString(),
    modifiedTime: file.modifiedTime.toISOString(),
    owners: [user(owner, account)],
    lastModifyingUser: user(file.lastModifiedBy, account),
    ownedByMe: owner === account.email,
    shared: permissions.length > 1,
    writersCanShare,
    copyRequiresWriterPermission: file.settings['copyRequiresWriterPermission'] === true,
    viewersCanCopyContent: file.settings['copyRequiresWriterPermission'] !== true,
    ...(folder && typeof file.settings['folderColorRgb'] === 'string'
      ? { folderColorRgb: file.settings['folderColorRgb'] }
      : {}),
    isAppAuthorized: true,
    hasThumbnail: false,
    ...content(file, url),
    permissionIds: permissions.map((permission) => permission.id),
    ...(canShare ? { permissions: permissions.map(permissionResource) } : {}),
    capabilities: {
      canAddChildren: folder && may('write'),
      canChangeCopyRequiresWriterPermission: may('write'),
      canComment: may('comment'),
      canCopy: !folder && (may('write') || file.settings['copyRequiresWriterPermission'] !== true),
      canDelete: may('own') && !store.isRoot(file),
      canDownload: !folder,
      canEdit: may('write'),
      canListChildren: folder,
      canModifyContent: may('write'),
      canReadRevisions: !folder && may('write'),
      canRemoveChildren: folder && may('write'),
      canRename: may('write'),
      canShare,
      canTrash: may('own') && !store.isRoot(file),
      canUntrash: may('own') && !store.isRoot(file),
    },
  };
};

export const userResource = user;
