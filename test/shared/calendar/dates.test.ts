import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  dateToSerial,
  daysBetween,
  endOfLocalDay,
  isDate,
  localDate,
  serialToDate,
  startOfLocalDay,
  weekday,
} from '../../../shared/calendar/dates.ts';

describe('dates', () => {
  const check = (text: string, expected: boolean) => test(text, () => expect(isDate(text)).toBe(expected));
  check('2023-08-08', true);
  check('2024-02-29', true);
  check('2023-02-29', false);
  check('2023-13-01', false);
  check('2023-00-10', false);
  check('2023-8-8', false);
  check('08/08/2023', false);
  check('2023-08-08T00:00', false);
  check('', false);

  test('days', () => {
    expect(addDays('2023-12-31', 1)).toBe('2024-01-01');
    expect(addDays('2024-03-01', -1)).toBe('2024-02-29');
    expect(daysBetween('2023-07-25', '2023-08-08')).toBe(14);
    expect(weekday('2023-09-14')).toBe(4);
    expect(weekday('2023-09-17')).toBe(0);
    expect(() => addDays('2023-02-30', 1)).toThrow(RangeError);
  });
});

describe('local time is UTC+7', () => {
  const check = (instant: string, expected: string) =>
    test(instant, () => expect(localDate(Date.parse(instant))).toBe(expected));
  check('2023-08-07T16:59:59.999Z', '2023-08-07');
  check('2023-08-07T17:00:00.000Z', '2023-08-08');
  check('2023-12-31T17:00:00Z', '2024-01-01');
  test('a day has its bounds', () => {
    expect(new Date(startOfLocalDay('2023-08-08')).toISOString()).toBe('2023-08-07T17:00:00.000Z');
    expect(endOfLocalDay('2023-08-07')).toBe(startOfLocalDay('2023-08-08'));
  });
  test('it is the time zone data of Asia/Ho_Chi_Minh, since 1976', () => {
    const local = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh', dateStyle: 'short' });
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(1976, 0), max: Date.UTC(2100, 0) }), (instant) => {
        expect(localDate(instant)).toBe(local.format(instant));
      }),
    );
  });
});

describe('trap 10: serial numbers of a spreadsheet', () => {
  const check = (date: string, serial: number) =>
    test(date, () => {
      expect(dateToSerial(date)).toBe(serial);
      expect(serialToDate(serial)).toBe(date);
      expect(serialToDate(serial + 0.75)).toBe(date);
    });
  check('1899-12-30', 0);
  check('1900-03-01', 61);
  check('1970-01-01', 25569);
  check('2023-08-08', 45146);
});
