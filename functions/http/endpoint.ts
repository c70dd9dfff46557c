/**
 * The one place that writes to the wire: results and problems become responses here, and nothing else ever leaves (no stack, no
 * text of an exception).
 */
import type { ServerResponse } from 'node:http';
import { isProblem, Problem } from '../../shared/problems/problem.ts';
import { logAnswer, logUnexpected } from '../log.ts';
import type { Services } from '../services.ts';
import { parseBody, type Reply } from './request.ts';
import { findRoute, type Route } from './routes.ts';

/** What is used of the host's request. */
export interface WireRequest {
  readonly method: string;
  /** Path and query behind the function's name. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly rawBody?: Uint8Array | undefined;
}

export type WireResponse = Pick<ServerResponse, 'writeHead' | 'end'>;

/** @param services made at the first request, so that a deployment is discovered without any I/O. */
export function endpoint(routes: readonly Route[], services: () => Promise<Services>) {
  return async (request: WireRequest, response: WireResponse): Promise<void> => {
    const began = Date.now();
    const { method } = request;
    let pattern = '-';
    let reply: Reply;
    let code: string | undefined;
    try {
      const { pathname, searchParams } = new URL(request.url, 'http://host');
      const { route, parameters } = findRoute(routes, method, pathname);
      pattern = route.pattern;
      const token = bearerToken(request.headers['authorization']);
      const handle = route.handler({
        ...{ method, path: pathname, parameters },
        query: Object.fromEntries(searchParams),
        ...(token === undefined ? {} : { token }),
        json: () => parseBody(request.rawBody),
      });
      reply = await handle(await services());
    } catch (error) {
      const problem = isProblem(error) ? error : unforeseen(pattern, error);
      code = problem.code;
      reply = { status: problem.status, json: problem };
    }
    send(response, reply);
    logAnswer({
      method,
      route: pattern,
      status: reply.status,
      ms: Date.now() - began,
      ...(code === undefined ? {} : { code }),
    });
  };
}

function unforeseen(where: string, error: unknown): Problem {
  logUnexpected(where, error);
  return new Problem('try-again', {});
}

function bearerToken(header: string | readonly string[] | undefined): string | undefined {
  return typeof header === 'string' ? /^Bearer ([\w.~+/=-]{1,8192})$/i.exec(header)?.[1] : undefined;
}

function send(response: WireResponse, reply: Reply): void {
  const { headers, body } = content(reply);
  response.writeHead(reply.status, {
    ...headers,
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  });
  response.end(body);
}

interface Content {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

function content(reply: Reply): Content {
  if ('json' in reply)
    return { headers: { 'Content-Type': 'application/json; charset=utf-8' }, body: JSON.stringify(reply.json) };
  if ('text' in reply) return { headers: { 'Content-Type': `${reply.contentType}; charset=utf-8` }, body: reply.text };
  const { contentType, fileName, bytes } = reply;
  return {
    headers: { 'Content-Type': contentType, 'Content-Disposition': `attachment; filename="${fileName}"` },
    body: bytes,
  };
}
