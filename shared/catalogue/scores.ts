/**
 * The published scores of 63 provinces, 2011-2024. A blank is "not published", never 0.
 *
 * Source: CECODES, VFF-CRT, RTA & UNDP (`data/scores.json`, 250 kB: only servers load it; a workbook gets its own baseline).
 */
import data from './data/scores.json' with { type: 'json' };
import { catalogueOf } from './contents.ts';
import { publishedIn, scoreIn, toBillionths, type Billionths, type ScoreTable } from './scoreTable.ts';

/** Stands under every table of these scores. */
export const SCORES_SOURCE = 'Nguồn: CECODES, VFF-CRT, RTA & UNDP';

/** "P30" -> "Quảng Trị". */
export const PROVINCES: ReadonlyMap<string, string> = new Map(
  Object.entries(data.provinces).map(([code, names]) => [code, names[0] ?? '']),
);

/** "P30" -> "Quang Tri". */
export const PROVINCES_EN: ReadonlyMap<string, string> = new Map(
  Object.entries(data.provinces).map(([code, names]) => [code, names[1] ?? '']),
);

const SCORES: Readonly<Record<string, Readonly<Record<string, readonly (number | null)[]>>>> = data.scores;
const COLUMN = new Map(data.contents.map((code, index) => [code, index]));

export const PUBLISHED: ScoreTable = {
  provinces: PROVINCES,
  catalogueOf,
  subScoreOf: (year, province, sub) => {
    const score = SCORES[String(year)]?.[province]?.[COLUMN.get(sub) ?? -1];
    return score === null || score === undefined ? undefined : toBillionths(score);
  },
};

/** As `scoreIn`, of the published table. */
export function scoreOf(year: number, province: string, code: string): Billionths | undefined {
  return scoreIn(PUBLISHED, year, province, code);
}

/** The table never changes: what was asked of it once is not worked out again. */
const KNOWN = new Map<string, ReadonlyMap<string, Billionths>>();

/** As `publishedIn`, of the published table. */
export function publishedScores(year: number, code: string): ReadonlyMap<string, Billionths> {
  const known = KNOWN.get(`${year}/${code}`);
  if (known !== undefined) return known;
  const scores = publishedIn(PUBLISHED, year, code);
  KNOWN.set(`${year}/${code}`, scores);
  return scores;
}
