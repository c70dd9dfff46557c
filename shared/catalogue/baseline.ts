/**
 * A province's baseline: score, rank n/N, position and change of each content, and which contents are weak or strong.
 *
 * Rule (DESIGN 6): N = provinces with a published score that year; equal scores share the better rank. Weak: rank > N -
 * floor(N/4), or fallen since the year before by more than the median of |change| over provinces; strong: rank <= floor(N/4).
 * No fall test across a break. The words are "vị trí" and "tính từ số liệu": "nhóm" is only for the published group.
 */
import { formatNumber, formatRank } from '../text/format.ts';
import { catalogueOf, isComparable } from './contents.ts';
import { PROVINCES, publishedScores, scoreOf, toPoints, type Billionths } from './scores.ts';

export type Verdict = 'weak' | 'strong' | 'neutral' | 'unknown';

export interface Baseline {
  readonly code: string;
  readonly name: string;
  readonly score?: number;
  readonly rank?: number;
  readonly of?: number;
  /** Against the year before; absent across a break or where one of the two is not published. */
  readonly change?: number;
  /** National median of the year. */
  readonly median?: number;
  readonly verdict: Verdict;
  readonly reason: string;
}

export function provinceCode(name: string): string | undefined {
  for (const [code, own] of PROVINCES) if (own === name) return code;
  return undefined;
}

export function rankOf(scores: ReadonlyMap<string, Billionths>, province: string): number | undefined {
  const own = scores.get(province);
  if (own === undefined) return undefined;
  let better = 0;
  for (const score of scores.values()) if (score > own) better++;
  return better + 1;
}

export function median(values: readonly number[]): number | undefined {
  if (values.length === 0) return undefined;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[middle - 1] ?? 0, sorted[middle] ?? 0];
  return sorted.length % 2 === 1 ? high : (low + high) / 2;
}

/** Changes since the year before, of the provinces published in both; `undefined` across a break. */
function changes(year: number, code: string): ReadonlyMap<string, Billionths> | undefined {
  if (catalogueOf(year - 1) === undefined || !isComparable(code, year - 1, year)) return undefined;
  const found = new Map<string, Billionths>();
  for (const [province, score] of publishedScores(year, code)) {
    const before = scoreOf(year - 1, province, code);
    if (before !== undefined) found.set(province, score - before);
  }
  return found;
}

/** @param code a sub-dimension, a dimension or "total". */
export function baselineOf(year: number, province: string, code: string, name: string): Baseline {
  const scores = publishedScores(year, code);
  const middle = median([...scores.values()]);
  const national = middle === undefined ? {} : { median: toPoints(middle) };
  const rank = rankOf(scores, province);
  const score = scores.get(province);
  if (rank === undefined || score === undefined) {
    return { code, name, ...national, verdict: 'unknown', reason: 'Không có dữ liệu năm này.' };
  }
  const of = scores.size;
  const moved = changes(year, code);
  const change = moved?.get(province);
  const threshold = moved === undefined ? undefined : median([...moved.values()].map(Math.abs));
  const quarter = Math.floor(of / 4);

  const reasons: string[] = [];
  if (rank > of - quarter) reasons.push(`vị trí ${formatRank(rank, of)}, thuộc ${quarter} tỉnh cuối`);
  const fell = change !== undefined && threshold !== undefined && change < 0 && -change > threshold;
  if (fell) {
    const [down, usual] = [formatNumber(toPoints(-change), 3), formatNumber(toPoints(threshold), 3)];
    reasons.push(`giảm ${down} điểm so với năm trước, nhiều hơn mức thay đổi trung vị ${usual} của các tỉnh`);
  }
  const strong = rank <= quarter && !fell;
  const verdict: Verdict = reasons.length > 0 ? 'weak' : strong ? 'strong' : 'neutral';
  const words =
    strong && reasons.length === 0 ? [`vị trí ${formatRank(rank, of)}, thuộc ${quarter} tỉnh đầu`] : reasons;
  return {
    ...{ code, name, score: toPoints(score), rank, of, ...national, verdict },
    ...(change === undefined ? {} : { change: toPoints(change) }),
    reason:
      words.length === 0
        ? `Vị trí ${formatRank(rank, of)} (tính từ số liệu).`
        : `${capital(words.join('; '))} (tính từ số liệu).`,
  };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Every sub-dimension of the year, in order of code. Empty for a year without a frame. */
export function subBaselines(year: number, province: string): Baseline[] {
  const subs = catalogueOf(year)?.dimensions.flatMap((dimension) => dimension.subs) ?? [];
  return subs.map((sub) => baselineOf(year, province, sub.code, sub.nameVi));
}

/** The dimensions and the total. */
export function dimensionBaselines(year: number, province: string): Baseline[] {
  const dimensions = catalogueOf(year)?.dimensions ?? [];
  return [
    ...dimensions.map((dimension) => baselineOf(year, province, dimension.code, dimension.nameVi)),
    ...(dimensions.length === 0 ? [] : [baselineOf(year, province, 'total', 'Tổng điểm')]),
  ];
}
