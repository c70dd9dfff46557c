/**
 * A table of scores by year, province and content: the published one that is carried in (`scores.ts`), or one that a province
 * imported for a later year (`importScores.ts`). Holds no data itself, so it is as light as its callers.
 *
 * A score is a whole number of billionths of a point: sums and comparisons are exact. Not published is `undefined`, never 0.
 */
import { dimensionOf, type Catalogue } from './contents.ts';

/** Score in billionths of a point. */
export type Billionths = number;
const SCALE = 1e9;

export function toPoints(score: Billionths): number {
  return score / SCALE;
}

/** @param points with at most nine decimals. */
export function toBillionths(points: number): Billionths {
  return Math.round(points * SCALE);
}

export interface ScoreTable {
  /** Code -> name. */
  readonly provinces: ReadonlyMap<string, string>;
  /** The frame that the scores of a year follow. */
  readonly catalogueOf: (year: number) => Catalogue | undefined;
  /** A sub-dimension's score. */
  readonly subScoreOf: (year: number, province: string, sub: string) => Billionths | undefined;
}

/**
 * @param code a sub-dimension ("1.3"), a dimension ("1") or "total"; a sum is published only when all its parts are.
 * @returns `undefined` when it was not published.
 */
export function scoreIn(table: ScoreTable, year: number, province: string, code: string): Billionths | undefined {
  const catalogue = table.catalogueOf(year);
  if (catalogue === undefined) return undefined;
  if (code === 'total') {
    return sum(catalogue.dimensions.map((dimension) => scoreIn(table, year, province, dimension.code)));
  }
  const dimension = catalogue.dimensions.find((one) => one.code === dimensionOf(code));
  if (dimension?.code === code) return sum(dimension.subs.map((sub) => table.subScoreOf(year, province, sub.code)));
  const known = dimension?.subs.some((sub) => sub.code === code) === true;
  return known ? table.subScoreOf(year, province, code) : undefined;
}

/** Province -> score, of the provinces whose score was published. */
export function publishedIn(table: ScoreTable, year: number, code: string): ReadonlyMap<string, Billionths> {
  const found = new Map<string, Billionths>();
  for (const province of table.provinces.keys()) {
    const score = scoreIn(table, year, province, code);
    if (score !== undefined) found.set(province, score);
  }
  return found;
}

function sum(parts: readonly (Billionths | undefined)[]): Billionths | undefined {
  let total = 0;
  for (const part of parts) {
    if (part === undefined) return undefined;
    total += part;
  }
  return total;
}

/** Scores of one year that did not come with the project. */
export interface ImportedScores {
  readonly catalogue: Catalogue;
  /** Province -> sub-dimension -> score; what is not in it is not published. */
  readonly scores: ReadonlyMap<string, ReadonlyMap<string, Billionths>>;
}

/** The table with one year added, or that year wholly replaced. */
export function withImported(table: ScoreTable, { catalogue, scores }: ImportedScores): ScoreTable {
  return {
    provinces: table.provinces,
    catalogueOf: (year) => (year === catalogue.year ? catalogue : table.catalogueOf(year)),
    subScoreOf: (year, province, sub) =>
      year === catalogue.year ? scores.get(province)?.get(sub) : table.subScoreOf(year, province, sub),
  };
}
