/** Two reviewers, an old revision, a change of mind: what each of them is answered, and what stands in the ledger after. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ContentOf } from '../../../shared/forms/content.ts';
import { HOME_AFFAIRS_EMAIL, officerEmail } from '../../../shared/units/quangTri2023.ts';
import { PLAN_TIME, startStage, type Answer, type Stage } from '../stage.ts';
import { changed, planBody, readOf, soundPlan, soundReport } from '../submissionBody.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
  await stage.setUp();
});
afterAll(() => stage.close());

const codeOf = ({ body }: Answer) => (body['error'] as { code?: string } | undefined)?.code;
const detailsOf = ({ body }: Answer) => (body['error'] as { details: object }).details;
const review = (unit: string, requestId: string, more: object) =>
  stage.call('POST', '/v1/reviews', HOME_AFFAIRS_EMAIL, { requestId, unit, form: 'plan', revision: 1, ...more });
const ACCEPT = { decision: 'accept' };
const RETURN = { decision: 'return', reason: 'Chưa rõ' };

/** @returns what the unit is told of its plan. */
const standing = async (unit: string) => {
  const { forms, basePlan } = await stage.workbook(unit);
  const { status, revision } = forms[0]!;
  return { status, revision, firstTask: basePlan?.tasks[0]?.task };
};

let sent = 0;
async function send(unit: string, word?: string): Promise<Answer> {
  const context = await stage.workbook(unit);
  const plan = word === undefined ? soundPlan(context) : changed(soundPlan(context), word);
  return stage.call('POST', '/v1/submissions', officerEmail(unit), planBody(context, `sending-${++sent}`, plan));
}

const reviewsOf = async (unit: string) => (await stage.ledger.readChain(unit)).filter(({ kind }) => kind === 'review');

