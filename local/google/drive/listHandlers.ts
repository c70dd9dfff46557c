/**
 * Many files at once, and none: `files.list|generateIds|emptyTrash`, `about.get`, `comments.list`.
 *
 * Shared drives are not served: a list never looks into one, and a corpus that needs one is not found.
 */
import { GoogleError } from '../http/errors.ts';
import type { Call, Handlers } from '../http/handler.ts';
import { SPREADSHEET, XLSX } from './files.ts';
import { parseOrder } from './order.ts';
import { pageOf } from './paging.ts';
import { parseQuery } from './query.ts';
import { invalidParameter, invalidValue, refused } from './refusals.ts';
import { fileResource, userResource } from './resource.ts';
import { effectivePermissions, isTrashed } from './rights.ts';
import { bytesOf } from './revisions.ts';
import type { DriveStore } from './store.ts';
import { driveFiles } from './views.ts';

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

const checkCorpus = ({ query }: Call): void => {
  const { corpora, driveId } = query;
  const allItems = query['includeItemsFromAllDrives'] === true || query['includeTeamDriveItems'] === true;
  if (allItems && query['supportsAllDrives'] !== true && query['supportsTeamDrives'] !== true) {
    throw refused(
      'supportsTeamDrivesRequired',
      'The supportsAllDrives parameter must be set to true when includeItemsFromAllDrives is true.',
    );
  }
  if (typeof corpora === 'string' && !['user', 'domain', 'drive', 'allDrives', ''].includes(corpora)) {
    throw invalidValue('corpora');
  }
  if (corpora === 'drive' || driveId !== undefined)
    throw new GoogleError('NOT_FOUND', `Shared drive not found: ${text(driveId) ?? ''}`, {
      reason: 'notFound',
      location: { location: 'driveId', locationType: 'parameter' },
    });
};

export const listHandlers = (store: DriveStore): Handlers => {
  const files = driveFiles(store);

  return {
    'drive.about.get': (_call, { account }) => {
      const used = store
        .list(account)
        .filter((file) =>
          file.permissions.some(({ role, emailAddress }) => role === 'owner' && emailAddress === account.email),
        )
        .reduce((sum, { content }) => sum + (content.kind === 'blob' ? bytesOf(content).byteLength : 0), 0);
      return {
        kind: 'drive#about',
        user: userResource(account.email, account),
        storageQuota: {
          limit: account.kind === 'service' ? '0' : String(15 * 2 ** 30),
          usage: String(used),
          usageInDrive: String(used),
          usageInDriveTrash: '0',
        },
        exportFormats: { [SPREADSHEET]: [XLSX] },
        importFormats: {},
        maxUploadSize: String(256 * 2 ** 20),
        appInstalled: false,
        canCreateDrives: false,
        canCreateTeamDrives: false,
      };
    },

    'drive.files.list': (call, world) => {
      checkCorpus(call);
      const { q, orderBy, pageSize, pageToken, spaces } = call.query;
      const rootId = store.rootOf(world.account).id;
      const query = text(q);
      const test =
        query === undefined
          ? () => true
          : parseQuery(query, {
              account: world.account,
              rootId,
              permissionsOf: (file) => effectivePermissions(store, file),
              isTrashed: (file) => isTrashed(store, file),
            });
      const order = text(orderBy);
      const compare = order === undefined ? undefined : parseOrder(order);
      const found = (spaces === 'appDataFolder' ? [] : files.list(world.account)).filter(test);
      const { items, nextPageToken } = pageOf(compare ? found.sort(compare) : found, {
        size: typeof pageSize === 'number' ? pageSize : 100,
        most: 1000,
        token: text(pageToken),
        query: `files ${query ?? ''} ${order ?? ''}`,
      });
      return {
        kind: 'drive#fileList',
        ...(nextPageToken === undefined ? {} : { nextPageToken }),
        incompleteSearch: false,
        files: items.map((file) => fileResource(file, { store, account: world.account, url: world.url })),
      };
    },

    'drive.files.emptyTrash': (_call, { account }) => {
      for (const file of files.list(account))
        if (file.trashed && store.roleOf(file, account) === 'owner') files.remove(file.id);
      return {};
    },

    // Nobody can comment here, so that a client which copies comments finds none.
    'drive.comments.list': (call, world) => {
      files.open(call.path['fileId'] ?? '', world.account, 'read');
      return { kind: 'drive#commentList', comments: [] };
    },

    'drive.files.generateIds': (call, { newId }) => {
      const count = Number(call.query['count']);
      if (count < 1 || count > 1000)
        throw invalidParameter('count', `Invalid value '${count}'. Values must be within the range: [1, 1000]`);
      return { kind: 'drive#generatedIds', space: 'drive', ids: Array.from({ length: count }, newId) };
    },
  };
};
