/** `CacheService`: texts for a while, kept by the host. https://developers.google.com/apps-script/reference/cache/cache */
import type { CacheAction, StoreScope } from '../bridge/hostCalls.ts';
import type { ServiceContext } from './context.ts';
import { serviceObject } from './serviceObject.ts';

/** Ten minutes, when a value is put without a time. */
const DEFAULT_SECONDS = 600;

const makeCache = ({ ask }: ServiceContext, scope: StoreScope): object => {
  const act = (action: CacheAction): Readonly<Record<string, string>> => ask('cache', { scope, action });
  const put = (values: object, seconds: number): void => {
    const texts = Object.fromEntries(Object.entries(values).map(([key, value]) => [key, String(value)]));
    act({ kind: 'put', values: texts, seconds });
  };
  return serviceObject('CacheService.Cache', {
    get: (key: string) => act({ kind: 'get', keys: [key] })[key] ?? null,
    getAll: (keys: readonly string[]) => ({ ...act({ kind: 'get', keys }) }),
    put: (key: string, value: string, seconds = DEFAULT_SECONDS) => put({ [key]: value }, seconds),
    putAll: (values: object, seconds = DEFAULT_SECONDS) => put(values, seconds),
    remove: (key: string) => void act({ kind: 'remove', keys: [key] }),
    removeAll: (keys: readonly string[]) => void act({ kind: 'remove', keys }),
  });
};

export const makeCacheService = (context: ServiceContext): object => {
  const open = (method: string, scope: StoreScope) => (): object => {
    context.authorise(`CacheService.${method}`, []);
    return makeCache(context, scope);
  };
  return serviceObject('CacheService', {
    getDocumentCache: open('getDocumentCache', 'document'),
    getScriptCache: open('getScriptCache', 'script'),
    getUserCache: open('getUserCache', 'user'),
  });
};
