import { describe, expect, test } from 'vitest';
import type { FormView } from '../../../addon/server/views.ts';
import { receiptText } from '../../../addon/sidebar/receiptText.ts';
import { stepsOf } from '../../../addon/sidebar/steps.ts';
import { TABS_TO_FILL, TAB_TITLES, countsInWords, periodNote, tabTitle } from '../../../addon/sidebar/words.ts';
import { TABS_OF_FORM, TAB_IDS, tabOf } from '../../../shared/forms/unitWorkbook.ts';
import { FINDINGS, PLAN, Q3, RECEIPT, RETURNED_Q3, checkOf } from '../../browser/sidebar/views.ts';

test('the titles and tabs are those of the declaration', () => {
  expect(TAB_TITLES).toEqual(Object.fromEntries(TAB_IDS.map((id) => [id, tabOf(id).title])));
  expect(TABS_TO_FILL).toEqual(TABS_OF_FORM);
  expect(tabTitle('no-such-tab')).toBe('no-such-tab');
});

test('counts leave out what is zero', () => {
  const check = (errors: number, warnings: number, hints: number, expected: string) =>
    expect(countsInWords({ errors, warnings, hints })).toBe(expected);
  check(3, 5, 2, '3 lỗi, 5 cảnh báo, 2 gợi ý');
  check(0, 1, 0, '1 cảnh báo');
  check(0, 0, 0, '');
});

test('the three steps tell where a form is', () => {
  const check = (form: FormView | undefined, expected: readonly string[]) => {
    const told = stepsOf(form).map(({ title, lines, done }) => [title, ...lines, ...(done ? ['xong'] : [])].join('|'));
    expect(told).toEqual(expected);
  };
  const due = 'Gửi|Còn 5 ngày|hết ngày 14/9/2023';
  check(undefined, ['Điền', 'Kiểm tra', 'Gửi']);
  check(Q3, ['Điền|12 dòng|5 ô trống', 'Kiểm tra|chưa kiểm tra', due]);
  check({ ...Q3, check: checkOf(FINDINGS).counts }, [
    'Điền|12 dòng|5 ô trống',
    'Kiểm tra|2 lỗi|1 cảnh báo|1 gợi ý',
    due,
  ]);
  check({ ...PLAN, check: checkOf([]).counts }, [
    'Điền|26 dòng|đủ ô bắt buộc|xong',
    'Kiểm tra|không có lỗi|xong',
    'Gửi|bản thứ 2|Đã chấp nhận|xong',
  ]);
  check(RETURNED_Q3, ['Điền|12 dòng|5 ô trống', 'Kiểm tra|chưa kiểm tra', 'Gửi|bản thứ 1|Đã trả lại']);
});

test('an empty form is not full', () => {
  expect(stepsOf({ ...Q3, filling: { rows: 0, blanks: 0 } })[0]?.done).toBe(false);
});

describe('what stands in the way of filling', () => {
  const check = (over: Partial<FormView>, expected: RegExp) => expect(periodNote({ ...Q3, ...over })).toMatch(expected);
  test('is said first', () => {
    check({ period: 'not-applicable' }, /không áp dụng/);
    check({ period: 'not-open' }, /chưa mở/);
    check({ period: 'frozen' }, /đã khóa/);
    check({ period: 'frozen', status: 'accepted' }, /chấp nhận/);
    check({ period: 'frozen', form: 'plan', status: 'accepted' }, /liên hệ Sở Nội vụ/);
    check({ period: 'open', form: 'plan', status: 'accepted' }, /gửi lại: bản mới/);
    check({ period: 'grace' }, /quá hạn/);
    check({ form: 'kk' }, /bất cứ ngày nào/);
  });
  test('of a form that a return holds open: what may still be mended', () => {
    for (const period of ['grace', 'frozen'] as const) {
      check({ period, status: 'returned', reopened: 'remarked' }, /chỉ được sửa những chỗ Sở Nội vụ nhận xét/);
      check({ period, status: 'returned', reopened: 'whole' }, /được mở lại: sửa theo lý do/);
      check({ period, status: 'submitted', reopened: 'remarked' }, /đang chờ .* chỉ sửa những chỗ đã được nhận xét/);
      check({ period, status: 'submitted', reopened: 'whole' }, /đang chờ .* sửa rồi gửi lại/);
    }
    check({ period: 'frozen', status: 'submitted' }, /đã khóa/);
    expect(periodNote({ ...RETURNED_Q3, period: 'open' })).toBeUndefined();
  });
  test('is mostly nothing', () => {
    expect(periodNote(Q3)).toBeUndefined();
  });
});

test('a receipt is copied whole', () => {
  expect(receiptText(RECEIPT)).toBe(
    [
      'BIÊN NHẬN SỔ PAPI',
      'Biểu: Báo cáo Quý III',
      'Đơn vị: Ủy ban nhân dân xã Vĩnh Linh',
      'Lần gửi: bản thứ 1',
      'Nhận lúc: 14:06 ngày 09/9/2023',
      'Thời hạn: đúng hạn',
      'Người gửi: vinhlinh.papi@gmail.com',
      'Mã biên nhận: 3f9a 07c1 b2de',
    ].join('\n'),
  );
  expect(receiptText({ ...RECEIPT, timeliness: '' })).not.toContain('Thời hạn');
});
