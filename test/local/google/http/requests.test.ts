/** What every request meets before its handler: credentials, system parameters, parameters, bodies, masks, the envelope. */
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LocalGoogle } from '../../../../local/google/start.ts';
import { call, OWNER, startForTest } from '../googleUnderTest.ts';
import type { RawCall } from '../googleUnderTest.ts';

let google: LocalGoogle;
let id: string;
beforeAll(async () => {
  google = await startForTest();
  const made = await call(google, {
    request: 'POST /v4/spreadsheets',
    as: OWNER,
    body: { properties: { title: 'Sổ' } },
  });
  id = String(made.json?.['spreadsheetId']);
});
afterAll(async () => {
  expect(google.internalErrors).toEqual([]);
  await google.close();
});

const at = (request: string): string => request.replace('ID', id);
const checkRefused = async (raw: RawCall, status: number, message: string): Promise<void> => {
  const answer = await call(google, { ...raw, request: at(raw.request) });
  expect({ status: answer.status, message: answer.error.message }).toEqual({ status, message });
  expect(answer.error.code).toBe(status);
  expect(answer.contentType).toBe('application/json; charset=UTF-8');
};
const CREDENTIAL =
  'Expected OAuth 2 access token, login cookie or other valid authentication credential. See https://developers.google.com/identity/sign-in/web/devconsole-project.';
const UNREGISTERED =
  "Method doesn't allow unregistered callers (callers without established identity). Please use API Key or other form of API consumer identity to call this API.";

describe('credentials', () => {
  it('an anonymous GET is an unregistered caller', async () => {
    await checkRefused({ request: 'GET /v4/spreadsheets/ID' }, 403, UNREGISTERED);
    await checkRefused({ request: 'GET /drive/v3/files' }, 403, UNREGISTERED);
  });
  it('an anonymous POST lacks authentication', () =>
    checkRefused(
      { request: 'POST /v4/spreadsheets', body: {} },
      401,
      `Request is missing required authentication credential. ${CREDENTIAL}`,
    ));
  it('an unknown token is invalid', async () => {
    const headers = { authorization: 'Bearer ya29.unknown' };
    const invalid = `Request had invalid authentication credentials. ${CREDENTIAL}`;
    await checkRefused({ request: 'GET /v4/spreadsheets/ID', headers }, 401, invalid);
    const drive = await call(google, { request: 'GET /drive/v3/files', headers });
    expect(drive.error).toMatchObject({
      status: 'UNAUTHENTICATED',
      errors: [{ message: 'Invalid Credentials', domain: 'global', reason: 'authError', location: 'Authorization' }],
    });
  });
  it('an expired token is invalid', async () => {
    const token = google.accessToken(OWNER, { expiresInSeconds: -1 });
    const answer = await call(google, {
      request: at('GET /v4/spreadsheets/ID'),
      headers: { authorization: `Bearer ${token}` },
    });
    expect(answer.error.status).toBe('UNAUTHENTICATED');
  });
  it('a token without the scope does not suffice', async () => {
    const token = google.accessToken(OWNER, { scopes: ['https://www.googleapis.com/auth/spreadsheets.readonly'] });
    const headers = { authorization: `Bearer ${token}` };
    expect((await call(google, { request: at('GET /v4/spreadsheets/ID'), headers })).status).toBe(200);
    const clear = await call(google, { request: at('POST /v4/spreadsheets/ID/values/A1:clear'), headers, body: {} });
    expect(clear.error).toMatchObject({ code: 403, message: 'Request had insufficient authentication scopes.' });
  });
  it('the token may come in the query', async () => {
    const answer = await call(google, {
      request: at(`GET /v4/spreadsheets/ID?access_token=${google.accessToken(OWNER)}`),
    });
    expect(answer.status).toBe(200);
  });
  it('an API key reads what anyone may read, and nothing else', async () => {
    const key = `key=${google.apiKey}`;
    await checkRefused(
      { request: 'GET /v4/spreadsheets/ID?key=wrong' },
      400,
      'API key not valid. Please pass a valid API key.',
    );
    await checkRefused({ request: `GET /v4/spreadsheets/ID?${key}` }, 403, 'The caller does not have permission');
    await call(google, {
      request: at('POST /drive/v3/files/ID/permissions'),
      as: OWNER,
      body: { type: 'anyone', role: 'writer' },
    });
    expect((await call(google, { request: at(`GET /v4/spreadsheets/ID?${key}`) })).status).toBe(200);
    const write = await call(google, { request: at(`POST /v4/spreadsheets/ID/values/A1:clear?${key}`), body: {} });
    expect(write.status).toBe(401);
    await call(google, { request: at('DELETE /drive/v3/files/ID/permissions/anyoneWithLink'), as: OWNER });
  });
});

