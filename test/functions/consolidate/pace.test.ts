import { expect, test } from 'vitest';
import { secondsFor } from '../../../functions/consolidate/pace.ts';
import type { RunNote } from '../../../functions/ledger/runs.ts';

const run = (ms: number | undefined, attempts: number, batches: number, more: Partial<RunNote> = {}): RunNote => ({
  ...{ generation: 1, status: 'done', startedAt: '', entries: 0, full: false, tries: 1, attempts, batches, ...more },
  ...(ms === undefined ? {} : { ms }),
});
const check = (title: string, requests: number, runs: readonly RunNote[], seconds: number) =>
  test(`${title}: ${seconds} s`, () => expect(secondsFor(requests, runs)).toBe(seconds));
check('no run yet', 3, [], 6);
check('the pace of the one run', 4, [run(3_000, 2, 1)], 4);
check('the median of several, whatever one took', 2, [run(900, 1, 0), run(600_000, 2, 1), run(1_100, 1, 0)], 3);
check('nothing is at once', 1, [run(1, 1, 0)], 1);
check('a run that is not done tells nothing', 1, [run(90_000, 1, 0, { status: 'failing' })], 2);
check('nor does one whose time was not noted, or that asked nothing', 1, [run(undefined, 1, 0), run(50, 0, 0)], 2);
