/** Instants of the business clock as a person in Việt Nam reads and types them. */
import { localDate, LOCAL_OFFSET_MS, weekday } from '../../../../shared/calendar/dates.ts';
import { formatShortDate } from '../../../../shared/text/format.ts';

const WEEKDAYS = ['Chủ nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'] as const;

/** "2023-08-05T09:00", as `<input type="datetime-local">` has it. */
export function fieldText(instant: string): string {
  return new Date(Date.parse(instant) + LOCAL_OFFSET_MS).toISOString().slice(0, 16);
}

/** @returns the instant of a field's text; `undefined` while it is not whole. */
export function instantOf(field: string): string | undefined {
  const instantMs = Date.parse(`${field}:00.000+07:00`);
  return Number.isNaN(instantMs) ? undefined : new Date(instantMs).toISOString();
}

/** "09:00". */
export function timeText(instant: string): string {
  return fieldText(instant).slice(11);
}

export function dayOf(instant: string): string {
  return localDate(Date.parse(instant));
}

/** "Thứ Bảy, 05/8/2023". */
export function dayText(date: string): string {
  return `${WEEKDAYS[weekday(date)] ?? ''}, ${formatShortDate(date)}`;
}
