/** `GET /v1/office/consolidation` over a real ledger and a master on local Google: what is told is what the run then does. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { enterAnswer } from '../../../functions/consolidate/enterAnswer.ts';
import { consolidate, type MasterSheets } from '../../../functions/consolidate/run.ts';
import { masterSheets } from '../../../functions/google/masterSheets.ts';
import { consolidateTask } from '../../../functions/tasks/consolidateTask.ts';
import { typeBeside } from '../../../local/demo/masterHands.ts';
import { MASTER_TABLES } from '../../../shared/master/tables.ts';
import type { ConsolidationPlanView } from '../../../shared/office/views.ts';
import { HOME_AFFAIRS_EMAIL, officerEmail } from '../../../shared/units/quangTri2023.ts';
import { masterOnGoogle, type MasterOnGoogle } from '../consolidate/masterOnGoogle.ts';
import { startStage, type Answer, type Stage } from '../stage.ts';
import { planBody, readOf } from '../submissionBody.ts';

const RETRY = { sleep: () => Promise.resolve(), random: () => 0 };
const master: { id: string; sheets?: MasterSheets } = { id: '' };
let on: MasterOnGoogle;
let stage: Stage;
beforeAll(async () => {
  on = await masterOnGoogle();
  stage = await startStage({ openMaster: () => Promise.resolve(master.sheets), newId: randomUUID });
  await stage.setUp();
});
afterAll(async () => {
  await stage.close();
  await on.google.close();
});

const ask = (email = HOME_AFFAIRS_EMAIL) => stage.call('GET', '/v1/office/consolidation', email);
const plan = async () => (await ask()).body as unknown as ConsolidationPlanView;
const errorOf = ({ body }: Answer) => body['error'] as { code?: string; message?: string } | undefined;
const submitPlan = async (unit: string) => {
  const body = planBody(await stage.workbook(unit), `plan-of-${unit}`);
  expect(await stage.call('POST', '/v1/submissions', officerEmail(unit), body)).toMatchObject({ status: 200 });
};

/** One run of the newest number, as the queue has it done. */
async function run(): Promise<void> {
  const { ledger, now } = stage.services;
  await consolidateTask({ after: await ledger.currentGeneration(), full: false })({
    ...stage.services,
    consolidate: (asked) => {
      if (master.sheets === undefined) return Promise.resolve(undefined);
      const newNonce = () => randomUUID().replaceAll('-', '');
      const deps = { ledger: { ...ledger, enterAnswer: enterAnswer(stage.services) }, sheets: master.sheets, now };
      return consolidate(asked)({ ...deps, newNonce, ...RETRY });
    },
  });
}

/** What was said before the run is what the run asked of Google. */
async function expectAsForecast({ requests, bytes }: ConsolidationPlanView): Promise<void> {
  on.google.requests.reset();
  await run();
  const counts = on.google.requests.counts('sheets');
  expect(counts.requests).toBe(requests);
  expect(counts.writes.bytesIn).toBe(bytes);
}

test('without a master there is nothing to plan', async () =>
  expect(errorOf(await ask())).toMatchObject({
    ...{ code: 'master-unreachable', message: expect.stringContaining('chưa ghi mã bảng') as string },
  }));

test.each([officerEmail('468'), officerEmail('19330'), 'lanh-dao@quangtri.example'])(
  '%s asks for no run, and for no plan of one',
  async (email) => expect(errorOf(await ask(email))?.code).toBe('role-forbidden'),
);

describe('the plan', () => {
  beforeAll(async () => {
    master.id = await on.newMaster();
    master.sheets = masterSheets(on.sheets, master.id, { ...RETRY, account: on.account });
  });

  test('of a blank master is every row of every table', async () => {
    const seen = await plan();
    expect(seen).toMatchObject({ requests: 7, answers: 0, seconds: 14 });
    expect(seen.running).toBeUndefined();
    expect(seen.lastDoneInWords).toBeUndefined();
    const progress = { title: MASTER_TABLES.progress.title, added: 155, changed: 0 };
    expect(seen.tables).toContainEqual(progress);
    await expectAsForecast(seen);
  });
  test('of a master that stands is nothing', async () => {
    const seen = await plan();
    expect(seen).toMatchObject({ requests: 1, bytes: 0, tables: [], answers: 0 });
    expect(seen.sentence).toBe('Bảng tổng hợp đã khớp với số liệu đã nộp, không có gì phải ghi.');
    expect(seen.lastDoneInWords).toBe('08:00 ngày 01/8/2023');
    await expectAsForecast(seen);
  });
  test('after a submission is its rows, and telling it writes nothing', async () => {
    await submitPlan('19330');
    const before = on.google.requests.counts('sheets').writes.requests;
    const seen = await plan();
    expect(on.google.requests.counts('sheets').writes.requests).toBe(before);
    expect(await plan()).toEqual(seen);
    expect(seen.requests).toBe(3);
    const { basePlan } = await stage.workbook('19330');
    expect(seen.tables).toContainEqual({
      ...{ title: MASTER_TABLES.tasks.title, added: basePlan?.tasks.length, changed: 0 },
    });
    expect(seen.sentence).toMatch(/^Sẽ ghi \d+ dòng vào \d+ bảng, khoảng \d+ giây\.$/);
    await expectAsForecast(seen);
    expect((await plan()).tables).toEqual([]);
  });
  test('counts the answers that were typed, and enters none', async () => {
    const context = await stage.workbook('19333');
    const row = { id: 'KK-01', date: '2023-08-01', difficulty: 'Thiếu máy quét', cause: 'Cũ', proposal: 'Cấp máy' };
    const read = readOf(context, 'kk', { difficulties: [{ ...row, level: 'province' }] });
    const body = { requestId: 'difficulty-1', unit: '19333', form: 'kk', baseRevision: 0, read };
    expect(await stage.call('POST', '/v1/submissions', officerEmail('19333'), body)).toMatchObject({ status: 200 });
    await run();
    const spreadsheet = { sheets: on.sheets, spreadsheetId: master.id };
    await typeBeside(spreadsheet, MASTER_TABLES.difficulties, () => ({ answer: 'Đã cấp máy' }));
    const entries = await stage.ledger.countEntries();
    const seen = await plan();
    expect(seen.answers).toBe(1);
    expect(seen.sentence).toMatch(/Ghi nhận 1 ý kiến trả lời mới và chuyển tới đơn vị\.$/);
    expect(await stage.ledger.countEntries()).toBe(entries);
    await run();
    expect(await stage.ledger.countEntries()).toBe(entries + 1);
    expect((await plan()).answers).toBe(0);
  });
  test('tells of a run that is under way', async () => {
    const after = await stage.ledger.currentGeneration();
    await stage.ledger.startRun(after, { startedAt: '2023-08-01T01:05:00.000Z', entries: 9, full: false });
    expect((await plan()).running).toEqual({
      ...{ generation: after + 1, status: 'running', sentence: 'Đang tổng hợp, bắt đầu lúc 08:05 ngày 01/8/2023.' },
    });
  });
  test('of a master that was taken away is a problem that says so', async () => {
    master.sheets = masterSheets(on.sheets, 'no-such-spreadsheet', RETRY);
    expect(errorOf(await ask())?.code).toBe('master-unreachable');
  });
});
