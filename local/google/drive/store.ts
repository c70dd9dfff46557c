/**
 * The files in memory: one drive a account, rights enforced on the way in.
 *
 * What is asked of a file in Drive's or in Sheets' name differs only in the words of a refusal (`views.ts`). Every change of a
 * file happens on the object that `open` gives; `touch` marks it.
 */
import { createHash } from 'node:crypto';
import type { Account } from '../identity/accounts.ts';
import type { Directory } from '../identity/directory.ts';
import { subjectOf } from '../identity/directory.ts';
import { FOLDER } from './files.ts';
import type { DriveFile, FileContent, NewFile, Permission, Role } from './files.ts';
import { storageQuotaExceeded } from './refusals.ts';
import { roleOf } from './rights.ts';
import type { Tree } from './rights.ts';

export interface StoreDependencies {
  readonly directory: Directory;
  readonly clock: () => Date;
  readonly newId: () => string;
}

/** The permission by which this account has this role; its id is the account's for every file, as at Google. */
export const userPermission = (email: string, role: Role): Permission => ({
  id: subjectOf(email).slice(1),
  type: 'user',
  role,
  emailAddress: email,
});

export const rootIdOf = (account: Account): string =>
  `0A${createHash('sha256').update(`drive-root:${account.email}`).digest('base64url').slice(0, 15)}PVA`;

export class DriveStore implements Tree {
  readonly directory: Directory;
  readonly #files = new Map<string, DriveFile>();
  readonly #roots = new Set<string>();
  readonly #clock: () => Date;
  readonly #newId: () => string;

  constructor({ directory, clock, newId }: StoreDependencies) {
    this.directory = directory;
    this.#clock = clock;
    this.#newId = newId;
  }

  find(id: string): DriveFile | undefined {
    return this.#files.get(id);
  }

  isRoot(file: DriveFile): boolean {
    return this.#roots.has(file.id);
  }

  /** The account's "My Drive", made when it is first asked for. */
  rootOf(account: Account): DriveFile {
    const id = rootIdOf(account);
    const present = this.#files.get(id);
    if (present) return present;
    const root = this.#make(id, account, { name: 'My Drive', mimeType: FOLDER, content: { kind: 'folder' } }, []);
    this.#roots.add(id);
    this.#files.set(id, root);
    return root;
  }

  /** `root` stands for the caller's own. */
  resolve(id: string, account: Account): DriveFile | undefined {
    return id === 'root' ? this.rootOf(account) : this.#files.get(id);
  }

  roleOf(file: DriveFile, account: Account): Role | undefined {
    return roleOf(this, file, account);
  }

  create(account: Account, file: NewFile): DriveFile {
    if (account.kind === 'service' && file.content.kind !== 'folder') {
      throw storageQuotaExceeded(file.content.kind === 'spreadsheet');
    }
    const id = this.#newId();
    const created = this.#make(id, account, file, file.parents ?? [this.rootOf(account).id]);
    this.#files.set(id, created);
    return created;
  }

  touch(file: DriveFile, by?: Account): void {
    file.modifiedTime = this.#clock();
    file.version += 1;
    if (by) file.lastModifiedBy = by.email;
  }

  /** A change that is not of the content: sharing counts as a version but leaves the modified time. */
  count(file: DriveFile): void {
    file.version += 1;
  }

  list(account: Account): readonly DriveFile[] {
    const visible = [...this.#files.values()].filter(
      (file) => !this.isRoot(file) && roleOf(this, file, account, false) !== undefined,
    );
    return visible.sort((a, b) => b.modifiedTime.getTime() - a.modifiedTime.getTime());
  }

  /** The file and, of a folder, everything in it. */
  remove(id: string): void {
    this.#files.delete(id);
    for (const file of [...this.#files.values()]) if (file.parents.includes(id)) this.remove(file.id);
  }

  clear(): void {
    this.#files.clear();
    this.#roots.clear();
  }

  /** Every file, roots too, as plain values; `load` takes them back. */
  dump(): { readonly files: readonly DriveFile[]; readonly roots: readonly string[] } {
    return { files: [...this.#files.values()].map((file) => ({ ...file, name: file.name })), roots: [...this.#roots] };
  }

  load({ files, roots }: { readonly files: readonly DriveFile[]; readonly roots: readonly string[] }): void {
    this.clear();
    for (const file of files) this.#files.set(file.id, withName({ ...file }, file.name));
    for (const id of roots) this.#roots.add(id);
  }

  /**
   * Remembers the files as they stand, without a copy of what they hold: contents are values.
   * @returns puts them back, as often as it is called.
   */
  keep(): () => void {
    const own = ({ content, ...others }: DriveFile): DriveFile => ({ ...structuredClone(others), content });
    const { files, roots } = this.dump();
    const kept = files.map(own);
    return () => this.load({ files: kept.map(own), roots });
  }

  #make(id: string, owner: Account, { name, mimeType, ...given }: NewFile, parents: readonly string[]): DriveFile {
    const now = this.#clock();
    const content: FileContent =
      given.content.kind === 'spreadsheet'
        ? { kind: 'spreadsheet', spreadsheet: { ...given.content.spreadsheet, spreadsheetId: id } }
        : given.content;
    return withName(
      {
        id,
        mimeType,
        parents: [...parents],
        permissions: [userPermission(owner.email, 'owner')],
        createdTime: now,
        modifiedTime: now,
        lastModifiedBy: owner.email,
        trashed: false,
        starred: false,
        version: 1,
        appProperties: {},
        properties: {},
        settings: {},
        content,
      },
      name,
    );
  }
}

/** Gives the file its name: of a spreadsheet the title that its content carries, so that the two are never apart. */
const withName = (parts: Omit<DriveFile, 'name'>, initial: string): DriveFile => {
  let plain = initial;
  const file = Object.defineProperty(parts, 'name', {
    enumerable: true,
    configurable: true,
    get: (): string => (parts.content.kind === 'spreadsheet' ? parts.content.spreadsheet.properties.title : plain),
    set: (name: string) => {
      plain = name;
      if (parts.content.kind !== 'spreadsheet') return;
      const { spreadsheet } = parts.content;
      parts.content = {
        kind: 'spreadsheet',
        spreadsheet: { ...spreadsheet, properties: { ...spreadsheet.properties, title: name } },
      };
    },
  }) as DriveFile;
  if (file.name !== initial) file.name = initial;
  return file;
};
