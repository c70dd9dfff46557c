/**
 * What a resource of local Google is to the HTTP layer: a function per method id of the API description.
 *
 * The HTTP layer routes by the description's path templates, authenticates, decodes path and query parameters by their
 * declared types, checks the body against the description (unknown fields, types, enums; proto3 leniency resolved, names in
 * camelCase, `null` dropped), calls the handler, applies the `fields` mask and writes the response. A handler decides
 * rights, meaning and effect. It throws `GoogleError` to refuse; a throw must leave the store as it was.
 */
import type { FileStore } from '../drive/files.ts';
import type { Account } from '../identity/accounts.ts';

/** A JSON object as it came off the wire, already checked against the API description. */
export type JsonObject = { readonly [name: string]: unknown };

export interface Call {
  /** Path parameters, decoded: `{ spreadsheetId, range, … }`. */
  readonly path: Readonly<Record<string, string>>;
  /** Query parameters by their declared type; a `repeated` one is an array; an absent one with a default has it. */
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: JsonObject;
  /** The raw bytes of a media upload, where the method takes one. */
  readonly media?: { readonly mimeType: string; readonly bytes: Uint8Array };
}

export interface World {
  /** Who calls. */
  readonly account: Account;
  /** The files, refusing in the words of the API that is called. */
  readonly files: FileStore;
  readonly clock: () => Date;
  readonly newId: () => string;
  /** Address under which clients reach this server, no trailing slash. */
  readonly url: string;
}

/** Bytes to send as they are (an export, `alt=media`), instead of JSON. */
export class Bytes {
  readonly mimeType: string;
  readonly bytes: Uint8Array;
  constructor(mimeType: string, bytes: Uint8Array) {
    this.mimeType = mimeType;
    this.bytes = bytes;
  }
}

/** The whole resource; the caller's `fields` are applied later. A method whose description has no response answers 204. */
export type Handler = (call: Call, world: World) => JsonObject | Bytes | Promise<JsonObject | Bytes>;

/** Method id of the API description, e.g. `sheets.spreadsheets.values.get` -> handler. */
export type Handlers = Readonly<Record<string, Handler>>;
