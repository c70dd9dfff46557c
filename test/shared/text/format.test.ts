import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatInteger } from '../../../shared/text/format.ts';
import { checkTables } from '../checkCases.ts';
import { FORMAT_TABLES } from './format.cases.ts';

checkTables(FORMAT_TABLES);

describe('trap 6: vi-VN form', () => {
  test('NaN is a fault of the program', () => expect(() => formatInteger(Number.NaN)).toThrow(RangeError));

  test('whole numbers agree with the locale data of vi-VN', () => {
    const official = new Intl.NumberFormat('vi-VN');
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (value) => {
        expect(formatInteger(value)).toBe(official.format(value));
      }),
    );
  });
});
