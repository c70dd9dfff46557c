import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isWellFormed, lengthInBytes, utf8Bytes } from '../../../shared/text/utf8.ts';
import { checkTables } from '../checkCases.ts';
import { UTF8_TABLES } from './utf8.cases.ts';

checkTables(UTF8_TABLES);

describe('UTF-8', () => {
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
