/**
 * Where a province stands with one content in a table of scores: score, rank n/N, position, change, weak or strong and why.
 *
 * Rule (DESIGN 6): N = provinces with a published score that year; equal scores share the better rank. Weak: rank > N -
 * floor(N/4), or fallen since the year before by more than the median of |change| over provinces; strong: rank <= floor(N/4)
 * and not weak. No fall test across a break. No score is ever derived for a unit.
 */
import { isComparable } from './breaks.ts';
import { publishedIn, scoreIn, type Billionths, type ScoreTable } from './scoreTable.ts';

export type Verdict = 'weak' | 'strong' | 'neutral' | 'unknown';

export type Reason =
  /** Among the `quarter` last, or first, of all. */
  | {
      readonly kind: 'rank';
      readonly end: 'bottom' | 'top';
      readonly rank: number;
      readonly of: number;
      readonly quarter: number;
    }
  /** Both in billionths and positive: fallen by `fall`, more than the national median of |change|, `threshold`. */
  | { readonly kind: 'fall'; readonly fall: Billionths; readonly threshold: Billionths };

/** Why a change against the year before is not told. */
export type NoChange = 'break' | 'not-published' | 'not-published-before';

export interface Standing {
  readonly score?: Billionths;
  readonly rank?: number;
  /** N of "n/N". */
  readonly of: number;
  readonly change?: Billionths;
  readonly noChange?: NoChange;
  /** National median of the year; half a billionth may occur. */
  readonly median?: number;
  readonly verdict: Verdict;
  readonly reasons: readonly Reason[];
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

/** @param code a sub-dimension, a dimension or "total". */
export function standingIn(table: ScoreTable, year: number, province: string, code: string): Standing {
  const scores = publishedIn(table, year, code);
  const of = scores.size;
  const middle = median([...scores.values()]);
  const national = { of, ...(middle === undefined ? {} : { median: middle }) };
  const [score, rank] = [scores.get(province), rankOf(scores, province)];
  if (score === undefined || rank === undefined) {
    return { ...national, noChange: 'not-published', verdict: 'unknown', reasons: [] };
  }
  const moved = changesIn(table, year, code, scores);
  const change = moved?.get(province);
  const threshold = moved === undefined ? undefined : median([...moved.values()].map(Math.abs));
  const reasons = [...rankReasons(rank, of), ...fallReasons(change, threshold)];
  const untold = moved === undefined ? ('break' as const) : ('not-published-before' as const);
  return {
    ...national,
    ...{ score, rank, verdict: verdictOf(reasons), reasons },
    ...(change === undefined ? { noChange: untold } : { change }),
  };
}

function rankReasons(rank: number, of: number): readonly Reason[] {
  const quarter = Math.floor(of / 4);
  if (rank > of - quarter) return [{ kind: 'rank', end: 'bottom', rank, of, quarter }];
  return rank <= quarter ? [{ kind: 'rank', end: 'top', rank, of, quarter }] : [];
}

function fallReasons(change: Billionths | undefined, threshold: number | undefined): readonly Reason[] {
  const fell = change !== undefined && threshold !== undefined && change < 0 && -change > threshold;
  return fell ? [{ kind: 'fall', fall: -change, threshold }] : [];
}

/** A high position that has fallen much is weak: what is lost there is what a plan must answer. */
function verdictOf(reasons: readonly Reason[]): Verdict {
  if (reasons.some((reason) => reason.kind === 'fall' || reason.end === 'bottom')) return 'weak';
  return reasons.length > 0 ? 'strong' : 'neutral';
}

/** Changes since the year before, of the provinces published in both; `undefined` across a break. */
function changesIn(
  table: ScoreTable,
  year: number,
  code: string,
  scores: ReadonlyMap<string, Billionths>,
): ReadonlyMap<string, Billionths> | undefined {
  if (!isComparable(code, year - 1, year)) return undefined;
  const found = new Map<string, Billionths>();
  for (const [province, score] of scores) {
    const before = scoreIn(table, year - 1, province, code);
    if (before !== undefined) found.set(province, score - before);
  }
  return found;
}
