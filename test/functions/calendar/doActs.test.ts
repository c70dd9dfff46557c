import { afterAll, beforeAll, expect, test } from 'vitest';
import { doCalendarActs } from '../../../functions/calendar/doActs.ts';
import type { CalendarPayload } from '../../../shared/ledger/payloads.ts';
import { HOME_AFFAIRS_EMAIL } from '../../../shared/units/quangTri2023.ts';
import { startStage, type Stage } from '../stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage.close());

async function run(iso: string): Promise<readonly string[]> {
  stage.setClock(iso);
  return doCalendarActs(stage.services);
}

async function entered(): Promise<readonly CalendarPayload[]> {
  const entries = (await stage.ledger.readAll()).filter(({ kind }) => kind === 'calendar');
  expect(entries.every(({ by, unit }) => by === 'calendar' && unit === '_')).toBe(true);
  return entries.sort((a, b) => a.seq - b.seq).map(({ payload }) => JSON.parse(payload) as CalendarPayload);
}

test('before the cycle is set up there is nothing to do', async () => {
  expect(await run('2023-07-25T22:15:00.000Z')).toEqual([]);
});

test('days that no run saw are caught up in order, each once', async () => {
  await stage.setUp();
  expect(await run('2023-07-25T22:15:00.000Z')).toEqual(['2023-07-25']);
  expect(await run('2023-07-26T22:15:00.000Z')).toEqual([]);
  expect(await run('2023-08-20T22:15:00.000Z')).toEqual(['2023-08-08', '2023-08-10']);
  expect((await entered()).map(({ date }) => date)).toEqual(['2023-07-25', '2023-08-08', '2023-08-10']);
});

test('a run twice, or a clock that goes back, does nothing', async () => {
  expect(await run('2023-08-20T22:15:00.000Z')).toEqual([]);
  expect(await run('2023-08-07T22:15:00.000Z')).toEqual([]);
  expect(await entered()).toHaveLength(3);
});

test('two runs at once enter each day once', async () => {
  stage.setClock('2023-09-14T22:15:00.000Z');
  const days = (await Promise.all([1, 2, 3].map(() => doCalendarActs(stage.services)))).flat();
  expect(days).toEqual(['2023-09-14']);
  expect(await entered()).toHaveLength(4);
});

test('an extension moves the days of its unit alone; a later setting moves what is still to come', async () => {
  const body = { requestId: 'extension-1', unit: '19357', form: 'q3', due: '2023-09-29', reason: 'Bão số 3' };
  expect((await stage.call('POST', '/v1/extensions', HOME_AFFAIRS_EMAIL, body)).status).toBe(200);
  await run('2023-10-20T22:15:00.000Z');
  const late = (await entered())
    .flatMap(({ acts }) => acts)
    .filter(({ kind, form }) => kind === 'late' && form === 'q3');
  expect(late.map(({ date, level, unit, units }) => [date, unit ?? level, units])).toEqual([
    ['2023-09-19', 'so', 20],
    ['2023-09-19', 'huyen', 10],
    ['2023-09-19', 'xa', 124],
    ['2023-09-30', '19357', 1],
  ]);
});

test('what an extension opened after the close is told the next morning, once', async () => {
  stage.setClock('2023-10-25T02:00:00.000Z');
  const body = { requestId: 'extension-2', unit: '19360', form: 'q3', due: '2023-10-31', reason: 'Mất điện' };
  expect((await stage.call('POST', '/v1/extensions', HOME_AFFAIRS_EMAIL, body)).status).toBe(200);
  expect(await run('2023-10-25T22:15:00.000Z')).toEqual(['2023-10-26']);
  const reopens = { kind: 'reopens', form: 'q3', level: 'xa', unit: '19360', units: 1, by: 'extension' };
  expect((await entered()).at(-1)).toEqual({ date: '2023-10-26', acts: [{ date: '2023-10-26', ...reopens }] });
  expect(await run('2023-11-10T22:15:00.000Z')).toEqual(['2023-11-01', '2023-11-03']);
});
