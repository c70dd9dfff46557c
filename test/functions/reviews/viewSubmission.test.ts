/** `GET /v1/office/submission`: what a reviewer is shown from the first sending to the last. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PlanContent } from '../../../shared/forms/content.ts';
import type { SubmissionView } from '../../../shared/office/views.ts';
import { HOME_AFFAIRS_EMAIL, officerEmail } from '../../../shared/units/quangTri2023.ts';
import { PLAN_TIME, startStage, type Answer, type Stage } from '../stage.ts';
import { planBody, soundPlan } from '../submissionBody.ts';

const UNIT = '19330';
let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
  await stage.setUp();
});
afterAll(() => stage.close());

const ask = (email = HOME_AFFAIRS_EMAIL, query = `unit=${UNIT}&form=plan`) =>
  stage.call('GET', `/v1/office/submission?${query}`, email);
const codeOf = ({ body }: Answer) => (body['error'] as { code?: string } | undefined)?.code;
const view = async () => (await ask()).body as unknown as SubmissionView;

let calls = 0;
async function send(change: (plan: PlanContent) => PlanContent): Promise<void> {
  const context = await stage.workbook(UNIT);
  const body = planBody(context, `sending-${++calls}`, change(soundPlan(context)));
  expect((await stage.call('POST', '/v1/submissions', officerEmail(UNIT), body)).status).toBe(200);
}
const review = (more: object) =>
  stage.call('POST', '/v1/reviews', HOME_AFFAIRS_EMAIL, {
    ...{ requestId: `review-${++calls}`, unit: UNIT, form: 'plan', ...more },
  });

const FIRST = (plan: PlanContent): PlanContent => ({ ...plan, paper: { number: '12/KH-UBND', date: '2023-07-31' } });
const SECOND = (plan: PlanContent): PlanContent => ({
  reviews: plan.reviews,
  tasks: plan.tasks
    .slice(0, -1)
    .map((task, index) => (index === 1 ? { ...task, target: '00', product: 'Báo cáo bằng văn bản' } : task)),
});

describe('who may see it', () => {
  test('nothing was sent yet', async () => expect(codeOf(await ask())).toBe('nothing-to-review'));
  test('leaders read it', async () => expect(codeOf(await ask('lanh-dao@quangtri.example'))).toBe('nothing-to-review'));
  test('no unit does, not its own either', async () =>
    expect(codeOf(await ask(officerEmail(UNIT)))).toBe('role-forbidden'));
  test.each([
    ['unit=99999&form=plan', 'unit-unknown'],
    [`unit=${UNIT}&form=q9`, 'form-unknown'],
    [`unit=${UNIT}`, 'body-wrong-shape'],
    ['form=plan', 'body-wrong-shape'],
  ])('%s: %s', async (query, code) => expect(codeOf(await ask(HOME_AFFAIRS_EMAIL, query))).toBe(code));
});

describe('a plan', () => {
  test('sent for the first time: its content, with nothing to hold it against', async () => {
    await send(FIRST);
    const { tabs, ...seen } = await view();
    const [entry] = await stage.ledger.readChain(UNIT);
    expect(seen).toEqual({
      unit: {
        id: UNIT,
        name: 'UBND phường Đông Giang',
        level: 'xa',
        parentName: expect.stringContaining('Đông Hà') as string,
      },
      ...{ form: 'plan', formName: 'Kế hoạch', revision: 1, by: officerEmail(UNIT) },
      ...{ atInWords: '08:00 ngày 01/8/2023', timeliness: 'đúng hạn', late: false },
      ...{ receipt: entry?.hash.slice(0, 12), paperInWords: 'Văn bản số 12/KH-UBND ngày 31/7/2023' },
      ...{ warnings: ['Nội dung lặp lại ở nhiều dòng: 1'], remarks: [], flags: [], comparisons: [] },
    });
    expect(tabs.map(({ tabName, rows }) => [tabName, rows.length > 0])).toEqual([
      ...[
        ['Rà soát', true],
        ['Kế hoạch', true],
        ['Văn bản', true],
      ],
    ]);
  });

  test('returned: the decision and its remarks', async () => {
    await review({
      ...{ revision: 1, decision: 'return', reason: 'Chưa lượng hóa' },
      remarks: [
        { tab: 'tasks', row: 'NV-02', column: 'product', reason: 'Nêu rõ sản phẩm' },
        { tab: 'tasks', row: 'NV-03', column: 'target', reason: 'Ghi rõ con số' },
      ],
    });
    expect((await view()).review).toEqual({
      ...{ decision: 'return', by: HOME_AFFAIRS_EMAIL, atInWords: '08:00 ngày 01/8/2023', reason: 'Chưa lượng hóa' },
    });
  });

  test('sent again, one remark of two mended: outcomes, flags, difference', async () => {
    stage.setClock('2023-08-07T16:30:00.000Z');
    await send(SECOND);
    stage.setClock(PLAN_TIME);
    const { remarks, flags, comparisons, review: decided, revision, paperInWords } = await view();
    expect([revision, decided, paperInWords]).toEqual([2, undefined, 'Chưa có văn bản ký']);
    expect(remarks).toEqual([
      {
        ...{ tab: 'tasks', tabName: 'Kế hoạch', row: 'NV-02', column: 'product', place: 'Kế hoạch, NV-02, Sản phẩm' },
        ...{ reason: 'Nêu rõ sản phẩm', outcome: 'mended', outcomeInWords: 'đã sửa' },
        ...{ before: 'Báo cáo số 2', after: 'Báo cáo bằng văn bản' },
      },
      {
        ...{ tab: 'tasks', tabName: 'Kế hoạch', row: 'NV-03', column: 'target', place: 'Kế hoạch, NV-03, Chỉ tiêu' },
        ...{ reason: 'Ghi rõ con số', outcome: 'open', outcomeInWords: 'chưa sửa', before: '01', after: '01' },
      },
    ]);
    expect(flags).toEqual([
      {
        ...{ code: 'target-lowered', tab: 'tasks', row: 'NV-02', column: 'target' },
        sentence: 'NV-02: chỉ tiêu giảm từ 01 xuống 00',
      },
    ]);
    expect(comparisons).toHaveLength(1);
    expect(comparisons[0]).toMatchObject({
      ...{ against: 'submitted', revision: 1, title: 'So với bản 1 (gửi 08:00 ngày 01/8/2023, đã trả lại)' },
      rows: [
        {
          ...{ tabName: 'Kế hoạch', row: 'NV-02', kind: 'changed' },
          title: 'Duy trì, cải thiện việc thứ 2 của UBND phường Đông Giang',
          cells: [
            { columnName: 'Sản phẩm', before: 'Báo cáo số 2', after: 'Báo cáo bằng văn bản' },
            { columnName: 'Chỉ tiêu', before: '01', after: '00' },
          ],
        },
        { kind: 'withdrawn', title: expect.stringContaining('Duy trì, cải thiện') as string },
        { tabName: 'Văn bản', row: 'Kế hoạch', kind: 'changed' },
      ],
    });
    expect(comparisons[0]!.unchangedRows).toBeGreaterThan(5);
  });

  test('accepted and changed: held against what was accepted and what was sent last', async () => {
    await review({ revision: 2, decision: 'accept' });
    await send(FIRST);
    expect((await view()).comparisons.map(({ title }) => title)).toEqual([
      ...['So với bản 2 (gửi 23:30 ngày 07/8/2023, đã chấp nhận)'],
    ]);
    await send((plan) => SECOND(FIRST(plan)));
    const { comparisons, remarks, flags } = await view();
    expect(comparisons.map(({ against, title, rows }) => [against, title, rows.length])).toEqual([
      ['accepted', 'So với bản 2 (gửi 23:30 ngày 07/8/2023, đã chấp nhận)', 0],
      ['submitted', 'So với bản 3 (gửi 08:00 ngày 01/8/2023, chưa duyệt)', 3],
    ]);
    expect([remarks, flags]).toEqual([[], []]);
  });
});
