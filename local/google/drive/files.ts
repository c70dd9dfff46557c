/**
 * The files of local Drive and who may do what with them. Spreadsheets keep their cells here as `content`.
 *
 * Source: https://developers.google.com/workspace/drive/api/reference/rest/v3/files and …/permissions.
 */
import type { Account } from '../identity/accounts.ts';
import type { Spreadsheet } from '../sheets/model.ts';
import type { BlobContent } from './revisions.ts';

export type Role = 'owner' | 'writer' | 'commenter' | 'reader';

export interface Permission {
  readonly id: string;
  readonly type: 'user' | 'group' | 'domain' | 'anyone';
  readonly role: Role;
  readonly emailAddress?: string;
  readonly domain?: string;
  readonly allowFileDiscovery?: boolean;
}

export type FileContent =
  { readonly kind: 'spreadsheet'; readonly spreadsheet: Spreadsheet } | { readonly kind: 'folder' } | BlobContent;

export interface DriveFile {
  readonly id: string;
  /** Of a spreadsheet: its title, both ways. */
  name: string;
  mimeType: string;
  description?: string;
  parents: string[];
  permissions: Permission[];
  readonly createdTime: Date;
  modifiedTime: Date;
  /** Who made the last change; an e-mail address. */
  lastModifiedBy: string;
  trashed: boolean;
  starred: boolean;
  /** Counts every change, as Drive's `version`. */
  version: number;
  appProperties: Record<string, string>;
  properties: Record<string, string>;
  /** Settings that are stored and given back: `writersCanShare`, `copyRequiresWriterPermission`, `folderColorRgb`. */
  settings: Record<string, unknown>;
  content: FileContent;
}

export type Need = 'read' | 'comment' | 'write' | 'own';

export interface NewFile {
  readonly name: string;
  readonly mimeType: string;
  /** A spreadsheet gets the id of its file as its `spreadsheetId`, and gives it its title as name. */
  readonly content: FileContent;
  readonly parents?: readonly string[];
}

export interface FileStore {
  /**
   * The file, if this account may do what it asks. The words of a refusal are those of the API that is called.
   * @throws GoogleError NOT_FOUND where it is not there, PERMISSION_DENIED where it may not do this. What the account cannot
   *   even read, Drive says is not there; Sheets says so of its permission, and refuses files that are no spreadsheets.
   */
  open(id: string, account: Account, need: Need): DriveFile;
  /**
   * Creates a file owned by the account.
   * @throws GoogleError PERMISSION_DENIED `storageQuotaExceeded` for a service account, unless it is a folder.
   */
  create(account: Account, file: NewFile): DriveFile;
  /** Marks a change: modified time and version. */
  touch(file: DriveFile, by?: Account): void;
  /** Every file that the account owns or that is shared with it by name, group or domain; newest change first. */
  list(account: Account): readonly DriveFile[];
  remove(id: string): void;
}

export const FOLDER = 'application/vnd.google-apps.folder';
export const SPREADSHEET = 'application/vnd.google-apps.spreadsheet';
export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
