/** A local Google of a test's own, with counted ids and a clock that stands still, and ways to call it. */
import { drive } from 'googleapis/build/src/apis/drive/index.js';
import { auth as authorization, sheets } from 'googleapis/build/src/apis/sheets/index.js';
import type { NewAccount } from '../../../local/google/identity/directory.ts';
import { startLocalGoogle } from '../../../local/google/start.ts';
import type { LocalGoogle, LocalGoogleOptions } from '../../../local/google/start.ts';

export const OWNER = 'chi.lan@so.example.vn';
export const COLLEAGUE = 'anh.nam@so.example.vn';
export const STRANGER = 'nguoi.la@gmail.com';
export const ROBOT = 'may-chu@demo-local.iam.gserviceaccount.com';
const ACCOUNTS: readonly NewAccount[] = [OWNER, COLLEAGUE, STRANGER, ROBOT].map((email) => ({ email }));

export const startForTest = async (options: Partial<LocalGoogleOptions> = {}): Promise<LocalGoogle> => {
  let made = 0;
  return startLocalGoogle({
    clock: () => new Date('2023-08-07T02:00:00Z'),
    newId: () => `id${String((made += 1)).padStart(6, '0')}`,
    accounts: ACCOUNTS,
    ...options,
  });
};

/** The official clients of Sheets and Drive, calling as this account. */
export const clientsOf = (google: LocalGoogle, email: string) => {
  const auth = new authorization.OAuth2();
  auth.setCredentials({ access_token: google.accessToken(email) });
  const toLocal: typeof fetch = (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input);
    return fetch(url.hostname.endsWith('.googleapis.com') ? new URL(url.pathname + url.search, google.url) : url, init);
  };
  const options = { auth, retry: false, fetchImplementation: toLocal };
  return { sheets: sheets({ version: 'v4', ...options }), drive: drive({ version: 'v3', ...options }) };
};

export interface Answer {
  readonly status: number;
  readonly contentType: string;
  readonly text: string;
  /** The body as JSON; undefined when it is none. */
  readonly json: Readonly<Record<string, unknown>> | undefined;
  /** `error` of the envelope. */
  readonly error: {
    readonly code?: number;
    readonly message?: string;
    readonly status?: string;
    readonly errors?: readonly Readonly<Record<string, unknown>>[];
    readonly details?: readonly Readonly<Record<string, unknown>>[];
  };
}

const parsed = (text: string): Record<string, unknown> | undefined => {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return undefined;
  }
};

export interface RawCall {
  /** `POST /v4/spreadsheets?fields=…` */
  readonly request: string;
  /** Calls as this account; without one no credential is sent. */
  readonly as?: string;
  /** Text and bytes are sent as they are, everything else as JSON. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export const call = async (google: LocalGoogle, { request, as, body, headers }: RawCall): Promise<Answer> => {
  const [method = 'GET', path = '/'] = request.split(/ (.*)/s);
  const raw = typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body);
  const response = await fetch(`${google.url}${path}`, {
    method,
    headers: {
      ...(as === undefined ? {} : { authorization: `Bearer ${google.accessToken(as)}` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: raw as string }),
  });
  const text = await response.text();
  const json = parsed(text);
  return {
    status: response.status,
    contentType: response.headers.get('content-type') ?? '',
    text,
    json,
    error: json?.['error'] ?? {},
  };
};

/** What a promise of the official client was refused with. */
export const refusalOf = async (
  promise: Promise<unknown>,
): Promise<{ readonly code: number; readonly message: string; readonly reason: string | undefined }> => {
  try {
    await promise;
  } catch (error) {
    const { response, message } = error as {
      readonly message: string;
      readonly response?: { readonly status: number; readonly data: { readonly error?: Answer['error'] } };
    };
    const reason = response?.data.error?.errors?.[0]?.['reason'];
    return {
      code: response?.status ?? 0,
      message: response?.data.error?.message ?? message,
      reason: typeof reason === 'string' ? reason : undefined,
    };
  }
  throw new Error('The call was not refused.');
};
