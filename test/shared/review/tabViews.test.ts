/** What a reviewer reads, and may point at. */
import { describe, expect, test } from 'vitest';
import type { Remark } from '../../../shared/forms/context.ts';
import { figuresAskedOf } from '../../../shared/forms/figures.ts';
import type { Form } from '../../../shared/calendar/form.ts';
import { isPlaced, tabViews } from '../../../shared/review/tabViews.ts';
import { CONTENT, CONTEXT } from '../forms/sample.ts';

const views = (form: Form) => tabViews(form, CONTENT[form]!, CONTEXT);
const tabIn = (form: Form, id: string) => views(form).find(({ tab }) => tab === id)!;

describe('a plan', () => {
  test('tabs in the order of the form', () =>
    expect(views('plan').map(({ tabName }) => tabName)).toEqual(['Rà soát', 'Kế hoạch', 'Văn bản']));
  test('the columns that the unit fills, without the key', () =>
    expect(tabIn('plan', 'reviews').columns.map(({ columnName }) => columnName)).toEqual([
      ...['Giải pháp năm trước', 'Kết quả', 'Đánh giá', 'Tiếp tục / thay / bỏ', 'Hạn chế', 'Nguyên nhân'],
    ]));
  test('a content that the unit passed over stands there, blank', () =>
    expect(tabIn('plan', 'reviews').rows.map(({ row, title, cells }) => [row, title, cells[0]])).toEqual([
      ['1.3', 'Chất lượng bầu cử', 'Niêm yết danh sách ứng cử trưởng thôn'],
      ['5.4', 'Thủ tục hành chính cấp xã/phường', 'Trả kết quả tại nhà'],
      ['7.1', 'Nghiêm túc trong bảo vệ môi trường', ''],
    ]));
  test('tasks are titled by their words', () =>
    expect(tabIn('plan', 'tasks').rows[0]).toMatchObject({ row: 'NV-01', title: 'Rà soát quy trình bầu trưởng thôn' }));
});

describe('a report', () => {
  test('its tasks are titled by the plan', () =>
    expect(tabIn('q3', 'reportQ3').rows.map(({ title }) => title)).toEqual([
      ...['Rà soát quy trình bầu trưởng thôn', 'Gửi phiếu xin lỗi khi trễ hẹn', 'Tập huấn kỹ năng giao tiếp'],
    ]));
  test('every figure asked of the level, the quarter alone', () => {
    const { columns, rows } = tabIn('q3', 'figures');
    expect(columns).toEqual([{ column: 'q3', columnName: 'Quý III' }]);
    expect(rows.map(({ row }) => row)).toEqual(figuresAskedOf('xa').map(({ key }) => key));
    expect(rows.find(({ row }) => row === 'hs_tiep_nhan')).toMatchObject({
      title: 'Hồ sơ tiếp nhận mới',
      cells: ['1.963'],
    });
  });
});

describe('a remark', () => {
  const check = (form: Form, place: Omit<Remark, 'reason'>, expected: boolean) =>
    test(`${form}: ${JSON.stringify(place)}`, () =>
      expect(isPlaced({ ...place, reason: 'Nêu rõ' }, views(form))).toBe(expected));
  check('plan', { tab: 'tasks' }, true);
  check('plan', { tab: 'tasks', row: 'NV-01' }, true);
  check('plan', { tab: 'tasks', row: 'NV-01', column: 'target' }, true);
  check('plan', { tab: 'reviews', row: '7.1', column: 'measure' }, true);
  check('plan', { tab: 'papers', row: 'Kế hoạch', column: 'number' }, true);
  check('plan', { tab: 'reportQ3' }, false);
  check('plan', { tab: 'nowhere' }, false);
  check('plan', { tab: 'tasks', row: 'NV-09' }, false);
  check('plan', { tab: 'tasks', row: 'NV-01', column: 'percent' }, false);
  check('plan', { tab: 'reviews', row: '1.3', column: 'score' }, false);
  check('plan', { tab: 'tasks', column: 'target' }, false);
  check('q3', { tab: 'figures', row: 'tt_cuoc', column: 'q3' }, true);
  check('q3', { tab: 'figures', row: 'tt_cuoc', column: 'q2' }, false);
  check('q3', { tab: 'reportQ3', row: 'NV-01', column: 'task' }, false);
  check('kk', { tab: 'difficulties', row: 'KK-01', column: 'proposal' }, true);
  check('kk', { tab: 'difficulties', row: 'KK-01', column: 'answer' }, false);
});
