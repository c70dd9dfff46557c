/** Upload bodies as clients other than the official one write them. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LocalGoogle } from '../../../../local/google/start.ts';
import { call, OWNER, startForTest } from '../googleUnderTest.ts';

let google: LocalGoogle;
beforeAll(async () => {
  google = await startForTest();
});
afterAll(() => google.close());

const upload = (body: string | Uint8Array, contentType: string, query = 'uploadType=multipart') =>
  call(google, {
    request: `POST /upload/drive/v3/files?${query}&fields=id,name,mimeType,size`,
    as: OWNER,
    body,
    headers: { 'content-type': contentType },
  });

describe('multipart', () => {
  const METADATA = '{"name":"tệp.csv"}';
  it.each([
    [
      'usual',
      `--b\r\nContent-Type: application/json\r\n\r\n${METADATA}\r\n--b\r\nContent-Type: text/csv\r\n\r\na,b\r\n--b--`,
    ],
    [
      'lower case',
      `--b\r\ncontent-type: application/json\r\n\r\n${METADATA}\r\n--b\r\ncontent-type: text/csv\r\n\r\na,b\r\n--b--\r\n`,
    ],
    ['LF alone', `--b\ncontent-type: application/json\n\n${METADATA}\n--b\ncontent-type: text/csv\n\na,b\n--b--`],
    [
      'a preamble',
      `ignored\r\n--b\r\nContent-Type: application/json\r\n\r\n${METADATA}\r\n--b\r\nContent-Type: text/csv\r\n\r\na,b\r\n--b--`,
    ],
    [
      'base64',
      `--b\r\nContent-Type: application/json\r\n\r\n${METADATA}\r\n--b\r\nContent-Type: text/csv\r\nContent-Transfer-Encoding: base64\r\n\r\nYSxi\r\n--b--`,
    ],
  ])('%s', async (_case, body) => {
    const { json } = await upload(body, 'multipart/related; boundary=b');
    expect(json).toMatchObject({ name: 'tệp.csv', mimeType: 'text/csv', size: '3' });
  });
  it('a boundary in quotes', async () => {
    const body = `--b c\r\n\r\n${METADATA}\r\n--b c\r\nContent-Type: text/csv\r\n\r\na,b\r\n--b c--`;
    expect((await upload(body, 'multipart/related; boundary="b c"')).json).toMatchObject({ size: '3' });
  });
  it('bytes that are no text come back as they were', async () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
    const body = Buffer.concat([
      Buffer.from(`--b\r\nContent-Type: application/json\r\n\r\n{}\r\n--b\r\nContent-Type: image/png\r\n\r\n`),
      bytes,
      Buffer.from('\r\n--b--'),
    ]);
    const { json } = await upload(body, 'multipart/related; boundary=b');
    const back = await fetch(`${google.url}/drive/v3/files/${String(json?.['id'])}?alt=media`, {
      headers: { authorization: `Bearer ${google.accessToken(OWNER)}` },
    });
    expect(back.headers.get('content-type')).toBe('image/png');
    expect(new Uint8Array(await back.arrayBuffer())).toEqual(bytes);
  });
  it.each([
    ['no boundary', 'x', 'multipart/related'],
    ['no end', '--b\r\n\r\n{}\r\n', 'multipart/related; boundary=b'],
    ['one part', '--b\r\n\r\n{}\r\n--b--', 'multipart/related; boundary=b'],
    ['nothing', '', 'multipart/related; boundary=b'],
    ['no multipart', '{}', 'application/json'],
  ])('%s is refused', async (_case, body, contentType) => {
    expect(await upload(body, contentType)).toMatchObject({
      status: 400,
      error: { message: 'Malformed multipart body.' },
    });
  });
  it('metadata are checked like any body', async () => {
    const body = '--b\r\n\r\n{"colour":1}\r\n--b\r\n\r\nx\r\n--b--';
    const { error } = await upload(body, 'multipart/related; boundary=b');
    expect(error.message).toBe('Invalid JSON payload received. Unknown name "colour": Cannot find field.');
  });
});

describe('media alone', () => {
  it('makes a file of its type', async () => {
    const { json } = await upload('xin chào', 'text/plain; charset=utf-8', 'uploadType=media');
    expect(json).toMatchObject({ name: 'Untitled', mimeType: 'text/plain', size: '9' });
  });
  it('needs a known upload type', async () => {
    expect((await upload('x', 'text/plain', 'uploadType=carrier')).status).toBe(400);
    expect((await upload('x', 'text/plain', '')).status).toBe(400);
  });
});
