/**
 * What a running script asks of its host, by name: each call's request and answer. Both cross as JSON.
 *
 * The script waits for every answer. Some are given inside its own worker thread (bytes, sleep), the rest by the main thread.
 */
import type { DialogButton, Menu } from '../contract.ts';
import type { GoogleCall } from '../google/syncGoogle.ts';
import type { Place } from '../spreadsheetApp/environment.ts';

/** Which of three: of everybody, of the account, of the open file. */
export type StoreScope = 'script' | 'user' | 'document';

export interface FetchRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Base64. */
  readonly body?: string;
  readonly followRedirects: boolean;
}

export interface FetchResponse {
  readonly status: number;
  /** In the order of arrival; a name may come twice. */
  readonly headers: readonly (readonly [string, string])[];
  /** Base64. */
  readonly body: string;
}

export interface DialogRequest {
  readonly title: string;
  readonly prompt: string;
  readonly buttons: readonly DialogButton[];
}

interface Call<Request, Answer> {
  readonly request: Request;
  readonly answer: Answer;
}

export type PropertyChange =
  | { readonly kind: 'none' }
  | { readonly kind: 'set'; readonly values: Readonly<Record<string, string>>; readonly deleteOthers: boolean }
  | { readonly kind: 'delete'; readonly key: string }
  | { readonly kind: 'deleteAll' };

export type CacheAction =
  | { readonly kind: 'get'; readonly keys: readonly string[] }
  | { readonly kind: 'put'; readonly values: Readonly<Record<string, string>>; readonly seconds: number }
  | { readonly kind: 'remove'; readonly keys: readonly string[] };

export type LockAction = { readonly kind: 'take'; readonly ms: number } | { readonly kind: 'release' };

/** Answered by the main thread. */
export interface HostCalls {
  readonly google: Call<GoogleCall, unknown>;
  /** All at once; the first that fails throws. */
  readonly fetch: Call<readonly FetchRequest[], readonly FetchResponse[]>;
  /** Milliseconds of the clock that scripts see. */
  readonly now: Call<null, number>;
  readonly log: Call<string, null>;
  readonly addMenu: Call<Menu, null>;
  readonly alert: Call<DialogRequest, DialogButton>;
  readonly prompt: Call<DialogRequest, { readonly button: DialogButton; readonly text: string }>;
  readonly showSidebar: Call<{ readonly title: string; readonly html: string }, null>;
  readonly showDialog: Call<
    { readonly title: string; readonly html: string; readonly width: number; readonly height: number },
    null
  >;
  readonly toast: Call<{ readonly title: string; readonly text: string; readonly seconds: number }, null>;
  readonly select: Call<Place, null>;
  readonly activeRange: Call<null, Place>;
  /** Asks the person for these scopes; the execution ends after it. */
  readonly authorize: Call<readonly string[], null>;
  readonly identityToken: Call<null, string>;
  readonly accessToken: Call<null, string>;
  /** @returns the store as it is after the change. */
  readonly properties: Call<
    { readonly scope: StoreScope; readonly change: PropertyChange },
    Readonly<Record<string, string>>
  >;
  /** @returns what was asked for and is there. */
  readonly cache: Call<{ readonly scope: StoreScope; readonly action: CacheAction }, Readonly<Record<string, string>>>;
  /** @returns whether the execution holds the lock after it. */
  readonly lock: Call<{ readonly scope: StoreScope; readonly action: LockAction }, boolean>;
}

/** Answered inside the worker thread: what the language lacks and Node has. Bytes are base64. */
export interface WorkerCalls {
  readonly sleep: Call<number, null>;
  readonly uuid: Call<null, string>;
  readonly encode: Call<{ readonly text: string; readonly charset: string }, string>;
  readonly decode: Call<{ readonly bytes: string; readonly charset: string }, string>;
  readonly digest: Call<{ readonly algorithm: string; readonly bytes: string }, string>;
  readonly hmac: Call<{ readonly algorithm: string; readonly bytes: string; readonly key: string }, string>;
  readonly gzip: Call<string, string>;
  readonly gunzip: Call<string, string>;
}

export type Calls = HostCalls & WorkerCalls;

/** How an answer crosses. */
export type Reply =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly message: string; readonly status?: number };

/** One call from a service object. @throws Exception with the host's message. */
export type Ask = <K extends keyof Calls>(kind: K, request: Calls[K]['request']) => Calls[K]['answer'];
