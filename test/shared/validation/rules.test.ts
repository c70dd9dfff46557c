/** Each rule with its table: one thing typed otherwise into a sound form, and what is said of it, where. */
import { describe, expect, test } from 'vitest';
import type { Form } from '../../../shared/calendar/form.ts';
import type { ContentOf, PlanContent } from '../../../shared/forms/content.ts';
import type { WorkbookContext } from '../../../shared/forms/context.ts';
import { layoutUnitWorkbook } from '../../../shared/forms/layout/unitWorkbook.ts';
import { readForm } from '../../../shared/forms/reading/readForm.ts';
import type { ReadCell, ReadForm, ShapeFault } from '../../../shared/forms/snapshot.ts';
import {
  FAMILIES,
  familyOf,
  FINDING_CODES,
  FINDINGS,
  type FindingCode,
} from '../../../shared/problems/findingCatalogue.ts';
import { cellOf, findingSentence } from '../../../shared/problems/findingSentence.ts';
import type { Finding } from '../../../shared/problems/finding.ts';
import { validateForm } from '../../../shared/validation/validateForm.ts';
import { snapshotOfModel } from '../forms/modelSnapshot.ts';
import { CONTENT, CONTEXT, PLAN } from '../forms/sample.ts';

const context: WorkbookContext = { ...CONTEXT, today: '2023-12-01' };
const plan: PlanContent = {
  ...PLAN,
  tasks: [1, 2, 3, 4, 5, 6, 7].map((group) => ({
    ...PLAN.tasks[0]!,
    id: `NV-0${group}`,
    group: group as 1,
    contents: group === 1 ? ['1.3'] : [],
    finish: { kind: 'date' as const, date: '2023-12-15' },
  })),
};
/** Nothing was sent before. */
const { province, unit, contents: assigned } = CONTEXT;
const first: WorkbookContext = {
  ...{
    edition: 1,
    province,
    cycle: 2023,
    unit,
    today: context.today,
    contactOfHomeAffairs: '',
    forms: CONTEXT.forms,
    contents: assigned,
  },
  ...{ reports: {}, knownTasks: {}, knownDifficulties: [], answers: [], notApplicable: CONTEXT.notApplicable },
};
const withPlan: WorkbookContext = {
  ...context,
  basePlan: plan,
  reports: {},
  knownTasks: { 'NV-03': { task: plan.tasks[2]!.task, group: 3 } },
};
const figures = {
  hs_tre_hen: 2,
  hs_sai_sot: 0,
  thu_xin_loi: 2,
  hs_tiep_nhan: 100,
  hs_ky_truoc: 5,
  hs_truoc_dung: 90,
  dvc_truc_tuyen: 50,
  dvc_thanh_toan: 20,
  pakn: 4,
  pakn_tra_loi: 3,
};
const contents: Partial<ContentOf> = {
  plan,
  q3: {
    tasks: plan.tasks.map(({ id }, index) =>
      index === 0
        ? { id, state: 'done', percent: 100, result: 'Đã xong', evidence: 'BC 45/BC-UBND' }
        : index === 1
          ? { id, state: 'not-started' }
          : { id, state: 'in-progress', percent: 57, result: 'Đang làm' },
    ),
    figures: Object.fromEntries(
      Object.entries(figures).map(([key, value]) => [key, { kind: 'value' as const, value }]),
    ),
  },
  kk: CONTENT.kk!,
};

function sound(form: Form): ReadForm {
  const base = form === 'plan' ? first : withPlan;
  return structuredClone(readForm(form, snapshotOfModel(layoutUnitWorkbook(base, contents))));
}

type Mutable = {
  tabs: { tab: string; faults: ShapeFault[]; rows: { rowNumber: number; cells: Record<string, ReadCell> }[] }[];
  locale: string;
};
type Change = (read: Mutable) => void;

const seen = new Map<FindingCode, Finding>();

/** Findings that the change brings and the sound form has not: "code@cell". */
function brought(form: Form, change: Change, on: WorkbookContext): string[] {
  const shown = (finding: Finding) => `${finding.code}@${cellOf(finding) ?? finding.column ?? finding.tab}`;
  const before = validateForm(sound(form), on).findings.map(shown);
  const read = sound(form);
  change(read as unknown as Mutable);
  const { findings } = validateForm(read, on);
  for (const finding of findings) seen.set(finding.code, finding);
  return findings.map(shown).filter((one) => !before.includes(one));
}

