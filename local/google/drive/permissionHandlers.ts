/**
 * Sharing: `permissions.create|list|get|update|delete`, with Drive's rules of who may share with whom and as what.
 *
 * Source: https://developers.google.com/workspace/drive/api/guides/manage-sharing . No mail is sent: local Google has no mailbox.
 */
import { domainOf, isConsumer } from '../identity/accounts.ts';
import type { Account } from '../identity/accounts.ts';
import { subjectOf } from '../identity/directory.ts';
import type { Call, Handlers, JsonObject } from '../http/handler.ts';
import type { DriveFile, Permission, Role } from './files.ts';
import { pageOf } from './paging.ts';
import {
  badRequestOf,
  fieldNotWritable,
  forbidden,
  insufficientFilePermissions,
  permissionNotFound,
  refused,
} from './refusals.ts';
import { permissionResource } from './resource.ts';
import { effectivePermissions, higher, suffices } from './rights.ts';
import type { DriveStore } from './store.ts';
import { userPermission } from './store.ts';
import { driveFiles } from './views.ts';

const ROLES: readonly Role[] = ['owner', 'writer', 'commenter', 'reader'];
const isRole = (value: unknown): value is Role => ROLES.some((role) => role === value);

const text = (body: JsonObject, name: string): string | undefined => {
  const value = body[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
};

const notApplicable = (what: 'emailAddress' | 'domain'): Error =>
  badRequestOf('invalid', `The specified ${what} is invalid or not applicable for the given permission type.`);

/** The grantee of the body, without a role yet. @throws GoogleError INVALID_ARGUMENT. */
const granteeOf = (body: JsonObject): Omit<Permission, 'role'> => {
  const type = text(body, 'type');
  const email = text(body, 'emailAddress')?.toLowerCase();
  const domain = text(body, 'domain')?.toLowerCase();
  switch (type) {
    case undefined:
      throw badRequestOf('required', 'The permission type field is required.');
    case 'user':
    case 'group':
      if (domain !== undefined) throw notApplicable('domain');
      if (email === undefined || !/^[^\s@]+@[^\s@]+$/.test(email)) throw notApplicable('emailAddress');
      return { id: subjectOf(email).slice(1), type, emailAddress: email };
    case 'domain':
      if (email !== undefined) throw notApplicable('emailAddress');
      if (domain === undefined || !/^[^\s@]+\.[^\s@]+$/.test(domain)) throw notApplicable('domain');
      return {
        id: `${subjectOf(domain).slice(1)}k`,
        type,
        domain,
        allowFileDiscovery: body['allowFileDiscovery'] === true,
      };
    case 'anyone':
      if (email !== undefined) throw notApplicable('emailAddress');
      if (domain !== undefined) throw notApplicable('domain');
      return body['allowFileDiscovery'] === true
        ? { id: 'anyone', type, allowFileDiscovery: true }
        : { id: 'anyoneWithLink', type, allowFileDiscovery: false };
    default:
      throw badRequestOf('invalid', 'The specified permission type is invalid.');
  }
};

const roleOfBody = (body: JsonObject): Role => {
  const role = text(body, 'role');
  if (role === undefined) throw badRequestOf('required', 'The permission role field is required.');
  if (role === 'fileOrganizer' || role === 'organizer') {
    throw refused('forbidden', `The specified role is not applicable to files outside shared drives: ${role}.`);
  }
  if (!isRole(role)) throw badRequestOf('invalid', 'The specified permission role is invalid.');
  return role;
};

const ownerOf = (file: DriveFile): string => file.permissions.find(({ role }) => role === 'owner')?.emailAddress ?? '';

const checkTransfer = (file: DriveFile, grantee: Omit<Permission, 'role'>, call: Call, account: Account): void => {
  if (call.query['transferOwnership'] !== true) {
    throw forbidden(
      "The transferOwnership parameter must be enabled when the permission role is 'owner'.",
      'transferOwnership',
    );
  }
  if (grantee.type !== 'user') throw refused('invalidOwnershipTransfer', 'Only a user can own a file.');
  if (ownerOf(file) !== account.email) throw insufficientFilePermissions();
  if (call.query['sendNotificationEmail'] === false) throw notificationNotApplicable();
  const [from, to] = [account.email, grantee.emailAddress ?? ''];
  if (domainOf(from) !== domainOf(to) || isConsumer(from)) {
    throw refused(
      'consentRequiredForOwnershipTransfer',
      'Consent is required to transfer ownership of a file to another user.',
    );
  }
};

const notificationNotApplicable = (): Error =>
  forbidden(
    "The sendNotificationEmail parameter is only applicable for permissions of type 'user' or 'group', and must not be disabled for ownership transfers.",
    'sendNotificationEmail',
  );

const put = (file: DriveFile, permission: Permission): void => {
  const others = file.permissions.filter(({ id }) => id !== permission.id);
  if (permission.role !== 'owner') {
    file.permissions = [...others, permission];
    return;
  }
  const former = others.map((other): Permission => (other.role === 'owner' ? { ...other, role: 'writer' } : other));
  file.permissions = [permission, ...former];
};

export const permissionHandlers = (store: DriveStore): Handlers => {
  const files = driveFiles(store);

  /** The file, if the account may share it. */
  const openToShare = (call: Call, account: Account): DriveFile => {
    const file = files.open(call.path['fileId'] ?? '', account, 'write');
    const role = store.roleOf(file, account);
    if (role !== 'owner' && file.settings['writersCanShare'] === false) throw insufficientFilePermissions();
    return file;
  };

  const find = (file: DriveFile, id: string): Permission => {
    const found = effectivePermissions(store, file).find((permission) => permission.id === id);
    if (!found) throw permissionNotFound(id);
    return found;
  };

  /** The file's own permission of this id; one that comes from a folder can only be changed there. */
  const findOwn = (file: DriveFile, id: string): Permission => {
    const present = find(file, id);
    const own = file.permissions.find((permission) => permission.id === id);
    if (!own) throw refused('cannotModifyInheritedPermission', 'Cannot update or delete an inherited permission.');
    return { ...present, role: own.role };
  };

  return {
    'drive.permissions.create': (call, { account }) => {
      const file = openToShare(call, account);
      const grantee = granteeOf(call.body);
      const role = roleOfBody(call.body);
      const named = grantee.type === 'user' || grantee.type === 'group';
      if (!named && call.query['sendNotificationEmail'] !== undefined) throw notificationNotApplicable();
      if (role === 'owner') checkTransfer(file, grantee, call, account);
      const present = file.permissions.find(({ id }) => id === grantee.id);
      // Sharing again never takes away: the higher role stays.
      const permission: Permission = { ...grantee, role: higher(present?.role, role) ?? role };
      put(file, permission);
      store.count(file);
      return permissionResource(permission);
    },

    'drive.permissions.list': (call, { account }) => {
      const file = files.open(call.path['fileId'] ?? '', account, 'write');
      const size = call.query['pageSize'];
      const token = call.query['pageToken'];
      const { items, nextPageToken } = pageOf(effectivePermissions(store, file), {
        size: typeof size === 'number' ? size : 100,
        most: 100,
        token: typeof token === 'string' ? token : undefined,
        query: `permissions ${file.id}`,
      });
      return {
        kind: 'drive#permissionList',
        ...(nextPageToken === undefined ? {} : { nextPageToken }),
        permissions: items.map(permissionResource),
      };
    },

    'drive.permissions.get': (call, { account }) => {
      const file = files.open(call.path['fileId'] ?? '', account, 'read');
      const permission = find(file, call.path['permissionId'] ?? '');
      const role = store.roleOf(file, account) ?? 'reader';
      if (permission.emailAddress !== account.email && !suffices(role, 'write')) throw insufficientFilePermissions();
      return permissionResource(permission);
    },

    'drive.permissions.update': (call, { account }) => {
      const file = openToShare(call, account);
      const present = findOwn(file, call.path['permissionId'] ?? '');
      const others = Object.keys(call.body).filter((name) => name !== 'role' && name !== 'kind' && name !== 'id');
      if (others.length > 0) throw fieldNotWritable();
      const role = roleOfBody(call.body);
      if (role === 'owner' && present.role !== 'owner') checkTransfer(file, present, call, account);
      if (role !== 'owner' && present.role === 'owner') throw insufficientFilePermissions();
      const permission: Permission = { ...present, role };
      put(file, permission);
      store.count(file);
      return permissionResource(permission);
    },

    'drive.permissions.delete': (call, { account }) => {
      const file = files.open(call.path['fileId'] ?? '', account, 'read');
      const id = call.path['permissionId'] ?? '';
      // Whoever was given a file may leave it; to take another's access away one must be able to share.
      if (id !== userPermission(account.email, 'reader').id) openToShare(call, account);
      const present = findOwn(file, id);
      if (present.role === 'owner') throw forbidden('The owner of a file cannot be removed.');
      file.permissions = file.permissions.filter((permission) => permission.id !== id);
      store.count(file);
      return {};
    },
  };
};