describe('paths', () => {
  it('an unknown path, or another HTTP method, is not found', async () => {
    await checkRefused({ request: 'GET /v4/nothing', as: OWNER }, 404, 'Method not found.');
    await checkRefused({ request: 'DELETE /v4/spreadsheets/ID', as: OWNER }, 404, 'Method not found.');
    await checkRefused({ request: 'GET /', as: OWNER }, 404, 'Method not found.');
  });
  it('a known method without a handler says so', async () => {
    await checkRefused(
      { request: 'DELETE /drive/v3/files/ID/revisions/1', as: OWNER },
      501,
      'Method drive.revisions.delete is not implemented by local Google.',
    );
  });
  it('a path parameter that is a number is read as one', () =>
    checkRefused(
      { request: 'POST /v4/spreadsheets/ID/sheets/first:copyTo', as: OWNER, body: { destinationSpreadsheetId: 'x' } },
      400,
      'Invalid value at \'sheet_id\' (TYPE_INT32), "first"',
    ));
  it('trailing slashes and a slash before the verb are as good', async () => {
    expect((await call(google, { request: at('GET /v4/spreadsheets/ID/'), as: OWNER })).status).toBe(200);
    const batch = await call(google, {
      request: at('POST /v4/spreadsheets/ID/:batchUpdate'),
      as: OWNER,
      body: { requests: [{ updateSpreadsheetProperties: { properties: { title: 'Sổ' }, fields: 'title' } }] },
    });
    expect(batch.status).toBe(200);
  });
});

describe('query parameters', () => {
  it.each([
    [
      'GET /v4/spreadsheets/ID?colour=red',
      'Invalid JSON payload received. Unknown name "colour": Cannot bind query parameter. Field \'colour\' could not be found in request message.',
    ],
    ['GET /v4/spreadsheets/ID?includeGridData=maybe', 'Invalid value at \'include_grid_data\' (TYPE_BOOL), "maybe"'],
    [
      'GET /v4/spreadsheets/ID/values/A1?majorDimension=LINES',
      'Invalid value at \'major_dimension\' (type.googleapis.com/google.apps.sheets.v4.Dimension), "LINES"',
    ],
    [
      'GET /v4/spreadsheets/ID/values/A1?majorDimension=LINES&majorDimension=ROWS',
      'Invalid value at \'major_dimension\' (type.googleapis.com/google.apps.sheets.v4.Dimension), "LINES"',
    ],
    [
      'GET /v4/spreadsheets/ID?a=1&b=2',
      'Invalid JSON payload received. Unknown name "a": Cannot bind query parameter. Field \'a\' could not be found in request message.\nInvalid JSON payload received. Unknown name "b": Cannot bind query parameter. Field \'b\' could not be found in request message.',
    ],
    [
      'GET /v4/spreadsheets/ID?$.xgafv=3',
      "Invalid query parameters. Invalid value '3' for system query parameter : $.xgafv",
    ],
    ['GET /v4/spreadsheets/ID?alt=zzz', 'Invalid value "zzz" for query parameter \'alt\''],
    ['GET /v4/spreadsheets/ID?alt=media', 'Unsupported alt type "media" for non byte stream request.'],
    ['GET /drive/v3/files?pageSize=many', 'Invalid value at \'page_size\' (TYPE_INT32), "many"'],
    ['GET /drive/v3/files/ID/export', 'Required parameter: mimeType'],
  ])('%s', (request, message) => checkRefused({ request, as: OWNER }, 400, message));

  it('takes the global ones, snake_case and repeats', async () => {
    const query =
      'alt=json&prettyPrint=false&quotaUser=a&key=ignored&$.xgafv=2&upload_protocol=raw&include_grid_data=true';
    const answer = await call(google, {
      request: at(`GET /v4/spreadsheets/ID?${query}&ranges=A1&ranges=B2`),
      as: OWNER,
    });
    expect(answer.status).toBe(200);
  });
  it('shows the legacy errors of Sheets only when they are asked for', async () => {
    const plain = await call(google, { request: at('GET /v4/spreadsheets/ID?x=1'), as: OWNER });
    expect(plain.error.errors).toBeUndefined();
    const legacy = await call(google, { request: at('GET /v4/spreadsheets/ID?x=1&$.xgafv=1'), as: OWNER });
    expect(legacy.error.errors).toEqual([{ message: legacy.error.message, reason: 'invalid' }]);
  });
});

describe('fields', () => {
  it('Sheets names the path that it cannot expand in the details', async () => {
    const answer = await call(google, {
      request: at('GET /v4/spreadsheets/ID?fields=properties,%20sheets'),
      as: OWNER,
    });
    expect(answer.error).toMatchObject({
      code: 400,
      message: 'Request contains an invalid argument.',
      status: 'INVALID_ARGUMENT',
      details: [
        {
          fieldViolations: [
            {
              field: ' sheets',
              description: "Error expanding 'fields' parameter. Cannot find matching fields for path ' sheets'.",
            },
          ],
        },
      ],
    });
  });
  it('Drive names the selection, and lets spaces pass', async () => {
    const answer = await call(google, { request: 'GET /drive/v3/files?fields=files(id,colour)', as: OWNER });
    expect(answer.error).toEqual({
      code: 400,
      message: 'Invalid field selection colour',
      errors: [
        {
          message: 'Invalid field selection colour',
          domain: 'global',
          reason: 'invalidParameter',
          location: 'fields',
          locationType: 'parameter',
        },
      ],
    });
    const spaced = await call(google, { request: at('GET /drive/v3/files/ID?fields=id,%20name'), as: OWNER });
    expect(spaced.json).toEqual({ id, name: 'Sổ' });
  });
  it('a bad mask stops the request before it takes effect', async () => {
    const body = { requests: [{ addSheet: { properties: { title: 'Thừa' } } }] };
    const answer = await call(google, {
      request: at('POST /v4/spreadsheets/ID:batchUpdate?fields=bogus'),
      as: OWNER,
      body,
    });
    expect(answer.status).toBe(400);
    const after = await call(google, {
      request: at('GET /v4/spreadsheets/ID?fields=sheets.properties.title'),
      as: OWNER,
    });
    expect(after.text).not.toContain('Thừa');
  });
});

