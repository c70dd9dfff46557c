/** The socket of the workbench: 127.0.0.1 only; files of the page, its JSON, its stream of events, its way to Google. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isForGoogle, toGoogle, type ProxyOptions } from './googleProxy.ts';
import { refusalOf } from './guard.ts';
import { answerRoute, type RouteParts } from './routes.ts';
import { pageHtml, SECURITY_HEADERS } from './shell.ts';
import type { WorkbenchEvent } from './wire.ts';
import type { Windows } from './windows.ts';

export interface ServerParts extends RouteParts, ProxyOptions {
  readonly token: string;
  readonly windows: Windows;
  /** What a window is told first. */
  readonly firstEvents: () => readonly WorkbenchEvent[];
  /** Path -> content, as the build left them. */
  readonly files: ReadonlyMap<string, { readonly contentType: string; readonly content: Buffer }>;
}

const MAX_BODY = 16 * 2 ** 20;

export async function listen(
  parts: ServerParts,
  port: number,
): Promise<{ readonly url: string; close(): Promise<void> }> {
  let bound = port;
  const server = createServer((request, response) => {
    answer(parts, bound, request, response).catch((error: unknown) => {
      if (response.headersSent) response.destroy();
      else json(response, 500, { error: { message: error instanceof Error ? error.message : String(error) } });
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  bound = (server.address() as AddressInfo).port;
  return {
    url: `http://127.0.0.1:${bound}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  parts: ServerParts,
  port: number,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { token, windows, files } = parts;
  const method = request.method ?? 'GET';
  const [path = '/'] = (request.url ?? '/').split('?');
  const file = files.get(path);
  const isPage = path === '/';
  const refusal = refusalOf(request, { port, token }, file === undefined && !isPage);
  if (refusal !== undefined) {
    json(response, 403, { error: { message: refusal } });
    return;
  }
  if (isPage || file !== undefined) {
    const { contentType, content } = file ?? { contentType: 'text/html; charset=utf-8', content: pageHtml(token) };
    response.writeHead(200, { 'content-type': contentType, 'cache-control': 'no-cache', ...SECURITY_HEADERS });
    response.end(content);
    return;
  }
  if (path === '/api/events') {
    windows.open(response, parts.firstEvents());
    return;
  }
  const body = await bodyOf(request);
  if (isForGoogle(path)) return toGoogle(parts, request, body, response);
  const value = await answerRoute(parts, method, path, body.length === 0 ? undefined : JSON.parse(body.toString()));
  if (value === undefined) json(response, 404, { error: { message: `${method} ${path} is not served.` } });
  else json(response, 200, value);
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_BODY) throw new Error('The body is too large.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function json(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
  response.end(JSON.stringify(value));
}
