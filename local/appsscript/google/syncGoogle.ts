/**
 * Google's REST services as a script waits for them: one call, one answer, no promise.
 *
 * The host adds the access token of the account that the script runs as. Every service object that reads or writes a file goes
 * through here, so local Google sees what the real services would: one request a call.
 */

export interface GoogleCall {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE' | 'PATCH';
  /** From the root of the service, e.g. `/v4/spreadsheets/ID:batchUpdate`; its parts encoded by the caller. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string | readonly string[]>>;
  /** Sent as JSON. */
  readonly body?: unknown;
}

export interface SyncGoogle {
  /** @returns the parsed body. @throws GoogleRequestError when Google refuses. */
  request(call: GoogleCall): unknown;
}

/** A refusal of Google's REST services, in their words. */
export class GoogleRequestError extends Error {
  override readonly name = 'GoogleRequestError';
  /** Of HTTP. */
  readonly status: number;

  constructor({ status, message }: { readonly status: number; readonly message: string }) {
    super(message);
    this.status = status;
  }
}
