/**
 * What one pass over the codes of a text tells: nearly every text of a unit is sound, and nearly none needs more than this
 * pass. A table of codes does it at a fifth of the cost of a regular expression.
 */
import { MODERN } from './legacy.ts';
import { VIETNAMESE_LETTERS } from './syllable.ts';

/** A letter that only Unicode Vietnamese has: the text is in no lost encoding. */
export const MODERN_LETTER = 1;
/** A digit or "@": the text may hold personal data. */
export const DIGIT_OR_AT = 2;
const PLAIN = 4;
const SPACE = 8;
const BREAK = 16;
/** Anything but printable ASCII, Vietnamese letters and common signs, or blanks in excess. Nothing else is told of such a text. */
export const UNCLEAN = 32;

const TRAITS = new Uint8Array(0x10000);
for (let code = 0x21; code < 0x7f; code++) TRAITS[code] = PLAIN;
for (const sign of `${VIETNAMESE_LETTERS}–—‘’“”…≤≥`)
  TRAITS[sign.charCodeAt(0)] = MODERN.test(sign) ? MODERN_LETTER : PLAIN;
for (const sign of '0123456789@') TRAITS[sign.charCodeAt(0)] = DIGIT_OR_AT;
TRAITS[0x20] = SPACE;
TRAITS[0x0a] = BREAK;

export function traitsOf(text: string): number {
  let traits = 0;
  // A blank at either end is one too many.
  let before = SPACE | BREAK;
  for (let index = 0; index < text.length; index++) {
    const own = TRAITS[text.charCodeAt(index)] ?? 0;
    if (own === 0 || (own === SPACE && (before & (SPACE | BREAK)) !== 0) || (own === BREAK && (before & SPACE) !== 0)) {
      return UNCLEAN;
    }
    traits |= own;
    before = own;
  }
  return (before & (SPACE | BREAK)) !== 0 && text !== '' ? UNCLEAN : traits;
}
