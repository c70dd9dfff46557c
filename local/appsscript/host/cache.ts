/** The caches of `CacheService`, with their published limits. https://developers.google.com/apps-script/reference/cache/cache */
import type { CacheAction } from '../bridge/hostCalls.ts';

const MAX_KEY_LENGTH = 250;
const MAX_VALUE_BYTES = 100 * 1024;
const MAX_SECONDS = 21_600;
/** Over the first, a cache keeps as many as the second: those that expire last. */
const MAX_ITEMS = 1000;
const KEPT_ITEMS = 900;

interface Item {
  readonly value: string;
  /** Milliseconds of the scripts' clock. */
  readonly expiresAt: number;
}

export interface Caches {
  /** @returns what was asked for and is there. @throws in Google's words. */
  apply(name: string, action: CacheAction): Readonly<Record<string, string>>;
}

const refuseTooMuch = (values: Readonly<Record<string, string>>, seconds: number): void => {
  for (const [key, value] of Object.entries(values)) {
    if (key.length > MAX_KEY_LENGTH) throw new Error('Argument too large: key');
    if (Buffer.byteLength(value) > MAX_VALUE_BYTES) throw new Error('Argument too large: value');
  }
  if (!(seconds >= 1 && seconds <= MAX_SECONDS)) throw new Error('Invalid argument: expirationInSeconds');
};

const trim = (cache: Map<string, Item>): void => {
  if (cache.size <= MAX_ITEMS) return;
  const soonest = [...cache].sort(([, a], [, b]) => a.expiresAt - b.expiresAt);
  for (const [key] of soonest.slice(0, cache.size - KEPT_ITEMS)) cache.delete(key);
};

export const makeCaches = (now: () => number): Caches => {
  const caches = new Map<string, Map<string, Item>>();
  const live = (cache: Map<string, Item>, key: string): string | undefined => {
    const item = cache.get(key);
    return item && item.expiresAt > now() ? item.value : undefined;
  };
  return {
    apply: (name, action) => {
      const cache = caches.get(name) ?? new Map<string, Item>();
      caches.set(name, cache);
      switch (action.kind) {
        case 'get':
          return Object.fromEntries(
            action.keys.flatMap((key) => {
              const value = live(cache, key);
              return value === undefined ? [] : [[key, value] as const];
            }),
          );
        case 'put': {
          refuseTooMuch(action.values, action.seconds);
          const expiresAt = now() + action.seconds * 1000;
          for (const [key, value] of Object.entries(action.values)) cache.set(key, { value, expiresAt });
          trim(cache);
          return {};
        }
        case 'remove':
          for (const key of action.keys) cache.delete(key);
          return {};
      }
    },
  };
};
