import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, fromDayNumber } from '../../../shared/calendar/dates.ts';
import { HOLIDAYS_2023_2026 as table } from '../../../shared/calendar/holidays.ts';
import { addWorkingDays, isWorkingDay, workingDayFrom } from '../../../shared/calendar/workingDays.ts';

describe('working days', () => {
  const check = (date: string, expected: boolean, why: string) =>
    test(`${date}: ${why}`, () => expect(isWorkingDay(date, table)).toBe(expected));
  check('2023-09-14', true, 'a Thursday');
  check('2023-09-16', false, 'a Saturday');
  check('2023-09-17', false, 'a Sunday');
  check('2023-09-01', false, 'Quốc khánh 2023');
  check('2023-09-04', false, 'made up for Saturday 02/9');
  check('2024-02-12', false, 'Tết Giáp Thìn');
  check('2024-04-29', false, 'exchanged');
  check('2024-05-04', true, 'a Saturday worked in exchange');
  check('2025-04-26', true, 'a Saturday worked in exchange');
});

describe('so many working days later', () => {
  const check = (from: string, count: number, expected: string) =>
    test(`${from} + ${count}`, () => expect(addWorkingDays(from, count, table)).toBe(expected));
  check('2023-09-14', 1, '2023-09-15');
  check('2023-09-14', 2, '2023-09-18');
  check('2023-08-31', 1, '2023-09-05');
  check('2024-02-07', 1, '2024-02-15');
  check('2024-05-03', 1, '2024-05-04');
  test('from a day off', () => expect(workingDayFrom('2023-09-02', table)).toBe('2023-09-05'));

  test('the result is worked, and just so many worked days lie behind', () => {
    const day = fc.integer({ min: 19_358, max: 20_400 }).map(fromDayNumber);
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 20 }), (from, count) => {
        const to = addWorkingDays(from, count, table);
        expect(isWorkingDay(to, table)).toBe(true);
        let worked = 0;
        for (let date = addDays(from, 1); date <= to; date = addDays(date, 1)) if (isWorkingDay(date, table)) worked++;
        expect(worked).toBe(count);
      }),
    );
  });
});
