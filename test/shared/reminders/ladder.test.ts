import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../shared/calendar/dates.ts';
import { HOLIDAYS_2023_2026 } from '../../../shared/calendar/holidays.ts';
import { addWorkingDays, isWorkingDay } from '../../../shared/calendar/workingDays.ts';
import { stepReached, stepsOf, workingDaysFrom } from '../../../shared/reminders/ladder.ts';
import { DEFAULT_REMINDERS } from '../../../shared/reminders/settings.ts';

describe('working days from a due date', () => {
  const check = (from: string, to: string, expected: number) =>
    test(`${from} to ${to}: ${expected}`, () => {
      expect(workingDaysFrom(from, to, HOLIDAYS_2023_2026)).toBe(expected);
    });
  check('2023-08-07', '2023-08-07', 0);
  check('2023-08-07', '2023-08-04', -1);
  check('2023-08-07', '2023-08-05', -1);
  check('2023-08-07', '2023-07-27', -7);
  check('2023-08-07', '2023-08-08', 1);
  check('2023-08-07', '2023-08-12', 4);
  check('2023-08-07', '2023-08-13', 4);
  check('2023-08-07', '2023-08-14', 5);
  // Over Quốc khánh: the 1st and the 4th of September are days off.
  check('2023-09-05', '2023-08-31', -1);
  check('2023-08-31', '2023-09-05', 1);
  // A due date on a Sunday: the Friday before it is its last working day.
  check('2023-09-17', '2023-09-15', 0);
  check('2023-09-17', '2023-09-14', -1);

  test('agrees with counting forward', () => {
    const start = fc.integer({ min: 0, max: 1_400 }).map((days) => addDays('2023-01-01', days));
    fc.assert(
      fc.property(start, fc.integer({ min: 1, max: 40 }), (from, count) => {
        const to = addWorkingDays(from, count, HOLIDAYS_2023_2026);
        expect(workingDaysFrom(from, to, HOLIDAYS_2023_2026)).toBe(count);
        if (isWorkingDay(from, HOLIDAYS_2023_2026)) expect(workingDaysFrom(to, from, HOLIDAYS_2023_2026)).toBe(-count);
      }),
      { numRuns: 200 },
    );
  });
});

describe('steps', () => {
  test('of the defaults', () => {
    expect(stepsOf('officer', DEFAULT_REMINDERS)).toEqual([-7, -3, -1, 1, 3]);
    expect([stepsOf('leader', DEFAULT_REMINDERS), stepsOf('district', DEFAULT_REMINDERS)]).toEqual([[4], [4]]);
    expect(stepsOf('home-affairs', DEFAULT_REMINDERS)).toEqual([5]);
    expect(stepsOf('leader', { ...DEFAULT_REMINDERS, leaderAfter: 0 })).toEqual([]);
  });
  const check = (workingDays: number, expected: number | undefined) =>
    test(`${workingDays} working days: ${expected ?? 'none'}`, () =>
      expect(stepReached([-7, -3, -1, 1, 3], workingDays)).toBe(expected));
  check(-8, undefined);
  check(-7, -7);
  check(-4, -7);
  check(-2, -3);
  check(0, -1);
  check(1, 1);
  check(2, 1);
  check(90, 3);
});
