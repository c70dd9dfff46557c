/** The table that ships, held against weekdays, the law's count of days and an independent lunar calendar. */
import { describe, expect, test } from 'vitest';
import { addDays, isDate, weekday } from '../../../shared/calendar/dates.ts';
import { HOLIDAY_ROWS } from '../../../shared/calendar/holidayRows.ts';
import { HOLIDAYS_2023_2026, holidayRows, holidayTable } from '../../../shared/calendar/holidays.ts';
import { addWorkingDays } from '../../../shared/calendar/workingDays.ts';

const SATURDAY = 6;
const SUNDAY = 0;

/** "29/12": day and month of the Chinese calendar, by ICU. */
function lunar(date: string): string {
  const format = new Intl.DateTimeFormat('en-u-ca-chinese', { timeZone: 'UTC', day: 'numeric', month: 'numeric' });
  const parts = format.formatToParts(new Date(`${date}T12:00:00Z`));
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('day')}/${part('month')}`;
}

describe('the rows', () => {
  test('are real days in order, none twice, each with a name and a source', () => {
    const dates = HOLIDAY_ROWS.map(({ date }) => date);
    expect(dates.every(isDate)).toBe(true);
    expect([...new Set(dates)].sort()).toEqual(dates);
    expect(HOLIDAY_ROWS.filter(({ name, source = '' }) => name === '' || !/\d/.test(source))).toEqual([]);
  });
  test('off on a weekday, worked on a Saturday or Sunday', () => {
    const isWeekend = (date: string) => [SATURDAY, SUNDAY].includes(weekday(date));
    expect(HOLIDAY_ROWS.filter(({ date, kind }) => isWeekend(date) !== (kind === 'worked'))).toEqual([]);
  });
  test('make eleven days off a year (Điều 112), weekends made up for, and one more for each exchange', () => {
    for (const year of ['2023', '2024', '2025', '2026']) {
      const count = (kind: string) =>
        HOLIDAY_ROWS.filter((row) => row.kind === kind && row.date.startsWith(year)).length;
      expect([year, count('off') - count('worked')]).toEqual([year, 11]);
    }
  });
  test('name the weekday that a made-up holiday fell on', () => {
    const made = HOLIDAY_ROWS.flatMap(({ date, name }) => {
      const match = /\((\d{2})\/(\d{1,2}) là (thứ Bảy|Chủ nhật)\)$/.exec(name);
      if (match === null) return [];
      const fell = `${date.slice(0, 4)}-${(match[2] ?? '').padStart(2, '0')}-${match[1] ?? ''}`;
      return [{ name, fell: weekday(fell), said: match[3] === 'thứ Bảy' ? SATURDAY : SUNDAY }];
    });
    expect(made).toHaveLength(5);
    expect(made.filter(({ fell, said }) => fell !== said)).toEqual([]);
  });
  test('exchange two days that name each other', () => {
    const exchanged = HOLIDAY_ROWS.filter(({ name }) => name.startsWith('Nghỉ hoán đổi'));
    const worked = HOLIDAY_ROWS.filter(({ kind }) => kind === 'worked');
    const short = ({ date }: { readonly date: string }) => `${date.slice(8)}/${String(Number(date.slice(5, 7)))}`;
    const named = (row: { readonly name: string }) => row.name.replace(/\/0/, '/');
    expect(exchanged).toHaveLength(4);
    for (const off of exchanged) {
      const partner = worked.find((row) => named(off).endsWith(short(row)));
      expect([off.name, partner?.name.replace(/\/0/, '/'), partner?.source]).toEqual([
        off.name,
        `Làm bù cho ${short(off)}`,
        off.source,
      ]);
    }
  });
});

/**
 * Vietnam reckons the moon at UTC+7, China at UTC+8: a month begins on another day only where the new moon falls between 16:00 and
 * 17:00 UTC. The instants are those of the astronomical almanac, rounded to the minute; all are hours away from that gap.
 */
describe('the lunar calendar', () => {
  const check = (year: number, newMoon: string, tet: string, newMoonOfThird: string, gioTo: string) => {
    const localDay = (iso: string, hours: number) =>
      new Date(Date.parse(iso) + hours * 3_600_000).toISOString().slice(0, 10);
    test(`${year}: mùng 1 Tết is ${tet}, Giỗ Tổ ${gioTo}`, () => {
      expect([localDay(newMoon, 7), localDay(newMoon, 8)]).toEqual([tet, tet]);
      expect(lunar(tet)).toBe('1/1');
      const third = localDay(newMoonOfThird, 7);
      expect(third).toBe(localDay(newMoonOfThird, 8));
      expect(addDays(third, 9)).toBe(gioTo);
      expect(lunar(gioTo)).toBe('10/3');
    });
  };
  check(2023, '2023-01-21T20:53:00Z', '2023-01-22', '2023-04-20T04:13:00Z', '2023-04-29');
  check(2024, '2024-02-09T22:59:00Z', '2024-02-10', '2024-04-08T18:21:00Z', '2024-04-18');
  check(2025, '2025-01-29T12:36:00Z', '2025-01-29', '2025-03-29T10:58:00Z', '2025-04-07');
  check(2026, '2026-02-17T12:01:00Z', '2026-02-17', '2026-04-17T11:52:00Z', '2026-04-26');

  test('agrees with what each row of Tết and Giỗ Tổ says', () => {
    const said = HOLIDAY_ROWS.flatMap(({ date, name }) => {
      const match = /\((?:mùng )?(\d+)(?: tháng (Chạp|3))?\)$/.exec(name);
      if (match === null) return [];
      const month = match[2] === 'Chạp' ? '12' : (match[2] ?? '1');
      return [[date, `${match[1] ?? ''}/${month}`]];
    });
    expect(said).toHaveLength(22);
    expect(said).toEqual(said.map(([date = '']) => [date, lunar(date)]));
  });
});

describe('a table', () => {
  test('of dates alone is what ships, and knows its rows by it', () => {
    expect(Object.keys(HOLIDAYS_2023_2026)).toEqual(['holidays', 'workedInstead']);
    expect(holidayRows(HOLIDAYS_2023_2026)).toEqual(HOLIDAY_ROWS);
  });
  test('of rows says what each is, and gives them back', () => {
    const table = holidayTable([...HOLIDAY_ROWS].reverse());
    expect(table).toMatchObject(HOLIDAYS_2023_2026);
    expect(holidayRows(table)).toEqual(HOLIDAY_ROWS);
  });
  test('with a day that nobody named calls it what it is', () =>
    expect(holidayRows({ holidays: ['2026-11-24'], workedInstead: ['2026-11-28'] })).toEqual([
      { date: '2026-11-24', kind: 'off', name: 'Ngày nghỉ' },
      { date: '2026-11-28', kind: 'worked', name: 'Làm bù' },
    ]));
  test('reaches into the year after the last cycle', () =>
    expect(addWorkingDays('2026-12-31', 1, HOLIDAYS_2023_2026)).toBe('2027-01-04'));
});
