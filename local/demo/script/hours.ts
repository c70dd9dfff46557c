/** Instants of the story from days and hours as people say them, all local. */
import { addDays, localDate, startOfLocalDay } from '../../../shared/calendar/dates.ts';
import { addWorkingDays, isWorkingDay } from '../../../shared/calendar/workingDays.ts';
import { minutesOf, type DailySchedule } from '../../../functions/schedules.ts';
import { CALENDAR_2023 } from '../province.ts';
import type { Random } from '../random.ts';
import type { Days } from '../rounds.ts';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;

/** @param localMinute "2023-08-14 09:00". */
export function instant(localMinute: string): number {
  return Date.parse(`${localMinute.replace(' ', 'T')}:00+07:00`);
}

/** When a schedule runs first on a day. */
export function scheduled(schedule: DailySchedule, day: string): number {
  const [first = 0] = minutesOf(schedule);
  return startOfLocalDay(day) + first * MINUTE;
}

/** The same hour of the next working day. */
export function aWorkingDayLater(at: number): number {
  const day = localDate(at);
  return at + startOfLocalDay(addWorkingDays(day, 1, CALENDAR_2023.holidays)) - startOfLocalDay(day);
}

/** A second of office hours on a working day, the first and the last day included. */
export function momentIn(days: Days, random: Random): number {
  const [first = days[0], ...others] = workingDays(days);
  return (
    startOfLocalDay(random.pick([first, ...others])) +
    7 * HOUR +
    random.whole(0, 10 * 60) * MINUTE +
    random.whole(0, 59) * 1000
  );
}

export function workingDays([from, to]: Days): readonly string[] {
  const days: string[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) if (isWorkingDay(day, CALENDAR_2023.holidays)) days.push(day);
  return days;
}
