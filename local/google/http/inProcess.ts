/**
 * The server without its socket: a `fetch` for clients that live in the same process, which hands a request to the same answer
 * and makes a `Response` of it. The origin of the address is not looked at: a client of googleapis.com may keep its own.
 */
import { requestOf } from './requestOf.ts';
import type { WireRequest, WireResponse } from './wire.ts';

export const inProcessFetch =
  (answer: (request: WireRequest) => Promise<WireResponse>): typeof fetch =>
  async (input, init) => {
    const request = new Request(input, init);
    const { pathname, search } = new URL(request.url);
    const received = Buffer.from(await request.arrayBuffer());
    const { status, contentType, body } = await answer(
      requestOf({
        ...{ httpMethod: request.method, target: `${pathname}${search}`, body: received },
        header: (name) => request.headers.get(name) ?? undefined,
        bodySize: received.byteLength,
      }),
    );
    const bytes = status === 204 ? null : Buffer.from(body.buffer, body.byteOffset, body.byteLength);
    return new Response(bytes, { status, headers: { 'content-type': contentType } });
  };
