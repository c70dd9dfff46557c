/**
 * Keys under which two spellings of the same thing meet. For finding and matching only: what was typed is kept for show.
 *
 * `searchKey` is never an identity: without marks, Ba Tơ and Ba Tô of one province are the same.
 */
import { normalizeVietnamese } from './normalize.ts';
import { splitTone, tonePlace } from './syllable.ts';

/** Letters without any mark; đ -> d. */
export function stripMarks(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[Đ\u00d0\u0189]/g, 'D')
    .replace(/[đ\u00f0\u0256]/g, 'd');
}

/** For a search box: no marks, lower case, one blank between words. */
export function searchKey(text: string): string {
  return stripMarks(normalizeVietnamese(text))
    .toLowerCase()
    .replace(/(?<=[a-z0-9])['\u2018\u2019\u02bc](?=[a-z0-9])/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** ASCII name for a file: "Sở Nội vụ" -> "so-noi-vu". @param maxLength cut at the end of a word where possible. */
export function slug(text: string, maxLength = 80): string {
  const whole = searchKey(text).replace(/ /g, '-');
  if (whole.length <= maxLength) return whole;
  const cut = whole.slice(0, maxLength + 1);
  const end = cut.lastIndexOf('-');
  return end > 0 ? cut.slice(0, end) : whole.slice(0, maxLength);
}

const WORD = /[A-Za-z\u00c0-\u024f\u1ea0-\u1ef9]+/g;

/** One word: letters without their tone, the tone, and the bare letters in lower case. */
function wordParts(word: string): { readonly letters: string[]; readonly tone: string; readonly bare: string } {
  const letters: string[] = [];
  let tone = '';
  for (const letter of word) {
    const [base, mark] = splitTone(letter);
    letters.push(base);
    tone += mark;
  }
  return { letters, tone, bare: letters.join('').toLowerCase() };
}

/** A tone on a vowel without shape, beside another vowel: only there can it have been set elsewhere. */
const MOVABLE = /[àảãáạèẻẽéẹìỉĩíịòỏõóọùủũúụỳỷỹýỵ][aeiouyăâêôơư]|[aeiouyăâêôơư][àảãáạèẻẽéẹìỉĩíịòỏõóọùủũúụỳỷỹýỵ]/i;

/** hoà -> hòa, thuỷ -> thủy, khoẻ -> khỏe, qúy -> quý, tóan -> toán. NFC in and out; case stays. */
export function foldTonePlacement(text: string): string {
  if (!MOVABLE.test(text)) return text;
  return text.replace(WORD, (word) => {
    if (!MOVABLE.test(word)) return word;
    const { letters, tone, bare } = wordParts(word);
    const place = tone.length === 1 ? tonePlace(bare) : -1;
    if (place < 0) return word;
    letters[place] = ((letters[place] ?? '') + tone).normalize('NFC');
    return letters.join('');
  });
}

const Y = /[yỳýỷỹỵ]/i;
const ONLY_Y = /^((?:qu|[bcdđghklmnpqrstvx])*)y(?=(?:nh|ch|ng|[cmnpt])?$)/;

/** Mỹ = Mĩ, quý = quí: y is i where it is the only vowel. Thủy and Thủi, Tây and Tâi stay two. NFC in and out; case stays. */
export function foldIY(text: string): string {
  if (!Y.test(text)) return text;
  return text.replace(WORD, (word) => {
    if (!Y.test(word)) return word;
    const { letters, tone, bare } = wordParts(word);
    const onset = ONLY_Y.exec(bare)?.[1];
    if (onset === undefined) return word;
    const at = onset.length;
    letters[at] = ((letters[at] === 'Y' ? 'I' : 'i') + tone).normalize('NFC');
    return letters.join('');
  });
}

/**
 * Names match under it: case, tone placement, i/y, kinds of dash, apostrophe and quote, and punctuation are folded; tones and
 * shapes are kept, so that Sơn Hà and Sơn Hạ stay two.
 */
export function matchKey(text: string): string {
  const words = normalizeVietnamese(text)
    .toLowerCase()
    .replace(/(?<=[\p{L}\p{N}])['\u2018\u2019\u02bc`\u00b4](?=[\p{L}\p{N}])/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}%]+/gu, ' ')
    .trim();
  return foldIY(foldTonePlacement(words));
}
