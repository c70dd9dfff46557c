/**
 * The calendar of 2023-2026, day by day. What is expected stands here as a person reads it off a wall calendar with the yearly
 * announcements beside it; nothing of it is worked out by the code under test.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { endOfLocalDay, startOfLocalDay } from '../../../shared/calendar/dates.ts';
import type { Quarter, QuarterForm } from '../../../shared/calendar/form.ts';
import { HOLIDAYS_2023_2026 } from '../../../shared/calendar/holidays.ts';
import { minutesLate, opensOn, periodOf, periodState, quarterSpan } from '../../../shared/calendar/periods.ts';
import type { CalendarSettings } from '../../../shared/calendar/settings.ts';
import { addWorkingDays } from '../../../shared/calendar/workingDays.ts';

/** A xã has one working day after the cut-off, a huyện two, a sở three; then two of grace. */
function settingsOf(cycle: number, more: Partial<CalendarSettings> = {}): CalendarSettings {
  return {
    ...{ cycle, planOpens: `${cycle}-01-01`, planDue: { date: `${cycle}-08-08`, flag: 'before' } },
    ...{ quarterRule: 'decree', quarterDueWorkingDays: { so: 3, huyen: 2, xa: 1 }, graceWorkingDays: 2 },
    ...{ notApplicable: [], holidays: HOLIDAYS_2023_2026 },
    ...more,
  };
}

