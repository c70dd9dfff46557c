import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { freezeQuarters } from '../../../functions/calendar/freeze.ts';
import type { FreezePayload } from '../../../shared/ledger/payloads.ts';
import { HOME_AFFAIRS_EMAIL, officerEmail } from '../../../shared/units/quangTri2023.ts';
import { startStage, type Answer, type Stage } from '../stage.ts';
import { planBody, readOf, soundReport } from '../submissionBody.ts';

const UNIT = '19330';
const FROZEN_AT = '2023-09-20T17:30:00.000Z';
const LATER = '2023-09-25T01:00:00.000Z';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
  await stage.setUp();
  await send('plan', planBody(await stage.workbook(UNIT), 'plan-of-the-unit'));
});
afterAll(() => stage.close());
beforeEach(() => {
  stage.setClock(FROZEN_AT);
});

async function send(what: string, body: unknown): Promise<void> {
  const { status, text } = await stage.call('POST', '/v1/submissions', officerEmail(UNIT), body);
  if (status !== 200) throw new Error(`${what}: ${status} ${text}`);
}

async function freezes(): Promise<readonly FreezePayload[]> {
  return (await stage.ledger.readAll())
    .filter(({ kind }) => kind === 'freeze')
    .map(({ payload }) => JSON.parse(payload) as FreezePayload);
}

const refreeze = (body: unknown, email = HOME_AFFAIRS_EMAIL): Promise<Answer> =>
  stage.call('POST', '/v1/quarters/q3/freezes', email, body);

function codeOf({ body }: Answer): unknown {
  return (body['error'] as { code?: unknown } | undefined)?.code;
}

test('before grace is over for every unit nothing is frozen, and nobody may freeze', async () => {
  stage.setClock('2023-09-20T16:59:59.000Z');
  expect(await freezeQuarters('calendar')(stage.services)).toEqual([]);
  expect(codeOf(await refreeze({ reason: 'Thử chốt sớm', after: 1 }))).toBe('quarter-not-frozen');
});

test('then each quarter is frozen once, however many runs there are, and as it was then', async () => {
  const before = stage.asked.length;
  const runs = await Promise.all([1, 2, 3].map(() => freezeQuarters('calendar')(stage.services)));
  const [first = []] = runs;
  expect(first).toMatchObject([{ form: 'q3', version: 1, asOf: FROZEN_AT }]);
  expect(runs).toEqual([first, first, first]);
  const [frozen, ...more] = await freezes();
  expect(more).toEqual([]);
  expect(frozen?.summary).toMatchObject({ status: 'frozen', hash: first[0]?.hash });
  expect(frozen?.summary.figures['plan.all.submitted']).toEqual({ value: 1, unit: 'đơn vị' });
  expect(JSON.stringify(frozen)).not.toContain('Kế hoạch!');
  const after = stage.asked.length;
  expect(after).toBeGreaterThan(before);
  stage.setClock(LATER);
  expect(await freezeQuarters('calendar')(stage.services)).toEqual(first);
  expect(stage.asked.length).toBe(after);
});

test('the same figures are not frozen again', async () => {
  stage.setClock(LATER);
  const answer = await refreeze({ reason: 'Rà soát lại số liệu', after: 1 });
  expect([answer.status, codeOf(answer)]).toEqual([409, 'freeze-unchanged']);
});

test('what arrived later makes a new version with its reason and its difference; a retry is the same act', async () => {
  stage.setClock('2023-09-15T01:00:00.000Z');
  const context = await stage.workbook(UNIT);
  const read = readOf(context, 'q3', soundReport(context));
  await send('q3', { requestId: 'report-of-the-unit', unit: UNIT, form: 'q3', baseRevision: 0, read });
  stage.setClock(LATER);
  const seen = await stage.call('GET', '/v1/quarters/q3', 'lanh-dao@quangtri.example');
  expect(seen.body['versions']).toMatchObject([{ version: 1, by: 'calendar' }]);
  expect(seen.body['changes']).toContainEqual({ key: 'report.all.submitted', unit: 'đơn vị', before: 0, after: 1 });

  const body = { reason: 'Bổ sung báo cáo của UBND xã', after: 1 };
  const before = stage.asked.length;
  const [made, again] = [await refreeze(body), await refreeze(body)];
  // The retry asks too: the first may have been cut before it could.
  expect(stage.asked.length).toBe(before + 2);
  expect(made.body).toMatchObject({ form: 'q3', version: 2 });
  expect(made.body['changes']).toContainEqual({ key: 'report.all.submitted', unit: 'đơn vị', before: 0, after: 1 });
  expect(again.body).toEqual(made.body);
  expect(codeOf(await refreeze({ reason: 'Người khác chốt', after: 1 }))).toBe('freeze-conflict');
  expect((await freezes()).map(({ version }) => version).sort()).toEqual([1, 2]);
  const now = await stage.call('GET', '/v1/quarters/q3', HOME_AFFAIRS_EMAIL);
  expect(now.body).toMatchObject({ versions: [{ version: 1 }, { version: 2, reason: body.reason }], changes: [] });
});

test('a unit and a leader freeze nothing; a reason is needed; a form that is no quarter is none', async () => {
  const body = { reason: 'Chốt lại', after: 2 };
  expect(codeOf(await refreeze(body, officerEmail(UNIT)))).toBe('role-forbidden');
  expect(codeOf(await refreeze(body, 'lanh-dao@quangtri.example'))).toBe('role-forbidden');
  expect(codeOf(await refreeze({ ...body, reason: '   ' }))).toBe('body-wrong-shape');
  expect(codeOf(await stage.call('GET', '/v1/quarters/plan', HOME_AFFAIRS_EMAIL))).toBe('body-wrong-shape');
});