function check(
  expected: string | readonly string[],
  form: Form,
  title: string,
  change: Change,
  on = form === 'plan' ? first : withPlan,
): void {
  test(`${form}: ${title}`, () => {
    expect(brought(form, change, on)).toEqual(typeof expected === 'string' ? [expected] : expected);
  });
}

const rowsOf = (read: Mutable, tab: string) => read.tabs.find((one) => one.tab === tab)!.rows;
const put =
  (tab: string, row: number, column: string, cell: ReadCell): Change =>
  (read) => {
    const { cells } = rowsOf(read, tab)[row]!;
    if (cell === null) Reflect.deleteProperty(cells, column);
    else cells[column] = cell;
  };
const task = (column: string, cell: ReadCell, row = 0): Change => put('tasks', row, column, cell);
const report = (column: string, cell: ReadCell, row = 0): Change => put('reportQ3', row, column, cell);
const figure =
  (key: string, cell: ReadCell): Change =>
  (read) => {
    rowsOf(read, 'figures').find(({ cells }) => cells['key'] === key)!.cells['q3'] = cell;
  };
const fault =
  (tab: string, one: ShapeFault): Change =>
  (read) =>
    void read.tabs.find((found) => found.tab === tab)!.faults.push(one);
const both =
  (...changes: readonly Change[]): Change =>
  (read) => {
    for (const change of changes) change(read);
  };

describe('shape', () => {
  check('shape-tab-missing@papers', 'plan', 'a tab was deleted', fault('papers', { kind: 'tab-missing' }));
  check('shape-tab-renamed@tasks', 'plan', 'a tab was renamed', fault('tasks', { kind: 'tab-renamed', title: 'KH' }));
  check(
    'shape-tab-duplicated@tasks',
    'plan',
    'a tab was copied',
    fault('tasks', { kind: 'tab-duplicated', titles: ['Bản sao của Kế hoạch'] }),
  );
  check(
    'shape-header-moved@tasks',
    'plan',
    'rows were put in above',
    fault('tasks', { kind: 'header-moved', rowNumber: 7 }),
  );
  check(
    'shape-header-merged@task',
    'plan',
    'headers were merged',
    (read) => fault('tasks', { kind: 'header-merged', column: 'task' })(read),
    context,
  );
  check('shape-column-missing@note', 'plan', 'a column was deleted', (read) => {
    fault('tasks', { kind: 'column-missing', column: 'note' })(read);
    Reflect.deleteProperty(
      (read.tabs.find(({ tab }) => tab === 'tasks') as unknown as { columns: Record<string, number> }).columns,
      'note',
    );
  });
  check(
    'shape-column-moved@task',
    'plan',
    'a column was moved',
    fault('tasks', { kind: 'column-moved', column: 'task', from: 4, to: 9 }),
  );
  check(
    'shape-column-renamed@lead',
    'plan',
    'a header was renamed',
    fault('tasks', { kind: 'column-renamed', column: 'lead', header: 'Ai làm' }),
  );
  check(
    'shape-cells-merged@D8',
    'plan',
    'cells were merged',
    fault('tasks', { kind: 'cells-merged', rowNumber: 8, column: 'task' }),
  );
});

describe('required', () => {
  check('required-missing@E6', 'plan', 'a blank product', task('product', null));
  check('required-missing@M6', 'plan', 'a weak content without a cause', put('reviews', 0, 'cause', null));
  check('required-missing@F6', 'q3', 'a done task without a result', report('result', null));
  check('required-missing@G6', 'q3', 'a done task without evidence', report('evidence', null));
  check(
    ['required-missing@H8', 'required-missing@I8'],
    'q3',
    'a late task without reason and remedy',
    report('state', 'Chậm tiến độ', 2),
  );
  check(
    'required-no-rows@difficulties',
    'kk',
    'nothing in the register',
    (read) => void rowsOf(read, 'difficulties').splice(0),
  );
});

