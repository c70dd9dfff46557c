/**
 * Calendar dates as ISO text `YYYY-MM-DD`, and instants as milliseconds since the epoch.
 *
 * Local time is Asia/Ho_Chi_Minh: UTC+7 without daylight saving since 1975, so a constant offset serves and no time zone data
 * is needed.
 */

export const LOCAL_OFFSET_MS = 7 * 3_600_000;
export const DAY_MS = 86_400_000;

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Days since 1970-01-01; `undefined` when the text is no real date (31 February). */
export function dayNumber(date: string): number | undefined {
  if (!ISO_DATE.test(date)) return undefined;
  const [year, month, day] = [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))];
  if (month < 1 || month > 12 || day < 1 || day > daysOfMonth(year, month)) return undefined;
  // Years begin in March here, so that the leap day is the last; 400 years are always 146,097 days (proleptic Gregorian).
  const shifted = month > 2 ? year : year - 1;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return (
    era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
  );
}

function daysOfMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

export function isDate(text: string): boolean {
  return dayNumber(text) !== undefined;
}

export function fromDayNumber(days: number): string {
  return new Date(days * DAY_MS).toISOString().slice(0, 10);
}

function days(date: string): number {
  const number = dayNumber(date);
  if (number === undefined) throw new RangeError(`"${date}" is no date`);
  return number;
}

/** @throws RangeError when `date` is no real date. */
export function addDays(date: string, count: number): string {
  return fromDayNumber(days(date) + count);
}

/** Positive when `to` is later. @throws RangeError when one is no real date. */
export function daysBetween(from: string, to: string): number {
  return days(to) - days(from);
}

/** 0 = Sunday … 6 = Saturday. @throws RangeError when `date` is no real date. */
export function weekday(date: string): number {
  return (days(date) + 4) % 7;
}

/** The local date at an instant. */
export function localDate(instantMs: number): string {
  return new Date(instantMs + LOCAL_OFFSET_MS).toISOString().slice(0, 10);
}

/** First instant of a local day. @throws RangeError when `date` is no real date. */
export function startOfLocalDay(date: string): number {
  return days(date) * DAY_MS - LOCAL_OFFSET_MS;
}

/** The instant at which a local day is over. */
export function endOfLocalDay(date: string): number {
  return startOfLocalDay(date) + DAY_MS;
}

/** Serial number of a spreadsheet (days since 1899-12-30). */
export function dateToSerial(date: string): number {
  return days(date) + 25_569;
}

/** The day of a serial number, its time of day dropped. */
export function serialToDate(serial: number): string {
  return fromDayNumber(Math.floor(serial) - 25_569);
}
