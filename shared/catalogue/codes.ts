/**
 * Codes of PAPI by year: dimensions and sub-dimensions of each published frame. Without the names (`contents.ts`), for whoever
 * only has to know a code when they see one.
 */

export const FIRST_YEAR = 2011;
/** Last year whose frame is published. */
export const LAST_YEAR = 2024;

type Row = readonly [code: string, from?: number, to?: number];

/** In the order of the frame; years inclusive. */
const ROWS: readonly Row[] = [
  ['1'],
  ['1.1'],
  ['1.2'],
  ['1.3'],
  ['1.4'],
  ['2'],
  ['2.1'],
  ['2.2'],
  ['2.3'],
  ['2.4', 2018],
  ['3'],
  ['3.1'],
  ['3.2'],
  ['3.3'],
  ['4'],
  ['4.1'],
  ['4.2'],
  ['4.3'],
  ['4.4'],
  ['5'],
  ['5.1'],
  ['5.2', 2011, 2020],
  ['5.3'],
  ['5.4'],
  ['6'],
  ['6.1'],
  ['6.2'],
  ['6.3'],
  ['6.4'],
  ['7', 2018],
  ['7.1', 2018],
  ['7.2', 2018],
  ['7.3', 2018],
  ['8', 2018],
  ['8.1', 2018],
  ['8.2', 2018],
  ['8.3', 2019],
];

/** Dimensions and sub-dimensions in order; none for a year without a published frame. */
export function codesOfYear(year: number): readonly string[] {
  if (year < FIRST_YEAR || year > LAST_YEAR) return [];
  return ROWS.filter(([, from = FIRST_YEAR, to = LAST_YEAR]) => year >= from && year <= to).map(([code]) => code);
}

/** "1.3" is one, "1" is none. */
export function isSubDimension(code: string): boolean {
  return code.includes('.');
}
