/**
 * Shapes of bodies: small pure parsers that build the value anew, so that nothing passes that was not asked for (extra members
 * are dropped, `__proto__` is a key like any other and finds no taker).
 *
 * The first fault is thrown as `body-wrong-shape` with its path: only a client of another version makes one.
 */
import { isDate } from '../../shared/calendar/dates.ts';
import { Problem } from '../../shared/problems/problem.ts';

/** @throws Problem `body-wrong-shape` naming `path`. */
export type Shape<T> = (value: unknown, path: string) => T;

export interface OptionalShape<T> {
  readonly optional: Shape<T>;
}

export function wrongShape(path: string): Problem {
  return new Problem('body-wrong-shape', { path });
}

/** @param max in UTF-16 units. */
export const text =
  ({ min = 0, max }: { readonly min?: number; readonly max: number }): Shape<string> =>
  (value, path) => {
    if (typeof value !== 'string' || value.length < min || value.length > max) throw wrongShape(path);
    return value;
  };

export const whole =
  (min: number, max: number): Shape<number> =>
  (value, path) => {
    if (typeof value !== 'number' || !Number.isInteger(value) || value < min || value > max) throw wrongShape(path);
    return value;
  };

export const yesNo: Shape<boolean> = (value, path) => {
  if (typeof value !== 'boolean') throw wrongShape(path);
  return value;
};

export const date: Shape<string> = (value, path) => {
  if (typeof value !== 'string' || !isDate(value)) throw wrongShape(path);
  return value;
};

export const oneOf =
  <const T extends string>(values: readonly T[]): Shape<T> =>
  (value, path) => {
    const found = values.find((one) => one === value);
    if (found === undefined) throw wrongShape(path);
    return found;
  };

export const list =
  <T>(item: Shape<T>, max: number): Shape<readonly T[]> =>
  (value, path) => {
    if (!Array.isArray(value) || value.length > max) throw wrongShape(path);
    return value.map((one: unknown, index) => item(one, `${path}[${index}]`));
  };

export const optional = <T>(shape: Shape<T>): OptionalShape<T> => ({ optional: shape });

type Members = Readonly<Record<string, Shape<unknown> | OptionalShape<unknown>>>;
type Required<M extends Members> = {
  readonly [K in keyof M as M[K] extends Shape<unknown> ? K : never]: M[K] extends Shape<infer T> ? T : never;
};
type Optional<M extends Members> = {
  readonly [K in keyof M as M[K] extends OptionalShape<unknown> ? K : never]?: M[K] extends OptionalShape<infer T>
    ? T
    : never;
};

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export const record =
  <const M extends Members>(members: M): Shape<Required<M> & Optional<M>> =>
  (value, path) => {
    if (!isRecord(value)) throw wrongShape(path === '' ? 'body' : path);
    const entries = Object.entries(members).flatMap(([name, shape]) => {
      const inner = path === '' ? name : `${path}.${name}`;
      const found = Object.hasOwn(value, name) ? value[name] : undefined;
      if (typeof shape === 'function') return [[name, shape(found, inner)] as const];
      return found === undefined || found === null ? [] : [[name, shape.optional(found, inner)] as const];
    });
    return Object.fromEntries(entries) as Required<M> & Optional<M>;
  };

/** A table by key, of known keys only. @param known whether a key may stand there. */
export const dictionary =
  <T>(known: (key: string) => boolean, item: Shape<T>): Shape<Readonly<Record<string, T>>> =>
  (value, path) => {
    if (!isRecord(value)) throw wrongShape(path);
    return Object.fromEntries(
      Object.entries(value).map(([key, member]) => {
        const inner = `${path}.${key.slice(0, 40)}`;
        if (!known(key)) throw wrongShape(inner);
        return [key, item(member, inner)];
      }),
    );
  };

/** In lower case, as the registry and verified tokens have it. */
export const emailAddress: Shape<string> = (value, path) => {
  if (typeof value !== 'string' || value.length > 254 || !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value))
    throw wrongShape(path);
  return value.toLowerCase();
};

/** Made by the client for one act; a retry carries the same. */
export const requestId: Shape<string> = (value, path) => {
  if (typeof value !== 'string' || !/^[\w.:-]{8,100}$/.test(value)) throw wrongShape(path);
  return value;
};

/** Ids of units, as the registry's import takes them. */
export const unitId: Shape<string> = (value, path) => {
  if (typeof value !== 'string' || !/^[A-Za-z0-9-]{1,40}$/.test(value)) throw wrongShape(path);
  return value;
};
