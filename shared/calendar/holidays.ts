/**
 * The table of days off that working days are counted by: two lists of dates, and what each day is for those who read the table.
 *
 * It is a setting of the province, which may import another (`importHolidays.ts`); what ships is made from `holidayRows.ts`.
 */
import { HOLIDAY_ROWS, type HolidayRow } from './holidayRows.ts';

export interface HolidayTable {
  /** ISO dates on which offices are closed, weekends apart. */
  readonly holidays: readonly string[];
  /** Saturdays or Sundays that are worked in exchange. */
  readonly workedInstead: readonly string[];
  /** ISO date -> what it is. Nothing is worked out from it; absent in a table of dates alone. */
  readonly details?: Readonly<Record<string, HolidayDetail>>;
}

export type HolidayDetail = Pick<HolidayRow, 'name' | 'source'>;

/** Dates alone. */
export const HOLIDAYS_2023_2026: HolidayTable = datesOf(HOLIDAY_ROWS);

/** The table of some rows, in any order. */
export function holidayTable(rows: readonly HolidayRow[]): HolidayTable {
  const details = rows.map(({ date, name, source }): [string, HolidayDetail] => [
    date,
    { name, ...(source === undefined ? {} : { source }) },
  ]);
  return { ...datesOf(rows), details: Object.fromEntries(details.sort(([a], [b]) => (a < b ? -1 : 1))) };
}

/** By date. What a table does not say of a day is taken from what ships, where that has the same day. */
export function holidayRows({ holidays, workedInstead, details = {} }: HolidayTable): readonly HolidayRow[] {
  const row = (kind: HolidayRow['kind'], date: string): HolidayRow => {
    const shipped = HOLIDAY_ROWS.find((one) => one.date === date && one.kind === kind);
    return { date, kind, ...(details[date] ?? shipped ?? { name: kind === 'off' ? 'Ngày nghỉ' : 'Làm bù' }) };
  };
  return [...holidays.map((date) => row('off', date)), ...workedInstead.map((date) => row('worked', date))].sort(
    byDate,
  );
}

function datesOf(rows: readonly HolidayRow[]): HolidayTable {
  const dates = (kind: HolidayRow['kind']) => [
    ...new Set(rows.flatMap((row) => (row.kind === kind ? [row.date] : [])).sort()),
  ];
  return { holidays: dates('off'), workedInstead: dates('worked') };
}

function byDate(a: HolidayRow, b: HolidayRow): number {
  return a.date < b.date ? -1 : 1;
}
