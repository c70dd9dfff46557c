/**
 * A province's baseline in words that a unit reads: score, position n/N, change, weak or strong and why.
 *
 * The words are "vị trí" and "tính từ số liệu": "nhóm" is only for the published group (`publishedGroups.ts`).
 */
import { formatNumber, formatRank } from '../text/format.ts';
import { subsOf } from './contents.ts';
import { PROVINCES, PUBLISHED } from './scores.ts';
import { toPoints, type ScoreTable } from './scoreTable.ts';
import { standingIn, type NoChange, type Reason, type Standing, type Verdict } from './standing.ts';

export interface Baseline {
  readonly code: string;
  readonly name: string;
  /** In points; absent when not published. */
  readonly score?: number;
  readonly rank?: number;
  readonly of?: number;
  /** In points, against the year before; absent across a break or where one of the two is not published. */
  readonly change?: number;
  /** Why `change` is absent. */
  readonly noChange?: NoChange;
  /** National median of the year. */
  readonly median?: number;
  readonly verdict: Verdict;
  readonly reasons: readonly Reason[];
  /** The reasons in one Vietnamese sentence. */
  readonly reason: string;
}

export interface Classified {
  readonly code: string;
  readonly verdict: Verdict;
  readonly reasons: readonly Reason[];
}

export function provinceCode(name: string): string | undefined {
  for (const [code, own] of PROVINCES) if (own === name) return code;
  return undefined;
}

/** @param code a sub-dimension, a dimension or "total". */
export function baselineOf(
  year: number,
  province: string,
  code: string,
  name: string,
  table: ScoreTable = PUBLISHED,
): Baseline {
  const standing = standingIn(table, year, province, code);
  const { score, rank, of, change, noChange, median, verdict, reasons } = standing;
  return {
    ...{ code, name, verdict, reasons, reason: reasonSentence(standing) },
    ...(median === undefined ? {} : { median: toPoints(median) }),
    ...(score === undefined || rank === undefined ? {} : { score: toPoints(score), rank, of }),
    ...(change === undefined ? {} : { change: toPoints(change) }),
    ...(noChange === undefined ? {} : { noChange }),
  };
}

/** "Vị trí 54/62, thuộc 15 tỉnh cuối; giảm 0,161 điểm so với năm trước, … (tính từ số liệu)." */
export function reasonSentence({ rank, of, verdict, reasons }: Standing): string {
  if (rank === undefined) return 'Không có dữ liệu năm này.';
  // A good position is no reason for a weak content; it is told by the rank beside it.
  const told = reasons.filter((reason) => verdict !== 'weak' || reason.kind !== 'rank' || reason.end === 'bottom');
  const words = told.map(reasonWords);
  return `${capital(words.length === 0 ? `vị trí ${formatRank(rank, of)}` : words.join('; '))} (tính từ số liệu).`;
}

function reasonWords(reason: Reason): string {
  if (reason.kind === 'rank') {
    const end = reason.end === 'bottom' ? 'cuối' : 'đầu';
    return `vị trí ${formatRank(reason.rank, reason.of)}, thuộc ${reason.quarter} tỉnh ${end}`;
  }
  const [down, usual] = [formatNumber(toPoints(reason.fall), 3), formatNumber(toPoints(reason.threshold), 3)];
  return `giảm ${down} điểm so với năm trước, nhiều hơn mức thay đổi trung vị ${usual} của các tỉnh`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Every sub-dimension of the year, in order of code. Empty for a year without a frame. */
export function subBaselines(year: number, province: string, table: ScoreTable = PUBLISHED): Baseline[] {
  const catalogue = table.catalogueOf(year);
  const subs = catalogue === undefined ? [] : subsOf(catalogue);
  return subs.map((sub) => baselineOf(year, province, sub.code, sub.nameVi, table));
}

/** The dimensions and the total. */
export function dimensionBaselines(year: number, province: string, table: ScoreTable = PUBLISHED): Baseline[] {
  const dimensions = table.catalogueOf(year)?.dimensions ?? [];
  return [
    ...dimensions.map(({ code, nameVi }) => baselineOf(year, province, code, nameVi, table)),
    ...(dimensions.length === 0 ? [] : [baselineOf(year, province, 'total', 'Tổng điểm', table)]),
  ];
}

/** Weak and strong sub-dimensions with their reasons, in order of code. */
export function classifyContents(year: number, province: string, table: ScoreTable = PUBLISHED): Classified[] {
  return subBaselines(year, province, table).map(({ code, verdict, reasons }) => ({ code, verdict, reasons }));
}
