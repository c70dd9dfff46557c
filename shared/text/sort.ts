/**
 * Vietnamese order by an own key: a ă â b c d đ e ê … o ô ơ … u ư; tones ngang, huyền, hỏi, ngã, sắc, nặng; numbers by value.
 *
 * `Intl` is not used: its Vietnamese data is unproven in Apps Script. Official lists follow their protocol order instead.
 */
import { properName } from './unitNames.ts';
import { normalizeVietnamese } from './normalize.ts';
import { splitTone } from './syllable.ts';

const ALPHABET = 'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz';
const TONE_ORDER = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];

/** Digits without leading noughts compare as numbers by length, then by digits; any length. */
interface SortKey {
  /** Blanks and signs before digits before letters; a number is [class, count of digits, digits …]. */
  readonly primary: readonly number[];
  readonly tones: readonly number[];
}

const SIGN = 0;
const NUMBER = 1;
const LETTER = 2;
const OTHER = 100;

function sortKey(text: string): SortKey {
  const primary: number[] = [];
  const tones: number[] = [];
  for (const [part] of normalizeVietnamese(text)
    .toLowerCase()
    .matchAll(/\d+|[\p{L}\p{M}]|[^\p{L}\p{M}\d]+/gu)) {
    if (/^\d/.test(part)) {
      const digits = part.replace(/^0+(?=\d)/, '');
      primary.push(NUMBER, digits.length, ...Array.from(digits, Number));
    } else if (/^[\p{L}\p{M}]/u.test(part)) {
      const [base, tone] = splitTone(part);
      const place = ALPHABET.indexOf(base);
      primary.push(place >= 0 ? LETTER + place : OTHER + (part.codePointAt(0) ?? 0));
      tones.push(TONE_ORDER.indexOf(tone));
    } else primary.push(SIGN);
  }
  return { primary, tones };
}

function compareLists(a: readonly number[], b: readonly number[]): number {
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index++) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

/** Letters decide first, tones only between equal letters, then small letters before capitals. 0 only for equal texts. */
export function compareVietnamese(a: string, b: string): number {
  const [keyA, keyB] = [sortKey(a), sortKey(b)];
  return (
    compareLists(keyA.primary, keyB.primary) ||
    compareLists(keyA.tones, keyB.tones) ||
    // Code units put capitals first; turned round, small letters are.
    (a === b ? 0 : a < b ? 1 : -1)
  );
}

/** Names of units without "UBND xã", "Sở" …: "Phường 2" before "Phường 10". */
export function compareUnitNames(a: string, b: string): number {
  return compareVietnamese(properName(a), properName(b)) || compareVietnamese(a, b);
}
