import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { baselineOf, classifyContents, provinceCode, subBaselines } from '../../../shared/catalogue/baseline.ts';
import { catalogueOf, subsOf } from '../../../shared/catalogue/contents.ts';
import { PROVINCES, publishedScores, scoreOf } from '../../../shared/catalogue/scores.ts';
import { toBillionths, type ScoreTable } from '../../../shared/catalogue/scoreTable.ts';
import { standingIn, type Reason } from '../../../shared/catalogue/standing.ts';

/** A table in which only content 1.2 of 2023 and 2022 is published, in points; absent = not published. */
function tableOf(now: Readonly<Record<string, number>>, before: Readonly<Record<string, number>> = {}): ScoreTable {
  const years: Readonly<Record<number, Readonly<Record<string, number>>>> = { 2023: now, 2022: before };
  return {
    provinces: new Map(Object.keys({ ...now, ...before }).map((name) => [name, name])),
    catalogueOf,
    subScoreOf: (year, province, sub) => {
      const points = sub === '1.2' ? years[year]?.[province] : undefined;
      return points === undefined ? undefined : toBillionths(points);
    },
  };
}

const words = (reason: Reason) =>
  reason.kind === 'rank'
    ? `${reason.end} ${reason.rank}/${reason.of}`
    : `fall ${reason.fall / 1e9} > ${reason.threshold / 1e9}`;
const told = (table: ScoreTable, province: string) => {
  const { verdict, reasons } = standingIn(table, 2023, province, '1.2');
  return [verdict, ...reasons.map(words)].join('; ');
};

describe('weak and strong', () => {
  const eight = { a: 2, b: 1.9, c: 1.8, d: 1.7, e: 1.6, f: 1.5, g: 1.4, h: 1.3 };
  const check = (title: string, table: ScoreTable, province: string, expected: string) =>
    test(`${title}: ${expected}`, () => expect(told(table, province)).toBe(expected));
  check('the first quarter', tableOf(eight), 'b', 'strong; top 2/8');
  check('behind it', tableOf(eight), 'c', 'neutral');
  check('before the last quarter', tableOf(eight), 'f', 'neutral');
  check('the last quarter', tableOf(eight), 'g', 'weak; bottom 7/8');
  check('equal scores share the better rank', tableOf({ ...eight, g: 1.5 }), 'g', 'neutral');
  check('and a tie at the end of the first quarter is strong', tableOf({ ...eight, c: 1.9 }), 'c', 'strong; top 2/8');
  check('not published', tableOf(eight), 'z', 'unknown');
  check('fewer than four: no quarter', tableOf({ a: 2, b: 1, c: 1.5 }), 'b', 'neutral');
  const before = { a: 2.5, b: 1.9, c: 1.9, d: 1.8, e: 1.7, f: 1.6, g: 1.4, h: 1.3 };
  check('fallen by more than the median change', tableOf(eight, before), 'a', 'weak; top 1/8; fall 0.5 > 0.1');
  check('fallen by just the median change', tableOf(eight, before), 'c', 'neutral');
  check('unchanged', tableOf(eight, before), 'b', 'strong; top 2/8');
  check('risen by much', tableOf(eight, { ...before, f: 0.5 }), 'f', 'neutral');
});

describe('why no change is told', () => {
  const of = (name: string) => provinceCode(name)!;
  const check = (name: string, year: number, code: string, expected: string | undefined) =>
    test(`${name} ${year} ${code}: ${expected ?? 'a change'}`, () => {
      const baseline = baselineOf(year, of(name), code, '');
      expect(baseline.noChange).toBe(expected);
      expect('change' in baseline).toBe(expected === undefined);
    });
  check('Quảng Trị', 2022, '1.2', undefined);
  check('Quảng Trị', 2022, '1.1', 'break');
  check('Quảng Trị', 2011, '1.2', 'break');
  check('Quảng Ninh', 2022, '1.2', 'not-published-before');
  check('Quảng Ninh', 2021, '1.2', 'not-published');
});

describe('the national median', () => {
  const check = (year: number, code: string) =>
    test(`of ${code} ${year} has as many provinces above as below`, () => {
      const { median = NaN } = baselineOf(year, 'P01', code, '');
      const scores = [...publishedScores(year, code).values()].map((score) => score / 1e9);
      const above = scores.filter((score) => score > median).length;
      expect(above).toBe(scores.filter((score) => score < median).length);
    });
  check(2022, '1.1');
  check(2022, '8');
  check(2024, 'total');
});

describe('every province and year', () => {
  test('a verdict follows from its reasons, and nothing is told of what is not published', () => {
    const verdicts: Record<string, number> = {};
    for (let year = 2011; year <= 2024; year++) {
      for (const province of PROVINCES.keys()) {
        for (const { code, verdict, reasons, score, noChange, change } of subBaselines(year, province)) {
          verdicts[verdict] = (verdicts[verdict] ?? 0) + 1;
          expect(score === undefined).toBe(scoreOf(year, province, code) === undefined);
          expect(verdict === 'unknown').toBe(score === undefined);
          expect(change === undefined).toBe(noChange !== undefined);
          const weak = reasons.some((reason) => reason.kind === 'fall' || reason.end === 'bottom');
          expect(weak).toBe(verdict === 'weak');
        }
      }
    }
    expect(Object.keys(verdicts).sort()).toEqual(['neutral', 'strong', 'unknown', 'weak']);
  });
  test('the list of a province is in order of code', () => {
    const codes = classifyContents(2022, 'P30').map(({ code }) => code);
    expect(codes).toEqual(subsOf(catalogueOf(2022)!).map(({ code }) => code));
    expect(classifyContents(2025, 'P30')).toEqual([]);
  });
});

test('a rank never depends on the order of provinces, and better scores never rank worse', () => {
  const scores = fc.dictionary(fc.string({ minLength: 1 }), fc.double({ min: 0.25, max: 2.5, noNaN: true }), {
    minKeys: 2,
  });
  fc.assert(
    fc.property(scores, (points) => {
      const table = tableOf(points);
      const turned = tableOf(Object.fromEntries(Object.entries(points).reverse()));
      const standings = Object.keys(points).map((name) => standingIn(table, 2023, name, '1.2'));
      expect(Object.keys(points).map((name) => standingIn(turned, 2023, name, '1.2'))).toEqual(standings);
      for (const a of standings) {
        for (const b of standings) if (a.score! > b.score!) expect(a.rank).toBeLessThan(b.rank!);
      }
    }),
  );
});
