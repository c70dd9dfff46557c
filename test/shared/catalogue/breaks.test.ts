import { describe, expect, test } from 'vitest';
import { breaksBetween, isComparable } from '../../../shared/catalogue/breaks.ts';
import { catalogueOf, compareContents, frameFor, subsOf } from '../../../shared/catalogue/contents.ts';

describe('breaks between two years', () => {
  const check = (code: string, a: number, b: number, expected: readonly string[]) =>
    test(`${code} ${a}/${b}: ${expected.join(', ') || 'none'}`, () => {
      expect(breaksBetween(code, a, b).map(({ year, kind }) => `${year} ${kind}`)).toEqual(expected);
      expect(breaksBetween(code, b, a)).toEqual(breaksBetween(code, a, b));
    });
  check('1.1', 2011, 2024, ['2019 rescaled', '2022 rescaled']);
  check('1.2', 2011, 2024, []);
  check('2.1', 2011, 2024, ['2018 frame']);
  check('2.4', 2017, 2018, ['2018 absent']);
  check('3.2', 2019, 2022, ['2021 rescaled']);
  check('5.2', 2019, 2022, ['2021 absent', '2022 absent']);
  check('5.3', 2011, 2024, ['2021 frame']);
  check('6.4', 2020, 2021, ['2021 rescaled']);
  check('8.1', 2018, 2019, ['2019 frame']);
  check('8.3', 2019, 2024, ['2020 rescaled']);
  check('1', 2017, 2024, ['2019 rescaled', '2022 rescaled']);
  check('4', 2011, 2024, []);
  check('8', 2018, 2021, ['2019 frame', '2020 rescaled']);
  check('total', 2016, 2017, []);
  check('total', 2017, 2018, ['2018 frame']);
  check('total', 2022, 2024, []);
  check('9.9', 2022, 2023, ['2023 absent']);
  check('1.2', 2024, 2025, ['2025 absent']);
  check('1.2', 2010, 2011, ['2011 absent']);

  test('a year compares with itself where the content exists', () => {
    expect([isComparable('1.1', 2022, 2022), isComparable('5.2', 2022, 2022), isComparable('1.1', 2025, 2025)]).toEqual(
      [true, false, false],
    );
  });
  test('no total is ever held against one of the other era', () => {
    for (let before = 2011; before <= 2017; before++) {
      for (let after = 2018; after <= 2024; after++) expect(isComparable('total', before, after)).toBe(false);
    }
  });
});

describe('the frame of a year', () => {
  const check = (year: number, afterLast: 'refuse' | 'assume-last', expected: string) =>
    test(`${year}, ${afterLast}: ${expected}`, () => {
      const frame = frameFor(year, afterLast);
      expect(frame.kind === 'none' ? `none ${frame.reason}` : `${frame.kind} ${frame.catalogue.year}`).toBe(expected);
    });
  check(2022, 'refuse', 'published 2022');
  check(2022, 'assume-last', 'published 2022');
  check(2025, 'refuse', 'none after-last');
  check(2025, 'assume-last', 'assumed 2025');
  check(2010, 'assume-last', 'none before-first');
  check(2022.5, 'assume-last', 'none not-a-year');
  test('an assumed one says where it comes from', () => {
    const frame = frameFor(2026, 'assume-last');
    expect(frame).toMatchObject({ kind: 'assumed', publishedFor: 2024 });
    expect(frame.kind === 'assumed' && subsOf(frame.catalogue)).toEqual(subsOf(catalogueOf(2024)!));
  });
  test('names that were not read in a publication are marked', () => {
    const unsure = subsOf(catalogueOf(2024)!).filter(({ nameBasis }) => nameBasis === 'general-knowledge');
    expect(unsure.map(({ code }) => code)).toEqual(['7.1', '8.1', '8.2', '8.3']);
  });
});

test('contents stand by number, a dimension before its parts, the total last', () => {
  const codes = ['total', '8.1', '2', '1.10', '1.2', '1', '8', '2.1'];
  expect([...codes].sort(compareContents)).toEqual(['1', '1.2', '1.10', '2', '2.1', '8', '8.1', 'total']);
});
