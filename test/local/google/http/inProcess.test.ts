/** A request without a socket is answered as the same request with one. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { LocalGoogle } from '../../../../local/google/start.ts';
import { call, OWNER, startForTest } from '../googleUnderTest.ts';

let google: LocalGoogle;
let id: string;
beforeAll(async () => {
  google = await startForTest();
  const body = { properties: { title: 'Sổ' } };
  id = String((await call(google, { request: 'POST /v4/spreadsheets', as: OWNER, body })).json?.['spreadsheetId']);
});
afterAll(async () => {
  expect(google.internalErrors).toEqual([]);
  await google.close();
});

const FORM = { 'content-type': 'application/x-www-form-urlencoded' };

it.each<{ request: string; body?: string; headers?: Readonly<Record<string, string>>; status: number }>([
  { request: 'GET /v4/spreadsheets/ID?fields=sheets.properties', status: 200 },
  { request: 'GET /v4/spreadsheets/ID?ranges=A1&ranges=B2:C3&includeGridData=true', status: 200 },
  { request: 'GET /v4/spreadsheets/ID?fields=nothing', status: 400 },
  { request: "GET /v4/spreadsheets/ID/values/'Trang tính 1'!A1", status: 400 },
  { request: 'PUT /v4/spreadsheets/ID/values/A1?valueInputOption=RAW', body: '{"values":[["ắ"]]}', status: 200 },
  { request: 'PUT /v4/spreadsheets/ID/values/A1?valueInputOption=RAW', body: '{"values":', status: 400 },
  {
    request: 'POST /v4/spreadsheets/ID',
    body: 'fields=spreadsheetId',
    headers: { ...FORM, 'x-http-method-override': 'GET' },
    status: 200,
  },
  { request: 'GET /v4/spreadsheets/ID', headers: { authorization: 'Bearer unknown' }, status: 401 },
  { request: 'DELETE /drive/v3/files/nowhere', status: 404 },
  { request: 'GET /v4/other', status: 404 },
])('$request: $status', async ({ request, body, headers, status }) => {
  const [method = '', path = ''] = request.replace('ID', id).split(/ (.*)/s);
  const init = {
    method,
    headers: { authorization: `Bearer ${google.accessToken(OWNER)}`, ...headers },
    ...(body === undefined ? {} : { body }),
  };
  const answers = [];
  for (const response of [
    await fetch(`${google.url}${path}`, init),
    await google.fetch(`${google.url}${path}`, init),
  ]) {
    answers.push({
      status: response.status,
      contentType: response.headers.get('content-type'),
      text: await response.text(),
    });
  }
  expect(answers[1]).toEqual(answers[0]);
  expect(answers[1]?.status).toBe(status);
});

it('whatever origin a client has, it is this server that answers; an answer without a body has none', async () => {
  const headers = { authorization: `Bearer ${google.accessToken(OWNER)}` };
  const url = `https://www.googleapis.com/drive/v3/files/${id}`;
  expect((await google.fetch(new Request(url, { headers }))).status).toBe(200);
  const response = await google.fetch(url, { method: 'DELETE', headers });
  expect([response.status, await response.text()]).toEqual([204, '']);
  expect((await google.fetch(url, { headers })).status).toBe(404);
});
