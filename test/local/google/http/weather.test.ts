/** Counting, quotas, delays and failures: the switches that tests of other parts stand on. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { GOOGLE_LIMITS } from '../../../../local/google/http/quotas.ts';
import type { LocalGoogle } from '../../../../local/google/start.ts';
import { call, COLLEAGUE, OWNER, startForTest } from '../googleUnderTest.ts';

let google: LocalGoogle;
let wall = Date.parse('2026-01-01T00:00:00Z');
let id = '';
beforeAll(async () => {
  google = await startForTest({ wallClock: () => new Date(wall), seed: 7 });
});
beforeEach(async () => {
  google.reset();
  id = String((await call(google, { request: 'POST /v4/spreadsheets', as: OWNER, body: {} })).json?.['spreadsheetId']);
  google.requests.reset();
});
afterAll(() => google.close());

const read = () => call(google, { request: `GET /v4/spreadsheets/${id}/values/A1`, as: OWNER });
const write = (value = 'x') =>
  call(google, {
    request: `PUT /v4/spreadsheets/${id}/values/A1?valueInputOption=RAW`,
    as: OWNER,
    body: { values: [[value]] },
  });
const cell = async (): Promise<unknown> => (await read()).json?.['values'];

describe('request counter', () => {
  it('counts by method and kind, in requests and bytes', async () => {
    await read();
    const answer = await write();
    await call(google, {
      request: `POST /v4/spreadsheets/${id}/values:batchGetByDataFilter`,
      as: OWNER,
      body: { dataFilters: [] },
    });
    await call(google, { request: 'GET /drive/v3/files', as: OWNER });
    const sheets = google.requests.counts('sheets');
    expect(sheets.requests).toBe(3);
    expect(sheets.reads.requests).toBe(2);
    expect(sheets.writes).toEqual({
      requests: 1,
      bytesIn: Buffer.byteLength('{"values":[["x"]]}'),
      bytesOut: Buffer.byteLength(answer.text),
    });
    expect(google.requests.counts().byMethod['drive.files.list']?.requests).toBe(1);
    google.requests.reset();
    expect(google.requests.counts().requests).toBe(0);
  });
  it('does not count what reached no method', async () => {
    await call(google, { request: 'GET /v4/nothing', as: OWNER });
    expect(google.requests.counts().requests).toBe(0);
  });
});

describe('quotas', () => {
  it('are off', async () => {
    for (let at = 0; at < 70; at += 1) expect((await read()).status).toBe(200);
  });
  it('refuse the 61st read of a user in a minute, and let the next minute begin anew', async () => {
    google.quotas.set(GOOGLE_LIMITS);
    for (let at = 0; at < 60; at += 1) expect((await read()).status).toBe(200);
    const refused = await read();
    expect(refused.error).toMatchObject({ code: 429, status: 'RESOURCE_EXHAUSTED' });
    expect(refused.error.message).toContain(
      "limit 'Read requests per minute per user' of service 'sheets.googleapis.com'",
    );
    expect((await write()).status).toBe(200);
    wall += 60_000;
    expect((await read()).status).toBe(200);
  });
  it('count a user apart from the project', async () => {
    google.quotas.set({ readsPerMinute: 3, readsPerMinutePerUser: 2 });
    const of = (as: string) => call(google, { request: 'GET /v4/spreadsheets/nothing', as });
    expect([(await of(OWNER)).status, (await of(OWNER)).status, (await of(OWNER)).status]).toEqual([404, 404, 429]);
    expect([(await of(COLLEAGUE)).status, (await of(COLLEAGUE)).status]).toEqual([404, 429]);
  });
});

describe('failures', () => {
  it('before: nothing was written', async () => {
    google.faults.set({ failure: { rate: 1, when: 'before' } });
    const { status, error } = await write('lost');
    expect({ status, message: error.message, code: error.status }).toEqual({
      status: 503,
      message: 'The service is currently unavailable.',
      code: 'UNAVAILABLE',
    });
    google.faults.off();
    expect(await cell()).toBeUndefined();
  });
  it('after: the data were written all the same', async () => {
    google.faults.set({ failure: { rate: 1, when: 'after', status: 500 } });
    expect((await write('kept')).status).toBe(500);
    google.faults.off();
    expect(await cell()).toEqual([['kept']]);
  });
  it('strike only the methods that were chosen', async () => {
    google.faults.set({ failure: { rate: 1, when: 'before' }, only: (method) => method.endsWith('.update') });
    expect((await write()).status).toBe(503);
    expect((await read()).status).toBe(200);
  });
  it('strike the same requests for the same seed, at about the rate', async () => {
    const run = async (): Promise<string> => {
      google.faults.set({ failure: { rate: 0.2, when: 'either' } });
      let pattern = '';
      for (let at = 0; at < 100; at += 1) pattern += (await read()).status === 200 ? '.' : 'x';
      return pattern;
    };
    const first = await run();
    expect(await run()).toBe(first);
    const struck = first.split('x').length - 1;
    expect(struck).toBeGreaterThan(8);
    expect(struck).toBeLessThan(35);
  });
  it('delays keep within their bounds', async () => {
    google.faults.set({ delayMs: [40, 60] });
    const from = performance.now();
    await read();
    expect(performance.now() - from).toBeGreaterThanOrEqual(38);
  });
});
