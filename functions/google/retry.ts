/**
 * Retries of reads: full jitter, doubling to 64 s, since Google's quotas refill each minute.
 *
 * For what may be repeated only. A write is never retried here: its outcome is found by reading (`consolidate/run.ts`).
 */
import { isProblem } from '../../shared/problems/problem.ts';

export interface RetryDeps {
  readonly sleep: (ms: number) => Promise<void>;
  /** In [0, 1). */
  readonly random: () => number;
  /** How often a read is tried at most; eight times without it. */
  readonly attempts?: number;
}

export const FIRST_DELAY_MS = 500;
export const LONGEST_DELAY_MS = 64_000;
const ATTEMPTS = 8;

/** Delay before attempt `attempt` (1 = the first repetition). */
export function backOff(attempt: number, random: () => number): number {
  return Math.round(Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** attempt) * random());
}

/** @throws what the last attempt threw, or at once what a repetition cannot mend. */
export async function retryRead<T>(
  call: () => Promise<T>,
  { sleep, random, attempts = ATTEMPTS }: RetryDeps,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await call();
    } catch (error) {
      if (attempt >= attempts || !isTransient(error)) throw error;
      await sleep(backOff(attempt, random));
    }
  }
}

/** HTTP status of an error of Google's client; `undefined` when no answer came. */
export function statusOf(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  const { status, code, response } = error as { status?: unknown; code?: unknown; response?: { status?: unknown } };
  const found = [response?.status, status, code].map(Number).find((number) => number >= 100 && number < 600);
  return found;
}

/** Google's word for why it refused: "storageQuotaExceeded"; `undefined` where its error has none. */
export function reasonOf(error: unknown): string | undefined {
  const { response } = (error ?? {}) as { response?: { data?: { error?: { errors?: { reason?: unknown }[] } } } };
  const reason = response?.data?.error?.errors?.[0]?.reason;
  return typeof reason === 'string' ? reason : undefined;
}

/** Drive says 403 of these too. Source: https://developers.google.com/workspace/drive/api/guides/handle-errors */
const TOO_FAST: readonly (string | undefined)[] = ['userRateLimitExceeded', 'rateLimitExceeded'];

/** 429, 5xx and silence may be better next time; what is told to a person already is not. */
export function isTransient(error: unknown): boolean {
  if (isProblem(error)) return false;
  const status = statusOf(error);
  if (status === undefined) return isNetworkError(error);
  return status === 429 || status >= 500 || (status === 403 && TOO_FAST.includes(reasonOf(error)));
}

function isNetworkError(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code } = error as { code?: unknown };
  const named = typeof code === 'string' && /^(E[A-Z]+|UND_ERR_\w+|ERR_\w+)$/.test(code);
  return named || /fetch failed|socket hang up|network|aborted|premature close/i.test(error.message);
}
