import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromDayNumber } from '../../../shared/calendar/dates.ts';
import { isSwappable, parseVietnameseDate, swapDayAndMonth } from '../../../shared/text/dates.ts';
import { parseDeadline } from '../../../shared/text/deadlines.ts';
import { formatOfficialDate, formatShortDate } from '../../../shared/text/format.ts';

describe('trap 10: dates, always d/m', () => {
  const check = (typed: string, expected: string) =>
    test(typed, () => {
      const parsed = parseVietnameseDate(typed, 2023);
      const words = parsed.ok ? [parsed.before ? 'before' : '', parsed.date, parsed.precision] : [parsed.reason];
      expect(words.filter((word) => word !== '' && word !== 'day').join(' ')).toBe(expected);
    });
  check('08/8/2023', '2023-08-08');
  check('8-8-2023', '2023-08-08');
  check('8.8.23', '2023-08-08');
  check('08 / 8 / 2023', '2023-08-08');
  check('ngày 08 tháng 8 năm 2023', '2023-08-08');
  check('Ngày 8 tháng 8', '2023-08-08');
  check('ngày 08/8/2023.', '2023-08-08');
  check('08 tháng 8/2023', '2023-08-08');
  check('thứ Ba, ngày 08/8/2023', '2023-08-08');
  check('08/08/2023 0:00:00', '2023-08-08');
  check('2023-08-08', '2023-08-08');
  check('03/04/2023', '2023-04-03');
  check('8/9', '2023-09-08');
  check('trước ngày 08/8', 'before 2023-08-08');
  check('Trước 30/9/2023', 'before 2023-09-30');
  check('chậm nhất ngày 15/9/2023', '2023-09-15');
  check('đến hết ngày 15/9/2023', '2023-09-15');
  check('cuối tháng 8', '2023-08-31 month');
  check('đầu tháng 8', '2023-08-10 month');
  check('giữa tháng 8', '2023-08-20 month');
  check('tháng 8/2023', '2023-08-31 month');
  check('tháng 2 năm 2024', '2024-02-29 month');
  check('8/2023', '2023-08-31 month');
  check('Quý III/2023', '2023-09-30 quarter');
  check('cuối quý 3', '2023-09-30 quarter');
  check('9 tháng đầu năm', '2023-09-30 quarter');
  check('năm 2023', '2023-12-31 year');
  check('2024', '2024-12-31 year');
  check('31/6/2023', 'impossible');
  check('29/02/2023', 'impossible');
  check('15/13/2023', 'impossible');
  check('0/8/2023', 'impossible');
  check('tháng 13/2023', 'impossible');
  check('2023-02-30', 'impossible');
  check('Thường xuyên', 'not-a-date');
  check('sắp tới', 'not-a-date');
  check('1/2/3/2023', 'not-a-date');
  check('', 'not-a-date');

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
  const check = (date: string, expected: boolean) => test(date, () => expect(isSwappable(date)).toBe(expected));
  check('2023-09-08', true);
  check('2023-08-12', true);
  check('2023-08-08', false);
  check('2023-08-13', false);
  test('turned back', () => expect(swapDayAndMonth('2023-09-08')).toBe('2023-08-09'));
});

describe('trap 10: deadlines of a plan', () => {
  const check = (typed: string, expected: string) =>
    test(typed, () => {
      const parsed = parseDeadline(typed, 2023);
      const date = parsed.kind === 'date' ? `${parsed.exact ? '' : 'about '}${parsed.date}` : undefined;
      expect(date ?? (parsed.kind === 'fault' ? parsed.reason : parsed.kind)).toBe(expected);
    });
  check('30/9/2023', '2023-09-30');
  check('Chậm nhất ngày 30/9/2023', '2023-09-30');
  check('Trước 30/9/2023', 'about 2023-09-29');
  check('trước ngày 01/9', 'about 2023-08-31');
  check('Hoàn thành trước ngày 08/8/2023', 'about 2023-08-07');
  check('Quý III/2023', 'about 2023-09-30');
  check('Quý IV', 'about 2023-12-31');
  check('Trước quý IV', 'about 2023-09-30');
  check('Tháng 9/2023', 'about 2023-09-30');
  check('Trong tháng 9', 'about 2023-09-30');
  check('cuối tháng 8', 'about 2023-08-31');
  check('Trong năm', 'about 2023-12-31');
  check('Trong năm 2023', 'about 2023-12-31');
  check('Cả năm', 'about 2023-12-31');
  check('Thường xuyên', 'continuous');
  check('Thường xuyên, liên tục', 'continuous');
  check('Thường xuyên trong năm', 'continuous');
  check('Hằng tháng', 'continuous');
  check('Hằng quý', 'quarterly');
  check('hàng quý', 'quarterly');
  check('Định kỳ hằng quí', 'quarterly');
  check('31/9/2023', 'impossible');
  check('sớm', 'not-a-date');
});
