/**
 * The files of local Drive and who may do what with them. Spreadsheets keep their cells here as `content`.
 *
 * Source: https://developers.google.com/workspace/drive/api/reference/rest/v3/files and …/permissions.
 */
import type { Account } from '../identity/accounts.ts';
import type { Spreadsheet } from '../sheets/model.ts';

export type Role = 'owner' | 'writer' | 'commenter' | 'reader';

export interface Permission {
  readonly id: string;
  readonly type: 'user' | 'group' | 'domain' | 'anyone';
  readonly role: Role;
  readonly emailAddress?: string;
  readonly domain?: string;
}

export type FileContent =
  | { readonly kind: 'spreadsheet'; readonly spreadsheet: Spreadsheet }
  | { readonly kind: 'folder' }
  | { readonly kind: 'blob'; readonly bytes: Uint8Array };

export interface DriveFile {
  readonly id: string;
  name: string;
  mimeType: string;
  description?: string;
  parents: string[];
  permissions: Permission[];
  readonly createdTime: Date;
  modifiedTime: Date;
  trashed: boolean;
  /** Counts every change, as Drive's `version`. */
  version: number;
  appProperties: Record<string, string>;
  content: FileContent;
}

export interface FileStore {
  /**
   * The file, if this account may do what it asks.
   * @throws GoogleError NOT_FOUND when it may not even read it or it is not there, PERMISSION_DENIED when it may read but not this.
   */
  open(id: string, account: Account, need: 'read' | 'comment' | 'write' | 'own'): DriveFile;
  /**
   * Creates a file owned by the account.
   * @throws GoogleError PERMISSION_DENIED `storageQuotaExceeded` for a service account.
   */
  create(account: Account, file: { readonly name: string; readonly mimeType: string; readonly content: FileContent; readonly parents?: readonly string[] }): DriveFile;
  /** Marks a change: modified time and version. */
  touch(file: DriveFile): void;
  /** Every file that the account can read, newest change first. */
  list(account: Account): readonly DriveFile[];
  remove(id: string): void;
}
