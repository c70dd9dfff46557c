import { describe, expect, test } from 'vitest';
import { codesOfYear, FIRST_YEAR, isSubDimension, LAST_YEAR } from '../../../shared/catalogue/codes.ts';
import { catalogueOf } from '../../../shared/catalogue/contents.ts';

describe('codes of a year', () => {
  const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);
  test.each(years)('%i: every code has its names', (year) => {
    const named = catalogueOf(year)?.dimensions.flatMap(({ subs, ...dimension }) => [dimension, ...subs]) ?? [];
    expect(named.map(({ code }) => code)).toEqual(codesOfYear(year));
    for (const { code, nameVi, nameEn } of named) expect([nameVi, nameEn], code).not.toContain(code);
  });
  test('frames differ by what was added and dropped', () => {
    const check = (year: number, has: readonly string[], hasNot: readonly string[]) => {
      const codes = codesOfYear(year);
      expect(has.filter((code) => !codes.includes(code))).toEqual([]);
      expect(hasNot.filter((code) => codes.includes(code))).toEqual([]);
    };
    check(2011, ['1', '1.1', '5.2', '6.4'], ['2.4', '7', '8.3']);
    check(2018, ['2.4', '5.2', '7.1', '8.2'], ['8.3']);
    check(2020, ['5.2', '8.3'], []);
    check(2021, ['5.3', '8.3'], ['5.2']);
  });
  test('a year without a published frame has none', () => {
    for (const year of [0, FIRST_YEAR - 1, LAST_YEAR + 1, Number.NaN]) expect(codesOfYear(year)).toEqual([]);
  });
  test('a dimension is no sub-dimension', () => {
    expect(['1', '1.1', '8', '8.3'].filter(isSubDimension)).toEqual(['1.1', '8.3']);
  });
});