describe('type', () => {
  check('type-formula@L6', 'plan', 'a formula', task('budget', { formula: '=10+5', shown: '15' }));
  check('type-date@J6', 'plan', 'no date', task('start', 'sắp tới'));
  check('type-date-text@J6', 'plan', 'a date as text', task('start', 'ngày 08 tháng 8 năm 2023'));
  check('type-date-inexact@K6', 'plan', 'a quarter as deadline', task('finish', 'Quý IV/2023'));
  check(
    [
      'type-date-swappable@J6',
      'type-date-swappable@J7',
      'type-date-swappable@J8',
      'type-date-swappable@J9',
      'type-date-swappable@J10',
      'type-date-swappable@J11',
      'type-date-swappable@J12',
      'type-date-swappable@C6',
    ],
    'plan',
    'an American spreadsheet',
    both((read) => void (read.locale = 'en_US'), task('start', { date: '2023-09-08' })),
    context,
  );
  check('type-number@L6', 'plan', 'many', task('budget', 'nhiều'));
  check('type-number-text@L6', 'plan', 'a number as text', task('budget', '15'));
  check('type-number-ambiguous@L6', 'plan', '19.630 as money', task('budget', '19.630'));
  check('type-number-range@L6', 'plan', 'less than nothing', task('budget', -5));
  check('type-percent-scale@E8', 'q3', '0.95 in a cell without %', report('percent', 0.95, 2));
  check('type-code-converted@C6', 'plan', '1.3 turned into a number', task('contents', 1.3));
  check('type-link@E6', 'plan', 'no link', put('papers', 0, 'link', 'ở máy tính'));
});

describe('choice', () => {
  check('choice-unknown@B6', 'plan', 'another group', both(task('group', 'Việc khác')));
  check('choice-respelled@B6', 'plan', 'the number alone', task('group', '1'));
  check('choice-content-unknown@C7', 'plan', 'no such content', task('contents', '9.9', 1));
});

describe('length', () => {
  check('length-over@D6', 'plan', 'too long', task('task', 'Rà soát '.repeat(300)));
  check('length-short@D6', 'plan', 'too short', task('task', 'họp'));
});

describe('identity', () => {
  check('identity-missing@A7', 'plan', 'no id', task('id', null, 1));
  check('identity-malformed@A7', 'plan', '"nv 2"', task('id', 'nv 2', 1));
  check('identity-duplicate@A7', 'plan', 'the id of the row above', task('id', 'NV-01', 1));
  check(
    'identity-reused@A8',
    'plan',
    'an id for other work',
    task('task', 'Mua sắm máy photocopy cho văn phòng', 2),
    withPlan,
  );
  check(
    ['identity-dropped-task@id', 'coverage-group-unanswered@group'],
    'plan',
    'a task that was sent before',
    (read) => void rowsOf(read, 'tasks').splice(1, 1),
    withPlan,
  );
  check(['identity-missing-task@id', 'identity-unknown-task@A8'], 'q3', 'an id of no plan', report('id', 'NV-99', 2));
  check('identity-missing-task@id', 'q3', 'a row less', (read) => void rowsOf(read, 'reportQ3').splice(1, 1));
  check(
    ['identity-missing-content@content', 'identity-unknown-content@A6'],
    'plan',
    'a content of others',
    put('reviews', 0, 'content', '4.3'),
  );
  check('identity-missing-content@content', 'plan', 'a row less', (read) => void rowsOf(read, 'reviews').splice(2, 1));
  check(
    ['coverage-figure-blank@q3', 'identity-unknown-figure@A7'],
    'q3',
    'another key',
    (read) => void (rowsOf(read, 'figures')[1]!.cells['key'] = 'so_khac'),
  );
});

describe('dates', () => {
  check('dates-order@K6', 'plan', 'ends before it starts', task('finish', { date: '2023-07-01' }));
  check('dates-outside-cycle@K6', 'plan', 'another year', task('finish', { date: '2032-11-15' }));
  check('dates-future@C6', 'plan', 'signed tomorrow', put('papers', 0, 'date', { date: '2023-12-31' }));
  check(
    'dates-overdue-not-late@D6',
    'q3',
    'past its day and not late',
    both(report('state', 'Đang thực hiện'), report('percent', { percent: 50 })),
    { ...withPlan, today: '2023-12-30' },
  );
});

