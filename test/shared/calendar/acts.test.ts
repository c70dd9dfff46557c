import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { actsBetween, calendarActs, type CalendarUnit } from '../../../shared/calendar/acts.ts';
import { announce } from '../../../shared/calendar/announce.ts';
import { addDays, startOfLocalDay } from '../../../shared/calendar/dates.ts';
import { FORMS } from '../../../shared/calendar/form.ts';
import { HOLIDAYS_2023_2026 } from '../../../shared/calendar/holidays.ts';
import { periodOf, periodState } from '../../../shared/calendar/periods.ts';
import type { CalendarSettings } from '../../../shared/calendar/settings.ts';

function settingsOf(cycle: number, more: Partial<CalendarSettings> = {}): CalendarSettings {
  return {
    ...{ cycle, planOpens: `${cycle}-07-25`, planDue: { date: `${cycle}-08-08`, flag: 'before' } },
    ...{ quarterRule: 'decree', quarterDueWorkingDays: { so: 2, huyen: 2, xa: 1 }, graceWorkingDays: 3 },
    ...{ notApplicable: [], holidays: HOLIDAYS_2023_2026 },
    ...more,
  };
}

const UNITS: readonly CalendarUnit[] = [
  { id: 'SO01', level: 'so', extensions: {} },
  { id: '461', level: 'huyen', extensions: {} },
  { id: '19357', level: 'xa', extensions: {} },
  { id: '19360', level: 'xa', extensions: {} },
];

/** "2023-08-07 late plan xa 2". */
function told(settings: CalendarSettings, units = UNITS): string[] {
  return calendarActs(settings, units).map(({ date, kind, form, level, unit, units: count }) =>
    [date, kind, form, unit ?? level, count].join(' '),
  );
}

