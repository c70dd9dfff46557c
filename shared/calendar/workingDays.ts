/** Working days: Monday to Friday but holidays, and the weekend days worked in exchange. */
import { addDays, weekday } from './dates.ts';
import type { HolidayTable } from './holidays.ts';

/** Saturday or Sunday. */
export function isWeekend(date: string): boolean {
  const day = weekday(date);
  return day === 0 || day === 6;
}

export function isWorkingDay(date: string, table: HolidayTable): boolean {
  return table.workedInstead.includes(date) || !(isWeekend(date) || table.holidays.includes(date));
}

/** The day itself when it is worked, else the next one that is. */
export function workingDayFrom(date: string, table: HolidayTable): string {
  let day = date;
  while (!isWorkingDay(day, table)) day = addDays(day, 1);
  return day;
}

/** The `count`-th working day after `date`. @param count at least 1. */
export function addWorkingDays(date: string, count: number, table: HolidayTable): string {
  let day = date;
  for (let left = count; left > 0; left--) day = workingDayFrom(addDays(day, 1), table);
  return day;
}