describe('coverage', () => {
  check('coverage-weak-without-task@contents', 'plan', 'a weak content without a task', task('contents', null));
  check(
    'coverage-strong-without-keep@contents',
    'plan',
    'a strong content dropped',
    put('reviews', 1, 'followUp', 'Bỏ'),
  );
  check('coverage-group-unanswered@group', 'plan', 'no task of group 7', task('group', '5. Tuyên truyền', 6));
  check('coverage-figure-blank@H15', 'q3', 'a figure left blank', figure('hs_tiep_nhan', null));
});

describe('consistency', () => {
  check('consistency-done-not-100@E6', 'q3', 'done at 80 %', report('percent', { percent: 80 }));
  check('consistency-100-not-done@D8', 'q3', '100 % and not done', report('percent', { percent: 100 }, 2));
  check('consistency-not-started-percent@E7', 'q3', 'not started at 30 %', report('percent', { percent: 30 }, 1));
  check('consistency-cumulative-fell@E8', 'q3', 'less than last time', report('percent', { percent: 40 }, 2), {
    ...withPlan,
    reports: { q3: contents.q3! },
  });
  check('consistency-apologies@H20', 'q3', 'too few apologies', figure('thu_xin_loi', 1));
  check('consistency-part-over-whole@H26', 'q3', 'more answered than received', figure('pakn_tra_loi', 7));
});

describe('text', () => {
  check('text-composition@D6', 'plan', 'decomposed', task('task', plan.tasks[0]!.task.normalize('NFD')));
  check('text-invisible@D6', 'plan', 'a zero-width space', task('task', 'Rà soát\u200b quy trình bầu'));
  check('text-look-alike-d@D6', 'plan', 'Eth for Đ', task('task', 'Thực hiện NÐ 09/2019'));
});

describe('the catalogue', () => {
  test('families come in their order', () => {
    const order = [...new Set(FINDING_CODES.map(familyOf))];
    expect(order).toEqual(FAMILIES.filter((family) => order.includes(family)));
  });
  test('every code of it has been produced above', () => {
    // What no submission can bring: the column of another quarter is not read (`readForm`).
    const unreachable = ['consistency-not-applicable'];
    expect(FINDING_CODES.filter((code) => !seen.has(code) && !unreachable.includes(code))).toEqual([]);
  });
  test('every sentence names a place, a fault and a remedy in Vietnamese', () => {
    for (const finding of seen.values()) {
      const sentence = findingSentence(finding);
      expect(sentence).toBe(sentence.normalize('NFC'));
      expect(sentence).toMatch(/^(Ô [A-Z]+\d+ \(trang |Trang |Dòng \d+ \(trang )/u);
      expect(sentence).toMatch(/: .+\. Hãy .+\.$/su);
      expect(sentence).not.toMatch(/undefined|null|NaN| {2}|\.\./);
    }
  });
  test('only errors block', () => {
    const { content, findings } = validateForm(sound('plan'), first);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(content).toEqual(plan);
    expect(Object.values(FINDINGS).filter(({ severity }) => severity === 'error').length).toBeGreaterThan(15);
  });
});

test('200 rows with 1,000 findings return all of them, sorted', () => {
  const read = sound('plan');
  const tab = (read as unknown as Mutable).tabs.find((one) => one.tab === 'tasks')!;
  tab.rows = Array.from({ length: 200 }, (_, index) => ({
    rowNumber: 6 + index,
    cells: {
      id: `NV-${String(index + 1).padStart(2, '0')}`,
      group: 'Việc khác',
      contents: '9.9',
      task: 'họp',
      start: 'sắp tới',
      finish: 'sớm',
      budget: 'nhiều',
    },
  }));
  const { findings } = validateForm(read, first);
  const inRows = findings.filter((finding) => finding.tab === 'tasks' && finding.rowNumber !== undefined);
  expect(inRows.length).toBeGreaterThanOrEqual(1000);
  expect(new Set(inRows.map((finding) => `${finding.code} ${cellOf(finding) ?? ''}`)).size).toBe(inRows.length);
  const places = inRows.map(({ rowNumber = 0, columnNumber = 0 }) => rowNumber * 1000 + columnNumber);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});
