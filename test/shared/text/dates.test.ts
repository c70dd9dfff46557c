import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromDayNumber } from '../../../shared/calendar/dates.ts';
import { parseVietnameseDate, swapDayAndMonth } from '../../../shared/text/dates.ts';
import { formatOfficialDate, formatShortDate } from '../../../shared/text/format.ts';
import { checkTables } from '../checkCases.ts';
import { DATE_TABLES } from './dates.cases.ts';

checkTables(DATE_TABLES);

describe('trap 10: dates, always d/m', () => {
  test('without a year to refer to', () =>
    expect(parseVietnameseDate('08/8')).toEqual({ ok: false, reason: 'no-year' }));
  test('a date that can only be month first is shown, not taken', () =>
    expect(parseVietnameseDate('8/31/2023')).toEqual({ ok: false, reason: 'impossible', candidate: '2023-08-31' }));
  test('a span has its first day', () =>
    expect(parseVietnameseDate('tháng 9/2023')).toMatchObject({ start: '2023-09-01', lastDay: '2023-09-30' }));
  test('before a span is before its first day', () =>
    expect(parseVietnameseDate('trước tháng 9/2023')).toMatchObject({ before: true, lastDay: '2023-08-31' }));

  test('every day is read back from its official forms', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }).map(fromDayNumber), (date) => {
        for (const typed of [formatShortDate(date), formatOfficialDate(date), date]) {
          expect(parseVietnameseDate(typed)).toMatchObject({ ok: true, date, lastDay: date, precision: 'day' });
        }
      }),
    );
  });
});

describe('trap 10: days that a US-locale sheet can have turned round', () => {
  test('turned back', () => expect(swapDayAndMonth('2023-09-08')).toBe('2023-08-09'));
});
