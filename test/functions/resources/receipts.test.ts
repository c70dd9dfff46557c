/** A clerk whose answer was lost asks whether the first attempt arrived. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contentHash } from '../../../shared/ledger/hash.ts';
import type { SubmissionPayload } from '../../../shared/ledger/payloads.ts';
import { HOME_AFFAIRS_EMAIL, officerEmail } from '../../../shared/units/quangTri2023.ts';
import { planBody } from '../submissionBody.ts';
import { PLAN_TIME, startStage, type Answer, type Stage } from '../stage.ts';

const UNIT = '19330';
let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
  await stage.setUp();
});
afterAll(() => stage.close());

const codeOf = ({ body }: Answer) => (body['error'] as { code?: string } | undefined)?.code;
const submit = (body: object) => stage.call('POST', '/v1/submissions', officerEmail(UNIT), body);
const receipt = (requestId: string, email = officerEmail(UNIT), unit = UNIT) =>
  stage.call('GET', `/v1/receipts?unit=${unit}&requestId=${requestId}`, email);

describe('a lost answer', () => {
  test('before anything arrived there is no receipt', async () => {
    const answer = await receipt('lost-answer');
    expect([answer.status, codeOf(answer)]).toEqual([404, 'receipt-unknown']);
  });
  test('is found by its request id, as it was given', async () => {
    const { body } = await submit(planBody(await stage.workbook(UNIT), 'lost-answer'));
    stage.setClock('2023-08-20T01:00:00.000Z');
    const found = await receipt('lost-answer');
    stage.setClock(PLAN_TIME);
    expect(found.status).toBe(200);
    expect(body).toMatchObject(found.body);
    expect(found.body).toEqual({
      ...{ unit: UNIT, form: 'plan', revision: 1, hash: expect.stringMatching(/^[0-9a-f]{64}$/) as string },
      ...{ at: PLAN_TIME, by: officerEmail(UNIT), minutesLate: 0 },
    });
  });
  test('of what said nothing new is none', async () => {
    const again = await submit(planBody(await stage.workbook(UNIT), 'nothing-new'));
    expect(again.body).toMatchObject({ unchanged: true });
    expect(codeOf(await receipt('nothing-new'))).toBe('receipt-unknown');
  });
  test('is no act of Sở Nội vụ', async () => {
    const review = { requestId: 'accept-plan', unit: UNIT, form: 'plan', revision: 1, decision: 'accept' };
    expect((await stage.call('POST', '/v1/reviews', HOME_AFFAIRS_EMAIL, review)).status).toBe(200);
    expect(codeOf(await receipt('accept-plan'))).toBe('receipt-unknown');
  });
  test("is the unit's own officers' to ask for", async () => {
    expect(codeOf(await receipt('lost-answer', officerEmail('19333')))).toBe('unit-forbidden');
    expect(codeOf(await receipt('lost-answer', officerEmail('19333'), '19333'))).toBe('receipt-unknown');
    expect(codeOf(await receipt('lost-answer', HOME_AFFAIRS_EMAIL))).toBe('unit-forbidden');
    expect(codeOf(await receipt('la'))).toBe('body-wrong-shape');
  });
});

test("the clerk's own time is kept for support, outside the content, and says nothing of lateness", async () => {
  const unit = '19336';
  const body = { ...planBody(await stage.workbook(unit), 'clicked-early'), clickedAt: '2023-07-01T00:00:00.000Z' };
  stage.setClock('2023-08-07T17:00:01.000Z');
  const answer = await stage.call('POST', '/v1/submissions', officerEmail(unit), body);
  expect(answer.body).toMatchObject({ minutesLate: 1 });
  const later = { ...body, clickedAt: '2023-08-07T16:59:00.000Z' };
  expect((await stage.call('POST', '/v1/submissions', officerEmail(unit), later)).body).toEqual(answer.body);
  stage.setClock(PLAN_TIME);
  const chain = await stage.ledger.readChain(unit);
  const payload = JSON.parse(chain[0]?.payload ?? '') as SubmissionPayload;
  expect([chain.length, payload.clickedAt]).toEqual([1, '2023-07-01T00:00:00.000Z']);
  expect(contentHash(payload.content)).toBe(payload.contentHash);
});

test('who speaks for a unit is told to its own officers and to Sở Nội vụ', async () => {
  const [unit] = (await stage.ledger.readProvince()).registry?.units.filter(({ level }) => level === 'xa') ?? [];
  const { id = '', parent = '' } = unit ?? {};
  const officers = async (email: string) =>
    (await stage.call('GET', `/v1/workbook?unit=${id}`, email)).body['officers'];
  expect(await officers(officerEmail(id))).toEqual([officerEmail(id)]);
  expect(await officers(HOME_AFFAIRS_EMAIL)).toEqual([officerEmail(id)]);
  expect(await officers(officerEmail(parent))).toBeUndefined();
  expect(await officers('lanh-dao@quangtri.example')).toBeUndefined();
});
