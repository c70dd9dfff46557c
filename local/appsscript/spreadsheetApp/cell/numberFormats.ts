/**
 * Number formats as scripts name them: a pattern alone, where the Sheets API wants a kind beside it.
 *
 * `General` and the empty pattern mean automatic; `getNumberFormat()` of an automatic cell says `0.###############`.
 * https://developers.google.com/workspace/sheets/api/guides/formats
 */
import type { CellFormat } from '../book/resource.ts';

type NumberFormat = NonNullable<CellFormat['numberFormat']>;

export const AUTOMATIC = '0.###############';
const TEXT = '@';

/** What stands in quotes, in brackets or after a backslash says nothing about the kind. */
const bare = (pattern: string): string => pattern.replace(/"[^"]*"|\\.|\[(?![hms]+\])[^\]]*\]/gi, '');

const kindOf = (pattern: string): string => {
  const letters = bare(pattern);
  if (letters.includes(TEXT)) return 'TEXT';
  if (/e[+-]/i.test(letters)) return 'SCIENTIFIC';
  const hasTime = /[hs]/i.test(letters);
  const hasDay = /[dy]/i.test(letters) || (/m/i.test(letters) && !hasTime);
  if (hasDay) return hasTime ? 'DATE_TIME' : 'DATE';
  if (hasTime) return 'TIME';
  if (letters.includes('%')) return 'PERCENT';
  return /[$€£₫¥]/.test(pattern) ? 'CURRENCY' : 'NUMBER';
};

/** @returns undefined for automatic. */
export const numberFormatOf = (pattern: string): NumberFormat | undefined =>
  pattern === '' || /^general$/i.test(pattern) ? undefined : { type: kindOf(pattern), pattern };

/** @param shown the format in effect, which has the locale's pattern where a cell names only a kind. */
export const patternOf = (set: NumberFormat | undefined, shown: NumberFormat | undefined): string =>
  set?.pattern ?? (set?.type === 'TEXT' ? TEXT : undefined) ?? shown?.pattern ?? AUTOMATIC;
