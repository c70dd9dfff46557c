/** A returned form comes back at any time; once the last day is over, only what was remarked may differ. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { PlanContent } from '../../../shared/forms/content.ts';
import type { WorkbookContext } from '../../../shared/forms/context.ts';
import { layoutUnitWorkbook } from '../../../shared/forms/layout/unitWorkbook.ts';
import { HOME_AFFAIRS_EMAIL, officerEmail } from '../../../shared/units/quangTri2023.ts';
import { PLAN_TIME, startStage, type Answer, type Stage } from '../stage.ts';
import { planBody, readOf, soundPlan } from '../submissionBody.ts';

const IN_TIME = '2023-08-07T16:59:59.000Z';
const IN_GRACE = '2023-08-08T01:00:00.000Z';
const FROZEN = '2023-10-02T01:00:00.000Z';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
  await stage.setUp();
});
afterAll(() => stage.close());
beforeEach(() => {
  stage.setClock(PLAN_TIME);
});

const codeOf = ({ body }: Answer) => (body['error'] as { code?: string } | undefined)?.code;
const REMARKS = [
  { tab: 'tasks', row: 'NV-01', column: 'product', reason: 'Nêu rõ sản phẩm' },
  { tab: 'tasks', row: 'NV-02', column: 'target', reason: 'Lượng hóa chỉ tiêu' },
];

let sent = 0;
type Change = (plan: PlanContent) => PlanContent;
const post =
  (path: string) =>
  async (unit: string, change: Change = (plan) => plan) => {
    const context = await stage.workbook(unit);
    const plan = change(soundPlan(context));
    return stage.call('POST', path, officerEmail(unit), planBody(context, `sending-${++sent}`, plan));
  };
const send = post('/v1/submissions');
const rehearse = post('/v1/submissions/rehearsals');

const review = (unit: string, more: object) =>
  stage.call('POST', '/v1/reviews', HOME_AFFAIRS_EMAIL, {
    ...{ requestId: `review-${++sent}`, unit, form: 'plan', revision: 1, decision: 'return', reason: 'Chưa rõ' },
    ...more,
  });

/** A plan that was returned in time. */
async function returned(unit: string, remarks: readonly object[] = REMARKS): Promise<void> {
  await send(unit);
  await review(unit, { remarks });
}

const withTask =
  (index: number, members: Partial<PlanContent['tasks'][number]>) =>
  (plan: PlanContent): PlanContent => ({
    ...plan,
    tasks: plan.tasks.map((task, at) => (at === index ? { ...task, ...members } : task)),
  });
const MENDED = withTask(0, { product: 'Báo cáo bằng văn bản' });
const OUTSIDE = withTask(2, { target: '02' });
const plan = ({ forms }: WorkbookContext) => forms[0]!;

