import { describe, expect, test } from 'vitest';
import {
  baselineOf,
  dimensionBaselines,
  provinceCode,
  rankOf,
  subBaselines,
} from '../../../shared/catalogue/baseline.ts';
import { catalogueOf, isComparable } from '../../../shared/catalogue/contents.ts';
import { PROVINCES, publishedScores, scoreOf, toPoints } from '../../../shared/catalogue/scores.ts';

const code = (name: string): string => {
  const found = provinceCode(name);
  expect(found, name).toBeDefined();
  return found!;
};

describe('the frame by year', () => {
  const check = (year: number, dimensions: number, subs: number) =>
    test(`${year}: ${dimensions} dimensions, ${subs} sub-dimensions`, () => {
      const catalogue = catalogueOf(year);
      expect(catalogue?.dimensions.length).toBe(dimensions);
      expect(catalogue?.dimensions.flatMap((dimension) => dimension.subs).length).toBe(subs);
    });
  check(2011, 6, 22);
  check(2017, 6, 22);
  check(2018, 8, 28);
  check(2019, 8, 29);
  check(2020, 8, 29);
  check(2021, 8, 28);
  check(2024, 8, 28);
  test('a year without a published frame has none', () =>
    expect([catalogueOf(2010), catalogueOf(2025)]).toEqual([undefined, undefined]));
  test('ranges follow the number of siblings', () => {
    const range = (year: number, sub: string) => {
      const found = catalogueOf(year)
        ?.dimensions.flatMap((dimension) => dimension.subs)
        .find((one) => one.code === sub);
      return [found?.min, found?.max];
    };
    expect([range(2022, '1.1'), range(2022, '5.1'), range(2018, '8.2')]).toEqual([
      [0.25, 2.5],
      [0.33, 3.33],
      [0.5, 5],
    ]);
  });
  test('every published score lies in its range, within rounding', () => {
    let seen = 0;
    for (let year = 2011; year <= 2024; year++) {
      for (const sub of catalogueOf(year)?.dimensions.flatMap((dimension) => dimension.subs) ?? []) {
        for (const score of publishedScores(year, sub.code).values()) {
          seen++;
          expect(toPoints(score)).toBeGreaterThan(sub.min - 0.01);
          expect(toPoints(score)).toBeLessThan(sub.max + 0.01);
        }
      }
    }
    expect(seen).toBeGreaterThan(20_000);
  });
});

describe('sums equal published totals', () => {
  const check = (name: string, year: number, of: string, published: number) =>
    test(`${name} ${year} ${of} = ${published}`, () => {
      expect(Math.abs(toPoints(scoreOf(year, code(name), of) ?? 0) - published)).toBeLessThanOrEqual(0.0001 + 1e-9);
    });
  check('Quảng Ninh', 2022, 'total', 47.8763);
  check('Thừa Thiên Huế', 2023, 'total', 46.0415);
  check('Khánh Hòa', 2023, 'total', 44.9419);
  check('Khánh Hòa', 2023, '2', 5.8761);
  [3.6879, 4.5152, 3.9365, 6.6372, 7.2813, 7.1419, 3.7933, 2.6972].forEach((score, index) =>
    check('Tiền Giang', 2023, String(index + 1), score),
  );
  check('Tiền Giang', 2023, 'total', 39.6906);
  check('Quảng Ninh', 2024, 'total', 47.8212);
  check('Sóc Trăng', 2023, 'total', 45.6196);
  test('An Giang 2016, dimension 1 = 4,481', () => {
    expect(toPoints(scoreOf(2016, code('An Giang'), '1') ?? 0)).toBeCloseTo(4.481, 3);
  });
});

describe('what was not published', () => {
  const check = (name: string, year: number) =>
    test(`${name} ${year} has no total`, () => expect(scoreOf(year, code(name), 'total')).toBeUndefined());
  check('Bắc Giang', 2014);
  check('Đồng Tháp', 2018);
  check('Quảng Ninh', 2021);
  check('Bắc Ninh', 2022);
  check('Bình Dương', 2023);
  check('Vĩnh Phúc', 2024);
  test('thirteen province-years', () => {
    let missing = 0;
    for (let year = 2011; year <= 2024; year++) {
      for (const province of PROVINCES.keys()) if (scoreOf(year, province, 'total') === undefined) missing++;
    }
    expect(missing).toBe(13);
  });
  test('the baseline says so and ranks nobody', () => {
    const baseline = baselineOf(2023, code('Quảng Ninh'), '1.1', 'Tri thức công dân');
    expect(baseline).toMatchObject({ verdict: 'unknown', reason: 'Không có dữ liệu năm này.' });
    expect(baseline).not.toHaveProperty('score');
    expect(baseline).not.toHaveProperty('rank');
  });
});

describe('comparison across years', () => {
  const check = (of: string, a: number, b: number, comparable: boolean) =>
    test(`${of} ${a}/${b}: ${comparable ? 'yes' : 'no'}`, () => expect(isComparable(of, a, b)).toBe(comparable));
  check('1.1', 2021, 2022, false);
  check('1.1', 2022, 2023, true);
  check('3.2', 2020, 2021, false);
  check('5.1', 2020, 2021, false);
  check('5.1', 2021, 2022, true);
  check('6.4', 2019, 2022, false);
  check('2.1', 2017, 2018, false);
  check('8.2', 2018, 2019, false);
  check('total', 2017, 2018, false);
  check('total', 2023, 2024, true);
});

describe('ranks', () => {
  test('the denominator is the number of published provinces', () => {
    expect([2021, 2022, 2023, 2024].map((year) => publishedScores(year, 'total').size)).toEqual([60, 61, 61, 61]);
  });
  test('equal scores share the better rank', () => {
    const scores = new Map([
      ['a', 3],
      ['b', 2],
      ['c', 2],
      ['d', 1],
    ]);
    expect(['a', 'b', 'c', 'd'].map((province) => rankOf(scores, province))).toEqual([1, 2, 2, 4]);
  });
  test('the published groups of 2022 come out of the ranks: 43,44-47,88 (16) | 42,15 | 40,74 | 38,80', () => {
    const sorted = [...publishedScores(2022, 'total').values()].map(toPoints).sort((a, b) => b - a);
    const ends = [0, 15, 16, 31, 32, 46, 47, 60].map((index) => Math.round((sorted[index] ?? 0) * 100) / 100);
    expect(ends).toEqual([47.88, 43.44, 43.25, 42.15, 42.14, 40.74, 40.72, 38.8]);
  });
});

test('Quảng Trị 2022', async () => {
  const province = code('Quảng Trị');
  const rows = [...subBaselines(2022, province), ...dimensionBaselines(2022, province)].map(
    (row) =>
      `${row.code} | ${row.name} | ${row.score ?? ''} | ${row.rank ?? ''}/${row.of ?? ''} | ${row.change ?? ''} | ${row.verdict} | ${row.reason}`,
  );
  await expect(`${rows.join('\n')}\n`).toMatchFileSnapshot('../../golden/quang-tri-2022.txt');
});
