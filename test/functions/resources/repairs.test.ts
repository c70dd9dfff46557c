/** `POST /v1/workbook/repairs`: a host that only reads and does is told what is amiss and what to do, a stage at a time. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { layoutUnitWorkbook } from '../../../shared/forms/layout/unitWorkbook.ts';
import type { RepairAnswer } from '../../../shared/forms/repair/repairAnswer.ts';
import type { WorkbookState } from '../../../shared/forms/repair/state.ts';
import { HOME_AFFAIRS_EMAIL, officerEmail } from '../../../shared/units/quangTri2023.ts';
import { BLANK_STATE as BLANK, stateOfModel } from '../../shared/forms/modelState.ts';
import { startStage, type Answer, type Stage } from '../stage.ts';

const [UNIT, OTHER] = ['19357', '19360'];
let stage: Stage;

beforeAll(async () => {
  stage = await startStage();
  await stage.setUp();
});
afterAll(() => stage.close());

const ask = (state: unknown, at: number | undefined, email = officerEmail(UNIT), unit = UNIT) =>
  stage.call('POST', '/v1/workbook/repairs', email, { unit, state, ...(at === undefined ? {} : { stage: at }) });
const codeOf = ({ body }: Answer) => (body['error'] as { code?: string } | undefined)?.code;

async function answered(state: WorkbookState, at?: number): Promise<RepairAnswer> {
  const { status, body } = await ask(state, at);
  expect(status).toBe(200);
  return body as unknown as RepairAnswer;
}

const laidOut = async (unit = UNIT) => stateOfModel(layoutUnitWorkbook(await stage.workbook(unit)));

describe('a blank spreadsheet', () => {
  test('is built a tab at a time, each stage naming the next', async () => {
    const titles = ['Hướng dẫn', 'Rà soát', 'Kế hoạch', 'Báo cáo Q1', 'Báo cáo Q2', 'Báo cáo Q3', 'Báo cáo Q4'];
    const first = await answered(BLANK, 0);
    expect(first.of).toBe(1 + first.frame.tabs.length);
    expect(first.frame.tabs.map(({ title }) => title).slice(0, 7)).toEqual(titles);
    expect(first.steps.filter(({ kind }) => kind === 'add-tab')).toHaveLength(first.frame.tabs.length);
    expect(first.next).toBe('_SoPAPI');
    const second = await answered(BLANK, 1);
    expect(second.steps).toMatchObject([{ kind: 'fill-tab', title: '_SoPAPI' }]);
    expect((await answered(BLANK, first.of - 1)).next).toBeUndefined();
  });
  test('asked only what is amiss, nothing is to be done', async () => {
    expect((await answered(BLANK)).steps).toEqual([]);
  });
});

test('a workbook as laid out has nothing amiss', async () => {
  expect((await answered(await laidOut())).damages).toEqual([]);
});

test('what is amiss is said in words', async () => {
  const state = await laidOut();
  const renamed = state.sheets.map((sheet) => (sheet.title === 'Kế hoạch' ? { ...sheet, title: 'KH 2023' } : sheet));
  const { damages } = await answered({ ...state, sheets: renamed });
  expect(damages).toHaveLength(1);
  expect(damages[0]).toContain('KH 2023');
});

describe('refused', () => {
  test('what was made for another unit', async () => {
    const answer = await ask(await laidOut(OTHER), 0);
    expect([answer.status, codeOf(answer)]).toEqual([409, 'workbook-not-yours']);
  });
  test('an account that does not reach the unit', async () => {
    expect(codeOf(await ask(BLANK, 0, officerEmail(OTHER)))).toBe('unit-forbidden');
    expect((await ask(BLANK, undefined, HOME_AFFAIRS_EMAIL)).status).toBe(200);
  });
  test.each([
    [{ ...BLANK, sheets: [] }],
    [{ ...BLANK, sheets: [{ ...BLANK.sheets[0], cells: [[{ value: {}, shown: '' }]] }] }],
    [{ ...BLANK, sheets: [{ ...BLANK.sheets[0], notes: [[1]] }] }],
    [{ ...BLANK, sheets: [{ ...BLANK.sheets[0], look: { frozenRows: -1 } }] }],
    ['a text'],
  ])('%#: a state of another shape', async (state) => {
    expect(codeOf(await ask(state, 0))).toBe('body-wrong-shape');
  });
});
