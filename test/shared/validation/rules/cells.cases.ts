/** One cell typed otherwise: shape, required, type, choice, length, text, privacy. */
import { all, fault, figure, put, report, rule, tabIn, task, withoutColumn } from '../soundForm.ts';

export const SHAPE_CASES = [
  rule('shape-tab-missing@papers', 'plan', 'a tab was deleted', fault('papers', { kind: 'tab-missing' })),
  rule('shape-tab-missing@tasks', 'plan', 'a tab is not in the body', (read) => {
    read.tabs = read.tabs.filter(({ tab }) => tab !== 'tasks');
  }),
  rule('shape-tab-renamed@tasks', 'plan', 'a tab was renamed', fault('tasks', { kind: 'tab-renamed', title: 'KH' })),
  rule(
    'shape-tab-duplicated@tasks',
    'plan',
    'a tab was copied',
    fault('tasks', { kind: 'tab-duplicated', titles: ['Kế hoạch', 'Bản sao của Kế hoạch'] }),
  ),
  rule('shape-header-moved@tasks', 'plan', 'rows were put in', fault('tasks', { kind: 'header-moved', rowNumber: 7 })),
  rule(
    ['shape-header-merged@task', 'shape-column-missing@task'],
    'plan',
    'headers were merged',
    all(fault('tasks', { kind: 'header-merged', column: 'task' }), (read) => {
      Reflect.deleteProperty(tabIn(read, 'tasks').columns, 'task');
      tabIn(read, 'tasks').faults.push({ kind: 'column-missing', column: 'task' });
    }),
  ),
  rule(
    'shape-column-missing@note',
    'plan',
    'a column was deleted, and the reader says so',
    all(fault('tasks', { kind: 'column-missing', column: 'note' }), withoutColumn('tasks', 'note')),
  ),
  rule('shape-column-missing@note', 'plan', 'a column is not in the body', withoutColumn('tasks', 'note')),
  rule(
    'shape-column-moved@task',
    'plan',
    'a column was moved',
    fault('tasks', { kind: 'column-moved', column: 'task', from: 4, to: 9 }),
  ),
  rule(
    'shape-column-renamed@lead',
    'plan',
    'a header was renamed',
    fault('tasks', { kind: 'column-renamed', column: 'lead', header: 'Ai làm' }),
  ),
  rule(
    'shape-cells-merged@D8',
    'plan',
    'cells were merged',
    fault('tasks', { kind: 'cells-merged', rowNumber: 8, column: 'task' }),
  ),
  rule('shape-unreadable@tasks', 'plan', 'a row is no row', (read) => {
    tabIn(read, 'tasks').rows.push({ rowNumber: -3, cells: {} });
  }),
  rule('shape-unreadable@L6', 'plan', 'a cell holds what no cell can', task('budget', [1] as unknown as null)),
];

export const REQUIRED_CASES = [
  rule('required-missing@E6', 'plan', 'a blank product', task('product', null)),
  rule('required-missing@E6', 'plan', 'a product of nothing that can be seen', task('product', ' \u200b')),
  rule(
    ['coverage-group-unanswered@group', 'required-missing@B6'],
    'plan',
    'no group is put in for a blank one',
    task('group', null),
  ),
  rule('required-missing@K6', 'plan', 'no deadline is put in for a blank one', task('finish', null)),
  rule('required-missing@M6', 'plan', 'a weak content without a cause', put('reviews', 0, 'cause', null)),
  rule([], 'plan', 'an unseen measure asks for no result', put('reviews', 2, 'measure', ' \u200b')),
  rule('required-missing@F6', 'q3', 'a done task without a result', report('result', null)),
  rule('required-missing@G6', 'q3', 'a done task without evidence', report('evidence', null)),
  rule(
    ['required-missing@H8', 'required-missing@I8'],
    'q3',
    'a late task without reason and remedy',
    report('state', 'Chậm tiến độ', 2),
  ),
  rule('required-missing@B6', 'kk', 'no day is put in for a blank one', put('difficulties', 0, 'date', null)),
  rule('required-missing@G6', 'kk', 'no level is put in for a blank one', put('difficulties', 0, 'level', null)),
  rule('required-no-rows@difficulties', 'kk', 'nothing in the register', (read) => {
    tabIn(read, 'difficulties').rows = [];
  }),
];

