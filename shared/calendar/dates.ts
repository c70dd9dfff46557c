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
  const match = ISO_DATE.exec(date);
  if (match === null) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const ms = Date.UTC(year, month - 1, day);
  const back = new Date(ms);
  const same = back.getUTCFullYear() === year && back.getUTCMonth() === month - 1 && back.getUTCDate() === day;
  return same ? ms / DAY_MS : undefined;
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
