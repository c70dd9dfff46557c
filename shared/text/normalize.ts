/**
 * Typed Vietnamese -> the one form in which it is kept: NFC with its marks in order, no invisible characters, the real Đ.
 *
 * Each step is its own function; `mendText` says what was mended. Text in a legacy encoding is left as it is, for a person to
 * confirm (`legacy.ts`): TCVN3 keeps its ư in the soft hyphen and its é in Ð, which these steps would lose.
 */
import { detectLegacyEncoding, type LegacyText } from './legacy.ts';
import { isSyllable } from './syllable.ts';
import { MODERN_LETTER, traitsOf, UNCLEAN } from './traits.ts';

/** What was mended: decomposed letters or marks out of order, invisible characters, another letter for Đ, blanks. */
export type Mend = 'composition' | 'invisibles' | 'look-alike-d' | 'spaces';

export interface MendedText {
  readonly text: string;
  readonly mends: readonly Mend[];
  /** Present when the text seems to be in a legacy encoding; then nothing but its blanks was mended. */
  readonly legacy?: LegacyText;
}

/** Text that is kept as it stands. */
export function isSound(text: string, traits: number = traitsOf(text)): boolean {
  return (traits & UNCLEAN) === 0 && ((traits & MODERN_LETTER) !== 0 || detectLegacyEncoding(text) === undefined);
}

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

const LOOK_ALIKE_D = /[\u00d0\u00f0\u0189\u0256]/;
/** Without Đ itself: a mapped letter must not change what is mapped next. */
const VIETNAMESE_ONLY = /[\u0102\u0103\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/;

/**
 * Ð U+00D0 and Ɖ U+0189 (ð, ɖ) look like Đ and are other letters: mapped where the word is Vietnamese or a short run of
 * capitals ("NÐ-CP"), or where the rest of the text is Vietnamese. An Icelandic name alone keeps its ð.
 */
export function mapLookAlikeD(text: string): string {
  if (!LOOK_ALIKE_D.test(text)) return text;
  const all = VIETNAMESE_ONLY.test(text);
  return text.replace(/[\p{L}\p{M}]+/gu, (word) => {
    if (!LOOK_ALIKE_D.test(word)) return word;
    const mapped = word.replace(/[\u00d0\u0189]/g, 'Đ').replace(/[\u00f0\u0256]/g, 'đ');
    return all || /^[A-ZĐ]{1,8}$/.test(mapped) || isSyllable(mapped) ? mapped : word;
  });
}

/** Nothing in it can be seen. */
export function isBlank(text: string): boolean {
  return (
    !/^[^\s\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f]/.test(
      text,
    ) && stripInvisibles(text).trim() === ''
  );
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
  if (isSound(text)) return { text, mends: [] };
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
  return (traitsOf(text) & UNCLEAN) === 0 ? text : mendText(text).text;
}
