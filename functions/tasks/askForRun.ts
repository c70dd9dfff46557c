/**
 * Asks for the consolidation that will show everything committed so far: reads the number of the newest run, then asks for the
 * one after it. Called after a commit, never before.
 */
import type { RunRequest, Services } from '../services.ts';

/** @returns number of the run that is asked for. */
export async function askForRun(
  { ledger, queue }: Pick<Services, 'ledger' | 'queue'>,
  { full }: Pick<RunRequest, 'full'> = { full: false },
): Promise<number> {
  const after = await ledger.currentGeneration();
  await queue.enqueue({ after, full });
  return after + 1;
}
