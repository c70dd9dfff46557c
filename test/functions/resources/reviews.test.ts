/** What becomes of a submission: returned, sent again, accepted; the runs, seals and closings that follow. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verifyExport } from '../../../shared/ledger/verify.ts';
import { HOME_AFFAIRS_EMAIL, officerEmail } from '../../../shared/units/quangTri2023.ts';
import { changed, planBody, soundPlan } from '../submissionBody.ts';
import { PLAN_TIME, startStage, type Answer, type Stage } from '../stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
  await stage.setUp();
});
afterAll(() => stage.close());

const post = (path: string, body: unknown, email = HOME_AFFAIRS_EMAIL) => stage.call('POST', path, email, body);
const codeOf = ({ body }: Answer) => (body['error'] as { code?: string } | undefined)?.code;
const standing = async (unit: string) => (await stage.workbook(unit)).forms[0];
const review = (unit: string, requestId: string, more: object) =>
  post('/v1/reviews', { requestId, unit, form: 'plan', revision: 1, decision: 'accept', ...more });

describe('a review', () => {
  test('of nothing', async () => expect(codeOf(await review('19330', 'of-nothing', {}))).toBe('nothing-to-review'));
  test('is for Sở Nội vụ only', async () => {
    const body = { requestId: 'by-a-unit', unit: '19330', form: 'plan', revision: 1, decision: 'accept' };
    expect(codeOf(await post('/v1/reviews', body, officerEmail('19330')))).toBe('role-forbidden');
  });
  test('a return needs a reason', async () =>
    expect(codeOf(await review('19330', 'no-reason', { decision: 'return', reason: ' ' }))).toBe('body-wrong-shape'));

  test('returned, sent again, the old revision reviewed too late, accepted', async () => {
    const context = await stage.workbook('19333');
    await post('/v1/submissions', planBody(context, 'revision-1'), officerEmail('19333'));
    const remarks = [{ tab: 'tasks', row: 'NV-01', column: 'product', reason: 'Nêu rõ sản phẩm' }];
    const returned = await review('19333', 'return-1', { decision: 'return', reason: 'Chưa rõ', remarks });
    expect(returned).toMatchObject({ status: 200, body: { decision: 'return', revision: 1, generation: 1 } });
    const seen = await stage.workbook('19333');
    expect(seen.forms[0]).toMatchObject({ status: 'returned', returnReason: 'Chưa rõ', remarks });
    expect(seen.basePlan).toBeUndefined();
    expect(Object.keys(seen.knownTasks)).toContain('NV-01');

    const better = changed(soundPlan(context), 'Việc đã nêu rõ sản phẩm hơn trước');
    const again = await post('/v1/submissions', planBody(seen, 'revision-2', better), officerEmail('19333'));
    expect(again.body).toMatchObject({ revision: 2 });
    expect(codeOf(await review('19333', 'accept-old', {}))).toBe('review-superseded');
    expect((await review('19333', 'accept-2', { revision: 2 })).status).toBe(200);
    expect(await standing('19333')).toMatchObject({ status: 'accepted', revision: 2, remarks: [] });
  });
});

describe('runs', () => {
  test('asking tells the number to poll; what nobody was told of is unknown', async () => {
    const { status, body } = await post('/v1/consolidations', {});
    expect([status, body]).toEqual([202, { generation: 1 }]);
    const get = (generation: string) => stage.call('GET', `/v1/consolidations/${generation}`, HOME_AFFAIRS_EMAIL);
    expect((await get('1')).body).toEqual({ generation: 1, status: 'queued', sentence: 'Đang chờ đến lượt tổng hợp.' });
    expect(codeOf(await get('2'))).toBe('consolidation-unknown');
    expect(codeOf(await get('x'))).toBe('body-wrong-shape');
    await stage.ledger.startRun(0, { startedAt: PLAN_TIME, entries: await stage.ledger.countEntries(), full: false });
    expect((await get('1')).body).toMatchObject({ status: 'running' });
    await stage.ledger.noteRun(1, { status: 'done', outcome: 'written', rows: 12 });
    expect((await get('1')).body).toMatchObject({
      ...{ status: 'done', outcome: 'written', rows: 12, sentence: 'Đã tổng hợp lúc 08:00 ngày 01/8/2023: 12 dòng.' },
    });
    expect(codeOf(await stage.call('GET', '/v1/consolidations/1', officerEmail('19330')))).toBe('role-forbidden');
  });
});

test('a run is asked for in full by whoever wants what was edited by hand put right', async () => {
  expect((await post('/v1/consolidations', { full: true })).status).toBe(202);
  expect(stage.asked.at(-1)).toEqual({ after: 1, full: true });
  expect(codeOf(await post('/v1/consolidations', { full: 'yes' }))).toBe('body-wrong-shape');
});

describe('the sweep', () => {
  test('asks for a full run each time; seals when the ledger grew', async () => {
    expect((await post('/v1/sweeps', {})).body).toEqual({ generation: 2, days: ['2023-07-25'], seal: 5 });
    expect(stage.asked.at(-1)).toEqual({ after: 1, full: true });
    expect((await post('/v1/sweeps', {})).body).toEqual({ generation: 2, days: [] });
    await post('/v1/submissions', planBody(await stage.workbook('19336'), 'after-seal'), officerEmail('19336'));
    expect((await post('/v1/sweeps', {})).body).toEqual({ generation: 2, days: [], seal: 6 });
    expect(codeOf(await post('/v1/sweeps', {}, officerEmail('19336')))).toBe('role-forbidden');
  });
});

describe('the export', () => {
  const download = async () => (await stage.call('GET', '/v1/ledger', HOME_AFFAIRS_EMAIL)).text;
  test('is sealed and whole', async () => {
    await post('/v1/submissions', planBody(await stage.workbook('19339'), 'before-export'), officerEmail('19339'));
    const text = await download();
    expect(verifyExport(text)).toMatchObject({ ok: true, chains: 4, seals: 3 });
    expect(await download()).toBe(text);
  });
  test('stays whole while units submit', async () => {
    const submitting = ['19342', '19345', '19348', '19351'].map(async (unit) =>
      post('/v1/submissions', planBody(await stage.workbook(unit), `during-${unit}`), officerEmail(unit)),
    );
    const texts = await Promise.all([download(), download(), download()]);
    await Promise.all(submitting);
    for (const text of texts) expect(verifyExport(text)).toMatchObject({ ok: true });
  });
  test('is for Sở Nội vụ only', async () =>
    expect(codeOf(await stage.call('GET', '/v1/ledger', 'lanh-dao@quangtri.example'))).toBe('role-forbidden'));
});

describe('the end of a quarter', () => {
  const summary = () => post('/v1/summaries', { form: 'q3' }, 'lanh-dao@quangtri.example');
  test('before the freeze the summary is preliminary and nothing is closed', async () => {
    expect((await summary()).body).toMatchObject({ form: 'q3', status: 'preliminary', asOf: PLAN_TIME });
    expect((await post('/v1/quarters', {})).body).toEqual({ closed: [], stored: [] });
  });
  test('after it, it is closed once', async () => {
    stage.setClock('2023-09-20T17:00:00.000Z');
    // Asked for before: the freeze is itself an entry, and a summary names the head that it was made from.
    const { body } = await summary();
    const closed = await post('/v1/quarters', {});
    expect(body).toMatchObject({ status: 'frozen' });
    expect(closed.body).toEqual({
      closed: [{ form: 'q3', version: 1, asOf: '2023-09-20T17:00:00.000Z', hash: body['hash'] }],
      stored: [],
    });
    stage.setClock('2023-09-25T17:00:00.000Z');
    expect((await post('/v1/quarters', {})).body).toEqual(closed.body);
    stage.setClock(PLAN_TIME);
  });
  test('a unit asks for no summary of the province', async () =>
    expect(codeOf(await post('/v1/summaries', { form: 'q3' }, officerEmail('19330')))).toBe('role-forbidden'));
});
