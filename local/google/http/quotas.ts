/**
 * Google's per-minute quotas, off until a limit is set. They refill each minute of the wall clock.
 *
 * Source: https://developers.google.com/workspace/sheets/api/limits .
 */
import { GoogleError } from './errors.ts';

/** Requests a minute; undefined is without limit. */
export interface QuotaLimits {
  readonly readsPerMinute?: number;
  readonly readsPerMinutePerUser?: number;
  readonly writesPerMinute?: number;
  readonly writesPerMinutePerUser?: number;
}

export const GOOGLE_LIMITS: Required<QuotaLimits> = {
  readsPerMinute: 300,
  readsPerMinutePerUser: 60,
  writesPerMinute: 300,
  writesPerMinutePerUser: 60,
};

const exceeded = (kind: 'Read' | 'Write', perUser: boolean): GoogleError => {
  const limit = `${kind} requests per minute${perUser ? ' per user' : ''}`;
  return new GoogleError(
    'RESOURCE_EXHAUSTED',
    `Quota exceeded for quota metric '${kind} requests' and limit '${limit}' of service 'sheets.googleapis.com' for consumer 'project_number:0'.`,
    {
      reason: 'rateLimitExceeded',
      info: { reason: 'RATE_LIMIT_EXCEEDED', metadata: { quota_limit: limit, quota_metric: `${kind} requests` } },
    },
  );
};

export class Quotas {
  #limits: QuotaLimits = {};
  #minute = -1;
  readonly #used = new Map<string, number>();
  readonly #now: () => Date;

  constructor(now: () => Date) {
    this.#now = now;
  }

  set(limits: QuotaLimits): void {
    this.#limits = limits;
    this.#used.clear();
  }

  off(): void {
    this.set({});
  }

  /** @throws GoogleError RESOURCE_EXHAUSTED when this minute's share is used up; a refused request uses nothing. */
  spend(user: string, read: boolean): void {
    const minute = Math.floor(this.#now().getTime() / 60_000);
    if (minute !== this.#minute) {
      this.#minute = minute;
      this.#used.clear();
    }
    const kind = read ? 'Read' : 'Write';
    const all = `${kind} project`;
    const own = `${kind} user ${user}`;
    const { readsPerMinute, readsPerMinutePerUser, writesPerMinute, writesPerMinutePerUser } = this.#limits;
    if (this.#reached(all, read ? readsPerMinute : writesPerMinute)) throw exceeded(kind, false);
    if (this.#reached(own, read ? readsPerMinutePerUser : writesPerMinutePerUser)) throw exceeded(kind, true);
    for (const key of [all, own]) this.#used.set(key, (this.#used.get(key) ?? 0) + 1);
  }

  #reached(key: string, limit: number | undefined): boolean {
    return limit !== undefined && (this.#used.get(key) ?? 0) >= limit;
  }
}
