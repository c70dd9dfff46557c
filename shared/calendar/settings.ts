/**
 * What a province sets of its calendar. Nothing of it is law: the founding decision sets no quarterly due date (DOMAIN 2.1),
 * and NĐ 09/2019, Điều 8.5 leaves deadlines to the issuing body, at least one working day after cut-off.
 */
import type { Form, QuarterForm } from './form.ts';
import type { HolidayTable } from './holidays.ts';
import type { Level } from './level.ts';

export { LEVELS, type Level } from './level.ts';
export { parseCalendarSettings, type SettingsFault } from './parseSettings.ts';

/** "trước ngày X" excludes X; "chậm nhất ngày X" includes it. */
export interface FixedDue {
  readonly date: string;
  readonly flag: 'before' | 'by';
}

export interface CalendarSettings {
  /** Year of the cycle. */
  readonly cycle: number;
  /** ISO date on which the plan form opens. */
  readonly planOpens: string;
  readonly planDue: FixedDue;
  /** `decree`: 15th of the month before to 14th of the last month (NĐ 09/2019, Điều 12); `calendar`: whole months. */
  readonly quarterRule: 'decree' | 'calendar';
  /** Working days from cut-off to due, per level; at least 1. */
  readonly quarterDueWorkingDays: Readonly<Record<Level, number>>;
  /** Dates instead of a number of working days, for the quarters and levels named. */
  readonly quarterDueFixed?: { readonly [F in QuarterForm]?: { readonly [L in Level]?: FixedDue } };
  /** Working days from due to freeze. */
  readonly graceWorkingDays: number;
  /** Forms that the cycle does not have (a cycle that began in July has no Q1, Q2). */
  readonly notApplicable: readonly Form[];
  readonly holidays: HolidayTable;
}