/** "18/12" of the cycle; "02/01/2025" of a year that is named. */
function iso(text: string, cycle: number): string {
  const [day = '', month = '', year = String(cycle)] = text.split('/');
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** First and last moment of each state of a period. */
function expectStates(form: QuarterForm, period: NonNullable<ReturnType<typeof periodOf>>): void {
  const at = (ms: number) => periodState(form, period, ms);
  expect([at(startOfLocalDay(opensOn(period)) - 1), at(startOfLocalDay(opensOn(period)))]).toEqual([
    'not-open',
    'open',
  ]);
  expect([at(endOfLocalDay(period.due) - 1), at(endOfLocalDay(period.due))]).toEqual(['open', 'grace']);
  expect([at(endOfLocalDay(period.grace) - 1), at(endOfLocalDay(period.grace))]).toEqual(['grace', 'frozen']);
  expect([
    minutesLate(endOfLocalDay(period.due) - 1, period.due),
    minutesLate(endOfLocalDay(period.due), period.due),
  ]).toEqual([0, 1]);
}

describe.each([2023, 2024, 2025, 2026] as const)('the quarters of %i', (cycle) => {
  type Row = readonly [cutOff: string, xa: string, huyen: string, so: string, graceOfXa: string, why: string];
  type Rows = Readonly<Record<Quarter, Row>>;

  const DECREE: Readonly<Record<typeof cycle, Rows>> = {
    2023: {
      1: ['14/3', '15/3', '16/3', '17/3', '17/3', 'cut-off on a Tuesday, the week runs on'],
      2: ['14/6', '15/6', '16/6', '19/6', '19/6', 'cut-off on a Wednesday, the third day past the weekend'],
      3: ['14/9', '15/9', '18/9', '19/9', '19/9', 'cut-off on a Thursday, the second day past the weekend'],
      4: ['14/12', '15/12', '18/12', '19/12', '19/12', 'cut-off on a Thursday'],
    },
    2024: {
      1: ['14/3', '15/3', '18/3', '19/3', '19/3', 'cut-off on a Thursday'],
      2: ['14/6', '17/6', '18/6', '19/6', '19/6', 'cut-off on a Friday: the first day is Monday'],
      3: ['14/9', '16/9', '17/9', '18/9', '18/9', 'cut-off on a Saturday'],
      4: ['14/12', '16/12', '17/12', '18/12', '18/12', 'cut-off on a Saturday'],
    },
    2025: {
      1: ['14/3', '17/3', '18/3', '19/3', '19/3', 'cut-off on a Friday'],
      2: ['14/6', '16/6', '17/6', '18/6', '18/6', 'cut-off on a Saturday'],
      3: ['14/9', '15/9', '16/9', '17/9', '17/9', 'cut-off on a Sunday'],
      4: ['14/12', '15/12', '16/12', '17/12', '17/12', 'cut-off on a Sunday'],
    },
    2026: {
      1: ['14/3', '16/3', '17/3', '18/3', '18/3', 'cut-off on a Saturday'],
      2: ['14/6', '15/6', '16/6', '17/6', '17/6', 'cut-off on a Sunday'],
      3: ['14/9', '15/9', '16/9', '17/9', '17/9', 'cut-off on a Monday'],
      4: ['14/12', '15/12', '16/12', '17/12', '17/12', 'cut-off on a Monday'],
    },
  };
  const CALENDAR: Readonly<Record<typeof cycle, Rows>> = {
    2023: {
      1: ['31/3', '03/4', '04/4', '05/4', '05/4', 'cut-off on a Friday'],
      2: ['30/6', '03/7', '04/7', '05/7', '05/7', 'cut-off on a Friday'],
      3: ['30/9', '02/10', '03/10', '04/10', '04/10', 'cut-off on a Saturday'],
      4: ['31/12', '02/01/2024', '03/01/2024', '04/01/2024', '04/01/2024', 'a Sunday, then Tết Dương lịch'],
    },
    2024: {
      1: ['31/3', '01/4', '02/4', '03/4', '03/4', 'cut-off on a Sunday'],
      2: ['30/6', '01/7', '02/7', '03/7', '03/7', 'cut-off on a Sunday'],
      3: ['30/9', '01/10', '02/10', '03/10', '03/10', 'cut-off on a Monday'],
      4: ['31/12', '02/01/2025', '03/01/2025', '06/01/2025', '06/01/2025', 'Tết Dương lịch on Wednesday, a weekend'],
    },
    2025: {
      1: ['31/3', '01/4', '02/4', '03/4', '03/4', 'cut-off on a Monday'],
      2: ['30/6', '01/7', '02/7', '03/7', '03/7', 'cut-off on a Monday'],
      3: ['30/9', '01/10', '02/10', '03/10', '03/10', 'cut-off on a Tuesday'],
      4: ['31/12', '05/01/2026', '06/01/2026', '07/01/2026', '07/01/2026', '01/01 a holiday, Friday 02/01 exchanged'],
    },
    2026: {
      1: ['31/3', '01/4', '02/4', '03/4', '03/4', 'cut-off on a Tuesday'],
      2: ['30/6', '01/7', '02/7', '03/7', '03/7', 'cut-off on a Tuesday'],
      3: ['30/9', '01/10', '02/10', '05/10', '05/10', 'cut-off on a Wednesday, the third day past the weekend'],
      4: ['31/12', '04/01/2027', '05/01/2027', '06/01/2027', '06/01/2027', 'Friday 01/01/2027 a holiday'],
    },
  };

  const rules = [
    ['decree', DECREE],
    ['calendar', CALENDAR],
  ] as const;
  for (const [quarterRule, rows] of rules) {
    for (const quarter of [1, 2, 3, 4] as const) {
      const [cutOff, xa, huyen, so, graceOfXa, why] = rows[cycle][quarter];
      test(`Quý ${quarter} by ${quarterRule}: cut-off ${cutOff}, ${why}`, () => {
        const form = `q${quarter}` as const;
        const settings = settingsOf(cycle, { quarterRule });
        const dues = { xa, huyen, so };
        expect(quarterSpan(cycle, quarter, quarterRule).end).toBe(iso(cutOff, cycle));
        for (const level of ['xa', 'huyen', 'so'] as const) {
          const period = periodOf(form, level, settings);
          expect(period?.due).toBe(iso(dues[level], cycle));
          expect(period === undefined ? undefined : opensOn(period)).toBe(iso(cutOff, cycle));
          if (period !== undefined) expectStates(form, period);
        }
        expect(periodOf(form, 'xa', settings)?.grace).toBe(iso(graceOfXa, cycle));
      });
    }
  }
});

describe('a day that is fixed, on a day off', () => {
  /** `by`: "chậm nhất ngày X" runs on to the next working day. `before`: "trước ngày X" ends the day before, worked or not. */
  const check = (
    fixed: string,
    why: string,
    by: readonly [due: string, grace: string],
    before: readonly [due: string, grace: string],
  ) =>
    test(`${fixed}: ${why}`, () => {
      const cycle = Number(fixed.slice(-4));
      const days = (flag: 'by' | 'before') => {
        const { due, grace } = periodOf(
          'plan',
          'so',
          settingsOf(cycle, { planDue: { date: iso(fixed, cycle), flag } }),
        )!;
        return [due, grace];
      };
      expect(days('by')).toEqual(by.map((day) => iso(day, cycle)));
      expect(days('before')).toEqual(before.map((day) => iso(day, cycle)));
    });
  check('20/01/2023', '29 tháng Chạp; offices open on Friday 27/01', ['27/01', '31/01'], ['19/01', '30/01']);
  check('26/01/2023', 'mùng 5, the last day of Tết Quý Mão', ['27/01', '31/01'], ['25/01', '30/01']);
  check('29/4/2023', 'Giỗ Tổ on a Saturday; 30/4, 01/5 and two days made up', ['04/5', '08/5'], ['28/4', '05/5']);
  check('01/5/2023', 'Monday; made up till Wednesday 03/5', ['04/5', '08/5'], ['30/4', '05/5']);
  check('02/9/2023', 'Quốc khánh on a Saturday, made up on Monday 04/9', ['05/9', '07/9'], ['01/9', '06/9']);
  check(
    '10/02/2024',
    'mùng 1 Giáp Thìn on a Saturday; offices open on Thursday 15/02',
    ['15/02', '19/02'],
    ['09/02', '16/02'],
  );
  check('18/4/2024', 'Giỗ Tổ on a Thursday', ['19/4', '23/4'], ['17/4', '22/4']);
  check('27/4/2024', 'five days off; Saturday 04/5 is worked and counts', ['02/5', '04/5'], ['26/4', '03/5']);
  check('04/5/2024', 'a Saturday that is worked is a day like any other', ['04/5', '07/5'], ['03/5', '06/5']);
  check('02/9/2024', 'Quốc khánh on Monday and Tuesday', ['04/9', '06/9'], ['01/9', '05/9']);
  check('25/01/2025', 'Tết Ất Tỵ from Saturday 25/01 to Sunday 02/02', ['03/02', '05/02'], ['24/01', '04/02']);
  check('07/4/2025', 'Giỗ Tổ on a Monday', ['08/4', '10/4'], ['06/4', '09/4']);
  check('26/4/2025', 'a Saturday that is worked', ['26/4', '29/4'], ['25/4', '28/4']);
  check('30/4/2025', 'off till Sunday 04/5, Friday 02/5 exchanged', ['05/5', '07/5'], ['29/4', '06/5']);
  check('30/8/2025', 'four days of Quốc khánh', ['03/9', '05/9'], ['29/8', '04/9']);
  check('01/01/2026', 'Thursday; Friday 02/01 exchanged', ['05/01', '07/01'], ['31/12/2025', '06/01']);
  check('10/01/2026', 'a Saturday that is worked', ['10/01', '13/01'], ['09/01', '12/01']);
  check('14/02/2026', 'Tết Bính Ngọ from Saturday 14/02 to Sunday 22/02', ['23/02', '25/02'], ['13/02', '24/02']);
  check(
    '25/4/2026',
    'Saturday; Giỗ Tổ on Sunday, made up on Monday 27/4; grace over 30/4-03/5',
    ['28/4', '04/5'],
    ['24/4', '29/4'],
  );
  check('30/4/2026', 'Thursday and Friday off', ['04/5', '06/5'], ['29/4', '05/5']);
  check('22/8/2026', 'a Saturday that is worked', ['22/8', '25/8'], ['21/8', '24/8']);
  check('29/8/2026', 'five days of Quốc khánh, Monday 31/8 exchanged', ['03/9', '07/9'], ['28/8', '04/9']);
});

describe('an extension', () => {
  const check = (form: QuarterForm, cycle: number, given: string, why: string, due: string, grace: string) =>
    test(`of ${form} ${cycle} to ${given}: ${why}`, () => {
      const period = periodOf(form, 'huyen', settingsOf(cycle), iso(given, cycle));
      expect([period?.due, period?.grace]).toEqual([iso(due, cycle), iso(grace, cycle)]);
    });
  check('q3', 2023, '22/9', 'Friday; two working days of grace past the weekend', '22/9', '26/9');
  check('q3', 2023, '18/9', 'the day that it was anyway', '18/9', '20/9');
  check('q3', 2023, '15/9', 'a shorter one changes nothing', '18/9', '20/9');
  check('q3', 2023, '24/9', 'a Sunday: the day that was named is kept, grace begins on Monday', '24/9', '26/9');
  check('q3', 2023, '13/10', 'beyond the first grace', '13/10', '17/10');
  check(
    'q1',
    2024,
    '29/4',
    'a day off by exchange; 30/4 and 01/5 are off, Saturday 04/5 is not reached',
    '29/4',
    '03/5',
  );
  check('q1', 2024, '02/5', 'grace ends on the Saturday that is worked', '02/5', '04/5');
  check('q4', 2025, '31/12', 'grace past Tết Dương lịch and its exchange', '31/12', '06/01/2026');
  check('q4', 2026, '31/12', 'grace in the year after the last of the table', '31/12', '05/01/2027');
});

/** Two ways to the same day: the code's, and a walk over the days of a wall calendar. */
test('so many working days after any day of four years, counted on fingers', () => {
  const off = new Set(HOLIDAYS_2023_2026.holidays);
  const worked = new Set(HOLIDAYS_2023_2026.workedInstead);
  const wall: { readonly date: string; readonly isWorked: boolean }[] = [];
  for (
    let at = new Date('2023-01-01T00:00:00Z');
    at.getUTCFullYear() < 2027;
    at = new Date(at.getTime() + 86_400_000)
  ) {
    const date = at.toISOString().slice(0, 10);
    const name = at.toLocaleDateString('en-GB', { weekday: 'long', timeZone: 'UTC' });
    wall.push({ date, isWorked: worked.has(date) || (!name.startsWith('S') && !off.has(date)) });
  }
  expect(wall).toHaveLength(365 + 366 + 365 + 365);
  const position = fc.integer({ min: 0, max: wall.length - 30 });
  fc.assert(
    fc.property(position, fc.integer({ min: 1, max: 10 }), (from, count) => {
      const later = wall.slice(from + 1).filter(({ isWorked }) => isWorked);
      expect(addWorkingDays(wall[from]!.date, count, HOLIDAYS_2023_2026)).toBe(later[count - 1]!.date);
    }),
    { numRuns: 2_000 },
  );
});