describe('days on which a form opens, falls due and closes', () => {
  const check = (what: string, settings: CalendarSettings, form: string, level: string, expected: readonly string[]) =>
    test(what, () => {
      const own = told(settings).filter((line) => line.includes(` ${form} ${level} `));
      expect(own.map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual(expected);
    });
  check('a plan "trước ngày 08/8/2023": the 7th is the last day', settingsOf(2023), 'plan', 'xa', [
    '2023-07-25 opens',
    '2023-08-08 late',
    '2023-08-11 closes',
  ]);
  check('Quý III/2023: cut-off on a Thursday, due past the week-end for a sở', settingsOf(2023), 'q3', 'so', [
    '2023-09-14 opens',
    '2023-09-19 late',
    '2023-09-22 closes',
  ]);
  check('Quý I/2024', settingsOf(2024), 'q1', 'xa', ['2024-03-14 opens', '2024-03-16 late', '2024-03-21 closes']);
  check('Quý IV/2025', settingsOf(2025), 'q4', 'so', ['2025-12-14 opens', '2025-12-17 late', '2025-12-20 closes']);
  check(
    'Tết Giáp Thìn lies between cut-off and due of a fixed day',
    settingsOf(2024, { planOpens: '2024-01-15', planDue: { date: '2024-02-10', flag: 'by' } }),
    'plan',
    'xa',
    ['2024-01-15 opens', '2024-02-16 late', '2024-02-21 closes'],
  );
  check(
    '"trước ngày" a day of Tết never reaches it',
    settingsOf(2024, { planOpens: '2024-01-15', planDue: { date: '2024-02-10', flag: 'before' } }),
    'plan',
    'xa',
    ['2024-01-15 opens', '2024-02-10 late', '2024-02-20 closes'],
  );
  check(
    '30/4 and 1/5/2025, 02/5 taken off',
    settingsOf(2025, { quarterDueFixed: { q1: { xa: { date: '2025-04-30', flag: 'by' } } } }),
    'q1',
    'xa',
    ['2025-03-14 opens', '2025-05-06 late', '2025-05-09 closes'],
  );
  check('calendar quarters', settingsOf(2023, { quarterRule: 'calendar' }), 'q3', 'xa', [
    '2023-09-30 opens',
    '2023-10-03 late',
    '2023-10-06 closes',
  ]);
  check('a form that the cycle does not have', settingsOf(2023, { notApplicable: ['q1'] }), 'q1', 'xa', []);
});

test('an extension gives one unit days of its own; an earlier one changes nothing', () => {
  const units = UNITS.map((unit) =>
    unit.id === '19357' ? { ...unit, extensions: { plan: '2023-08-15', q3: '2023-09-01' } } : unit,
  );
  const own = told(settingsOf(2023), units).filter((line) => / (plan|q3) (xa|19357) /.test(line));
  expect(own).toEqual([
    '2023-07-25 opens plan xa 2',
    '2023-08-08 late plan xa 1',
    '2023-08-11 closes plan xa 1',
    '2023-08-16 late plan 19357 1',
    '2023-08-19 closes plan 19357 1',
    '2023-09-14 opens q3 xa 2',
    '2023-09-16 late q3 xa 2',
    '2023-09-21 closes q3 xa 2',
  ]);
});

test('each act is where the state of the period changes, on every day of 2023-2026', () => {
  const expected = { opens: 'open', late: 'grace', closes: 'frozen', reopens: 'open' } as const;
  fc.assert(
    fc.property(
      fc.integer({ min: 2023, max: 2026 }),
      fc.record({ so: fc.integer({ min: 1, max: 6 }), huyen: fc.constant(2), xa: fc.integer({ min: 1, max: 6 }) }),
      fc.integer({ min: 1, max: 5 }),
      (cycle, quarterDueWorkingDays, graceWorkingDays) => {
        const settings = settingsOf(cycle, { quarterDueWorkingDays, graceWorkingDays });
        for (const { date, kind, form, level } of calendarActs(settings, UNITS)) {
          const period = periodOf(form, level, settings);
          expect(periodState(form, period, startOfLocalDay(date))).toBe(expected[kind]);
          expect(periodState(form, period, startOfLocalDay(date) - 1)).not.toBe(expected[kind]);
        }
        const forms = FORMS.filter((form) => form !== 'kk').length;
        expect(calendarActs(settings, UNITS)).toHaveLength(forms * 3 * 3);
      },
    ),
    { numRuns: 60 },
  );
});

test('a span leaves its first day out and takes its last in: days follow each other without gap or overlap', () => {
  const acts = calendarActs(settingsOf(2023), UNITS);
  const whole = actsBetween(acts, '2022-12-31', '2023-12-31');
  let day = '2022-12-31';
  const daily: (typeof acts)[number][] = [];
  while (day < '2023-12-31') {
    daily.push(...actsBetween(acts, day, addDays(day, 1)));
    day = addDays(day, 1);
  }
  expect(daily).toEqual(whole);
  expect(whole).toEqual(acts);
});

test('what will happen is said in advance, once a day and form', () => {
  const units = UNITS.map((unit) => (unit.id === '19357' ? { ...unit, extensions: { plan: '2023-08-15' } } : unit));
  const acts = calendarActs(settingsOf(2023), units);
  const said = announce(actsBetween(acts, '2023-08-01', '2023-09-15'), (id) => `UBND xã ${id}`);
  expect(said).toEqual([
    'Ngày 08/8/2023: Kế hoạch của 3 đơn vị bắt đầu tính trễ nếu chưa nộp',
    'Ngày 11/8/2023: khóa Kế hoạch của 3 đơn vị',
    'Ngày 16/8/2023: Kế hoạch của UBND xã 19357 (được gia hạn) bắt đầu tính trễ nếu chưa nộp',
    'Ngày 19/8/2023: khóa Kế hoạch của UBND xã 19357 (được gia hạn)',
    'Ngày 14/9/2023: mở Báo cáo Quý III cho 4 đơn vị',
  ]);
});
