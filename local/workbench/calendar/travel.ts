/**
 * From one moment of the business clock to a later one as the schedules would have passed it: each night, morning and hour in order,
 * the clock standing at its moment while its work is done.
 *
 * What fails ends the way just before it, so that the next one begins with it.
 */
import { setImmediate } from 'node:timers/promises';
import { localDate } from '../../../shared/calendar/dates.ts';
import type { ProvinceState } from '../../../shared/ledger/state.ts';
import { doWork, type Done, type Office } from './doWork.ts';
import { enterTyped } from './enterTyped.ts';
import { readState } from './readState.ts';
import { nextTyped, runsBetween } from './runs.ts';
import { workOf, type Work } from './work.ts';

export interface Travelling extends Office {
  readonly setClock: (instantMs: number) => Promise<void>;
  /** What was done at a moment. */
  readonly tell: (atMs: number, words: string) => void;
  /** A day that the way has come to. */
  readonly comeTo: (atMs: number) => void;
}

const MINUTE_MS = 60_000;
const MASTER_WAITS = 'bảng tổng hợp chưa ghi được: nội dung vừa gõ trong bảng được nhận ở lần tổng hợp sau';

/** @param signal ends it between two runs; the clock stays where it has come to. @throws Error in words of what failed. */
export async function travel(fromMs: number, toMs: number, how: Travelling, signal: AbortSignal): Promise<void> {
  if (nextTyped(fromMs) <= toMs && !(await enterTyped(how, signal))) how.tell(fromMs, MASTER_WAITS);
  const runs = [...runsBetween(fromMs, toMs)];
  const lastSweep = runs.findLast(({ job }) => job === 'daily');
  let state = await readState(how.api, how.officer);
  let mayOweMails = true;
  let reached = fromMs;
  for (const run of runs) {
    if (signal.aborted) return how.setClock(reached);
    if (localDate(run.at) !== localDate(reached)) {
      how.comeTo(run.at);
      // A page that asks meanwhile is answered.
      await setImmediate();
    }
    reached = run.at;
    const works = workOf(run, state, { mayOweMails, isLastSweep: run === lastSweep });
    const done = works.length === 0 ? NOTHING : await doAll(works, run.at, state, how);
    if (run.job !== 'quarterly') mayOweMails = done.mailsLeft > 0;
    if (done.isEntered) state = await readState(how.api, how.officer);
  }
  await how.setClock(toMs);
}

const NOTHING = { isEntered: false, mailsLeft: 0 } as const;

async function doAll(
  works: readonly Work[],
  at: number,
  state: ProvinceState,
  how: Travelling,
): Promise<Omit<Done, 'words'>> {
  await how.setClock(at);
  try {
    const all: Done[] = [];
    for (const work of works) {
      const done = await doWork(work, at, state, how);
      for (const words of done.words) how.tell(at, words);
      all.push(done);
    }
    return {
      isEntered: all.some(({ isEntered }) => isEntered),
      mailsLeft: all.reduce((total, { mailsLeft }) => total + mailsLeft, 0),
    };
  } catch (error) {
    await how.setClock(at - MINUTE_MS);
    throw error;
  }
}