describe('bodies', () => {
  const batch = (body: unknown, headers: Record<string, string> = {}) =>
    call(google, { request: at('POST /v4/spreadsheets/ID:batchUpdate'), as: OWNER, body, headers });

  it('a violation is in the message and in the details', async () => {
    const { error } = await batch({ requests: [{ x: 1 }] });
    const description = 'Invalid JSON payload received. Unknown name "x" at \'requests[0]\': Cannot find field.';
    expect(error).toEqual({
      code: 400,
      message: description,
      status: 'INVALID_ARGUMENT',
      details: [
        {
          '@type': 'type.googleapis.com/google.rpc.BadRequest',
          fieldViolations: [{ field: 'requests[0]', description }],
        },
      ],
    });
  });
  it('one of Drive carries both kinds of detail', async () => {
    const { error } = await call(google, { request: 'POST /drive/v3/files', as: OWNER, body: { title: 'Tờ khai' } });
    expect(error.errors).toEqual([{ message: error.message, reason: 'invalid' }]);
    expect(error.message).toBe('Invalid JSON payload received. Unknown name "title": Cannot find field.');
    expect(error.status).toBe('INVALID_ARGUMENT');
  });
  it('the words about shared drives pass with every method of Drive, others do not', async () => {
    const other = await call(google, {
      request: at('GET /drive/v3/files/ID?includeItemsFromAllDrives=true'),
      as: OWNER,
    });
    expect(other.status).toBe(200);
    await checkRefused(
      { request: 'GET /drive/v3/files/ID?maxResults=5', as: OWNER },
      400,
      'Invalid JSON payload received. Unknown name "maxResults": Cannot bind query parameter. Field \'maxResults\' could not be found in request message.',
    );
  });
  it('the parameter that an old client still sends to Drive passes', async () => {
    const body = { role: 'reader', type: 'user', emailAddress: 'doc@so.example.vn', withLink: false };
    expect((await call(google, { request: at('POST /drive/v3/files/ID/permissions'), as: OWNER, body })).status).toBe(
      200,
    );
  });
  it('broken JSON is a 400', async () => {
    const { status, error } = await batch('{"requests": [');
    expect(status).toBe(400);
    expect(error.message).toContain('Invalid JSON payload received. Unexpected end of string.');
  });
  it.each([['null'], ['[]'], ['"text"'], ['5']])('%s is no message', async (body) => {
    const { error } = await batch(body);
    expect(error.message).toBe('Invalid JSON payload received. Unknown name "": Root element must be a message.');
  });
  it.each([
    ['{"__proto__":{"x":1}}'],
    ['{"requests":[{"__proto__":{"addSheet":{}}}]}'],
    [`{"requests":${'['.repeat(200_000)}`],
    ['\u0000'],
    [`{"requests":[{"addSheet":{"properties":{"title":"\\ud800"}}}]}`],
  ])('hostile body %#', async (body) => {
    expect((await batch(body)).status).toBe(400);
  });
  it('gzip is unpacked', async () => {
    const body = { requests: [{ updateSpreadsheetProperties: { properties: { title: 'Sổ' }, fields: 'title' } }] };
    const packed = gzipSync(JSON.stringify(body));
    expect((await batch(packed, { 'content-encoding': 'gzip' })).status).toBe(200);
    expect((await batch(Buffer.from('not gzip'), { 'content-encoding': 'gzip' })).status).toBe(400);
  });
  it('ten megabytes are read, more are refused', async () => {
    const padded = (size: number): string => `{"x":"${'a'.repeat(size - 8)}"}`;
    const { error } = await batch(padded(10_485_760));
    expect(error.message).toContain('Unknown name "x"');
    const larger = await batch(padded(10_485_761));
    expect(larger.status).toBe(400);
    expect(larger.error.message).toBe('Request payload size exceeds the limit: 10485760 bytes.');
  });
  it('a long GET may come as a POST form', async () => {
    const answer = await call(google, {
      request: at('POST /v4/spreadsheets/ID/values:batchGet'),
      as: OWNER,
      body: 'ranges=A1&ranges=B2',
      headers: { 'x-http-method-override': 'GET', 'content-type': 'application/x-www-form-urlencoded' },
    });
    expect(answer.status).toBe(200);
    expect(answer.json?.['valueRanges']).toHaveLength(2);
  });
});
