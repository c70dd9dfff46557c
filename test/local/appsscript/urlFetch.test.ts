/** UrlFetchApp: what is sent, what comes back, how each failure is told. A real server, and a network that the test cuts. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RUN, scriptsOfThisFile, sharedScript } from './scripts.ts';

/** Echoes what it got; `/status/418`, `/redirect`, `/never`, `/cut`, `/cookies`. */
const answer: Parameters<typeof createServer>[1] = (request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const { url = '', method, headers } = request;
    const status = /^\/status\/(\d+)/.exec(url)?.[1];
    if (url === '/never') return;
    if (url === '/cut') {
      response.writeHead(200, { 'content-length': '100' });
      response.write('một nửa', () => response.destroy());
      return;
    }
    if (url === '/redirect') response.writeHead(302, { location: '/there' }).end();
    else if (url === '/cookies') response.writeHead(200, { 'set-cookie': ['a=1', 'b=2'] }).end('ok');
    else if (url === '/gzip') response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('nén'));
    else if (status !== undefined) response.writeHead(Number(status)).end('x'.repeat(500));
    else {
      const body = Buffer.concat(chunks).toString('utf8');
      response
        .writeHead(200, { 'content-type': 'application/json' })
        .end(JSON.stringify({ method, url, headers, body }));
    }
  });
};

