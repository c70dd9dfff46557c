/**
 * The socket: reads a request whole, hands it to whoever answers, writes the answer. One `node:http` server on 127.0.0.1.
 *
 * Gzipped bodies are unpacked. A body over the limit is drained, not kept, so that the client can read its refusal.
 */
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';
import { MAX_JSON_BODY } from './api.ts';
import { requestOf } from './requestOf.ts';
import type { WireRequest, WireResponse } from './wire.ts';

/** Bytes; uploads may be larger than JSON. */
const MAX_UPLOAD = 256 * 2 ** 20;

const readBody = async (incoming: IncomingMessage, limit: number): Promise<{ body: Buffer; size: number }> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    size += chunk.byteLength;
    if (size <= limit) chunks.push(chunk);
  }
  if (size > limit) return { body: Buffer.alloc(limit), size };
  const body = Buffer.concat(chunks, size);
  if (incoming.headers['content-encoding'] !== 'gzip' || size === 0) return { body, size };
  try {
    const unpacked = gunzipSync(body, { maxOutputLength: limit });
    return { body: unpacked, size: unpacked.byteLength };
  } catch {
    // Not gzip after all, or too much of it: as text it is refused with the words for broken JSON.
    return { body, size };
  }
};

const toRequest = (incoming: IncomingMessage, { body, size }: { body: Buffer; size: number }): WireRequest => {
  const header = (name: string): string | undefined => {
    const value = incoming.headers[name];
    return Array.isArray(value) ? value[0] : value;
  };
  const { method: httpMethod = 'GET', url: target = '/' } = incoming;
  return requestOf({ httpMethod, target, header, body, bodySize: size });
};

const write = (outgoing: ServerResponse, { status, contentType, body }: WireResponse): void => {
  outgoing.writeHead(status, {
    ...(status === 204 ? {} : { 'content-type': contentType, 'content-length': body.byteLength }),
    'cache-control': 'no-cache, no-store, max-age=0, must-revalidate',
    vary: 'Origin, X-Origin, Referer',
  });
  outgoing.end(body);
};

export interface Listening {
  readonly url: string;
  close(): Promise<void>;
}

/** @param port 0 for any free one. @throws when the port is taken. */
export const listen = async (
  answer: (request: WireRequest) => Promise<WireResponse>,
  port: number,
): Promise<Listening> => {
  const serve = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    try {
      const upload = incoming.url?.startsWith('/upload/') === true;
      const received = await readBody(incoming, upload ? MAX_UPLOAD : MAX_JSON_BODY);
      write(outgoing, await answer(toRequest(incoming, received)));
    } catch {
      // The client went away while sending: nobody is there to be answered.
      outgoing.destroy();
    }
  };
  const server: Server = createServer((incoming, outgoing) => void serve(incoming, outgoing));
  // Clients keep connections for reuse; a server that drops them first makes them fail at random.
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const { port: bound } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${bound}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
};
