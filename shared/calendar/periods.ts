/**
 * Periods of a cycle: what is counted (start to cut-off), until when a form is in time (due), and when it closes (freeze).
 *
 * Cut-offs: NĐ 09/2019/NĐ-CP, Điều 12. All dates are local ISO dates, ends inclusive.
 */
import { addDays, endOfLocalDay, startOfLocalDay } from './dates.ts';
import { isQuarterForm, quarterOf, type Form, type Quarter, type QuarterForm } from './form.ts';
import type { HolidayTable } from './holidays.ts';
import type { CalendarSettings, FixedDue, Level } from './settings.ts';
import { addWorkingDays, workingDayFrom } from './workingDays.ts';

export interface Span {
  readonly start: string;
  readonly end: string;
}

/** What a quarter counts. Quý I/Y by the decree: 15/12/Y-1 to 14/3/Y. */
export function quarterSpan(year: number, quarter: Quarter, rule: CalendarSettings['quarterRule']): Span {
  const lastMonth = quarter * 3;
  if (rule === 'decree') {
    return { start: iso(year, lastMonth - 3, 15), end: iso(year, lastMonth, 14) };
  }
  return { start: iso(year, lastMonth - 2, 1), end: addDays(iso(year, lastMonth + 1, 1), -1) };
}

/** @param month 1-based; 0 is December of the year before, 13 January of the year after. */
function iso(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}

/** The quarter that a date counts for: 20/12/2023 is of Quý I/2024 by the decree. */
export function quarterOfDate(
  date: string,
  rule: CalendarSettings['quarterRule'],
): { readonly year: number; readonly quarter: Quarter } {
  const year = Number(date.slice(0, 4));
  for (const candidate of [year, year + 1]) {
    for (const quarter of [1, 2, 3, 4] as const) {
      const { start, end } = quarterSpan(candidate, quarter, rule);
      if (date >= start && date <= end) return { year: candidate, quarter };
    }
  }
  throw new RangeError(`"${date}" is in no quarter`);
}

/** Last day in time: "trước ngày 08/8" is the 7th. */
export function lastDay(due: FixedDue): string {
  return due.flag === 'before' ? addDays(due.date, -1) : due.date;
}

/**
 * The last day in time with days off seen to: "chậm nhất ngày X" on a day off runs to the end of the next working day (Bộ luật
 * Dân sự 2015, Điều 148.5), but "trước ngày X" never reaches X.
 */
export function lastDayInTime(due: FixedDue, table: HolidayTable): string {
  return due.flag === 'by' ? workingDayFrom(due.date, table) : lastDay(due);
}

export interface Period extends Span {
  readonly form: Form;
  /** Last day in time for this level, the unit's extension included. */
  readonly due: string;
  /** Last day on which a late form is still taken. */
  readonly grace: string;
}

/** `undefined` for a form that the cycle does not have, and for `kk`, which has no period. */
export function periodOf(
  form: Form,
  level: Level,
  settings: CalendarSettings,
  extendedDue?: string,
): Period | undefined {
  if (form === 'kk' || settings.notApplicable.includes(form)) return undefined;
  const { holidays, graceWorkingDays } = settings;
  const span = isQuarterForm(form)
    ? quarterSpan(settings.cycle, quarterOf(form), settings.quarterRule)
    : { start: settings.planOpens, end: lastDayInTime(settings.planDue, holidays) };
  const regular = isQuarterForm(form) ? quarterDue(form, span.end, level, settings) : span.end;
  const due = extendedDue !== undefined && extendedDue > regular ? extendedDue : regular;
  const grace = graceWorkingDays === 0 ? due : addWorkingDays(due, graceWorkingDays, holidays);
  return { form, ...span, due, grace };
}

/** A date that the province fixed, else so many working days after cut-off. */
function quarterDue(form: QuarterForm, cutOff: string, level: Level, settings: CalendarSettings): string {
  const fixed = settings.quarterDueFixed?.[form]?.[level];
  if (fixed !== undefined) return lastDayInTime(fixed, settings.holidays);
  return addWorkingDays(cutOff, settings.quarterDueWorkingDays[level], settings.holidays);
}

export type PeriodState = 'not-applicable' | 'not-open' | 'open' | 'grace' | 'frozen';

/**
 * `kk` is open as long as the cycle.
 */
export function periodState(form: Form, period: Period | undefined, nowMs: number): PeriodState {
  if (form === 'kk') return 'open';
  if (period === undefined) return 'not-applicable';
  if (nowMs < startOfLocalDay(opensOn(period))) return 'not-open';
  if (nowMs < endOfLocalDay(period.due)) return 'open';
  return nowMs < endOfLocalDay(period.grace) ? 'grace' : 'frozen';
}

/** First day on which it is taken. A quarter's report is taken from its cut-off day on: what it counts is known only then. */
export function opensOn({ form, start, end }: Period): string {
  return isQuarterForm(form) ? end : start;
}

/** Whole minutes after the end of the last day in time, rounded up, at least 1; 0 when in time. */
export function minutesLate(atMs: number, due: string): number {
  const over = atMs - endOfLocalDay(due);
  return over < 0 ? 0 : Math.max(1, Math.ceil(over / 60_000));
}
