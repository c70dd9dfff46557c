/**
 * Who may talk to the workbench: the page that it served itself, on this machine.
 *
 * It holds access tokens of every account, so no other page of the same browser may drive it. A foreign page cannot read the
 * token (no CORS), cannot send the header without a preflight that nobody answers, and a name that was pointed at 127.0.0.1
 * (DNS rebinding) fails by its Host.
 */
import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { TOKEN_HEADER } from './wire.ts';

/** @returns the reason of a refusal. */
export function refusalOf(
  request: Pick<IncomingMessage, 'headers'>,
  own: { readonly port: number; readonly token: string },
  needsToken: boolean,
): string | undefined {
  const { host, origin } = request.headers;
  const hosts = [`127.0.0.1:${own.port}`, `localhost:${own.port}`];
  if (host === undefined || !hosts.includes(host)) return 'This host is not served here.';
  if (origin !== undefined && origin !== `http://${host}`) return 'Only the workbench itself may ask.';
  if (!needsToken) return undefined;
  const sent = Buffer.from(String(request.headers[TOKEN_HEADER] ?? ''));
  const expected = Buffer.from(own.token);
  if (sent.length !== expected.length || !timingSafeEqual(sent, expected)) return 'The session token is missing.';
  return undefined;
}
