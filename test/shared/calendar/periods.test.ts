import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, fromDayNumber } from '../../../shared/calendar/dates.ts';
import { FORM_NAMES, FORMS, quarterBefore, type Form, type Quarter } from '../../../shared/calendar/form.ts';
import { HOLIDAYS_2023_2026 } from '../../../shared/calendar/holidays.ts';
import {
  lastDay,
  minutesLate,
  periodOf,
  periodState,
  quarterOfDate,
  quarterSpan,
} from '../../../shared/calendar/periods.ts';
import type { CalendarSettings, Level } from '../../../shared/calendar/settings.ts';
import {
  cumulativeSpan,
  halfYearSpan,
  parsePeriodCode,
  quarterCode,
  yearSpan,
} from '../../../shared/calendar/spans.ts';

const settings: CalendarSettings = {
  cycle: 2023,
  planOpens: '2023-07-25',
  planDue: { date: '2023-08-08', flag: 'before' },
  quarterRule: 'decree',
  quarterDueWorkingDays: { so: 2, huyen: 2, xa: 1 },
  graceWorkingDays: 3,
  notApplicable: ['q1', 'q2'],
  holidays: HOLIDAYS_2023_2026,
};

describe('quarters by NĐ 09/2019, Điều 12', () => {
  const check = (year: number, quarter: Quarter, start: string, end: string) =>
    test(`Quý ${quarter}/${year}`, () => expect(quarterSpan(year, quarter, 'decree')).toEqual({ start, end }));
  check(2023, 1, '2022-12-15', '2023-03-14');
  check(2023, 2, '2023-03-15', '2023-06-14');
  check(2023, 3, '2023-06-15', '2023-09-14');
  check(2023, 4, '2023-09-15', '2023-12-14');
  test('calendar quarters', () => {
    expect(quarterSpan(2024, 1, 'calendar')).toEqual({ start: '2024-01-01', end: '2024-03-31' });
    expect(quarterSpan(2024, 4, 'calendar')).toEqual({ start: '2024-10-01', end: '2024-12-31' });
  });
});

describe('the quarter of a date', () => {
  const check = (date: string, rule: CalendarSettings['quarterRule'], year: number, quarter: Quarter) =>
    test(`${date} by ${rule}`, () => expect(quarterOfDate(date, rule)).toEqual({ year, quarter }));
  check('2023-12-20', 'decree', 2024, 1);
  check('2023-12-14', 'decree', 2023, 4);
  check('2023-12-15', 'decree', 2024, 1);
  check('2023-09-14', 'decree', 2023, 3);
  check('2023-09-15', 'decree', 2023, 4);
  check('2023-12-20', 'calendar', 2023, 4);
  test('every day is in one quarter, and its neighbours join on', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 14_000, max: 30_000 }).map(fromDayNumber),
        fc.constantFrom('decree', 'calendar'),
        (date, rule) => {
          const { year, quarter } = quarterOfDate(date, rule);
          const { start, end } = quarterSpan(year, quarter, rule);
          expect(start <= date && date <= end).toBe(true);
          const next = quarterOfDate(addDays(end, 1), rule);
          expect(next.year * 4 + next.quarter).toBe(year * 4 + quarter + 1);
        },
      ),
    );
  });
});

describe('longer spans and codes', () => {
  test('half-years, nine months, the year', () => {
    expect(halfYearSpan(2023, 1, 'decree')).toEqual({ start: '2022-12-15', end: '2023-06-14' });
    expect(halfYearSpan(2023, 2, 'decree')).toEqual({ start: '2023-06-15', end: '2023-12-14' });
    expect(cumulativeSpan(2023, 3, 'decree')).toEqual({ start: '2022-12-15', end: '2023-09-14' });
    expect(yearSpan(2023, 'decree')).toEqual({ start: '2022-12-15', end: '2023-12-14' });
    expect(yearSpan(2023, 'calendar')).toEqual({ start: '2023-01-01', end: '2023-12-31' });
  });
  const check = (code: string, expected: unknown) => test(code, () => expect(parsePeriodCode(code)).toEqual(expected));
  check('2023', { kind: 'year', year: 2023 });
  check(quarterCode(2023, 3), { kind: 'quarter', year: 2023, quarter: 3 });
  check('202309', { kind: 'month', year: 2023, month: 9 });
  check('20235', undefined);
  check('202313', undefined);
});

