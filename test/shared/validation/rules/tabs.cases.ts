/** What one row or cell does to a whole tab: identity, dates, coverage, consistency, suspicion. */
import type { WorkbookContext } from '../../../../shared/forms/context.ts';
import {
  all,
  figure,
  FIRST_TIME,
  put,
  report,
  rowIn,
  rule,
  SOUND,
  SOUND_PLAN,
  tabIn,
  task,
  WITH_PLAN,
  type Change,
} from '../soundForm.ts';

const withoutRow =
  (tab: string, row: number): Change =>
  (read) =>
    void tabIn(read, tab).rows.splice(row, 1);
const again =
  (tab: string, row: number, rowNumber: number): Change =>
  (read) => {
    tabIn(read, tab).rows.push({ rowNumber, cells: { ...rowIn(read, tab, row).cells } });
  };

export const IDENTITY_CASES = [
  rule('identity-missing@A7', 'plan', 'no id', task('id', null, 1)),
  rule('identity-malformed@A7', 'plan', '"nv 2"', task('id', 'nv 2', 1)),
  rule('identity-malformed@A7', 'plan', 'no number in it', task('id', 'việc 2', 1)),
  rule('identity-duplicate@A7', 'plan', 'the id of the row above', task('id', 'NV-01', 1)),
  rule('identity-duplicate@A7', 'plan', 'the id of the row above, spelled otherwise', task('id', 'nv1', 1)),
  rule('identity-duplicate-row@A13', 'plan', 'a content twice', again('reviews', 0, 13)),
  rule('identity-duplicate-row@A13', 'q3', 'a task twice', again('reportQ3', 0, 13)),
  rule('identity-duplicate-row@H99', 'q3', 'a figure twice', again('figures', 0, 99)),
  rule('identity-reused@A8', 'plan', 'an id for other work', task('task', 'Mua sắm máy photocopy', 2), WITH_PLAN),
  rule(
    ['identity-dropped-task@id', 'coverage-group-unanswered@group'],
    'plan',
    'a task that was sent before',
    withoutRow('tasks', 1),
    WITH_PLAN,
  ),
  rule(['identity-missing-task@id', 'identity-unknown-task@A8'], 'q3', 'an id of no plan', report('id', 'NV-99', 2)),
  rule('identity-missing-task@id', 'q3', 'a row less', withoutRow('reportQ3', 1)),
  rule(
    ['identity-missing-content@content', 'identity-unknown-content@A6'],
    'plan',
    'a content of others',
    put('reviews', 0, 'content', '4.3'),
  ),
  rule('identity-missing-content@content', 'plan', 'a row less', withoutRow('reviews', 2)),
  rule(
    ['coverage-figure-blank@q3', 'identity-unknown-figure@A7'],
    'q3',
    'another key',
    put('figures', 1, 'key', 'so_khac'),
  ),
];

export const DATES_CASES = [
  rule('dates-order@K6', 'plan', 'ends before it starts', task('finish', { date: '2023-07-01' })),
  rule('dates-outside-cycle@K6', 'plan', 'another year', task('finish', { date: '2032-11-15' })),
  rule('dates-future@C6', 'plan', 'signed tomorrow', put('papers', 0, 'date', { date: '2023-12-31' })),
  rule('dates-future@B6', 'kk', 'arose tomorrow', put('difficulties', 0, 'date', { date: '2023-12-31' })),
  rule(
    'dates-overdue-not-late@D6',
    'q3',
    'past its day and not late',
    all(report('state', 'Đang thực hiện'), report('percent', { percent: 50 })),
    { ...WITH_PLAN, today: '2023-12-30' },
  ),
];

export const COVERAGE_CASES = [
  rule('coverage-weak-without-task@contents', 'plan', 'a weak content without a task', task('contents', null)),
  rule(
    'coverage-strong-without-keep@contents',
    'plan',
    'a strong content dropped',
    put('reviews', 1, 'followUp', 'Bỏ'),
  ),
  rule('coverage-group-unanswered@group', 'plan', 'no task of group 7', task('group', '5. Tuyên truyền', 6)),
  rule('coverage-figure-blank@H15', 'q3', 'a figure left blank', figure('hs_tiep_nhan', null)),
];

