/**
 * Reporting spans longer than a quarter, and the codes by which report systems name periods (YYYY, YYYYQ, YYYYMM).
 *
 * Cut-offs: NĐ 09/2019/NĐ-CP, Điều 12. Nine months are reported in some provinces only.
 */
import type { Quarter } from './form.ts';
import { quarterSpan, type Span } from './periods.ts';
import type { CalendarSettings } from './settings.ts';

type Rule = CalendarSettings['quarterRule'];

/** By the decree 15/12 of the year before to 14/6, and 15/6 to 14/12. */
export function halfYearSpan(year: number, half: 1 | 2, rule: Rule): Span {
  const [first, last] = half === 1 ? ([1, 2] as const) : ([3, 4] as const);
  return { start: quarterSpan(year, first, rule).start, end: quarterSpan(year, last, rule).end };
}

/** From the start of the year to the end of the quarter: 9 months with the third, the year with the fourth. */
export function cumulativeSpan(year: number, quarter: Quarter, rule: Rule): Span {
  return { start: quarterSpan(year, 1, rule).start, end: quarterSpan(year, quarter, rule).end };
}

/** By the decree 15/12 of the year before to 14/12. */
export function yearSpan(year: number, rule: Rule): Span {
  return cumulativeSpan(year, 4, rule);
}

/** 2023, 3 -> "20233". */
export function quarterCode(year: number, quarter: Quarter): string {
  return `${year}${quarter}`;
}

export type CodedPeriod =
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'quarter'; readonly year: number; readonly quarter: Quarter }
  | { readonly kind: 'month'; readonly year: number; readonly month: number };

const CODE = /^(20\d{2})(?:([1-4])|(0[1-9]|1[0-2]))?$/;

/** "2023", "20233", "202309"; `undefined` for anything else. */
export function parsePeriodCode(code: string): CodedPeriod | undefined {
  const match = CODE.exec(code);
  if (match === null) return undefined;
  const year = Number(match[1]);
  if (match[2] !== undefined) return { kind: 'quarter', year, quarter: Number(match[2]) as Quarter };
  return match[3] === undefined ? { kind: 'year', year } : { kind: 'month', year, month: Number(match[3]) };
}