describe('due and grace', () => {
  const check = (form: Form, level: Level, due: string, grace: string) =>
    test(`${form} of ${level}`, () => expect(periodOf(form, level, settings)).toMatchObject({ due, grace }));
  check('plan', 'so', '2023-08-07', '2023-08-10');
  check('q3', 'so', '2023-09-18', '2023-09-21');
  check('q3', 'xa', '2023-09-15', '2023-09-20');
  check('q4', 'huyen', '2023-12-18', '2023-12-21');
  test('"trước ngày" excludes the day, "chậm nhất" includes it', () => {
    expect(lastDay({ date: '2023-08-08', flag: 'before' })).toBe('2023-08-07');
    expect(lastDay({ date: '2023-08-08', flag: 'by' })).toBe('2023-08-08');
    expect(lastDay({ date: '2024-03-01', flag: 'before' })).toBe('2024-02-29');
  });
  test('forms that the cycle does not have, and difficulties, have no period', () => {
    expect(periodOf('q1', 'so', settings)).toBeUndefined();
    expect(periodOf('kk', 'so', settings)).toBeUndefined();
  });
  test('an extension moves due and freeze, never to an earlier day', () => {
    expect(periodOf('q3', 'so', settings, '2023-09-22')).toMatchObject({ due: '2023-09-22', grace: '2023-09-27' });
    expect(periodOf('q3', 'so', settings, '2023-09-01')).toMatchObject({ due: '2023-09-18' });
  });
  test('a fixed date of one level', () => {
    const fixed: CalendarSettings = {
      ...settings,
      quarterDueFixed: { q3: { xa: { date: '2023-09-20', flag: 'before' } } },
    };
    expect(periodOf('q3', 'xa', fixed)?.due).toBe('2023-09-19');
    expect(periodOf('q3', 'so', fixed)?.due).toBe('2023-09-18');
  });
  test('a fixed date on a day off: "chậm nhất" runs to the next working day, "trước" never reaches its day', () => {
    const due = (date: string, flag: 'by' | 'before') =>
      periodOf('plan', 'so', { ...settings, planDue: { date, flag } })?.due;
    expect(due('2023-09-02', 'by')).toBe('2023-09-05');
    expect(due('2023-08-06', 'by')).toBe('2023-08-07');
    expect(due('2023-08-07', 'before')).toBe('2023-08-06');
    expect(due('2023-08-08', 'by')).toBe('2023-08-08');
  });
  test('without grace a form freezes with its due day', () =>
    expect(periodOf('q3', 'so', { ...settings, graceWorkingDays: 0 })).toMatchObject({ grace: '2023-09-18' }));
});

describe('states of a period', () => {
  const check = (form: Form, local: string, expected: string) =>
    test(`${form} at ${local}`, () =>
      expect(periodState(form, periodOf(form, 'so', settings), Date.parse(`${local}+07:00`))).toBe(expected));
  check('plan', '2023-07-24T23:59:59', 'not-open');
  check('plan', '2023-07-25T00:00:00', 'open');
  check('plan', '2023-08-07T23:59:59', 'open');
  check('plan', '2023-08-08T00:00:00', 'grace');
  check('plan', '2023-08-10T23:59:59', 'grace');
  check('plan', '2023-08-11T00:00:00', 'frozen');
  check('q3', '2023-09-13T12:00:00', 'not-open');
  check('q3', '2023-09-14T00:00:00', 'open');
  check('q3', '2023-09-18T23:59:59', 'open');
  check('q3', '2023-09-22T00:00:00', 'frozen');
  check('q1', '2023-09-14T00:00:00', 'not-applicable');
  check('kk', '2023-01-01T00:00:00', 'open');
});

describe('minutes late', () => {
  const check = (local: string, expected: number) =>
    test(local, () => expect(minutesLate(Date.parse(`${local}+07:00`), '2023-08-07')).toBe(expected));
  check('2023-08-07T08:00:00', 0);
  check('2023-08-07T23:59:59.999', 0);
  check('2023-08-08T00:00:00', 1);
  check('2023-08-08T00:00:00.001', 1);
  check('2023-08-08T00:01:00', 1);
  check('2023-08-08T08:30:00', 510);
});

describe('forms', () => {
  test('each has its Vietnamese name', () =>
    expect(FORMS.map((form) => FORM_NAMES[form])).toEqual([
      'Kế hoạch',
      'Báo cáo Quý I',
      'Báo cáo Quý II',
      'Báo cáo Quý III',
      'Báo cáo Quý IV',
      'Khó khăn, vướng mắc',
    ]));
  test('the quarter before', () => expect([quarterBefore('q1'), quarterBefore('q4')]).toEqual([undefined, 'q3']));
});
