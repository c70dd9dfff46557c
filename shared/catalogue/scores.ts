/**
 * The published scores of 63 provinces, 2011-2024. A blank is "not published", never 0.
 *
 * Source: CECODES, VFF-CRT, RTA & UNDP (`data/scores.json`, 250 kB: only servers load it; a workbook gets its own baseline).
 * Scores are kept as whole billionths, so that sums and comparisons are exact.
 */
import data from './data/scores.json' with { type: 'json' };
import { catalogueOf, dimensionOf } from './contents.ts';

/** Score in billionths of a point. */
export type Billionths = number;
const SCALE = 1e9;

export function toPoints(score: Billionths): number {
  return score / SCALE;
}

/** "P30" -> "Quảng Trị". */
export const PROVINCES: ReadonlyMap<string, string> = new Map(
  Object.entries(data.provinces).map(([code, names]) => [code, names[0] ?? '']),
);

const SCORES: Readonly<Record<string, Readonly<Record<string, readonly (number | null)[]>>>> = data.scores;
const COLUMN = new Map(data.contents.map((code, index) => [code, index]));

/**
 * @param code a sub-dimension ("1.3"), a dimension ("1") or "total"; a sum is published only when all its parts are.
 * @returns `undefined` when it was not published.
 */
export function scoreOf(year: number, province: string, code: string): Billionths | undefined {
  const catalogue = catalogueOf(year);
  if (catalogue === undefined) return undefined;
  if (code === 'total') return sum(catalogue.dimensions.map((dimension) => scoreOf(year, province, dimension.code)));
  if (dimensionOf(code) === code) {
    const dimension = catalogue.dimensions.find((one) => one.code === code);
    return dimension && sum(dimension.subs.map((sub) => scoreOf(year, province, sub.code)));
  }
  const score = SCORES[String(year)]?.[province]?.[COLUMN.get(code) ?? -1];
  return score === null || score === undefined ? undefined : Math.round(score * SCALE);
}

function sum(parts: readonly (Billionths | undefined)[]): Billionths | undefined {
  let total = 0;
  for (const part of parts) {
    if (part === undefined) return undefined;
    total += part;
  }
  return total;
}

/** Province -> score, of the provinces whose score was published. */
export function publishedScores(year: number, code: string): ReadonlyMap<string, Billionths> {
  const found = new Map<string, Billionths>();
  for (const province of PROVINCES.keys()) {
    const score = scoreOf(year, province, code);
    if (score !== undefined) found.set(province, score);
  }
  return found;
}
