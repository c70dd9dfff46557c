/**
 * The ladder: how many working days a day lies from a due date, and which step of a reader's ladder that has reached.
 *
 * A step that nobody climbed on its day (a missed run, a clock that jumped) is reached all the same; the highest one stands for all
 * below it, so that what was missed is said once.
 */
import { addDays } from '../calendar/dates.ts';
import type { HolidayTable } from '../calendar/holidays.ts';
import { isWorkingDay } from '../calendar/workingDays.ts';
import type { ReminderReader } from '../ledger/payloads.ts';
import type { ReminderSettings } from './settings.ts';

/**
 * Working days in `(from, to]`, or less those in `(to, from]` when `to` is earlier: the last working day before a due date is -1, the
 * first after it 1. A day off counts as the working day before it.
 */
export function workingDaysFrom(from: string, to: string, table: HolidayTable): number {
  const [first, last, sign] = from <= to ? [from, to, 1] : [to, from, -1];
  let count = 0;
  for (let day = addDays(first, 1); day <= last; day = addDays(day, 1)) if (isWorkingDay(day, table)) count++;
  return count === 0 ? 0 : sign * count;
}

/** The same, each pair worked out once. */
export function workingDayCounter(table: HolidayTable): (from: string, to: string) => number {
  const known = new Map<string, number>();
  return (from, to) => {
    const key = `${from}/${to}`;
    const days = known.get(key) ?? workingDaysFrom(from, to, table);
    known.set(key, days);
    return days;
  };
}

/** Ascending. */
export function stepsOf(reader: ReminderReader, settings: ReminderSettings): readonly number[] {
  const { before, after, leaderAfter, homeAffairsAfter } = settings;
  switch (reader) {
    case 'officer':
      return [...before.map((days) => -days), ...after].sort((a, b) => a - b);
    case 'leader':
    case 'district':
      return leaderAfter === 0 ? [] : [leaderAfter];
    case 'home-affairs':
      return homeAffairsAfter === 0 ? [] : [homeAffairsAfter];
  }
}

/** The highest step that is reached; `undefined` below the first. */
export function stepReached(steps: readonly number[], workingDays: number): number | undefined {
  return steps.findLast((step) => step <= workingDays);
}