describe('on what the reviewer saw', () => {
  test('of two at once one is taken; the other is told who decided what and when', async () => {
    await send('19330');
    const answers = await Promise.all([
      review('19330', 'at-once-accept', ACCEPT),
      review('19330', 'at-once-return', RETURN),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const refused = answers.find(({ status }) => status === 409)!;
    expect(codeOf(refused)).toBe('review-conflict');
    const decision = answers[0].status === 200 ? 'accept' : 'return';
    expect(detailsOf(refused)).toEqual({
      ...{ form: 'plan', revision: 1, decision, by: HOME_AFFAIRS_EMAIL, at: '08:00 ngày 01/8/2023' },
    });
    expect(await reviewsOf('19330')).toHaveLength(1);
  });

  test('a return after acceptance is made by whoever saw the acceptance', async () => {
    await send('19333');
    await review('19333', 'accept-19333', ACCEPT);
    expect(codeOf(await review('19333', 'unseen-19333', RETURN))).toBe('review-conflict');
    expect(await standing('19333')).toMatchObject({ status: 'accepted' });
    expect((await review('19333', 'return-19333', { ...RETURN, after: 'accept' })).status).toBe(200);
    expect(await standing('19333')).toEqual({ status: 'returned', revision: 1, firstTask: undefined });
  });

  test('an acceptance after a return likewise', async () => {
    await send('19336');
    await review('19336', 'return-19336', RETURN);
    expect(codeOf(await review('19336', 'unseen-19336', ACCEPT))).toBe('review-conflict');
    expect((await review('19336', 'accept-19336', { ...ACCEPT, after: 'return' })).status).toBe(200);
    expect(await standing('19336')).toMatchObject({ status: 'accepted', revision: 1 });
  });

  test('a second return brings its own remarks', async () => {
    await send('19339');
    await review('19339', 'return-19339', { ...RETURN, remarks: [{ tab: 'tasks', reason: 'Thiếu nhóm 7' }] });
    const remarks = [{ tab: 'reviews', reason: 'Nêu nguyên nhân' }];
    expect((await review('19339', 'again-19339', { ...RETURN, remarks, after: 'return' })).status).toBe(200);
    expect((await stage.workbook('19339')).forms[0]).toMatchObject({ status: 'returned', remarks });
  });

  test('what is accepted is not accepted twice', async () => {
    await send('19342');
    const first = await review('19342', 'accept-19342', ACCEPT);
    const second = await review('19342', 'again-19342', { ...ACCEPT, after: 'accept' });
    expect(second).toMatchObject({ status: 200, body: { hash: first.body['hash'], at: first.body['at'] } });
    expect(await reviewsOf('19342')).toHaveLength(1);
  });

  test('a retry is answered as the first time, whatever was decided since', async () => {
    await send('19345');
    const first = await review('19345', 'lost-19345', ACCEPT);
    await review('19345', 'return-19345', { ...RETURN, after: 'accept' });
    expect((await review('19345', 'lost-19345', ACCEPT)).body).toEqual(first.body);
    expect(codeOf(await review('19345', 'lost-19345', RETURN))).toBe('request-id-reused');
    expect(await standing('19345')).toMatchObject({ status: 'returned' });
  });

  test('a decision that nobody made was seen by nobody', async () => {
    await send('19348');
    const answer = await review('19348', 'never-19348', { ...ACCEPT, after: 'return' });
    expect([codeOf(answer), detailsOf(answer)]).toEqual(['body-wrong-shape', { path: 'after' }]);
  });

  test('of a superseded revision, whatever was seen of it', async () => {
    await send('19351');
    await review('19351', 'return-19351', RETURN);
    await send('19351', 'Việc nêu rõ hơn bản trước');
    for (const after of [undefined, 'return'])
      expect(codeOf(await review('19351', `old-${String(after)}`, { ...ACCEPT, after }))).toBe('review-superseded');
    expect(codeOf(await review('19351', 'of-one-to-come', { ...ACCEPT, revision: 3 }))).toBe('nothing-to-review');
  });
});

describe('a changed plan', () => {
  test('is a revision with a review of its own; the accepted one stays the base', async () => {
    await send('19354');
    await review('19354', 'accept-1', ACCEPT);
    const { firstTask } = await standing('19354');
    expect((await send('19354', 'Việc thêm sau khi được duyệt')).body).toMatchObject({ revision: 2 });
    expect(await standing('19354')).toEqual({ status: 'submitted', revision: 2, firstTask });
    await review('19354', 'return-2', { ...RETURN, revision: 2 });
    expect(await standing('19354')).toEqual({ status: 'returned', revision: 2, firstTask });
    await send('19354', 'Việc thêm, đã nêu lý do');
    await review('19354', 'accept-3', { ...ACCEPT, revision: 3 });
    expect(await standing('19354')).toEqual({
      ...{ status: 'accepted', revision: 3, firstTask: 'Việc thêm, đã nêu lý do' },
    });
  });

  test('a report that was accepted takes no other', async () => {
    await send('19357');
    stage.setClock('2023-09-15T01:00:00.000Z');
    const context = await stage.workbook('19357');
    const body = (requestId: string, baseRevision: number, report: ContentOf['q3']) => ({
      ...{ requestId, unit: '19357', form: 'q3', baseRevision, read: readOf(context, 'q3', report) },
    });
    const submit = (requestId: string, baseRevision: number, report: ContentOf['q3']) =>
      stage.call('POST', '/v1/submissions', officerEmail('19357'), body(requestId, baseRevision, report));
    const report = soundReport(context);
    expect((await submit('q3-first', 0, report)).status).toBe(200);
    await review('19357', 'accept-q3', { ...ACCEPT, form: 'q3' });
    const other = { ...report, figures: { tcd_luot: { kind: 'value' as const, value: 22 } } };
    expect(codeOf(await submit('q3-second', 1, other))).toBe('form-accepted');
    stage.setClock(PLAN_TIME);
  });
});

describe('a remark', () => {
  const refused = async (remark: object) => {
    await send('19360');
    const remarks = [{ tab: 'tasks', row: 'NV-01', reason: 'Nêu rõ' }, remark];
    const answer = await review('19360', 'misplaced', { ...RETURN, remarks });
    return [answer.status, detailsOf(answer)];
  };
  const check = (remark: object, place: string) =>
    test(`names nothing: ${place}`, async () =>
      expect(await refused({ ...remark, reason: 'Sửa' })).toEqual([422, { form: 'plan', number: 2, place }]));
  check({ tab: 'reportQ3' }, 'Báo cáo Q3');
  check({ tab: 'tasks', row: 'NV-99' }, 'Kế hoạch, NV-99');
  check({ tab: 'tasks', row: 'NV-01', column: 'percent' }, 'Kế hoạch, NV-01, percent');
  check({ tab: 'reviews', row: '1.3', column: 'score' }, 'Rà soát, 1.3, Điểm');

  test('without a reason', async () =>
    expect(await refused({ tab: 'tasks', reason: ' ' })).toEqual([400, { path: 'remarks[1].reason' }]));
  test('nothing of it was written', async () => expect(await reviewsOf('19360')).toEqual([]));
});
