import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isWellFormed, lengthInBytes, utf8Bytes } from '../../../shared/text/utf8.ts';

describe('UTF-8', () => {
  const check = (text: string, bytes: readonly number[]) =>
    test(JSON.stringify(text), () => expect([...utf8Bytes(text)]).toEqual(bytes));
  check('', []);
  check('A', [0x41]);
  check('đ', [0xc4, 0x91]);
  check('ế', [0xe1, 0xba, 0xbf]);
  check('😀', [0xf0, 0x9f, 0x98, 0x80]);
  check('\u0000', [0]);

  const checkWellFormed = (text: string, expected: boolean) =>
    test(JSON.stringify(text), () => expect(isWellFormed(text)).toBe(expected));
  checkWellFormed('a😀b', true);
  checkWellFormed('\ud83d', false);
  checkWellFormed('\ude00\ud83d', false);
  checkWellFormed('a\ud83db', false);

  test('a lone surrogate has no bytes', () => expect(() => utf8Bytes('a\ud800')).toThrow(RangeError));

  test('it agrees with Node for every text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const expected = Buffer.from(text, 'utf8');
        expect(isWellFormed(text)).toBe(!expected.toString('utf8').includes('\ufffd') || text.includes('\ufffd'));
        if (!isWellFormed(text)) return;
        expect(Buffer.from(utf8Bytes(text)).equals(expected)).toBe(true);
        expect(lengthInBytes(text)).toBe(expected.length);
      }),
    );
  });
});
