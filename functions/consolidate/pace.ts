/** How long a run will take, judged by how long earlier ones took a request: reading the ledger is in it, waiting in the queue not. */
import type { RunNote } from '../ledger/runs.ts';

/** Of a first run: Google answers a read or a batch in one to three seconds. */
const FIRST_MS_A_REQUEST = 2_000;

/** @returns whole seconds, at least 1. @param runs of which the median pace is taken. */
export function secondsFor(requests: number, runs: readonly RunNote[]): number {
  const paces = runs.flatMap(paceOf).sort((a, b) => a - b);
  const pace = paces[paces.length >> 1] ?? FIRST_MS_A_REQUEST;
  return Math.max(1, Math.ceil((requests * pace) / 1_000));
}

/** Milliseconds a request; nothing of a run that is not done, or that was noted before its time was. */
function paceOf({ status, ms, attempts = 0, batches = 0 }: RunNote): number[] {
  const requests = attempts + batches;
  return status === 'done' && ms !== undefined && requests > 0 ? [ms / requests] : [];
}
