/** The store as each API speaks of it: the same rights, the words of Drive or those of Sheets. */
import { GoogleError } from '../http/errors.ts';
import type { Account } from '../identity/accounts.ts';
import type { DriveFile, FileStore, Need } from './files.ts';
import { fileNotFound, insufficientFilePermissions } from './refusals.ts';
import { suffices } from './rights.ts';
import type { DriveStore } from './store.ts';

/** @param caller who is said to have made a change. */
export const driveFiles = (store: DriveStore, caller?: Account): FileStore => ({
  open(id: string, account: Account, need: Need): DriveFile {
    const file = store.resolve(id, account);
    const role = file && store.roleOf(file, account);
    if (!file || !role) throw fileNotFound(id);
    if (!suffices(role, need)) throw insufficientFilePermissions();
    return file;
  },
  create: (account, file) => store.create(account, file),
  touch: (file, by = caller) => store.touch(file, by),
  list: (account) => store.list(account),
  remove: (id) => store.remove(id),
});

const callerLacksPermission = (cause?: string): GoogleError =>
  new GoogleError(
    'PERMISSION_DENIED',
    'The caller does not have permission',
    cause === undefined ? {} : { reason: cause, info: { reason: cause } },
  );

export const sheetsFiles = (store: DriveStore, caller?: Account): FileStore => ({
  ...driveFiles(store, caller),
  open(id: string, account: Account, need: Need): DriveFile {
    const file = store.find(id);
    if (!file) throw new GoogleError('NOT_FOUND', 'Requested entity was not found.');
    const role = store.roleOf(file, account);
    if (!role || !suffices(role, need)) throw callerLacksPermission();
    if (file.content.kind !== 'spreadsheet') {
      throw new GoogleError('FAILED_PRECONDITION', 'This operation is not supported for this document');
    }
    return file;
  },
  create(account, file) {
    try {
      return store.create(account, file);
    } catch (error) {
      if (error instanceof GoogleError && error.reason === 'storageQuotaExceeded') {
        throw callerLacksPermission(error.reason);
      }
      throw error;
    }
  },
});
