/**
 * The grid's requests to Sheets and Drive, carried to local Google as the account that is signed in. The page never sees an
 * access token.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Journal } from './journal.ts';
import { ACCOUNT_HEADER } from './wire.ts';

const PREFIX = '/google';
const SERVED = /^\/(v4\/spreadsheets|drive\/v3\/files)(?=[/?:]|$)/;

export interface ProxyOptions {
  readonly googleUrl: string;
  /** @throws when there is no such account. */
  readonly accessToken: (email: string) => string;
  readonly journal: Journal;
}

export const isForGoogle = (path: string): boolean => path.startsWith(`${PREFIX}/`);

export async function toGoogle(
  { googleUrl, accessToken, journal }: ProxyOptions,
  request: IncomingMessage,
  body: Buffer,
  response: ServerResponse,
): Promise<void> {
  const target = (request.url ?? '').slice(PREFIX.length);
  if (!SERVED.test(target)) throw new Error(`${target} is no path of Sheets or Drive`);
  const account = String(request.headers[ACCOUNT_HEADER] ?? '');
  const method = request.method ?? 'GET';
  const began = performance.now();
  const answer = await fetch(`${googleUrl}${target}`, {
    method,
    headers: { authorization: `Bearer ${accessToken(account)}`, 'content-type': 'application/json' },
    ...(body.length === 0 ? {} : { body: new Uint8Array(body) }),
  });
  const content = Buffer.from(await answer.arrayBuffer());
  journal.add({
    ...{ by: 'grid', account, what: `${method} ${pathOf(target)}`, outcome: String(answer.status) },
    ms: Math.round(performance.now() - began),
  });
  response.writeHead(answer.status, {
    'content-type': answer.headers.get('content-type') ?? 'application/json',
    'content-length': content.length,
    'cache-control': 'no-store',
  });
  response.end(content);
}

/** Without the query; ranges readable. */
function pathOf(target: string): string {
  const [path = ''] = target.split('?');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
