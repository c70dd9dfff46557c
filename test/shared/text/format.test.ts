import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  formatChange,
  formatDecimal,
  formatDue,
  formatInteger,
  formatNumber,
  formatOfficialDate,
  formatPercent,
  formatRank,
  formatScore,
  formatShortDate,
  twoDigits,
} from '../../../shared/text/format.ts';

describe('trap 6: vi-VN form', () => {
  const check = (call: string, shown: string, expected: string) =>
    test(`${call} is ${expected}`, () => expect(shown).toBe(expected));
  check('integer 1234567', formatInteger(1234567), '1.234.567');
  check('integer -1200', formatInteger(-1200), '-1.200');
  check('integer 0', formatInteger(0), '0');
  check('integer 999', formatInteger(999), '999');
  check('integer -0.4', formatInteger(-0.4), '0');
  check('decimal 3', formatDecimal(1234567.891, 3), '1.234.567,891');
  check('decimal pads', formatDecimal(1234.5, 2), '1.234,50');
  check('decimal carries', formatDecimal(999.995, 2), '1.000,00');
  check('decimal without artefacts', formatDecimal(1.005, 2), '1,01');
  check('decimal without artefacts', formatDecimal(0.285, 2), '0,29');
  check('decimal away from zero', formatDecimal(-2.345, 2), '-2,35');
  check('decimal, no minus nought', formatDecimal(-0.001, 2), '0,00');
  check('decimal, tiny', formatDecimal(1e-7, 8), '0,00000010');
  check('decimal, huge', formatDecimal(1e21, 0), '1.000.000.000.000.000.000.000');
  check('number', formatNumber(40.15), '40,15');
  check('number', formatNumber(0.1 + 0.2), '0,3');
  check('number, whole', formatNumber(100), '100');
  check('number, whole, no digits', formatNumber(1200, 0), '1.200');
  check('percent', formatPercent(95.67), '95,67%');
  check('percent, whole', formatPercent(100), '100%');
  check('score', formatScore(45.3841), '45,38');
  check('score of a scale', formatScore(45.3841, 2, 80), '45,38/80');
  check('score, 4 digits', formatScore(47.8763, 4), '47,8763');
  check('change up', formatChange(0.5), '+0,50');
  check('change down', formatChange(-0.5), '-0,50');
  check('no change', formatChange(0.001), '0,00');
  check('rank', formatRank(16, 61), '16/61');
  check('two digits', twoDigits(5), '05');
  check('two digits', twoDigits(0), '00');
  check('two digits', twoDigits(12), '12');
  check('two digits', twoDigits(1234), '1.234');
  check('official date', formatOfficialDate('2023-08-08'), 'ngày 08 tháng 8 năm 2023');
  check('official date', formatOfficialDate('2024-02-05'), 'ngày 05 tháng 02 năm 2024');
  check('official date', formatOfficialDate('2024-12-25'), 'ngày 25 tháng 12 năm 2024');
  check('short date', formatShortDate('2023-08-08'), '08/8/2023');
  check('short date', formatShortDate('2024-01-31'), '31/01/2024');
  check('due', formatDue('2023-08-07'), 'hết ngày 07/8/2023');

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
