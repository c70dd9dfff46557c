/**
 * Typed Vietnamese -> the one form in which it is kept: NFC with its marks in order, no invisible characters, the real Đ.
 *
 * Each step is its own function, so that validation can say what was mended. Legacy encodings are looked for before any of
 * this (`legacy.ts`): TCVN3 keeps its ư in the soft hyphen.
 */

const SHAPE_MARKS = new Set(['\u0302', '\u0306', '\u031B']);
const TONE_MARKS = new Set(['\u0300', '\u0301', '\u0303', '\u0309', '\u0323']);

/**
 * NFC, also where a tone was typed before the shape mark: á + U+0306 becomes ắ. Plain NFC leaves such a pair apart, because
 * canonical order keeps marks of the same class in the order typed.
 */
export function composeNfc(text: string): string {
  if (isAscii(text)) return text;
  const composed = text.normalize('NFC');
  if (!/[\u0302\u0306\u031B]/.test(composed)) return composed;
  const decomposed = [...composed.normalize('NFD')];
  for (let index = 1; index < decomposed.length; index++) {
    const mark = decomposed[index] ?? '';
    if (!SHAPE_MARKS.has(mark)) continue;
    let at = index;
    while (at > 0 && TONE_MARKS.has(decomposed[at - 1] ?? '')) at--;
    decomposed.splice(index, 1);
    decomposed.splice(at, 0, mark);
  }
  return decomposed.join('').normalize('NFC');
}

/** Zero-width characters, BOM, soft hyphen and control characters out; every kind of blank becomes a plain one. Line breaks stay. */
export function stripInvisibles(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text;
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000\t\u000b\f\u2028\u2029]/g, ' ')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\u00ad\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g, '');
}

/** Ð U+00D0, Ɖ U+0189 and their small letters look like Đ and are other letters. */
export function mapLookAlikeD(text: string): string {
  return text.replace(/[\u00d0\u0189\u0110]/g, 'Đ').replace(/[\u00f0\u0256\u0111]/g, 'đ');
}

/** Runs of blanks to one, none at the ends of a line, no empty lines at the ends of the text. */
export function collapseSpaces(text: string): string {
  return text
    .replace(/ {2,}/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

/** What every text of a unit goes through before it is kept. Idempotent. */
export function normalizeVietnamese(text: string): string {
  return collapseSpaces(composeNfc(mapLookAlikeD(stripInvisibles(text))));
}

export function isAscii(text: string): boolean {
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) > 0x7e) return false;
  return true;
}
