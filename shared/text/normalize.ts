/**
 * Typed Vietnamese -> the one form in which it is kept: NFC with its marks in order, no invisible characters, the real Đ.
 *
 * Each step is its own function; `mendText` says what was mended. Text in a legacy encoding is left as it is, for a person to
 * confirm (`legacy.ts`): TCVN3 keeps its ư in the soft hyphen and its é in Ð, which these steps would lose.
 */
import { detectLegacyEncoding, type LegacyText } from './legacy.ts';
import { isSyllable } from './syllable.ts';

/** What was mended: decomposed letters or marks out of order, invisible characters, another letter for Đ, blanks. */
export type Mend = 'composition' | 'invisibles' | 'look-alike-d' | 'spaces';

export interface MendedText {
  readonly text: string;
  readonly mends: readonly Mend[];
  /** Present when the text seems to be in a legacy encoding; then nothing but its blanks was mended. */
  readonly legacy?: LegacyText;
}

/** Only printable ASCII, Vietnamese letters and common signs, and no blank to mend: nothing to do. Most text is so. */
const CLEAN =
  /^(?! )(?:[\x21-\x7e\u00c0-\u00c3\u00c8-\u00ca\u00cc\u00cd\u00d2-\u00d5\u00d9\u00da\u00dd\u00e0-\u00e3\u00e8-\u00ea\u00ec\u00ed\u00f2-\u00f5\u00f9\u00fa\u00fd\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9\u2013\u2014\u2018\u2019\u201c\u201d\u2026\u2264\u2265]| (?=[^ \n]))*$/;

const MARK_RUN = /[\u0300-\u036f]{2,}/g;
const isShape = (mark: string) => mark === '\u0302' || mark === '\u0306' || mark === '\u031b';

/**
 * NFC, also where a tone was typed before the shape mark: á + U+0306 becomes ắ. Plain NFC leaves such a pair apart, because
 * canonical order keeps marks of the same class in the order typed.
 */
export function composeNfc(text: string): string {
  const composed = text.normalize('NFC');
  if (!/[\u0302\u0306\u031b]/.test(composed)) return composed;
  return composed
    .normalize('NFD')
    .replace(MARK_RUN, (run) =>
      Array.from(run)
        .sort((a, b) => Number(isShape(b)) - Number(isShape(a)))
        .join(''),
    )
    .normalize('NFC');
}

/** Zero-width and control characters, BOM, soft hyphen out; every kind of blank becomes a plain one, of line break "\n". */
export function stripInvisibles(text: string): string {
  return text
    .replace(/\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g, '\n')
    .replace(/[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(
      /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/g,
      '',
    );
}

const VIETNAMESE_ONLY = /[\u0102\u0103\u0110\u0111\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/;

/**
 * Ð U+00D0 and Ɖ U+0189 (ð, ɖ) look like Đ and are other letters: mapped where the word is Vietnamese or a short run of
 * capitals ("NÐ-CP"), or where the rest of the text is Vietnamese. An Icelandic name alone keeps its ð.
 */
export function mapLookAlikeD(text: string): string {
  if (!/[\u00d0\u00f0\u0189\u0256]/.test(text)) return text;
  const all = VIETNAMESE_ONLY.test(text);
  return text.replace(/[\p{L}\p{M}]*[\u00d0\u00f0\u0189\u0256][\p{L}\p{M}]*/gu, (word) => {
    const mapped = word.replace(/[\u00d0\u0189]/g, 'Đ').replace(/[\u00f0\u0256]/g, 'đ');
    return all || /^[A-ZĐ]{1,8}$/.test(mapped) || isSyllable(mapped) ? mapped : word;
  });
}

/** Runs of blanks to one, none at the ends of a line, no empty lines at the ends of the text. */
export function collapseSpaces(text: string): string {
  return text
    .replace(/ {2,}/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

/** The text as it is kept, and what was mended to get there. */
export function mendText(text: string): MendedText {
  if (CLEAN.test(text)) return { text, mends: [] };
  const legacy = detectLegacyEncoding(text);
  if (legacy !== undefined) {
    const kept = collapseSpaces(text.replace(/[\t\u00a0]/g, ' ').replace(/\r\n?/g, '\n'));
    return { text: kept, mends: kept === text ? [] : ['spaces'], legacy };
  }
  const mends: Mend[] = [];
  const step = (before: string, mend: Mend, after: string): string => {
    if (after !== before) mends.push(mend);
    return after;
  };
  const visible = step(text, 'invisibles', stripInvisibles(text));
  const composed = step(visible, 'composition', composeNfc(visible));
  const mapped = step(composed, 'look-alike-d', mapLookAlikeD(composed));
  return { text: step(mapped, 'spaces', collapseSpaces(mapped)), mends };
}

/** What every text of a unit goes through before it is kept. Idempotent. */
export function normalizeVietnamese(text: string): string {
  return CLEAN.test(text) ? text : mendText(text).text;
}
