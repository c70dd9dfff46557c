/**
 * Dates as officials type them, always day before month: "08/8/2023", "8.8.23", "ngày 08 tháng 8 năm 2023", "cuối tháng 8",
 * "trước ngày 08/8" (DOMAIN 5.10).
 */
import { addDays, isDate } from '../calendar/dates.ts';
import { normalizeVietnamese } from './normalize.ts';

export type ParsedDate =
  /** `date` is the day, or the last day of the month; `before` is said with "trước", which excludes it. */
  | { readonly ok: true; readonly date: string; readonly precision: 'day' | 'month'; readonly before: boolean }
  | { readonly ok: false; readonly reason: 'not-a-date' | 'impossible' | 'no-year' };

const BEFORE = /^(trước|trước ngày)\s+/u;
const NUMERIC_DAY = /^(?:ngày )?(\d{1,2})\s*[/.-]\s*(\d{1,2})(?:\s*[/.-]\s*(\d{4}|\d{2}))?$/u;
const WORDED_DAY = /^(?:ngày )?(\d{1,2}) tháng (\d{1,2})(?: năm (\d{4}))?$/u;
const MONTH = /^(?:cuối |hết |trong )?tháng (\d{1,2})(?:(?:\s*[/.-]\s*| năm )(\d{4}))?$/u;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

/** @param referenceYear taken where the text names no year; without it such a text is `no-year`. */
export function parseVietnameseDate(text: string, referenceYear?: number): ParsedDate {
  let plain = normalizeVietnamese(text).toLowerCase().replace(/\s+/g, ' ');
  const before = BEFORE.test(plain);
  if (before) plain = plain.replace(BEFORE, '').replace(/^ngày /u, '');

  const iso = ISO.exec(plain);
  if (iso !== null)
    return isDate(plain) ? { ok: true, date: plain, precision: 'day', before } : { ok: false, reason: 'impossible' };
  const day = NUMERIC_DAY.exec(plain) ?? WORDED_DAY.exec(plain);
  const month = MONTH.exec(plain);
  const yearText = day?.[3] ?? month?.[2];
  if (day === null && month === null) return { ok: false, reason: 'not-a-date' };
  const year = yearText === undefined ? referenceYear : fullYear(yearText);
  if (year === undefined) return { ok: false, reason: 'no-year' };
  const date = day === null ? lastOfMonth(year, Number(month?.[1])) : isoDate(year, Number(day[2]), Number(day[1]));
  if (date === undefined || !isDate(date)) return { ok: false, reason: 'impossible' };
  return { ok: true, date, precision: day === null ? 'month' : 'day', before };
}

function fullYear(text: string): number {
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}

function isoDate(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function lastOfMonth(year: number, month: number): string | undefined {
  if (month < 1 || month > 12) return undefined;
  return addDays(month === 12 ? isoDate(year + 1, 1, 1) : isoDate(year, month + 1, 1), -1);
}

/** Day and month could have been turned round by an en_US spreadsheet; on 08/08 it does not matter. */
export function isSwappable(date: string): boolean {
  const [month, day] = [date.slice(5, 7), date.slice(8, 10)];
  return Number(day) <= 12 && day !== month;
}

/** The same date with day and month turned round. */
export function swapDayAndMonth(date: string): string {
  return `${date.slice(0, 4)}-${date.slice(8, 10)}-${date.slice(5, 7)}`;
}
