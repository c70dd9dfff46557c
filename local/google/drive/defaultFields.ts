/** What Drive gives of a resource when the caller names no `fields`. Methods that are absent give everything. */
const FILE = 'kind,id,name,mimeType';
const PERMISSION = 'kind,id,type,role';
const REVISION = 'kind,id,mimeType,modifiedTime';

export const DEFAULT_FIELDS: Readonly<Record<string, string>> = {
  'drive.files.get': FILE,
  'drive.files.create': FILE,
  'drive.files.update': FILE,
  'drive.files.copy': FILE,
  'drive.files.list': `kind,incompleteSearch,nextPageToken,files(${FILE})`,
  'drive.permissions.create': PERMISSION,
  'drive.permissions.get': PERMISSION,
  'drive.permissions.update': PERMISSION,
  'drive.revisions.get': REVISION,
  'drive.revisions.update': REVISION,
  'drive.revisions.list': `kind,nextPageToken,revisions(${REVISION})`,
  'drive.permissions.list': `kind,nextPageToken,permissions(${PERMISSION})`,
};
