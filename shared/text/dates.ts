/**
 * Dates as officials type them, always day before month: "08/8/2023", "8.8.23", "ngày 08 tháng 8 năm 2023", "cuối tháng 8",
 * "trước ngày 08/8" (DOMAIN 5.10).
 *
 * A span (a month, a quarter, a year) has a first and a last day; no date is ever read month first.
 */
import { addDays, isDate } from '../calendar/dates.ts';
import { quarterSpan } from '../calendar/periods.ts';
import { normalizeVietnamese } from './normalize.ts';
import { parsePeriod } from './periods.ts';

export interface ReadDate {
  readonly ok: true;
  /** The day; of a span the last day, of "đầu tháng 8" the 10th, of "giữa tháng 8" the 20th. */
  readonly date: string;
  /** First day of a span; the day itself. */
  readonly start: string;
  readonly precision: 'day' | 'month' | 'quarter' | 'year';
  /** Said with "trước", which excludes what is named. */
  readonly before: boolean;
  /** Last day that is still in time: the day before `start` after "trước", else `date`. */
  readonly lastDay: string;
}

export type ParsedDate =
  | ReadDate
  | {
      readonly ok: false;
      /** `no-year`: a day or month without a year, and no year to refer to. */
      readonly reason: 'not-a-date' | 'impossible' | 'no-year';
      /** "8/31/2023" can only have been meant month first. */
      readonly candidate?: string;
    };

const BEFORE = /^(?:xong |hoàn thành )?trước (?:ngày )?(?=\S)/u;
const UNTIL = /^(?:chậm nhất(?: là)?|muộn nhất(?: là)?|đến hết|đến|hết|trong|vào|từ) (?=(?:ngày|tháng|quý|năm|\d))/u;
const WEEKDAY = /^(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|cn),? /u;
const CLOCK = /[ ,]+(?:lúc )?\d{1,2}(?::\d{2}){1,2}(?: ?[ap]m)?$/u;
const NUMERIC_DAY = /^(?:ngày )?(\d{1,2}) ?[/.-] ?(\d{1,2})(?: ?[/.-] ?(\d{4}|\d{2}))?$/u;
const WORDED_DAY = /^(?:ngày )?(\d{1,2}),? tháng (\d{1,2})(?:(?:,? năm | ?[/.-] ?)(\d{4}))?$/u;
const ISO = /^\d{4}-\d{2}-\d{2}$/;
const MONTH =
  /^(?:(đầu|giữa|cuối|hết|trong) )?tháng (\d{1,2})(?:(?: ?[/.-] ?|,? năm | )(\d{4}))?$|^(\d{1,2}) ?[/.-] ?(\d{4})$/u;
const YEAR = /^(?:(?:trong|cả|hết|cuối) )?năm (\d{4})$|^(\d{4})$/u;

/** @param referenceYear taken where the text names no year; without it such a text is `no-year`. */
export function parseVietnameseDate(text: string, referenceYear?: number): ParsedDate {
  let plain = normalizeVietnamese(text)
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[.;,]$/, '');
  const before = BEFORE.test(plain);
  plain = plain.replace(BEFORE, '').replace(UNTIL, '').replace(WEEKDAY, '').replace(CLOCK, '');
  if (ISO.test(plain)) return isDate(plain) ? day(plain, before) : { ok: false, reason: 'impossible' };

  const numeric = NUMERIC_DAY.exec(plain) ?? WORDED_DAY.exec(plain);
  if (numeric !== null) {
    const year = numeric[3] === undefined ? referenceYear : fullYear(numeric[3]);
    return year === undefined
      ? { ok: false, reason: 'no-year' }
      : dayOf(year, Number(numeric[2]), Number(numeric[1]), before);
  }
  const month = MONTH.exec(plain);
  if (month !== null) {
    const year = month[3] ?? month[5];
    return monthOf(year === undefined ? referenceYear : Number(year), Number(month[2] ?? month[4]), month[1], before);
  }
  const year = YEAR.exec(plain);
  if (year !== null) {
    const named = year[1] ?? year[2] ?? '';
    return span(`${named}-01-01`, `${named}-12-31`, 'year', before);
  }
  return quarterDate(plain, referenceYear, before);
}

function day(date: string, before: boolean): ReadDate {
  return { ok: true, date, start: date, precision: 'day', before, lastDay: before ? addDays(date, -1) : date };
}

function span(start: string, end: string, precision: 'month' | 'quarter' | 'year', before: boolean): ReadDate {
  return { ok: true, date: end, start, precision, before, lastDay: before ? addDays(start, -1) : end };
}

function dayOf(year: number, month: number, dayOfMonth: number, before: boolean): ParsedDate {
  const date = isoDate(year, month, dayOfMonth);
  if (isDate(date)) return day(date, before);
  const turned = isoDate(year, dayOfMonth, month);
  return { ok: false, reason: 'impossible', ...(isDate(turned) ? { candidate: turned } : {}) };
}

function monthOf(year: number | undefined, month: number, part: string | undefined, before: boolean): ParsedDate {
  if (month < 1 || month > 12) return { ok: false, reason: 'impossible' };
  if (year === undefined) return { ok: false, reason: 'no-year' };
  const start = isoDate(year, month, 1);
  const end = addDays(month === 12 ? isoDate(year + 1, 1, 1) : isoDate(year, month + 1, 1), -1);
  if (part === 'đầu') return span(start, isoDate(year, month, 10), 'month', before);
  if (part === 'giữa') return span(isoDate(year, month, 11), isoDate(year, month, 20), 'month', before);
  return span(part === 'cuối' && before ? isoDate(year, month, 21) : start, end, 'month', before);
}

/** A plan means whole calendar quarters, not reporting periods with their cut-offs. */
function quarterDate(plain: string, referenceYear: number | undefined, before: boolean): ParsedDate {
  const period = parsePeriod(plain.replace(/^(?:đầu|giữa|cuối) (?=quý|quí)/u, ''));
  if (period === undefined) return { ok: false, reason: 'not-a-date' };
  const year = period.year ?? referenceYear;
  if (year === undefined) return { ok: false, reason: 'no-year' };
  const { start, end } = quarterSpan(year, period.quarter, 'calendar');
  const first = period.cumulative ? `${String(year)}-01-01` : start;
  return span(first, end, period.span === 'year' ? 'year' : 'quarter', before);
}

function fullYear(text: string): number {
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}

function isoDate(year: number, month: number, dayOfMonth: number): string {
  const padded = (part: number, width: number) => String(part).padStart(width, '0');
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(dayOfMonth, 2)}`;
}

/**
 * Day and month could have been turned round by an en_US spreadsheet, whose Date cells show "9/8/2023" for 08/9. On 08/08 it
 * does not matter.
 */
export function isSwappable(date: string): boolean {
  const [month, dayOfMonth] = [date.slice(5, 7), date.slice(8, 10)];
  return Number(dayOfMonth) <= 12 && dayOfMonth !== month;
}

/** The same date with day and month turned round. */
export function swapDayAndMonth(date: string): string {
  return `${date.slice(0, 4)}-${date.slice(8, 10)}-${date.slice(5, 7)}`;
}
