/**
 * Whether a header is a slight renaming of another: a slip of the hand, or words added to it. Numerals must agree, so that
 * "Quý I" never passes for "Quý II".
 */

const NUMERALS: Readonly<Record<string, string>> = { i: '1', ii: '2', iii: '3', iv: '4' };
const YEAR = /^20\d\d$/;

/** @param a @param b folded by `searchKey`. */
export function isSlightRenaming(a: string, b: string): boolean {
  const [left, right] = [words(a), words(b)];
  if (numerals(left) !== numerals(right)) return false;
  return addsWords(left, right) || addsWords(right, left) || isSlip(a, b);
}

/** Every word of the shorter stands in the longer, and they are at least half of it. */
function addsWords(longer: readonly string[], shorter: readonly string[]): boolean {
  return (
    shorter.length > 0 &&
    shorter.length * 2 >= longer.length &&
    shorter.join('').length >= 4 &&
    shorter.every((word) => longer.includes(word))
  );
}

function isSlip(a: string, b: string): boolean {
  const length = Math.max(a.length, b.length);
  return length >= 5 && editDistance(a, b) <= Math.max(1, Math.floor(length / 6));
}

/** Roman numerals as digits; a year adds nothing to a header. */
function words(key: string): string[] {
  return key
    .split(' ')
    .filter((word) => word !== '' && !YEAR.test(word))
    .map((word) => NUMERALS[word] ?? word);
}

function numerals(list: readonly string[]): string {
  return list.filter((word) => /^\d+$/.test(word)).join(' ');
}

/** Levenshtein: letters put in, left out or changed. */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of Array.from(a).entries()) {
    const next = [i + 1];
    for (const [j, other] of Array.from(b).entries()) {
      const [above = 0, left = 0, corner = 0] = [row[j + 1], next[j], row[j]];
      next.push(Math.min(above + 1, left + 1, corner + (letter === other ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
