/**
 * The functions' api as the add-on calls it: identity token, JSON both ways, and how a call ended.
 *
 * `refused`: the server judged and said no, in its own sentence. `lost`: nobody knows what became of it (no connection, time-out,
 * 5xx, a page of a proxy), so an act may have arrived. A token that has just expired is renewed once.
 */
import { addonProblem, Refusal } from '../problems/refusal.ts';
import type { ProblemView } from '../views.ts';

export interface HttpRequest {
  readonly method: 'get' | 'post';
  readonly url: string;
  readonly token: string;
  /** JSON. */
  readonly body?: string;
}

export interface HttpResponse {
  readonly status: number;
  readonly text: string;
}

/** All at once. @throws what UrlFetchApp throws when one of them got no answer. */
export type Fetch = (requests: readonly HttpRequest[]) => readonly HttpResponse[];

export type Outcome<Body = unknown> =
  | { readonly kind: 'answered'; readonly body: Body }
  | { readonly kind: 'refused'; readonly status: number; readonly problem: ProblemView }
  | { readonly kind: 'lost'; readonly problem: ProblemView };

export interface ApiCall {
  readonly path: string;
  /** Sent as JSON by POST; without one it is a GET. */
  readonly body?: unknown;
}

export interface ApiClient {
  /** All at once, each with its outcome. Bodies have the types that the caller knows the routes to have. */
  (...calls: readonly ApiCall[]): readonly Outcome<never>[];
}

interface Host {
  readonly fetch: Fetch;
  /** @returns the empty string when Google gives none. */
  readonly identityToken: () => string;
}

/** Where a list of outcomes is shorter than that of calls: a fault of the host. */
export const NO_ANSWER = { kind: 'lost', problem: addonProblem('connection-lost', {}) } as const;

export function apiClient(apiUrl: string, { fetch, identityToken }: Host): ApiClient {
  const send = (calls: readonly ApiCall[]): readonly Outcome<never>[] => {
    const token = identityToken();
    if (token === '') return calls.map(() => ({ ...NOT_SIGNED_IN, problem: addonProblem('scope-missing', {}) }));
    try {
      return fetch(calls.map((call) => requestOf(apiUrl, call, token))).map(outcomeOf);
    } catch (error) {
      const problem = problemOfFetch(error);
      return calls.map(() => ({ kind: 'lost', problem }));
    }
  };
  return (...calls) => {
    const outcomes = send(calls);
    const hasExpired = outcomes.some((one) => one.kind === 'refused' && one.problem.code === 'token-expired');
    return hasExpired ? send(calls) : outcomes;
  };
}

const NOT_SIGNED_IN = { kind: 'refused', status: 401 } as const;

function requestOf(apiUrl: string, { path, body }: ApiCall, token: string): HttpRequest {
  const url = apiUrl + path;
  return body === undefined
    ? { method: 'get', url, token }
    : { method: 'post', url, token, body: JSON.stringify(body) };
}

/** @throws Refusal when it was refused or lost. */
export function bodyOf<Body>(outcome: Outcome<Body> = NO_ANSWER): Body {
  if (outcome.kind === 'answered') return outcome.body;
  throw new Refusal(outcome.problem);
}

function outcomeOf({ status, text }: HttpResponse): Outcome<never> {
  const body = parsed(text);
  if (status >= 200 && status < 300 && body !== undefined) return { kind: 'answered', body: body as never };
  const problem = problemOfBody(body) ?? addonProblem('answer-unreadable', { status });
  const isJudged = status >= 400 && status < 500 && problem.code !== 'answer-unreadable';
  return isJudged ? { kind: 'refused', status, problem } : { kind: 'lost', problem };
}

/** `undefined` for a page of a proxy, or half an answer. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function problemOfBody(body: unknown): ProblemView | undefined {
  const error = (
    body as { readonly error?: { readonly code?: unknown; readonly message?: unknown } } | null | undefined
  )?.error;
  if (typeof error?.code !== 'string' || typeof error.message !== 'string') return undefined;
  return { code: error.code, sentence: error.message };
}

/** UrlFetchApp throws words only, and only where there was no answer at all. */
function problemOfFetch(error: unknown): ProblemView {
  const message = error instanceof Error ? error.message : String(error);
  if (/permission|authoriz/i.test(message)) return addonProblem('scope-missing', {});
  return addonProblem(/time[d]?[ -]?out/i.test(message) ? 'connection-timed-out' : 'connection-lost', {});
}
