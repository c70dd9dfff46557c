/** The moments at which the deployed schedules would run between two instants, in order. */
import { minutesOf, SCHEDULES, TYPED_EVERY_MINUTES } from '../../../functions/schedules.ts';
import { addDays, localDate, startOfLocalDay } from '../../../shared/calendar/dates.ts';

export type Job = keyof typeof SCHEDULES;

export interface ScheduledRun {
  readonly at: number;
  readonly job: Job;
}

const MINUTE_MS = 60_000;

/** Of one day, ascending. */
const DAY = (Object.keys(SCHEDULES) as Job[])
  .flatMap((job) => minutesOf(SCHEDULES[job]).map((minute) => ({ minute, job })))
  .sort((a, b) => a.minute - b.minute);

/** After `fromMs`, and not after `toMs`. */
export function* runsBetween(fromMs: number, toMs: number): Generator<ScheduledRun> {
  for (let day = localDate(fromMs); startOfLocalDay(day) <= toMs; day = addDays(day, 1)) {
    for (const { minute, job } of DAY) {
      const at = startOfLocalDay(day) + minute * MINUTE_MS;
      if (at > fromMs && at <= toMs) yield { at, job };
    }
  }
}

/** When what people typed in the master is read next. */
export function nextTyped(fromMs: number): number {
  const every = TYPED_EVERY_MINUTES * MINUTE_MS;
  return (Math.floor(fromMs / every) + 1) * every;
}
