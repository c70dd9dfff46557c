/**
 * The business clock: what periods, lateness and `at` go by. Never for token expiry, quotas or back-off.
 *
 * Deployed it is the time of day; under the emulator a file may hold another instant, read anew each time.
 */
import { readFileSync } from 'node:fs';

export type Clock = () => Date;

/** @throws Error when the file holds no ISO instant: a wrong clock must not pass for now. */
export function businessClock(file: string | undefined): Clock {
  if (file === undefined) return () => new Date();
  return () => {
    const instant = new Date(readFileSync(file, 'utf8').trim());
    if (Number.isNaN(instant.getTime())) throw new Error('the business clock file holds no ISO instant');
    return instant;
  };
}
