import { describe, expect, test } from 'vitest';
import { baselineOf, dimensionBaselines, provinceCode, subBaselines } from '../../../shared/catalogue/baseline.ts';
import { catalogueOf, subsOf } from '../../../shared/catalogue/contents.ts';
import { PROVINCES, publishedScores, scoreOf } from '../../../shared/catalogue/scores.ts';
import { toPoints } from '../../../shared/catalogue/scoreTable.ts';
import { rankOf } from '../../../shared/catalogue/standing.ts';

const code = (name: string): string => {
  const found = provinceCode(name);
  expect(found, name).toBeDefined();
  return found!;
};

/** Count and sum in billionths of every published score of a year, added up from the source file in decimal arithmetic. */
const DIGEST: readonly (readonly [count: number, sum: number])[] = [
  [1386, 2_252_225_578_900],
  [1386, 2_296_060_581_200],
  [1386, 2_314_414_608_400],
  [1342, 2_222_594_925_400],
  [1386, 2_241_823_383_325],
  [1386, 2_267_232_878_326],
  [1386, 2_303_395_285_721],
  [1748, 2_759_583_764_606],
  [1827, 2_747_824_168_422],
  [1827, 2_694_919_650_616],
  [1680, 2_544_469_669_272],
  [1735, 2_628_251_097_414],
  [1708, 2_587_690_385_475],
  [1708, 2_649_455_423_412],
];

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
  [0.874, 1.552, 1.145, 0.91].forEach((score, index) =>
    test(`An Giang 2016 1.${index + 1} = ${score}`, () =>
      expect(toPoints(scoreOf(2016, code('An Giang'), `1.${index + 1}`) ?? 0)).toBeCloseTo(score, 3)),
  );
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

test('what of a year was published, province by province, is what the source holds', () => {
  const published = Array.from({ length: 14 }, (_, index) => publishedScores(2011 + index, 'total').size);
  expect(published).toEqual([63, 63, 63, 61, 63, 63, 63, 61, 63, 63, 60, 61, 61, 61]);
  const digest = Array.from({ length: 14 }, (_, index) => {
    const subs = subsOf(catalogueOf(2011 + index)!);
    const scores = subs.flatMap((sub) => [...publishedScores(2011 + index, sub.code).values()]);
    return [scores.length, scores.reduce((sum, score) => sum + score, 0)];
  });
  expect(digest).toEqual(DIGEST);
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

describe('groups of dimension 6, 2022: 16/16/15/16', () => {
  const sorted = [...publishedScores(2022, '6').values()].sort((a, b) => b - a);
  test('63 provinces are published, nobody ties across a cut', () => {
    expect(sorted.length).toBe(16 + 16 + 15 + 16);
    for (const cut of [16, 32, 47]) expect(sorted[cut - 1]).toBeGreaterThan(sorted[cut]!);
  });
  test('ranks alone give the counts', () => {
    const scores = publishedScores(2022, '6');
    const groups = [0, 0, 0, 0];
    for (const province of scores.keys()) {
      const rank = rankOf(scores, province) ?? 0;
      groups[rank <= 16 ? 0 : rank <= 32 ? 1 : rank <= 47 ? 2 : 3]! += 1;
    }
    expect(groups).toEqual([16, 16, 15, 16]);
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
