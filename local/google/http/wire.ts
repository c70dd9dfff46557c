/** What a request is once it has been read off the socket, and what goes back: no streams, so that everything else is plain. */

export interface WireRequest {
  readonly httpMethod: string;
  /** As it was sent, still encoded, without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly header: (name: string) => string | undefined;
  readonly body: Buffer;
  /** Size of the body; larger than `body` where it was too large to be kept. */
  readonly bodySize: number;
}

export interface WireResponse {
  readonly status: number;
  readonly contentType: string;
  readonly body: Uint8Array;
}

const JSON_TYPE = 'application/json; charset=UTF-8';

/** Refusals are always indented, as Google's are; answers only when asked, to keep large ones small. */
export const jsonResponse = (status: number, value: object, indented: boolean): WireResponse => ({
  status,
  contentType: JSON_TYPE,
  body: Buffer.from(indented ? `${JSON.stringify(value, null, 2)}\n` : JSON.stringify(value)),
});

export const noContent: WireResponse = { status: 204, contentType: JSON_TYPE, body: new Uint8Array() };
