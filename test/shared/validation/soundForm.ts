/** A sound form of each kind, and what one change of it brings: the ground of the tables of rules. No runner is imported. */
import type { Form } from '../../../shared/calendar/form.ts';
import type { ContentOf, PlanContent, TaskGroup } from '../../../shared/forms/content.ts';
import type { WorkbookContext } from '../../../shared/forms/context.ts';
import { layoutUnitWorkbook } from '../../../shared/forms/layout/unitWorkbook.ts';
import { readForm } from '../../../shared/forms/reading/readForm.ts';
import type { ReadCell, ReadForm, ShapeFault } from '../../../shared/forms/snapshot.ts';
import type { Finding } from '../../../shared/problems/finding.ts';
import type { FindingCode } from '../../../shared/problems/findingCatalogue.ts';
import { cellOf } from '../../../shared/problems/findingSentence.ts';
import { validateForm } from '../../../shared/validation/validateForm.ts';
import type { Case } from '../case.ts';
import { snapshotOfModel } from '../forms/modelSnapshot.ts';
import { CONTENT, CONTEXT, PLAN } from '../forms/sample.ts';

const TASK_TEXTS = [
  'Rà soát quy trình bầu trưởng thôn',
  'Xây dựng kế hoạch cải thiện của xã',
  'Quán triệt kế hoạch tới các thôn',
  'Gửi phiếu xin lỗi khi trễ hẹn',
  'Phát thanh về Chỉ số PAPI',
  'Tập huấn kỹ năng giao tiếp',
  'Khen thưởng công chức một cửa',
];
const TASK = PLAN.tasks[0];
if (TASK === undefined) throw new Error('the sample has a task');

export const SOUND_PLAN: PlanContent = {
  ...PLAN,
  tasks: TASK_TEXTS.map((task, index) => ({
    ...{ ...TASK, task, id: `NV-0${index + 1}`, group: (index + 1) as TaskGroup },
    ...{ contents: index === 0 ? ['1.3'] : [], finish: { kind: 'date', date: '2023-12-15' } },
  })),
};

const FIGURES = {
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

export const SOUND: Partial<ContentOf> = {
  plan: SOUND_PLAN,
  q3: {
    tasks: SOUND_PLAN.tasks.map(({ id }, index) =>
      index === 0
        ? { id, state: 'done', percent: 100, result: 'Đã xong', evidence: 'BC 45/BC-UBND' }
        : index === 1
          ? { id, state: 'not-started' }
          : { id, state: 'in-progress', percent: 57, result: 'Đang làm' },
    ),
    figures: Object.fromEntries(
      Object.entries(FIGURES).map(([key, value]) => [key, { kind: 'value' as const, value }]),
    ),
  },
  ...(CONTENT.kk === undefined ? {} : { kk: CONTENT.kk }),
};

export const TODAY = '2023-12-01';

/** Nothing was sent before. */
const { edition, province, cycle, unit, contactOfHomeAffairs, forms, contents, reports, knownTasks, notApplicable } =
  CONTEXT;
export const FIRST_TIME: WorkbookContext = {
  ...{ edition, province, cycle, unit, contactOfHomeAffairs, forms, contents, reports, knownTasks, notApplicable },
  today: TODAY,
  knownDifficulties: [],
  answers: [],
};

/** The sound plan was sent; NV-08 and NV-09 were in an earlier one. */
export const WITH_PLAN: WorkbookContext = {
  ...CONTEXT,
  ...{ today: TODAY, basePlan: SOUND_PLAN, reports: {} },
  knownTasks: Object.fromEntries(
    [...SOUND_PLAN.tasks, { id: 'NV-08', task: 'Việc cũ', group: 1 as const }].map(({ id, task, group }) => [
      id,
      { task, group },
    ]),
  ),
};

export function contextOf(form: Form): WorkbookContext {
  return form === 'plan' ? FIRST_TIME : WITH_PLAN;
}

/** A fresh copy of what is read of the sound form. */
export function soundForm(form: Form): ReadForm {
  const read = readForm(form, snapshotOfModel(layoutUnitWorkbook(contextOf(form), SOUND)));
  return JSON.parse(JSON.stringify(read)) as ReadForm;
}

export interface MutableTab {
  tab: string;
  columns: Record<string, number>;
  faults: ShapeFault[];
  rows: { rowNumber: number; cells: Record<string, ReadCell> }[];
}
export interface Mutable {
  locale: string;
  tabs: MutableTab[];
}
export type Change = (read: Mutable) => void;

export function changed(form: Form, change: Change): ReadForm {
  const read = soundForm(form);
  change(read as unknown as Mutable);
  return read;
}

/** A case of the rules, and the findings that it makes. */
export interface RuleCase extends Case {
  readonly findings: () => readonly Finding[];
  readonly codes: readonly FindingCode[];
  readonly form: Form;
  readonly change: Change;
  readonly on: WorkbookContext;
}

const shown = (finding: Finding) => `${finding.code}@${cellOf(finding) ?? finding.column ?? finding.tab}`;

/** @param expected what the change brings that the sound form has not: "code@cell". */
export function rule(
  expected: string | readonly string[],
  form: Form,
  title: string,
  change: Change,
  on: WorkbookContext = contextOf(form),
): RuleCase {
  const findings = () => validateForm(changed(form, change), on).findings;
  const brought = typeof expected === 'string' ? [expected] : expected;
  return {
    title: `${form}: ${title}`,
    expected: brought,
    actual: () => {
      const before = new Set(validateForm(soundForm(form), on).findings.map(shown));
      return findings()
        .map(shown)
        .filter((one) => !before.has(one));
    },
    ...{ findings, form, change, on },
    codes: brought.map((one) => one.slice(0, one.indexOf('@')) as FindingCode),
  };
}

export function tabIn(read: Mutable, id: string): MutableTab {
  const tab = read.tabs.find((one) => one.tab === id);
  if (tab === undefined) throw new Error(`${id} was not read`);
  return tab;
}

export function rowIn(read: Mutable, tab: string, index: number): MutableTab['rows'][number] {
  const row = tabIn(read, tab).rows[index];
  if (row === undefined) throw new Error(`${tab} has no row ${index}`);
  return row;
}

/** Types into a cell; `null` empties it. */
export const put =
  (tab: string, row: number, column: string, cell: ReadCell): Change =>
  (read) => {
    const { cells } = rowIn(read, tab, row);
    if (cell === null) Reflect.deleteProperty(cells, column);
    else cells[column] = cell;
  };
export const task = (column: string, cell: ReadCell, row = 0): Change => put('tasks', row, column, cell);
export const report = (column: string, cell: ReadCell, row = 0): Change => put('reportQ3', row, column, cell);
export const figure =
  (key: string, cell: ReadCell): Change =>
  (read) => {
    const row = tabIn(read, 'figures').rows.find(({ cells }) => cells['key'] === key);
    if (row === undefined) throw new Error(`no row of ${key}`);
    if (cell === null) Reflect.deleteProperty(row.cells, 'q3');
    else row.cells['q3'] = cell;
  };
export const fault =
  (tab: string, one: ShapeFault): Change =>
  (read) =>
    void tabIn(read, tab).faults.push(one);
export const withoutColumn =
  (tab: string, column: string): Change =>
  (read) => {
    const { columns, rows } = tabIn(read, tab);
    Reflect.deleteProperty(columns, column);
    for (const { cells } of rows) Reflect.deleteProperty(cells, column);
  };
export const all =
  (...changes: readonly Change[]): Change =>
  (read) => {
    for (const change of changes) change(read);
  };
