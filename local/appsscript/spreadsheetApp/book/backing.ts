/** What stands behind an object that a script holds, for when the script hands it back. */

export interface Backing<T> {
  /** @returns the object. */
  keep<O extends object>(object: O, value: T): O;
  /** @throws when the object is none of ours. */
  of(object: object): T;
}

export const makeBacking = <T>(what: string): Backing<T> => {
  const known = new WeakMap<object, { readonly value: T }>();
  return {
    keep: (object, value) => {
      known.set(object, { value });
      return object;
    },
    of: (object) => {
      const found = known.get(object);
      if (!found) throw new Error(`This ${what} was not made here.`);
      return found.value;
    },
  };
};
