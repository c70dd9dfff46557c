/** What a reviewer is pointed at. */
import { describe, expect, test } from 'vitest';
import type { PlanContent, ReportContent, ReportRow, TaskRow } from '../../../shared/forms/content.ts';
import { flagsOf, type Earlier } from '../../../shared/review/flags.ts';
import { PLAN } from '../forms/sample.ts';

const sentences = (...given: Parameters<typeof flagsOf>) => flagsOf(...given).map(({ sentence }) => sentence);

describe('a plan', () => {
  const [, , task] = PLAN.tasks;
  const plan = (row: Partial<TaskRow>): PlanContent => ({ reviews: [], tasks: [{ ...task!, id: 'NV-02', ...row }] });
  const check = (before: Partial<TaskRow>, now: Partial<TaskRow>, expected: readonly string[]) =>
    test(`${JSON.stringify(before)} -> ${JSON.stringify(now)}`, () =>
      expect(sentences('plan', plan(now), { content: plan(before), reports: {} })).toEqual(expected));

  check({ target: '95' }, { target: '90' }, ['NV-02: chỉ tiêu giảm từ 95 xuống 90']);
  check({ target: '≥ 95%' }, { target: '≥ 90 %' }, ['NV-02: chỉ tiêu giảm từ ≥ 95% xuống ≥ 90 %']);
  check({ target: '1.200' }, { target: '1.100' }, ['NV-02: chỉ tiêu giảm từ 1.200 xuống 1.100']);
  check({ target: '90' }, { target: '95' }, []);
  check({ target: '1.200' }, { target: '950' }, []);
  check({ target: '05 lớp, 250 người' }, { target: '04 lớp, 300 người' }, []);
  check({ target: 'toàn bộ' }, { target: '90' }, []);
  check({ target: '95' }, { target: 'phần lớn' }, []);
  check({ target: '95' }, {}, []);
  check({ target: '95', targetUnit: '%' }, { target: '12', targetUnit: 'cuộc' }, []);
  check({ target: 'không quá 5 ngày' }, { target: 'không quá 3 ngày' }, []);

  const until = (date: string) => ({ finish: { kind: 'date' as const, date } });
  check(until('2023-09-08'), until('2023-12-15'), ['NV-02: hạn lùi từ 08/9/2023 sang 15/12/2023']);
  check(until('2023-09-08'), { finish: { kind: 'continuous' } }, ['NV-02: hạn lùi từ 08/9/2023 sang “Thường xuyên”']);
  check(until('2023-12-15'), until('2023-09-08'), []);
  check({ finish: { kind: 'quarterly' } }, until('2023-12-15'), []);

  test('a task that was not there before lowers nothing', () =>
    expect(
      flagsOf('plan', plan({ id: 'NV-09', target: '1' }), { content: plan({ target: '9' }), reports: {} }),
    ).toEqual([]));
  test('names its cell', () =>
    expect(flagsOf('plan', plan({ target: '1' }), { content: plan({ target: '9' }), reports: {} })).toMatchObject([
      { code: 'target-lowered', tab: 'tasks', row: 'NV-02', column: 'target' },
    ]));
  test('the first one has nothing to be held against', () =>
    expect(flagsOf('plan', PLAN, { reports: {} })).toEqual([]));
});

describe('a report', () => {
  const report = (row: Partial<ReportRow>): ReportContent => ({
    tasks: [{ id: 'NV-02', state: 'in-progress', percent: 60, ...row }],
    figures: {},
  });
  const check = (title: string, now: Partial<ReportRow>, earlier: Earlier, expected: readonly string[]) =>
    test(title, () => expect(sentences('q3', report(now), earlier)).toEqual(expected));
  const sent = (row: Partial<ReportRow>): Earlier => ({ content: report(row), reports: {} });
  const inQ2 = (row: Partial<ReportRow>): Earlier => ({ reports: { q2: report(row) } });

  check('a percentage that fell', { percent: 40.5 }, sent({}), ['NV-02: % lũy kế giảm từ 60% xuống 40,5%']);
  check('since last quarter', { percent: 40 }, inQ2({}), ['NV-02: % lũy kế giảm từ 60% (Báo cáo Quý II) xuống 40%']);
  check('both: said once', { percent: 40 }, { ...sent({}), ...inQ2({ percent: 70 }) }, [
    'NV-02: % lũy kế giảm từ 60% xuống 40%',
  ]);
  check('two quarters ago is not asked', { percent: 40 }, { reports: { q1: report({}) } }, []);
  check('no percentage is none that fell', {}, sent({ percent: 60 }), []);
  check('done, and now in progress', { state: 'in-progress' }, sent({ state: 'done', percent: 60 }), [
    'NV-02: chuyển từ “Hoàn thành” về “Đang thực hiện”',
  ]);
  check('done last quarter, and now late', { state: 'late' }, inQ2({ state: 'done', percent: 60 }), [
    'NV-02: chuyển từ “Hoàn thành” (Báo cáo Quý II) về “Chậm tiến độ”',
  ]);
  check('still done', { state: 'done' }, sent({ state: 'done' }), []);

  const result = 'Đã tuyên truyền tại 12 thôn, bản';
  check('the words of last quarter', { result: 'Đã tuyên truyền tại 12 thôn, bản.' }, inQ2({ result }), [
    'NV-02: kết quả giống hệt Báo cáo Quý II',
  ]);
  check('what was done by then may be told again', { result }, inQ2({ result, state: 'done' }), [
    'NV-02: chuyển từ “Hoàn thành” (Báo cáo Quý II) về “Đang thực hiện”',
  ]);
  check('short words repeat rightly', { result: 'Không có' }, inQ2({ result: 'Không có' }), []);
});

test('difficulties have no flags', () =>
  expect(flagsOf('kk', { difficulties: [] }, { content: { difficulties: [] }, reports: {} })).toEqual([]));
