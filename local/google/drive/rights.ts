/**
 * Who has which role on a file: by its own permissions and by those of the folders above it.
 *
 * Pure over the store that is given. The root of a drive is nobody's to share, so nothing is inherited from it.
 */
import { domainOf } from '../identity/accounts.ts';
import type { Account } from '../identity/accounts.ts';
import type { Directory } from '../identity/directory.ts';
import type { DriveFile, Need, Permission, Role } from './files.ts';

export const RANK: Readonly<Record<Role, number>> = { reader: 1, commenter: 2, writer: 3, owner: 4 };
const NEEDED: Readonly<Record<Need, Role>> = { read: 'reader', comment: 'commenter', write: 'writer', own: 'owner' };

export interface Tree {
  readonly directory: Directory;
  find(id: string): DriveFile | undefined;
  isRoot(file: DriveFile): boolean;
}

export const higher = (a: Role | undefined, b: Role | undefined): Role | undefined => {
  if (a === undefined || b === undefined) return a ?? b;
  return RANK[a] >= RANK[b] ? a : b;
};

const appliesTo = (permission: Permission, account: Account, directory: Directory): boolean => {
  switch (permission.type) {
    case 'anyone':
      return true;
    case 'domain':
      return account.email !== '' && permission.domain === domainOf(account.email);
    case 'group':
      return directory.isMember(permission.emailAddress ?? '', account.email);
    case 'user':
      return account.email !== '' && permission.emailAddress === account.email;
  }
};

/** Folders above the file, nearest first, up to but without a root. A cycle cannot be made, see `moves.ts`. */
export const ancestors = (tree: Tree, file: DriveFile): DriveFile[] => {
  const out: DriveFile[] = [];
  let parent = tree.find(file.parents[0] ?? '');
  while (parent && !tree.isRoot(parent)) {
    out.push(parent);
    parent = tree.find(parent.parents[0] ?? '');
  }
  return out;
};

/** Put in the trash itself, or lying in a folder that was. */
export const isTrashed = (tree: Tree, file: DriveFile): boolean =>
  file.trashed || ancestors(tree, file).some(({ trashed }) => trashed);

/** The owner of a folder above is no owner below: it may write. */
const inherited = (permission: Permission): Permission =>
  permission.role === 'owner' ? { ...permission, role: 'writer' } : permission;

/** The file's permissions with the inherited ones, one for each grantee, at the highest role. */
export const effectivePermissions = (tree: Tree, file: DriveFile): Permission[] => {
  const byId = new Map<string, Permission>();
  const all = [...file.permissions, ...ancestors(tree, file).flatMap((folder) => folder.permissions.map(inherited))];
  for (const permission of all) {
    const present = byId.get(permission.id);
    if (!present || RANK[present.role] < RANK[permission.role]) byId.set(permission.id, permission);
  }
  return [...byId.values()];
};

/** @param byLink whether access that anyone has counts. */
export const roleOf = (tree: Tree, file: DriveFile, account: Account, byLink = true): Role | undefined => {
  let role: Role | undefined;
  for (const permission of effectivePermissions(tree, file)) {
    if (!byLink && permission.type === 'anyone') continue;
    if (appliesTo(permission, account, tree.directory)) role = higher(role, permission.role);
  }
  return role;
};

export const suffices = (role: Role, need: Need): boolean => RANK[role] >= RANK[NEEDED[need]];
