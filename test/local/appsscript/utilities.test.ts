/** Utilities, blobs and logs. */
import { createHash, createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { scriptsOfThisFile, sharedScript } from './scripts.ts';

const start = scriptsOfThisFile();
const run = sharedScript();
const signed = (bytes: Buffer): number[] => [...new Int8Array(bytes)];

describe('Utilities', () => {
  it('computes what Node computes', async () => {
    const check = async (expression: string, expected: unknown) => {
      expect(await run(`return ${expression}`)).toEqual(expected);
    };
    const text = 'Xã Vĩnh Ô';
    const utf8 = 'Utilities.Charset.UTF_8';
    await check(
      `Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, '${text}', ${utf8})`,
      signed(createHash('sha256').update(text).digest()),
    );
    await check(
      `Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, '${text}', ${utf8})`,
      signed(createHash('md5').update(text).digest()),
    );
    await check(
      `Utilities.computeHmacSha256Signature('${text}', 'khoá', ${utf8})`,
      signed(createHmac('sha256', 'khoá').update(text).digest()),
    );
    await check(`Utilities.base64Encode('${text}', ${utf8})`, Buffer.from(text).toString('base64'));
    // Without a charset a letter outside US-ASCII is lost, as there.
    await check(`Utilities.base64Encode('Xã')`, Buffer.from('X?').toString('base64'));
    await check(`Utilities.base64EncodeWebSafe([-1, -2, -3, -4])`, '__79_A==');
    await check(`Utilities.base64DecodeWebSafe('__79_A==')`, [-1, -2, -3, -4]);
    await check(`Utilities.newBlob(Utilities.base64Decode('WMOj')).getDataAsString()`, 'Xã');
    await check(`Utilities.ungzip(Utilities.gzip(Utilities.newBlob('${text}'))).getDataAsString()`, text);
    await check(`Utilities.parseCsv('a,"b ""c"",\\nd"\\r\\n1,,2\\n')`, [
      ['a', 'b "c",\nd'],
      ['1', '', '2'],
    ]);
    await check(`Utilities.parseCsv('a;b', ';')`, [['a', 'b']]);
    await check(`Utilities.formatString('%s: %5.1f|%-4s|%03d%%', 'x', 2.25, 'a', 7)`, 'x:   2.3|a   |007%');
    await check(`/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(Utilities.getUuid())`, true);
    await check(`Utilities.base64Decode('?')`, 'Exception: Could not decode string.');
  });
  it('a blob is changed through its own methods', async () => {
    const body = `var blob = Utilities.newBlob('chữ', 'text/csv', 'a.csv');
      var copy = blob.copyBlob();
      blob.setName('b.csv').setDataFromString('số').setContentType(null);
      return [blob, copy].map(function (one) { return [one.getName(), one.getContentType(), one.getDataAsString(), one.getBytes().length]; });`;
    expect(await run(body)).toEqual([
      ['b.csv', null, 'số', 4],
      ['a.csv', 'text/csv', 'chữ', 5],
    ]);
  });
});

describe('logs', () => {
  it('lines of Logger and console, in their order, also of a script that failed', async () => {
    const { document } = await start({
      code: `function a() {
        Logger.log('đã gửi %s lần', 2).log({ a: [1] });
        console.warn('chậm', { b: null });
        console.log(SpreadsheetApp.getUi());
        console.error(Logger.getLog());
        throw new Error('hỏng');
      }`,
    });
    const { log, outcome } = await document.call('a', []);
    expect(log).toEqual(['đã gửi 2 lần', '{"a":[1]}', 'chậm', 'Ui', 'đã gửi 2 lần\n{"a":[1]}\n']);
    expect(outcome).toEqual({ ok: false, name: 'Error', message: 'hỏng' });
  });
});
