/**
 * Dates as serial numbers: days since 1899-12-30, the time of day as a fraction. Calendar days only, no time zones.
 *
 * Source: https://developers.google.com/workspace/sheets/api/guides/formats (date and time as serial numbers).
 */

export const MS_PER_DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** Serial number of a calendar day, or undefined when there is no such day. `month` is 1-12. */
export function serialOfDate(year: number, month: number, day: number): number | undefined {
  const time = new Date(0);
  time.setUTCFullYear(year, month - 1, day);
  if (time.getUTCFullYear() !== year || time.getUTCMonth() !== month - 1 || time.getUTCDate() !== day) return undefined;
  return Math.round((time.getTime() - EPOCH) / MS_PER_DAY);
}

/** A moment in UTC terms whose calendar fields are those of the serial number, to the millisecond. */
export function dateOfSerial(serial: number): Date {
  return new Date(EPOCH + Math.round(serial * MS_PER_DAY));
}

/** The wall-clock reading of an instant in a time zone, as a serial number. An unknown zone counts as GMT. */
export function serialOfInstant(instant: Date, timeZone: string): number {
  const parts: Record<string, number> = {};
  for (const part of formatter(timeZone).formatToParts(instant)) parts[part.type] = Number(part.value);
  const { year = 1970, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return (Date.UTC(year, month - 1, day, hour, minute, second) - EPOCH) / MS_PER_DAY;
}

function formatter(timeZone: string): Intl.DateTimeFormat {
  const options = {
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  } as const;
  try {
    return new Intl.DateTimeFormat('en-US', { ...options, timeZone });
  } catch {
    return new Intl.DateTimeFormat('en-US', { ...options, timeZone: 'UTC' });
  }
}
