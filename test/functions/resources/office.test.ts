/** `GET /v1/office` and its lists: who is told what, over the 155 units of Quảng Trị. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ExtensionsView, LateView, OfficeView } from '../../../shared/office/views.ts';
import { HOME_AFFAIRS_EMAIL, officerEmail, QUANG_TRI_2023 } from '../../../shared/units/quangTri2023.ts';
import { startStage, type Answer, type Stage } from '../stage.ts';
import { planBody } from '../submissionBody.ts';

const LEADER = 'lanh-dao@quangtri.example';
const CAM_LO = '468';
const HUONG_HOA = '465';
const [IN_CAM_LO = '', IN_HUONG_HOA = ''] = [CAM_LO, HUONG_HOA].map(
  (district) => QUANG_TRI_2023.units.find(({ parent }) => parent === district)?.id,
);

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
  await stage.setUp();
});
afterAll(() => stage.close());

const get = (path: string, email: string | undefined) => stage.call('GET', path, email);
const post = async (path: string, body: object, email = HOME_AFFAIRS_EMAIL) =>
  expect(await stage.call('POST', path, email, body)).toMatchObject({ status: 200 });
const codeOf = ({ body }: Answer) => (body['error'] as { code?: string } | undefined)?.code;
const office = async (email = HOME_AFFAIRS_EMAIL) => (await get('/v1/office', email)).body as unknown as OfficeView;
const late = async (email = HOME_AFFAIRS_EMAIL) =>
  (await get('/v1/office/late?form=plan', email)).body as unknown as LateView;
const submitPlan = async (unit: string) =>
  post('/v1/submissions', planBody(await stage.workbook(unit), `plan-${unit}`), officerEmail(unit));
const extension = (unit: string) => ({
  requestId: `extend-${unit}`,
  unit,
  form: 'plan',
  due: '2023-08-11',
  reason: 'Lũ',
});

describe('who may', () => {
  const check = (email: string | undefined, path: string, expected: string | undefined) =>
    test(`${email ?? 'nobody'}, ${path}: ${expected ?? 'may'}`, async () =>
      expect(codeOf(await get(path, email))).toBe(expected));
  for (const path of ['/v1/office', '/v1/office/late?form=plan']) {
    check(HOME_AFFAIRS_EMAIL, path, undefined);
    check(LEADER, path, undefined);
    check(officerEmail(CAM_LO), path, undefined);
    check(officerEmail(IN_CAM_LO), path, 'role-forbidden');
    check(officerEmail('SO02'), path, 'role-forbidden');
    // Cồn Cỏ has no xã.
    check(officerEmail('471'), path, 'role-forbidden');
    check('la@gmail.com', path, 'account-unknown');
    check(undefined, path, 'token-missing');
  }
  check(HOME_AFFAIRS_EMAIL, '/v1/office/extensions', undefined);
  check(LEADER, '/v1/office/extensions', undefined);
  check(officerEmail(CAM_LO), '/v1/office/extensions', 'role-forbidden');
  check(HOME_AFFAIRS_EMAIL, '/v1/office/late', 'body-wrong-shape');
  check(HOME_AFFAIRS_EMAIL, '/v1/office/late?form=q5', 'form-unknown');
  check(HOME_AFFAIRS_EMAIL, '/v1/office/late?form=kk', 'body-wrong-shape');
  check(HOME_AFFAIRS_EMAIL, '/v1/office/late?form=q1', 'period-not-applicable');
});

describe('the office', () => {
  test('before anything happened', async () => {
    const view = await office();
    expect(view).toMatchObject({
      ...{
        scope: 'home-affairs',
        today: '2023-08-01',
        currentForm: 'plan',
        queue: [],
        claims: [],
        openDifficulties: 0,
      },
    });
    expect(view.forms.map(({ form, counts }) => [form, counts.expected])).toEqual([
      ['plan', 155],
      ['kk', 0],
    ]);
    expect(view.run).toBeUndefined();
  });
  test('after a submission, a claim, an extension and a run', async () => {
    await submitPlan(IN_CAM_LO);
    const note = 'Lê Thị Hoa, công chức Văn phòng';
    await post('/v1/claims', { requestId: 'claim-of-hoa', unit: 'SO03', note }, 'hoa@gmail.com');
    await post('/v1/extensions', extension(IN_CAM_LO));
    await stage.ledger.startRun(0, { startedAt: '2023-08-01T01:00:00.000Z', entries: 5, full: false });
    const view = await office();
    expect(view.queue).toMatchObject([{ unit: { id: IN_CAM_LO }, form: 'plan', revision: 1, timeliness: 'đúng hạn' }]);
    expect(view.claims).toMatchObject([{ unit: { id: 'SO03' }, by: 'hoa@gmail.com', note }]);
    expect(view.run).toEqual({
      ...{ generation: 1, status: 'running', sentence: 'Đang tổng hợp, bắt đầu lúc 08:00 ngày 01/8/2023.' },
    });
    const { extensions } = (await get('/v1/office/extensions', LEADER)).body as unknown as ExtensionsView;
    expect(extensions).toMatchObject([{ unit: { id: IN_CAM_LO }, due: '2023-08-11', by: HOME_AFFAIRS_EMAIL }]);
  });
  test('a leader is told everything but the claims', async () =>
    expect(await office(LEADER)).toEqual({ ...(await office()), scope: 'leader', claims: [] }));
  test('logs no unit and no address', async () => {
    await office();
    const logged = stage
      .logged()
      .split('\n')
      .filter((line) => line.includes('/v1/office'));
    expect(logged.length).toBeGreaterThan(0);
    for (const line of logged)
      expect(Object.keys(JSON.parse(line) as object).sort()).toEqual(
        expect.arrayContaining(['method', 'ms', 'route', 'status']),
      );
    expect(logged.join('\n')).not.toMatch(/UBND|@|19\d{3}/);
  });
});

describe('a huyện', () => {
  test('learns nothing of what the xã of another huyện do', async () => {
    const officer = officerEmail(CAM_LO);
    const told = async () => [await office(officer), await late(officer)];
    const before = await told();
    await submitPlan(IN_HUONG_HOA);
    await submitPlan(HUONG_HOA);
    await post('/v1/extensions', extension(HUONG_HOA));
    expect(await told()).toEqual(before);
    expect(JSON.stringify(before)).not.toContain('Hướng');
    expect(await late()).not.toEqual(before[1]);
  });
  test('is told of its own', async () => {
    const view = await office(officerEmail(CAM_LO));
    expect(view).toMatchObject({ scope: 'district', queue: [], claims: [] });
    expect(view.forms[0]?.counts).toMatchObject({ expected: 8, submitted: 1, completenessInWords: '12,5%' });
    const { groups, text } = await late(officerEmail(CAM_LO));
    expect(groups).toEqual([{ name: 'UBND huyện Cam Lộ', units: 7, text }]);
    expect(text.split('\n')).toHaveLength(9);
  });
});