const NOT_APPLICABLE: WorkbookContext = { ...WITH_PLAN, notApplicable: ['q1', 'q2', 'q3'] };

export const CONSISTENCY_CASES = [
  rule('consistency-done-not-100@E6', 'q3', 'done at 80 %', report('percent', { percent: 80 })),
  rule('consistency-100-not-done@D8', 'q3', '100 % and not done', report('percent', { percent: 100 }, 2)),
  rule('consistency-not-started-percent@E7', 'q3', 'not started at 30 %', report('percent', { percent: 30 }, 1)),
  rule('consistency-cumulative-fell@E8', 'q3', 'less than last time', report('percent', { percent: 40 }, 2), {
    ...WITH_PLAN,
    reports: SOUND.q3 === undefined ? {} : { q3: SOUND.q3 },
  }),
  rule('consistency-apologies@H20', 'q3', 'too few apologies', figure('thu_xin_loi', 1)),
  rule('consistency-part-over-whole@H26', 'q3', 'more answered than received', figure('pakn_tra_loi', 7)),
  rule(
    'consistency-not-applicable@H6',
    'q3',
    'a quarter before the cycle began',
    figure('vb_chi_dao', 4),
    NOT_APPLICABLE,
  ),
];

const RESULT = 'Đã rà soát quy trình ở 12 thôn của xã';
const earlier = (state: 'done' | 'in-progress', figures = {}): WorkbookContext => ({
  ...WITH_PLAN,
  reports: { q2: { tasks: [{ id: 'NV-03', state, percent: 20, result: RESULT }], figures } },
});
const count = (value: number) => ({ hs_tiep_nhan: { kind: 'value' as const, value } });
const sent = (values: Partial<(typeof SOUND_PLAN.tasks)[number]>): WorkbookContext => ({
  ...FIRST_TIME,
  basePlan: { ...SOUND_PLAN, tasks: SOUND_PLAN.tasks.map((one) => ({ ...one, ...values })) },
});
const everyTask =
  (text: string, rows: number): Change =>
  (read) => {
    for (let row = 0; row < rows; row++) task('task', text, row)(read);
  };

export const SUSPICION_CASES = [
  rule(
    'suspicion-report-copied@F8',
    'q3',
    'the words of last quarter',
    report('result', RESULT, 2),
    earlier('in-progress'),
  ),
  rule([], 'q3', 'what was done is told again', report('result', RESULT, 2), earlier('done')),
  rule([], 'q3', 'other words', report('result', `${RESULT} và 3 khu phố`, 2), earlier('in-progress')),
  rule('suspicion-text-repeated@D7', 'plan', 'one text in four rows', everyTask('Tuyên truyền về Chỉ số PAPI', 4)),
  rule([], 'plan', 'one text in three rows', everyTask('Tuyên truyền về Chỉ số PAPI', 3)),
  rule('suspicion-target-lowered@F6', 'plan', 'a lower target', task('target', '0,5'), sent({ target: '≥ 1' })),
  rule([], 'plan', 'a higher target', task('target', '2'), sent({ target: '≥ 1' })),
  rule([], 'plan', 'less is better', task('target', 'không quá 0,5'), sent({ target: 'không quá 1' })),
  rule([], 'plan', 'counted otherwise', task('target', '0,5'), sent({ target: '≥ 1', targetUnit: '%' })),
  rule(
    'suspicion-deadline-later@K6',
    'plan',
    'a later day',
    task('finish', { date: '2023-12-20' }),
    sent({ finish: { kind: 'date', date: '2023-12-15' } }),
  ),
  rule(
    'suspicion-deadline-later@K6',
    'plan',
    'a day no more',
    task('finish', 'Thường xuyên'),
    sent({ finish: { kind: 'date', date: '2023-12-15' } }),
  ),
  rule(
    'suspicion-figure-jump@H15',
    'q3',
    'four times the last',
    figure('hs_tiep_nhan', 400),
    earlier('done', count(100)),
  ),
  rule([], 'q3', 'three times the last', figure('hs_tiep_nhan', 300), earlier('done', count(100))),
];
