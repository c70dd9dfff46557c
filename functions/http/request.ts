/** A request as handlers see it, and what they answer. Only `endpoint.ts` knows the wire. */
import { Problem } from '../../shared/problems/problem.ts';
import { isWholeText } from '../ledger/wholeText.ts';

export interface ApiRequest {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string | undefined>>;
  /** Values of the `:name` segments of the route. */
  readonly parameters: Readonly<Record<string, string>>;
  /** Bearer token. */
  readonly token?: string;
  /** The body as JSON. @throws Problem `body-malformed`, `text-malformed`. */
  readonly json: () => unknown;
}

export type Reply =
  | { readonly status: number; readonly json: unknown }
  | { readonly status: number; readonly text: string; readonly contentType: string }
  /** A download. The name is of ASCII letters, digits, "." and "-". */
  | { readonly status: number; readonly bytes: Uint8Array; readonly contentType: string; readonly fileName: string };

export function ok(json: unknown): Reply {
  return { status: 200, json };
}

export const BODY_LIMIT_BYTES = 4 * 1024 * 1024;

/** @param bytes UTF-8. @throws Problem `body-too-large`, `body-malformed`, `text-malformed`. */
export function parseBody(bytes: Uint8Array | undefined): unknown {
  const length = bytes?.byteLength ?? 0;
  if (length > BODY_LIMIT_BYTES) throw new Problem('body-too-large', { bytes: length, limit: BODY_LIMIT_BYTES });
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new Problem('body-malformed', {});
  }
  if (!isWholeText(value)) throw new Problem('text-malformed', {});
  return value;
}
