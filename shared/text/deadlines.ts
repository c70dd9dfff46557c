/** The column "Hoàn thành" of a plan: a date in any of its spellings, "Thường xuyên", "Hằng quý", "Quý III/2023", "Trong năm". */
import { addDays } from '../calendar/dates.ts';
import { quarterSpan } from '../calendar/periods.ts';
import { parseVietnameseDate } from './dates.ts';
import { normalizeVietnamese } from './normalize.ts';
import { parsePeriod } from './periods.ts';

export type ParsedDeadline =
  | { readonly kind: 'date'; readonly date: string; readonly exact: boolean }
  | { readonly kind: 'continuous' }
  | { readonly kind: 'quarterly' }
  | { readonly kind: 'fault'; readonly reason: 'not-a-date' | 'impossible' | 'no-year' };

/**
 * `date` is the last day in time; `exact` is false where it was worked out ("Quý III", "cuối tháng 8", "trước ngày").
 * A plan means whole quarters and months, not reporting periods.
 */
export function parseDeadline(text: string, cycle: number): ParsedDeadline {
  const plain = normalizeVietnamese(text).toLowerCase().replace(/[.;]$/, '');
  if (/^(thường xuyên|liên tục|hằng ngày|hàng ngày|hằng tháng|hàng tháng|theo quy định)$/u.test(plain))
    return { kind: 'continuous' };
  if (/^(hằng|hàng|mỗi) qu[ýí]$/u.test(plain)) return { kind: 'quarterly' };
  if (/^(trong năm|cả năm|cuối năm|hết năm)$/u.test(plain))
    return { kind: 'date', date: `${cycle}-12-31`, exact: false };
  const period = /\d{1,2}\s*[/.-]\s*\d/.test(plain)
    ? undefined
    : parsePeriod(plain.replace(/^(trong|hết|cuối|trước) /u, ''));
  if (period !== undefined) {
    const { end } = quarterSpan(period.year ?? cycle, period.quarter, 'calendar');
    return { kind: 'date', date: end, exact: false };
  }
  const parsed = parseVietnameseDate(plain, cycle);
  if (!parsed.ok) return { kind: 'fault', reason: parsed.reason };
  const date = parsed.before ? addDays(parsed.date, -1) : parsed.date;
  return { kind: 'date', date, exact: parsed.precision === 'day' && !parsed.before };
}