export const TYPE_CASES = [
  rule('type-formula@L6', 'plan', 'a formula', task('budget', { formula: '=10+5', shown: '15' })),
  rule('type-date@J6', 'plan', 'no date', task('start', 'sắp tới')),
  rule('type-date@J6', 'plan', 'a day that is none', task('start', { date: '2023-02-31' })),
  rule('type-date-text@J6', 'plan', 'a date as text', task('start', 'ngày 08 tháng 8 năm 2023')),
  rule('type-date-inexact@K6', 'plan', 'a quarter as deadline', task('finish', 'Quý IV/2023')),
  rule('type-date-inexact@J6', 'plan', '"before" as a day', task('start', 'trước ngày 08/8/2023')),
  rule(
    ['type-date-swappable@J6', 'type-date-swappable@C6'],
    'plan',
    'an American spreadsheet',
    all(
      (read) => void (read.locale = 'en_US'),
      (read) => {
        for (const { cells } of tabIn(read, 'tasks').rows) cells['start'] = { date: '2023-08-15' };
      },
      task('start', { date: '2023-09-08' }),
    ),
  ),
  rule('type-number@L6', 'plan', 'many', task('budget', 'nhiều')),
  rule('type-number-text@L6', 'plan', 'a number as text', task('budget', '15')),
  rule('type-number-text@H15', 'q3', '19.630 where only a whole number can be meant', figure('hs_tiep_nhan', '19.630')),
  rule('type-number-ambiguous@L6', 'plan', '19.630 as money', task('budget', '19.630')),
  rule('type-number-range@L6', 'plan', 'less than nothing', task('budget', -5)),
  rule('type-percent-scale@E8', 'q3', '0.95 in a cell without %', report('percent', 0.95, 2)),
  rule([], 'q3', 'half a percent', report('percent', { percent: 0.5 }, 2)),
  rule('type-code-converted@C6', 'plan', '1.3 turned into a number', task('contents', 1.3)),
  rule('type-code-converted@B6', 'plan', 'number 12', put('papers', 0, 'number', 12)),
  rule('type-code-lost@B6', 'plan', '12/3 turned into a day', put('papers', 0, 'number', { date: '2023-03-12' })),
  rule('type-link@E6', 'plan', 'no link', put('papers', 0, 'link', 'ở máy tính')),
];

export const CHOICE_CASES = [
  rule(['coverage-group-unanswered@group', 'choice-unknown@B6'], 'plan', 'another group', task('group', 'Việc khác')),
  rule('choice-respelled@B6', 'plan', 'the number alone', task('group', '1')),
  rule('choice-content-unknown@C7', 'plan', 'no such content', task('contents', '9.9', 1)),
  rule('choice-content-unknown@C7', 'plan', 'many that are none', task('contents', '9.8; 9.9; x y z', 1)),
  rule(
    'choice-content-several@C6',
    'kk',
    'two contents for one difficulty',
    put('difficulties', 0, 'content', '5.4; 1.1'),
  ),
];

const LONG = 50_000;
export const LENGTH_CASES = [
  rule('length-over@D6', 'plan', 'too long', task('task', 'Rà soát quy trình '.repeat(150))),
  rule('length-over@C7', 'plan', '50,000 characters for a code', task('contents', 'x '.repeat(LONG / 2), 1)),
  rule(
    'length-over@B6',
    'plan',
    '50,000 characters for a number of a paper',
    put('papers', 0, 'number', '1'.repeat(LONG)),
  ),
  rule(
    'length-over@C6',
    'kk',
    '50,000 characters for one content',
    put('difficulties', 0, 'content', '1 '.repeat(LONG / 2)),
  ),
  rule('length-over@J6', 'plan', '50,000 characters for a day', task('start', '1/'.repeat(LONG / 2))),
  rule('length-over@L6', 'plan', '50,000 digits', task('budget', '9'.repeat(LONG))),
  rule('length-short@D6', 'plan', 'too short', task('task', 'họp')),
];

export const TEXT_CASES = [
  rule('text-composition@D6', 'plan', 'decomposed', task('task', 'Rà soát quy trình bầu'.normalize('NFD'))),
  rule(
    'text-composition@D6',
    'plan',
    'decomposed, long only for it',
    task('task', 'ế '.repeat(999).trim().normalize('NFD')),
  ),
  rule('text-invisible@D6', 'plan', 'a zero-width space', task('task', 'Rà soát\u200b quy trình bầu')),
  rule('text-look-alike-d@D6', 'plan', 'Eth for Đ', task('task', 'Thực hiện NÐ 09/2019')),
  rule('text-legacy@D6', 'plan', 'TCVN3', task('task', 'KÕ ho¹ch c¶i thiÖn ChØ sè')),
  rule('text-legacy@D6', 'plan', 'VNI', task('task', 'Keá hoaïch caûi thieän')),
  rule('text-legacy@D6', 'plan', 'raw Telex', task('task', 'Keess hoachj cair thieenj')),
];

export const PRIVACY_CASES = [
  rule('privacy-citizen-id@F6', 'q3', 'căn cước', report('result', 'Đã trả kết quả cho ông A, CCCD 045090001234')),
  rule('privacy-old-citizen-id@F6', 'q3', 'chứng minh', report('result', 'Trả cho ông A, CMND: 197123456')),
  rule('privacy-phone@F6', 'q3', 'a telephone', report('result', 'Đã xong, liên hệ 0912.345.678')),
  rule('privacy-email@D6', 'kk', 'a mail box', put('difficulties', 0, 'difficulty', 'Gửi a.nguyen@gmail.com')),
  rule([], 'kk', 'a mail box of an office', put('difficulties', 0, 'difficulty', 'Gửi ubnd@quangtri.gov.vn')),
];

/** The first paper of another form, and two for this one. */
export const PAPER_CASES = [
  rule([], 'plan', 'the paper of another form above', (read) => {
    tabIn(read, 'papers').rows.unshift({ rowNumber: 5, cells: { form: 'Báo cáo Quý III', number: 'x'.repeat(200) } });
  }),
  rule('identity-duplicate-row@A9', 'plan', 'two papers for one form', (read) => {
    tabIn(read, 'papers').rows.push({
      rowNumber: 9,
      cells: { form: 'Kế hoạch', number: '13/KH-UBND', date: { date: '2023-08-08' } },
    });
  }),
  rule('identity-missing-paper@form', 'plan', 'its row was renamed', put('papers', 0, 'form', 'KH 2023')),
];
