/** What an act of the add-on was refused for. */
import { Refusal } from '../../../addon/server/problems/refusal.ts';

export function refusedFor(act: () => unknown): Refusal['problem'] {
  try {
    act();
  } catch (error) {
    if (error instanceof Refusal) return error.problem;
    throw error;
  }
  throw new Error('nothing was refused');
}
