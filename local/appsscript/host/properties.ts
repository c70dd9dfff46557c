/**
 * The stores of `PropertiesService`, with their published limits.
 * https://developers.google.com/apps-script/guides/services/quotas
 */
import type { PropertyChange } from '../bridge/hostCalls.ts';

const MAX_VALUE_BYTES = 9 * 1024;
const MAX_STORE_BYTES = 500 * 1024;

type Store = Readonly<Record<string, string>>;

export interface PropertyStores {
  /** @param name of the store. @returns it after the change. @throws in Google's words, and changes nothing. */
  apply(name: string, change: PropertyChange): Store;
}

const changed = (store: Store, change: PropertyChange): Store => {
  switch (change.kind) {
    case 'none':
      return store;
    case 'set':
      return change.deleteOthers ? change.values : { ...store, ...change.values };
    case 'delete':
      return Object.fromEntries(Object.entries(store).filter(([key]) => key !== change.key));
    case 'deleteAll':
      return {};
  }
};

const refuseTooMuch = (store: Store): void => {
  let total = 0;
  for (const [key, value] of Object.entries(store)) {
    const bytes = Buffer.byteLength(value);
    if (bytes > MAX_VALUE_BYTES) throw new Error('Argument too large: value');
    total += Buffer.byteLength(key) + bytes;
  }
  if (total > MAX_STORE_BYTES) {
    throw new Error('You have exceeded the property storage quota. Please remove some properties and try again.');
  }
};

export const makePropertyStores = (initial: Readonly<Record<string, Store>>): PropertyStores => {
  const stores = new Map<string, Store>(Object.entries(initial));
  return {
    apply: (name, change) => {
      const after = changed(stores.get(name) ?? {}, change);
      if (change.kind === 'set') refuseTooMuch(after);
      stores.set(name, after);
      return after;
    },
  };
};
