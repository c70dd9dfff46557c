/**
 * `LockService`: one execution at a time holds a lock; the host frees those that an execution leaves behind.
 * https://developers.google.com/apps-script/reference/lock/lock
 */
import type { StoreScope } from '../bridge/hostCalls.ts';
import type { ServiceContext } from './context.ts';
import { Exception } from './exception.ts';
import { serviceObject } from './serviceObject.ts';

const makeLock = ({ ask }: ServiceContext, scope: StoreScope): object => {
  let held = false;
  const take = (ms: number): boolean => {
    held ||= ask('lock', { scope, action: { kind: 'take', ms } });
    return held;
  };
  return serviceObject('LockService.Lock', {
    hasLock: () => held,
    tryLock: take,
    waitLock: (ms: number) => {
      if (!take(ms)) {
        throw new Exception('Lock timeout: another process was holding the lock for too long.');
      }
    },
    releaseLock: () => {
      if (held) held = ask('lock', { scope, action: { kind: 'release' } });
    },
  });
};

export const makeLockService = (context: ServiceContext): object => {
  const open = (method: string, scope: StoreScope) => (): object => {
    context.authorise(`LockService.${method}`, []);
    return makeLock(context, scope);
  };
  return serviceObject('LockService', {
    getDocumentLock: open('getDocumentLock', 'document'),
    getScriptLock: open('getScriptLock', 'script'),
    getUserLock: open('getUserLock', 'user'),
  });
};
