/**
 * Keys under which two spellings of the same thing meet. For finding and matching only: what was typed is kept for show.
 *
 * `searchKey` is never an identity: without marks, Ba Tơ and Ba Tô of one province are the same.
 */
import { mapLookAlikeD, normalizeVietnamese } from './normalize.ts';

/** Letters without any mark; đ -> d. */
export function stripMarks(text: string): string {
  return mapLookAlikeD(text)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/Đ/g, 'D')
    .replace(/đ/g, 'd');
}

/** For a search box: no marks, lower case, one blank between words. */
export function searchKey(text: string): string {
  return stripMarks(normalizeVietnamese(text).toLowerCase())
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** ASCII name for a file: "Sở Nội vụ" -> "so-noi-vu". */
export function slug(text: string): string {
  return searchKey(text).replace(/ /g, '-');
}

const TONES = '\u0300\u0301\u0303\u0309\u0323';
const LATE_TONE = new RegExp(`\\b([^aeiouy\\s]*)(o)([aăâe])([${TONES}])(?![a-z])`, 'g');
const LATE_TONE_UY = new RegExp(`(?<!q)(u)(y)([${TONES}])(?![a-z])`, 'g');

/** hoà -> hòa, thuỷ -> thủy, khoẻ -> khỏe; quý stays. Lower-case NFC in and out. */
export function foldTonePlacement(text: string): string {
  return text.normalize('NFD').replace(LATE_TONE, '$1$2$4$3').replace(LATE_TONE_UY, '$1$3$2').normalize('NFC');
}

/** Mỹ = Mĩ, quý = quí: y and i meet, whatever their tone. */
export function foldIY(text: string): string {
  return text.normalize('NFD').replace(/y/g, 'i').normalize('NFC');
}

/**
 * Names match under it: case, tone placement, i/y, kinds of dash, apostrophe and quote, and punctuation are folded; tones and
 * shapes are kept, so that Sơn Hà and Sơn Hạ stay two.
 */
export function matchKey(text: string): string {
  const plain = normalizeVietnamese(text).toLowerCase();
  return foldIY(foldTonePlacement(plain))
    .replace(/[\u2010-\u2015\u2212_/–—-]+/g, ' ')
    .replace(/['\u2018\u2019\u02bc`"\u201c\u201d.,;:()[\]]+/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
