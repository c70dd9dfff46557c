/** What sending needs of the world: an SMTP server, its limits, the wall clock. Made by the composition root where mail is set up. */
import { backOff } from '../google/retry.ts';
import type { MailConfig } from './config.ts';
import type { MailTransport } from './transport.ts';

export interface Mailer {
  readonly config: Pick<MailConfig, 'sender' | 'perMinute'>;
  /** A connection of its own for each run. */
  readonly open: () => MailTransport;
  readonly sleep: (ms: number) => Promise<void>;
  /** Wall clock. */
  readonly wallNow: () => number;
  /** In [0, 1). */
  readonly random: () => number;
}

/** So long a mail makes the next one wait. */
export function pauseOf({ perMinute }: Mailer['config']): number {
  return Math.ceil(60_000 / perMinute);
}

/** Before a server that took nothing is asked again. @param attempt 1 for the first repetition. */
export function patience(attempt: number, random: () => number): number {
  return 500 + backOff(attempt, random);
}
