/**
 * Breaks: years in which a score began to mean something else, although its name stayed (DOMAIN 1.3). Never compare across one.
 *
 * A sub-dimension breaks where its range moved (it got or lost a sibling) or where the national mean jumped without a change of
 * frame. A dimension and the total break with what they are the sum of, so totals never compare across 2017/2018.
 */
import { catalogueOf, dimensionOf, subsOf } from './contents.ts';

export type Break = {
  readonly code: string;
  /** First year of the new meaning. */
  readonly year: number;
} & (
  | /** Not part of the frame before that year, or from it on. */ { readonly kind: 'absent' }
  | /** Other siblings, so another range (sub) or other parts (dimension, total). */ { readonly kind: 'frame' }
  | /** Same frame, another level. Seen in the scores (63 provinces), not announced. */ { readonly kind: 'rescaled' }
);

/** Seen in the scores: national means that jumped (1.1 0,72 -> 1,00 in 2022; 3.2 1,00 -> 0,49 and 6.4 1,49 -> 1,94 in 2021 …). */
const RESCALED: Readonly<Record<string, readonly number[]>> = {
  '1.1': [2019, 2022],
  '3.2': [2021],
  '6.4': [2021],
  '7.1': [2019],
  '8.1': [2019],
  '8.3': [2020],
};

/** Breaks between two years, oldest first. Years without a frame compare with none: `absent`. */
export function breaksBetween(code: string, yearA: number, yearB: number): readonly Break[] {
  const [from, to] = yearA < yearB ? [yearA, yearB] : [yearB, yearA];
  const breaks: Break[] = [];
  for (let year = from + 1; year <= to; year++) {
    const kind = breakAt(code, year);
    if (kind !== undefined) breaks.push({ code, year, kind });
  }
  return breaks;
}

/** Whether a score of one year may be held against that of another: it is in both frames and no break lies between. */
export function isComparable(code: string, yearA: number, yearB: number): boolean {
  return isInFrame(code, yearA) && breaksBetween(code, yearA, yearB).length === 0;
}

function breakAt(code: string, year: number): Break['kind'] | undefined {
  if (!isInFrame(code, year) || !isInFrame(code, year - 1)) return 'absent';
  if (frameOf(code, year - 1).join() !== frameOf(code, year).join()) return 'frame';
  const parts = code === 'total' || code === dimensionOf(code) ? frameOf(code, year) : [code];
  return parts.some((sub) => RESCALED[sub]?.includes(year) === true) ? 'rescaled' : undefined;
}

function isInFrame(code: string, year: number): boolean {
  const catalogue = catalogueOf(year);
  if (catalogue === undefined) return false;
  const codes = catalogue.dimensions.flatMap((dimension) => [dimension.code, ...dimension.subs.map((sub) => sub.code)]);
  return code === 'total' || codes.includes(code);
}

/** The sub-dimensions among which the points are shared: of the total all, of a dimension and of its subs those of it. */
function frameOf(code: string, year: number): readonly string[] {
  const catalogue = catalogueOf(year);
  const subs = catalogue === undefined ? [] : subsOf(catalogue).map((sub) => sub.code);
  return code === 'total' ? subs : subs.filter((sub) => dimensionOf(sub) === dimensionOf(code));
}
