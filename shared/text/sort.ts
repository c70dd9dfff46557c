/**
 * Vietnamese order by an own key: a ă â b c d đ e ê … o ô ơ … u ư; tones ngang, huyền, hỏi, ngã, sắc, nặng; numbers by value.
 *
 * `Intl` is not used: its Vietnamese data is unproven in Apps Script. Official lists follow their protocol order instead.
 */
import { properNameKey } from './unitNames.ts';
import { normalizeVietnamese } from './normalize.ts';

const ALPHABET = 'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz';
const TONES = ['\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];

interface SortKey {
  /** Letters by place in the alphabet, numbers by value. */
  readonly letters: readonly number[];
  readonly tones: readonly number[];
}

function sortKey(text: string): SortKey {
  const letters: number[] = [];
  const tones: number[] = [];
  const source = normalizeVietnamese(text).toLowerCase();
  for (let index = 0; index < source.length;) {
    const digits = /^\d+/.exec(source.slice(index, index + 15))?.[0];
    if (digits !== undefined) {
      letters.push(10 + Number(digits));
      tones.push(0);
      index += digits.length;
      continue;
    }
    const [base, tone] = letterOf(source[index] ?? '');
    letters.push(base);
    tones.push(tone);
    index++;
  }
  return { letters, tones };
}

/** Letters come after every number; a blank before all. */
const FIRST_LETTER = 1e15;

function letterOf(character: string): readonly [number, number] {
  if (character === ' ') return [0, 0];
  let tone = 0;
  const bare = character
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/, (mark) => {
      tone = TONES.indexOf(mark) + 1;
      return '';
    })
    .normalize('NFC');
  const place = ALPHABET.indexOf(bare);
  return place >= 0 ? [FIRST_LETTER + place, tone] : [1 + (character.charCodeAt(0) % 8), tone];
}

function compareLists(a: readonly number[], b: readonly number[]): number {
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index++) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

/** Letters decide first, tones only between equal letters. */
export function compareVietnamese(a: string, b: string): number {
  const [keyA, keyB] = [sortKey(a), sortKey(b)];
  return compareLists(keyA.letters, keyB.letters) || compareLists(keyA.tones, keyB.tones);
}

/** Names of units without "UBND xã", "Sở" …: "Phường 2" before "Phường 10". */
export function compareUnitNames(a: string, b: string): number {
  return compareVietnamese(properNameKey(a), properNameKey(b)) || compareVietnamese(a, b);
}
