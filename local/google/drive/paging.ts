/**
 * Pages of a list: an opaque token says where the next one begins and of which query it is.
 *
 * A token of another query, or of nobody's, is refused as Drive does.
 */
import { invalidParameter, invalidValue } from './refusals.ts';

export interface Page<T> {
  readonly items: readonly T[];
  readonly nextPageToken?: string;
}

/** @throws GoogleError INVALID_ARGUMENT for a size out of bounds or a token that is none of this query's. */
export const pageOf = <T>(
  items: readonly T[],
  {
    size,
    most,
    token,
    query,
  }: { readonly size: number; readonly most: number; readonly token: string | undefined; readonly query: string },
): Page<T> => {
  if (size < 1 || size > most) {
    throw invalidParameter('pageSize', `Invalid value '${size}'. Values must be within the range: [1, ${most}]`);
  }
  const from = token === undefined || token === '' ? 0 : startOf(token, query);
  const next = from + size;
  const page = items.slice(from, next);
  return next < items.length ? { items: page, nextPageToken: tokenOf(next, query) } : { items: page };
};

const tokenOf = (from: number, query: string): string =>
  `~!!~${Buffer.from(JSON.stringify([from, query])).toString('base64url')}`;

const startOf = (token: string, query: string): number => {
  try {
    const decoded: unknown = JSON.parse(Buffer.from(token.replace(/^~!!~/, ''), 'base64url').toString('utf8'));
    if (Array.isArray(decoded) && typeof decoded[0] === 'number' && decoded[1] === query) return decoded[0];
  } catch {
    throw invalidValue('pageToken');
  }
  throw invalidValue('pageToken');
};