let server: Server;
let at: string;
beforeAll(async () => {
  server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const run = sharedScript({ limits: { fetchMs: 2000 } });
const start = scriptsOfThisFile();

interface Echo {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** @param options as written in the script. */
const echo = async (options: string, path = '/a'): Promise<Echo> =>
  (await run(`return JSON.parse(UrlFetchApp.fetch(args[0], ${options}).getContentText())`, at + path)) as Echo;

const code = `try { return UrlFetchApp.fetch(args[0], args[1]).getResponseCode() } catch (e) { return e.name + ': ' + e.message }`;

describe('what is sent', () => {
  it.each<[string, string, string, string | undefined, string]>([
    ['a GET', '{}', 'GET', undefined, ''],
    [
      'JSON',
      `{ method: 'post', contentType: 'application/json', payload: '{"a":"ữ"}' }`,
      'POST',
      'application/json',
      '{"a":"ữ"}',
    ],
    ['a text alone', `{ payload: 'a' }`, 'POST', 'application/x-www-form-urlencoded', 'a'],
    [
      'a form',
      `{ method: 'PUT', payload: { a: 'x y', 'ữ': 1 } }`,
      'PUT',
      'application/x-www-form-urlencoded',
      'a=x%20y&%E1%BB%AF=1',
    ],
    ['a blob', `{ method: 'post', payload: Utilities.newBlob('chữ', 'text/csv') }`, 'POST', 'text/csv', 'chữ'],
    [
      'a type among the headers',
      `{ payload: 'a', headers: { 'content-type': 'text/plain' } }`,
      'POST',
      'text/plain',
      'a',
    ],
  ])('%s', async (_what, options, method, type, body) => {
    const sent = await echo(options);
    expect([sent.method, sent.headers['content-type'], sent.body]).toEqual([method, type, body]);
  });
  it('files beside fields, in parts', async () => {
    const sent = await echo(`{ payload: { note: 'ghi chú', file: Utilities.newBlob('a,b', 'text/csv', 'a.csv') } }`);
    expect(sent.headers['content-type']).toMatch(/^multipart\/form-data; boundary=/);
    expect(sent.body).toContain('name="note"\r\n\r\nghi chú\r\n');
    expect(sent.body).toContain('name="file"; filename="a.csv"\r\nContent-Type: text/csv\r\n\r\na,b\r\n');
  });
  it('headers, with the name of the robot', async () => {
    const { headers } = await echo(`{ headers: { Authorization: 'Bearer x', 'X-Request-Id': 7 } }`);
    expect([headers['authorization'], headers['x-request-id']]).toEqual(['Bearer x', '7']);
    expect(headers['user-agent']).toContain('Google-Apps-Script');
  });
  it('several at once, in their order', async () => {
    const body = `return UrlFetchApp.fetchAll([args[0] + '/1', { url: args[0] + '/2', method: 'delete' }])
      .map(function (one) { var echo = JSON.parse(one.getContentText()); return echo.method + echo.url; })`;
    expect(await run(body, at)).toEqual(['GET/1', 'DELETE/2']);
  });
});

describe('what comes back', () => {
  it('code, text, bytes and headers', async () => {
    const body = `var response = UrlFetchApp.fetch(args[0] + '/cookies');
      return [response.getResponseCode(), response.getContentText(), response.getContent(), response.getHeaders()['Set-Cookie'],
        response.getAllHeaders()['Set-Cookie'], response.getBlob().getBytes().length]`;
    expect(await run(body, at)).toEqual([200, 'ok', [111, 107], 'b=2', ['a=1', 'b=2'], 2]);
    expect(await run(`return UrlFetchApp.fetch(args[0] + '/gzip').getContentText()`, at)).toBe('nén');
  });
  it('follows a redirection unless told', async () => {
    expect(await run(code, `${at}/redirect`, {})).toBe(200);
    expect(await run(code, `${at}/redirect`, { followRedirects: false })).toBe(302);
  });
  it('a code of failure throws, unless it is muted', async () => {
    expect(await run(code, `${at}/status/500`, {})).toBe(
      `Exception: Request failed for ${at} returned code 500. Truncated server response: ${'x'.repeat(200)} (use muteHttpExceptions option to examine full response)`,
    );
    expect(await run(code, `${at}/status/409`, { muteHttpExceptions: true })).toBe(409);
  });
});

describe('what fails', () => {
  it.each<[string, string, string]>([
    ['an answer that does not come', '/never', 'Timeout: '],
    ['an answer cut in half', '/cut', 'Address unavailable: '],
  ])('%s', async (_what, path, message) => {
    expect(await run(code, at + path, {})).toBe(`Exception: ${message}${at}${path}`);
  });
  it('a closed port', async () => {
    expect(await run(code, 'http://127.0.0.1:9', {})).toBe('Exception: Address unavailable: http://127.0.0.1:9');
  });
  it('a name that nobody has', async () => {
    const { value } = await start({
      code: RUN,
      fetch: () =>
        Promise.reject(new TypeError('fetch failed', { cause: Object.assign(new Error(), { code: 'ENOTFOUND' }) })),
    });
    expect(await value('run', code, ['https://khong.example', {}])).toBe('Exception: DNS error: https://khong.example');
  });
  it.each<[string, object, string]>([
    ['http://a', { mute: true }, 'Attribute provided with invalid value: mute'],
    ['http://a', { method: 'TRACE' }, 'Attribute provided with invalid value: method'],
    ['http://a', { headers: { Host: 'b' } }, 'Attribute provided with invalid value: Header:Host'],
    [
      'http://a',
      { headers: { 'X-Unit': 'Xã' + String.fromCharCode(7919) } },
      'Attribute provided with invalid value: Header:X-Unit',
    ],
    ['http://a', { headers: { 'X-A': 'a\r\nX-B: b' } }, 'Attribute provided with invalid value: Header:X-A'],
    ['http://a', { muteHttpExceptions: 'true' }, 'Attribute provided with invalid value: muteHttpExceptions'],
    ['file:///etc/passwd', {}, 'Invalid argument: file:///etc/passwd'],
    ['http://a b', {}, 'Invalid argument: http://a b'],
    [`http://a/${'x'.repeat(3000)}`, {}, 'Limit Exceeded: URLFetch URL Length.'],
  ])('%s %j is refused before anything is sent', async (url, options, message) => {
    expect(await run(code, url, options)).toBe(`Exception: ${message}`);
  });
  it('a body over 50 MB', async () => {
    expect(
      await run(
        `return UrlFetchApp.fetch(args[0], { payload: 'x'.repeat(50 * 1024 * 1024 + 1) }).getResponseCode()`,
        at,
      ),
    ).toBe('Exception: Limit Exceeded: URLFetch POST Size.');
  });
});
