/** `GET /v1/workbook/layout`: what a host renders is what the declaration lays out, for those who may read the unit. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { layoutUnitWorkbook } from '../../../shared/forms/layout/unitWorkbook.ts';
import { HOME_AFFAIRS_EMAIL, officerEmail } from '../../../shared/units/quangTri2023.ts';
import { startStage, type Stage } from '../stage.ts';

const [UNIT, OTHER] = ['19357', '19360'];

let stage: Stage;

beforeAll(async () => {
  stage = await startStage();
  await stage.setUp();
});
afterAll(() => stage.close());

const layout = (unit: string, email: string) => stage.call('GET', `/v1/workbook/layout?unit=${unit}`, email);

test('the unit’s officer and Sở Nội vụ get the workbook laid out', async () => {
  const expected = JSON.parse(JSON.stringify(layoutUnitWorkbook(await stage.workbook(UNIT)))) as object;
  for (const email of [officerEmail(UNIT), HOME_AFFAIRS_EMAIL]) {
    const { status, body } = await layout(UNIT, email);
    expect(status).toBe(200);
    expect(body).toEqual(expected);
  }
});

test('nobody else does', async () => {
  const { status, body } = await layout(UNIT, officerEmail(OTHER));
  expect(status).toBe(403);
  expect(body).toMatchObject({ error: { code: 'unit-forbidden' } });
});
