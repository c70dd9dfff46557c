/**
 * Members of the language that `shared/` uses and that are younger than Apps Script's V8 runtime (February 2020): given to a
 * runtime that lacks them, before anything else of the bundle runs. Which V8 it has today is not published
 * (https://developers.google.com/apps-script/guides/v8-runtime). A test holds the bundle to this list.
 */
function supply(owner: object, name: string, value: (...args: never[]) => unknown): void {
  if (!(name in owner)) Object.defineProperty(owner, name, { value, configurable: true, writable: true });
}

function at<T>(this: ArrayLike<T>, index: number): T | undefined {
  return this[index < 0 ? this.length + index : index];
}

supply(Object, 'hasOwn', (object: object, key: PropertyKey) => Object.prototype.hasOwnProperty.call(object, key));
supply(Array.prototype, 'at', at);

/** Has no member: `a?.b` is `orElse(a, NOTHING).b`. */
export const NOTHING: Readonly<Record<string, undefined>> = Object.freeze({});

/** `a ?? b`, as `addon/leanOperators.ts` writes it. */
export function orElse<T, U>(value: T, other: U): NonNullable<T> | U {
  return value === undefined || value === null ? other : value;
}