describe('after the freeze', () => {
  test('what was remarked is taken, late as any other', async () => {
    await returned('19330');
    stage.setClock(FROZEN);
    expect(plan(await stage.workbook('19330'))).toMatchObject({
      ...{ period: 'frozen', status: 'returned', reopened: 'remarked' },
    });
    const answer = await send('19330', MENDED);
    expect(answer.body).toMatchObject({ revision: 2, minutesLate: 55 * 24 * 60 + 8 * 60 });
  });

  test('what was not is refused, place by place', async () => {
    await returned('19333');
    stage.setClock(FROZEN);
    const answer = await send('19333', (sound) => OUTSIDE(MENDED(sound)));
    expect(answer).toMatchObject({
      status: 409,
      body: {
        error: {
          code: 'outside-remarks',
          details: { form: 'plan', changes: ['Kế hoạch, NV-03, Chỉ tiêu (bản trước: “01”)'], count: 1 },
        },
      },
    });
    expect(await stage.ledger.readChain('19333')).toHaveLength(2);
  });

  test('a rehearsal says the same, and adds nothing', async () => {
    await returned('19354');
    stage.setClock(FROZEN);
    const outside = (sound: PlanContent) => OUTSIDE(MENDED(sound));
    const rehearsed = await rehearse('19354', outside);
    expect(await rehearse('19354', MENDED)).toMatchObject({ status: 200, body: {} });
    expect(await stage.ledger.readChain('19354')).toHaveLength(2);
    expect(rehearsed.body).toEqual((await send('19354', outside)).body);
    expect(codeOf(await rehearse('19357', MENDED))).toBe('period-closed');
  });

  test('a return without remarks opens the whole form', async () => {
    await returned('19336', []);
    stage.setClock(FROZEN);
    expect(plan(await stage.workbook('19336'))).toMatchObject({ reopened: 'whole' });
    expect((await send('19336', OUTSIDE)).body).toMatchObject({ revision: 2 });
  });

  test('sent again and not yet reviewed, it may be mended further, still there alone', async () => {
    await returned('19339');
    stage.setClock(FROZEN);
    await send('19339', MENDED);
    expect(plan(await stage.workbook('19339'))).toMatchObject({
      status: 'submitted',
      remarks: [],
      reopened: 'remarked',
    });
    expect(codeOf(await send('19339', (sound) => OUTSIDE(MENDED(sound))))).toBe('outside-remarks');
    const both = await send('19339', (sound) => withTask(1, { target: '03' })(MENDED(sound)));
    expect(both.body).toMatchObject({ revision: 3 });
    await review('19339', { revision: 3, decision: 'accept' });
    expect(plan(await stage.workbook('19339'))).not.toHaveProperty('reopened');
    expect(codeOf(await send('19339', OUTSIDE))).toBe('period-closed');
  });

  test('a form that was not returned stays closed', async () => {
    await send('19342');
    stage.setClock(FROZEN);
    expect(codeOf(await send('19342', MENDED))).toBe('period-closed');
  });

  test('a return of what is frozen opens it', async () => {
    await send('19345');
    stage.setClock(FROZEN);
    await review('19345', { remarks: REMARKS });
    expect((await send('19345', MENDED)).body).toMatchObject({ revision: 2 });
  });

  test('an extension opens the whole form', async () => {
    await returned('19348');
    stage.setClock(FROZEN);
    const extension = { requestId: 'extend-19348', unit: '19348', form: 'plan', due: '2023-10-05', reason: 'Bão lũ' };
    await stage.call('POST', '/v1/extensions', HOME_AFFAIRS_EMAIL, extension);
    expect(plan(await stage.workbook('19348'))).not.toHaveProperty('reopened');
    expect((await send('19348', OUTSIDE)).body).toMatchObject({ revision: 2, minutesLate: 0 });
  });
});

test('in time the whole form is open, in grace no longer', async () => {
  await returned('19351');
  stage.setClock(IN_TIME);
  expect((await send('19351', OUTSIDE)).body).toMatchObject({ revision: 2 });
  stage.setClock(IN_GRACE);
  expect(codeOf(await send('19351', (sound) => withTask(3, { target: '05' })(OUTSIDE(sound))))).toBe('outside-remarks');
  expect((await send('19351', (sound) => MENDED(OUTSIDE(sound)))).body).toMatchObject({ revision: 3 });
});

test('a difficulty register has no last day: it is never closed', async () => {
  const sendKk = async (difficulty: string) => {
    const context = await stage.workbook('19354');
    const row = { id: 'KK-01', date: '2023-08-01', difficulty, proposal: 'Cấp máy', level: 'province' as const };
    const read = readOf(context, 'kk', { difficulties: [row] });
    const { revision } = context.forms.find(({ form }) => form === 'kk')!;
    return stage.call('POST', '/v1/submissions', officerEmail('19354'), {
      ...{ requestId: `sending-kk-${++sent}`, unit: '19354', form: 'kk', baseRevision: revision, read },
    });
  };
  await sendKk('Thiếu máy quét ở Bộ phận Một cửa');
  await review('19354', {
    form: 'kk',
    remarks: [{ tab: 'difficulties', row: 'KK-01', column: 'proposal', reason: 'Rõ' }],
  });
  stage.setClock(FROZEN);
  expect((await sendKk('Thiếu máy in ở Bộ phận Một cửa')).body).toMatchObject({ revision: 2 });
});

describe('in the unit’s cells', () => {
  const noteAt = (context: WorkbookContext, text: string) =>
    layoutUnitWorkbook(context, { plan: soundPlan(context) })
      .sheets.find(({ title }) => title === 'Kế hoạch')
      ?.cells.flat()
      .find((cell) => cell?.value === text)?.note;

  test('each remark says its reason until the form is sent again', async () => {
    await returned('19357');
    const product = 'Báo cáo số 1';
    expect(noteAt(await stage.workbook('19357'), product)).toContain('Sở Nội vụ: Nêu rõ sản phẩm');
    await send('19357', MENDED);
    expect(noteAt(await stage.workbook('19357'), product)).toBeUndefined();
  });
});
