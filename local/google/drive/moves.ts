/**
 * Where a file lies: the checks of a folder as a parent, and moving. A file has exactly one parent, as since 2020 at Google.
 */
import type { Account } from '../identity/accounts.ts';
import type { DriveFile } from './files.ts';
import { fileNotFound, refused } from './refusals.ts';
import { ancestors, suffices } from './rights.ts';
import type { DriveStore } from './store.ts';

/** The folder's id, if the account may put files in it. @throws GoogleError NOT_FOUND or PERMISSION_DENIED. */
export const openParent = (store: DriveStore, id: string, account: Account): string => {
  const folder = store.resolve(id, account);
  const role = folder && store.roleOf(folder, account);
  if (!folder || !role) throw fileNotFound(id);
  if (folder.content.kind !== 'folder') throw refused('parentNotAFolder', 'The specified parent is not a folder.');
  if (!suffices(role, 'write')) {
    throw refused('insufficientParentPermissions', 'Insufficient permissions for the specified parent.');
  }
  return folder.id;
};

/** The parents of a file to be made: the one that was asked for, or the account's root. */
export const parentsOf = (store: DriveStore, asked: unknown, account: Account): string[] => {
  const ids = Array.isArray(asked) ? asked.map(String) : [];
  if (ids.length > 1) throw refused('cannotAddParent', 'Increasing the number of parents is not allowed');
  return ids.length === 0 ? [store.rootOf(account).id] : ids.map((id) => openParent(store, id, account));
};

const idsOf = (list: unknown): string[] =>
  typeof list === 'string'
    ? list
        .split(',')
        .map((id) => id.trim())
        .filter(Boolean)
    : [];

/** @param list `addParents` and `removeParents` as they came: ids separated by commas. */
export const move = (
  store: DriveStore,
  file: DriveFile,
  account: Account,
  list: { readonly add: unknown; readonly remove: unknown },
): void => {
  const added = idsOf(list.add).map((id) => openParent(store, id, account));
  const removed = idsOf(list.remove).map((id) => store.resolve(id, account)?.id ?? id);
  if (added.length === 0 && removed.length === 0) return;
  if (store.isRoot(file)) throw refused('fileNeverWritable', 'The file is never writable.');
  for (const id of added) {
    const folder = store.find(id);
    if (folder && (id === file.id || ancestors(store, folder).some((above) => above.id === file.id))) {
      throw refused('cyclicMembershipsNotAllowed', 'A folder cannot be moved into itself.');
    }
  }
  const kept = file.parents.filter((id) => !removed.includes(id) && !added.includes(id));
  const parents = [...kept, ...added];
  if (parents.length > 1) throw refused('cannotAddParent', 'Increasing the number of parents is not allowed');
  if (parents.length > 0) file.parents = parents;
  else {
    // Without a folder a file falls back to its owner's drive.
    const owner = file.permissions.find(({ role }) => role === 'owner')?.emailAddress ?? '';
    const account_ = store.directory.find(owner);
    file.parents = account_ ? [store.rootOf(account_).id] : [];
  }
};
