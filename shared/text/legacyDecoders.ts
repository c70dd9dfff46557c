/**
 * The decoders of lost encodings: text that shows "KÕ ho¹ch", "Keá hoaïch" or "Keess hoachj" -> Unicode.
 *
 * They decode what they are given and judge nothing; whether a text is in such an encoding is `legacy.ts`.
 */
import { TCVN3, VNI_LETTERS, VNI_PAIRS } from './legacyTables.ts';
import { parseSyllable, tonePlace, type Tone } from './syllable.ts';

/**
 * TCVN3 has no capitals with a tone: a word whose plain letters are all capitals is taken as typed in a capital font, and so
 * is a word with one plain letter when the text has no small one.
 */
export function decodeTcvn3(text: string): string {
  const capitalText = !/[a-z]/.test(text) && /[A-Z].*[A-Z]/s.test(text);
  return text.replace(/[A-Za-z\u00a1-\u00ff\u0110\u03bc]+/g, (word) => {
    const decoded = Array.from(word, (code) => TCVN3.get(code) ?? code).join('');
    const capitals = word.replace(/[^A-Za-z]/g, '');
    const capital = capitals === '' ? capitalText : !/[a-z]/.test(capitals) && (capitals.length > 1 || capitalText);
    return capital ? decoded.toUpperCase() : decoded;
  });
}

export function decodeVni(text: string): string {
  let decoded = '';
  for (let index = 0; index < text.length; index++) {
    const code = text[index] ?? '';
    const lower = code.toLowerCase();
    const pair = VNI_PAIRS.get(lower + (text[index + 1] ?? '').toLowerCase());
    if (pair !== undefined) index++;
    const letter = pair ?? VNI_LETTERS.get(lower);
    if (letter === undefined) decoded += code;
    else decoded += lower === code ? letter : letter.toUpperCase();
  }
  return decoded;
}

const TELEX_TONES: Readonly<Record<string, Tone>> = {
  f: '\u0300',
  s: '\u0301',
  x: '\u0303',
  r: '\u0309',
  j: '\u0323',
};
const TELEX_SHAPES: readonly (readonly [RegExp, string])[] = [
  [/uw?ow|uwo/g, 'ươ'],
  [/aa/g, 'â'],
  [/aw/g, 'ă'],
  [/ee/g, 'ê'],
  [/oo/g, 'ô'],
  [/ow/g, 'ơ'],
  [/u?w/g, 'ư'],
];

/** One word typed with Telex while the keyboard driver was off; `undefined` when the keys make no Vietnamese syllable. */
export function decodeTelexWord(word: string): string | undefined {
  const lower = word.toLowerCase();
  const split = /^([bcdghklmnpqrstvx]*)([aeiouyw].*)$/.exec(lower);
  if (split === null) return undefined;
  const [, onset = '', tail = ''] = split;
  const tones = new Set(tail.match(/[sfrxj]/g) ?? []);
  if (tones.size > 1) return undefined;
  let rhyme = tail.replace(/[sfrxj]/g, '');
  for (const [keys, letter] of TELEX_SHAPES) rhyme = rhyme.replace(keys, letter);
  const bare = onset.replace(/^dd/, 'đ') + rhyme;
  const place = tonePlace(bare);
  const [key] = tones;
  const tone = key === undefined ? '' : (TELEX_TONES[key] ?? '');
  const decoded = (bare.slice(0, place + 1) + tone + bare.slice(place + 1)).normalize('NFC');
  if (place < 0 || parseSyllable(decoded) === undefined) return undefined;
  if (word === word.toUpperCase()) return decoded.toUpperCase();
  return word.startsWith(lower.slice(0, 1)) ? decoded : decoded.slice(0, 1).toUpperCase() + decoded.slice(1);
}
