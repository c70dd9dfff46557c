/** What lies ahead of the clock by the ledger as it stands: the calendar's acts, and the next day on which anything is done by itself. */
import { actsBetween } from '../../../shared/calendar/acts.ts';
import { actsInWords } from '../../../shared/calendar/announce.ts';
import { DAY_MS, localDate, startOfLocalDay } from '../../../shared/calendar/dates.ts';
import { provinceActs } from '../../../shared/calendar/provinceActs.ts';
import type { ProvinceState } from '../../../shared/ledger/state.ts';
import { unitById } from '../../../shared/units/registry.ts';
import type { ComingAct } from '../wire.ts';
import { runsBetween } from './runs.ts';
import { workOf } from './work.ts';

/** When a person who comes to work finds done what the night and the early morning had to do. */
const MORNING_MS = 8 * 3_600_000;
const FARTHEST_MS = 400 * DAY_MS;
const LAST_DATE = '9999-12-31';

export function morningOf(date: string): number {
  return startOfLocalDay(date) + MORNING_MS;
}

/** Of the days after today, in order. */
export function comingActs(state: ProvinceState, nowMs: number): readonly ComingAct[] {
  const today = localDate(nowMs);
  const acts = actsBetween(provinceActs(state, today), today, LAST_DATE);
  const nameOf = (unit: string) => (state.registry && unitById(state.registry, unit)?.name) ?? unit;
  return actsInWords(acts, nameOf).map(({ date, words }) => ({
    ...{ date, words, instant: new Date(morningOf(date)).toISOString() },
  }));
}

/** The morning of the next day with acts, mails or a freeze; `undefined` when nothing comes within a year. */
export function nextMorningWithWork(state: ProvinceState, nowMs: number): number | undefined {
  for (const run of runsBetween(nowMs, nowMs + FARTHEST_MS)) {
    const works = workOf(run, state, { isLastSweep: false, mayOweMails: false });
    if (works.length > 0) return morningOf(localDate(run.at));
  }
  return undefined;
}
