/**
 * The switch for bad weather: delays, and failures before or after a request took effect. Off unless set; reproducible by seed.
 *
 * A failure `after` answers an error though the data were written, as Google's 503 can.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { GoogleError } from './errors.ts';

export interface FaultPlan {
  /** Least and most wait before each request is answered. */
  readonly delayMs?: readonly [number, number];
  readonly failure?: {
    /** Share of requests that fail, 0 to 1. */
    readonly rate: number;
    readonly when: 'before' | 'after' | 'either';
    readonly status?: 503 | 500 | 429;
  };
  /** Which methods are concerned; all unless told. */
  readonly only?: (methodId: string) => boolean;
}

const failureOf = (status: 503 | 500 | 429): GoogleError => {
  switch (status) {
    case 503:
      return new GoogleError('UNAVAILABLE', 'The service is currently unavailable.');
    case 500:
      return new GoogleError('INTERNAL', 'Internal error encountered.');
    case 429:
      return new GoogleError('RESOURCE_EXHAUSTED', 'Resource has been exhausted (e.g. check quota).', {
        reason: 'rateLimitExceeded',
      });
  }
};

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export const seededRandom = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

export interface Fate {
  readonly before?: GoogleError;
  readonly after?: GoogleError;
}

export class Faults {
  #plan: FaultPlan = {};
  #random: () => number;
  readonly #seed: number;

  constructor(seed: number) {
    this.#seed = seed;
    this.#random = seededRandom(seed);
  }

  set(plan: FaultPlan): void {
    this.#plan = plan;
    this.#random = seededRandom(this.#seed);
  }

  off(): void {
    this.set({});
  }

  /** Waits as planned, then tells what is to befall this request. */
  async meet(methodId: string): Promise<Fate> {
    const { delayMs, failure, only } = this.#plan;
    if (only && !only(methodId)) return {};
    if (delayMs) await sleep(delayMs[0] + this.#random() * (delayMs[1] - delayMs[0]));
    if (!failure || this.#random() >= failure.rate) return {};
    const when = failure.when === 'either' ? (this.#random() < 0.5 ? 'before' : 'after') : failure.when;
    return { [when]: failureOf(failure.status ?? 503) };
  }
}
