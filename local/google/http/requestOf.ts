/** A request as it came, by socket or by function call, as what the API reads: a method override is honoured, a query split off. */
import type { WireRequest } from './wire.ts';

export interface Incoming {
  readonly httpMethod: string;
  /** Path and query, still encoded. */
  readonly target: string;
  readonly header: (name: string) => string | undefined;
  readonly body: Buffer;
  /** Size of the body; larger than `body` where it was too large to be kept. */
  readonly bodySize: number;
}

const OVERRIDES = new Set(['GET', 'PUT', 'PATCH', 'DELETE']);

export const requestOf = ({ httpMethod, target, header, body, bodySize }: Incoming): WireRequest => {
  const mark = target.indexOf('?');
  const path = mark < 0 ? target : target.slice(0, mark);
  const query = new URLSearchParams(mark < 0 ? '' : target.slice(mark + 1));
  const override = header('x-http-method-override')?.toUpperCase();
  if (httpMethod !== 'POST' || override === undefined || !OVERRIDES.has(override)) {
    return { httpMethod, path, query, header, body, bodySize };
  }
  if (override !== 'GET') return { httpMethod: override, path, query, header, body, bodySize };
  // Clients send a long GET as a form.
  for (const [name, value] of new URLSearchParams(body.toString('utf8'))) query.append(name, value);
  return { httpMethod: 'GET', path, query, header, body: Buffer.alloc(0), bodySize: 0 };
};
