/** What Sở Nội vụ does in the demonstration: reviews with remarks, extensions, answers, notes and paragraphs typed in the master. */
import { FORM_NAMES, isQuarterForm, type Form } from '../../shared/calendar/form.ts';
import type { Remark } from '../../shared/forms/context.ts';
import { REPORT_TAB } from '../../shared/forms/unitWorkbook.ts';
import { rowKey } from '../../shared/master/table.ts';
import { MASTER_TABLES } from '../../shared/master/tables.ts';
import { STANDING_NAMES } from '../../shared/master/standing.ts';
import type { ReportForm } from '../../shared/report/reports.ts';
import { HOME_AFFAIRS_EMAIL, officerEmail } from '../../shared/units/quangTri2023.ts';
import { accepted } from './api.ts';
import { workbookContext } from './clerk.ts';
import { typeBeside, type Typed } from './masterHands.ts';
import type { Outcome } from './outcome.ts';
import { PARAGRAPHS } from './paragraphs.ts';
import type { Extending, Noting, Reviewing } from './scenes.ts';
import type { Stage } from './stage.ts';

/** Two a returned form; the clerk mends what the first one names. */
function remarksOn(form: Form): readonly Remark[] {
  if (isQuarterForm(form)) {
    const tab = REPORT_TAB[form];
    return [
      { tab, row: 'NV-01', column: 'result', reason: 'Ghi rõ đã làm những gì, bao nhiêu lượt.' },
      { tab, row: 'NV-02', column: 'evidence', reason: 'Ghi số, ngày của văn bản minh chứng.' },
    ];
  }
  return [
    { tab: 'tasks', row: 'NV-01', column: 'product', reason: 'Nêu rõ tên văn bản sẽ ban hành.' },
    { tab: 'tasks', row: 'NV-02', column: 'target', reason: 'Ghi con số cụ thể phải đạt.' },
  ];
}

export async function review({ unit, form, decision, at }: Reviewing, { api }: Stage, outcome: Outcome): Promise<void> {
  const { forms } = await workbookContext(api, officerEmail(unit.id), unit.id);
  const revision = forms.find((standing) => standing.form === form)?.revision ?? 0;
  const why = { reason: 'Chỉ tiêu, kết quả chưa cụ thể, đề nghị lượng hóa.', remarks: remarksOn(form) };
  const body = {
    ...{ requestId: `demo-review-${form}-${unit.id}-${at}`, unit: unit.id, form, revision, decision },
    ...(decision === 'return' ? why : {}),
  };
  accepted(await api.call('POST', '/v1/reviews', HOME_AFFAIRS_EMAIL, body), `review of ${unit.id}`);
  outcome.reviewed(unit.id, form, decision);
}

export async function extend({ unit, form, due, reason }: Extending, { api }: Stage, outcome: Outcome): Promise<void> {
  const body = { requestId: `demo-extension-${form}-${unit.id}`, unit: unit.id, form, due, reason };
  accepted(await api.call('POST', '/v1/extensions', HOME_AFFAIRS_EMAIL, body), `extension of ${unit.id}`);
  outcome.extended(unit.id, form);
}

const onMaster = (master: string, { sheetsAs }: Pick<Stage, 'sheetsAs'>) => ({
  ...{ sheets: sheetsAs(HOME_AFFAIRS_EMAIL), spreadsheetId: master },
});

/** Of three new difficulties one is answered, one is looked into, one waits; what was looked into earlier is answered now. */
export async function answer(master: string, stage: Stage, outcome: Outcome): Promise<void> {
  const keys = await typeBeside(onMaster(master, stage), MASTER_TABLES.difficulties, ({ cells }, index) => {
    const status = cells['Trạng thái'];
    if (status === LOOKED_INTO.settling) return ANSWERED_LATER;
    return status === '' ? ANSWERS[index % 3] : undefined;
  });
  outcome.answered(keys.length);
}

const LOOKED_INTO = { agency: 'Sở Thông tin và Truyền thông', settling: 'Đang xem xét' };

const ANSWERED_LATER: Typed = {
  answer: 'Đã làm việc với doanh nghiệp viễn thông; các điểm lõm sóng được đưa vào kế hoạch phủ sóng năm sau.',
  settling: 'Đã trả lời',
  document: '1984/STTTT-BCVT',
};

const ANSWERS: readonly (Typed | undefined)[] = [
  {
    answer: 'Đã bố trí kinh phí trong dự toán quý IV; đơn vị làm thủ tục rút dự toán theo hướng dẫn.',
    agency: 'Sở Tài chính',
    settling: 'Đã trả lời',
    document: '2156/STC-NS',
  },
  LOOKED_INTO,
  undefined,
];

/** Whom they urged, and what they think of a task: beside rows that go on changing. */
export async function note(master: string, { form, words }: Noting, stage: Stage, outcome: Outcome): Promise<void> {
  const on = onMaster(master, stage);
  const column = FORM_NAMES[form].replace('Báo cáo ', '');
  const urged = await typeBeside(on, MASTER_TABLES.progress, ({ cells }) =>
    cells[column] === STANDING_NAMES.overdue ? { urged: words.urged } : undefined,
  );
  const assessed = await typeBeside(on, MASTER_TABLES.tasks, (_row, index) =>
    index % 40 === 3 ? { assessment: words.assessed } : undefined,
  );
  outcome.noted(urged.length + assessed.length);
}

/** The part of a report that only people can write, each paragraph beside its section, which stands there since the first run. */
export async function write(master: string, report: ReportForm, stage: Stage): Promise<void> {
  const paragraphs = new Map(
    Object.entries(PARAGRAPHS[report] ?? {}).map(([key, text]) => [rowKey(report, key), text]),
  );
  const typed = await typeBeside(onMaster(master, stage), MASTER_TABLES.reportText, ({ key }) => {
    const text = paragraphs.get(key);
    return text === undefined ? undefined : { text };
  });
  const lost = [...paragraphs.keys()].filter((key) => !typed.includes(key));
  if (lost.length > 0) throw new Error(`no row of the master for ${lost.join(', ')}`);
}
