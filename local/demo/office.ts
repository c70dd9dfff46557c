/** What Sở Nội vụ does in the demonstration: reviews with remarks, extensions, answers and notes typed in the master. */
import type { Form } from '../../shared/calendar/form.ts';
import type { Remark } from '../../shared/forms/context.ts';
import { MASTER_TABLES } from '../../shared/master/tables.ts';
import { STANDING_NAMES } from '../../shared/master/standing.ts';
import { HOME_AFFAIRS_EMAIL, officerEmail } from '../../shared/units/quangTri2023.ts';
import { accepted } from './api.ts';
import { workbookContext } from './clerk.ts';
import { typeBeside, type MasterRow, type Typed } from './masterHands.ts';
import type { Outcome } from './outcome.ts';
import type { Extending, Reviewing } from './script.ts';
import type { Stage } from './stage.ts';

/** Two a returned form; the clerk mends what the first one names. */
const REMARKS: Readonly<Partial<Record<Form, readonly Remark[]>>> = {
  plan: [
    { tab: 'tasks', row: 'NV-01', column: 'product', reason: 'Nêu rõ tên văn bản sẽ ban hành.' },
    { tab: 'tasks', row: 'NV-02', column: 'target', reason: 'Ghi con số cụ thể phải đạt.' },
  ],
  q3: [
    { tab: 'reportQ3', row: 'NV-01', column: 'result', reason: 'Ghi rõ đã làm những gì, bao nhiêu lượt.' },
    { tab: 'reportQ3', row: 'NV-02', column: 'evidence', reason: 'Ghi số, ngày của văn bản minh chứng.' },
  ],
};

export async function review({ unit, form, decision, at }: Reviewing, { api }: Stage, outcome: Outcome): Promise<void> {
  const { forms } = await workbookContext(api, officerEmail(unit.id), unit.id);
  const revision = forms.find((standing) => standing.form === form)?.revision ?? 0;
  const why = { reason: 'Chỉ tiêu, kết quả chưa cụ thể, đề nghị lượng hóa.', remarks: REMARKS[form] ?? [] };
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

/** What the schedule does each morning, at the hour of the business clock. */
export async function remind({ api }: Stage, outcome: Outcome): Promise<void> {
  const { sent } = accepted(await api.call('POST', '/v1/reminders', HOME_AFFAIRS_EMAIL, {}), 'reminders') as {
    readonly sent: number;
  };
  outcome.mailed(sent);
}

/** What the schedules do in the night after grace: the calendar's acts, then the frozen summary. */
export async function freeze({ api }: Stage): Promise<void> {
  accepted(await api.call('POST', '/v1/sweeps', HOME_AFFAIRS_EMAIL, {}), 'sweep');
  accepted(await api.call('POST', '/v1/quarters', HOME_AFFAIRS_EMAIL, {}), 'freeze');
}

/** Of three difficulties one is answered, one is looked into, one waits. */
export async function answer(master: string, { sheetsAs }: Stage, outcome: Outcome): Promise<void> {
  const on = { sheets: sheetsAs(HOME_AFFAIRS_EMAIL), spreadsheetId: master };
  const keys = await typeBeside(on, MASTER_TABLES.difficulties, (_row, index) => ANSWERS[index % 3]);
  outcome.answered(keys.length);
}

const ANSWERS: readonly (Typed | undefined)[] = [
  {
    answer: 'Đã bố trí kinh phí trong dự toán quý IV; đơn vị làm thủ tục rút dự toán theo hướng dẫn.',
    agency: 'Sở Tài chính',
    settling: 'Đã trả lời',
    document: '2156/STC-NS',
  },
  { agency: 'Sở Thông tin và Truyền thông', settling: 'Đang xem xét' },
  undefined,
];

/** Whom they urged, and what they think of a task: beside rows that go on changing. */
export async function note(master: string, { sheetsAs }: Stage, outcome: Outcome): Promise<void> {
  const on = { sheets: sheetsAs(HOME_AFFAIRS_EMAIL), spreadsheetId: master };
  const urged = await typeBeside(on, MASTER_TABLES.progress, urging);
  const assessed = await typeBeside(on, MASTER_TABLES.tasks, (_row, index) =>
    index % 40 === 3 ? { assessment: 'Nhiệm vụ sát nội dung yếu; theo dõi kết quả ở Quý IV.' } : undefined,
  );
  outcome.noted(urged.length + assessed.length);
}

function urging({ cells }: MasterRow): Typed | undefined {
  const owes = cells['Quý III'] === STANDING_NAMES.overdue;
  return owes ? { urged: 'Đã gọi điện đôn đốc sáng 19/9; đơn vị hẹn gửi trong ngày.' } : undefined;
}
