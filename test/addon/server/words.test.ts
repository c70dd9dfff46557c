import { describe, expect, test } from 'vitest';
import {
  contentInWords,
  madeForInWords,
  statusInWords,
  timelinessOf,
  timelinessToday,
} from '../../../addon/server/words.ts';
import type { FormStanding } from '../../../shared/forms/context.ts';
import { CONTENT, PLAN } from '../../shared/forms/sample.ts';

const OPEN: FormStanding = {
  ...{ form: 'plan', period: 'open', status: 'not-submitted', revision: 0, remarks: [] },
  ...{ due: '2023-08-07', dueInWords: 'hết ngày 07/8/2023' },
};

describe('where a form stands', () => {
  const check = (change: Partial<FormStanding>, today: string, expected: string) =>
    expect(statusInWords({ ...OPEN, ...change }, today)).toBe(expected);
  test('by its day', () => {
    check({}, '2023-08-02', 'Còn 5 ngày');
    check({}, '2023-08-07', 'Hạn cuối hôm nay');
    check({ period: 'grace' }, '2023-08-09', 'Trễ 2 ngày');
    check({ period: 'frozen' }, '2023-08-20', 'Đã khóa, chưa gửi');
    check({ period: 'not-open' }, '2023-06-20', 'Chưa mở');
    check({ period: 'not-applicable' }, '2023-08-02', 'Không áp dụng');
    check({ form: 'kk' }, '2023-08-02', 'Gửi bất cứ ngày nào');
  });
  test('by what became of it, whatever the day', () => {
    check({ status: 'submitted' }, '2023-08-09', 'Đã gửi');
    check({ status: 'returned', period: 'grace' }, '2023-08-09', 'Đã trả lại');
    check({ status: 'accepted', period: 'frozen' }, '2023-08-30', 'Đã chấp nhận');
  });
});

test('how timely a submission would be, and was', () => {
  expect(timelinessToday(OPEN, '2023-08-07')).toBe('đúng hạn (hết ngày 07/8/2023)');
  expect(timelinessToday(OPEN, '2023-08-09')).toBe('trễ 2 ngày (hết ngày 07/8/2023)');
  expect(timelinessToday({ ...OPEN, form: 'kk' }, '2023-08-09')).toBe('gửi bất cứ ngày nào');
  const check = (minutes: number, expected: string) => expect(timelinessOf(minutes)).toBe(expected);
  check(0, 'đúng hạn');
  check(1, 'trễ 1 phút');
  check(60, 'trễ 1 giờ');
  check(61, 'trễ 2 giờ');
  check(1440, 'trễ 1 ngày');
  check(1441, 'trễ 2 ngày');
});

test('what is sent', () => {
  expect(contentInWords('plan', PLAN)).toBe('2 nội dung rà soát, 3 nhiệm vụ');
  const { q3 } = CONTENT;
  expect(contentInWords('q3', q3 ?? { tasks: [], figures: {} })).toBe(
    `${q3?.tasks.length ?? 0} nhiệm vụ, ${Object.keys(q3?.figures ?? {}).length} số liệu`,
  );
  expect(contentInWords('kk', { difficulties: [] })).toBe('0 khó khăn, vướng mắc');
});

test('whose workbook it is', () => {
  expect(madeForInWords('UBND xã A', '1', 2023)).toBe('UBND xã A, năm 2023');
  expect(madeForInWords(undefined, '19357', 2022)).toBe('đơn vị mã 19357, năm 2022');
});
