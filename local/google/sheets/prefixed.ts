/** Google names the part of a batch that it refuses before the reason: `Invalid data[0]: Unable to parse range: X`. */
import { GoogleError } from '../http/errors.ts';

/** Runs `work`; a bad argument in it is reported as one of the named part. */
export function inPart<Result>(part: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof GoogleError) || error.status !== 'INVALID_ARGUMENT') throw error;
    throw new GoogleError(error.status, `Invalid ${part}: ${error.message}`, error.extras);
  }
}
