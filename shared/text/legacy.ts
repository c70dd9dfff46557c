/**
 * Finds text in a lost legacy encoding and offers its decoding, for a preview that a person confirms; never converts silently.
 *
 * The proof is in the words: what stands there is no Vietnamese syllable and its decoding is one. So French names, ® and © pass.
 * Looked for before invisibles are stripped or look-alikes mapped: TCVN3's ư is U+00AD and its é is U+00D0.
 */
import { decodeTcvn3, decodeTelexWord, decodeVni } from './legacyDecoders.ts';
import { isSyllable } from './syllable.ts';

export { decodeTcvn3, decodeTelexWord, decodeVni } from './legacyDecoders.ts';

export interface LegacyText {
  readonly encoding: 'TCVN3' | 'VNI' | 'TELEX';
  readonly decoded: string;
}

/** Letters that only Unicode Vietnamese has; a cell that holds them and legacy words is mixed. */
export const MODERN = /[\u0102\u0103\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/;
const HIGH = /[\u00a1-\u00ff\u03bc]/;
/** High codes that no letter of Vietnamese has. */
const ALIEN =
  /[\u00a1-\u00bf\u00c4-\u00c7\u00cb\u00ce-\u00d1\u00d6-\u00d8\u00db\u00dc\u00de\u00df\u00e4-\u00e7\u00eb\u00ee-\u00f1\u00f6-\u00f8\u00fb\u00fc\u00fe\u00ff\u03bc]/;
const WORD = /[\p{L}\p{M}\u00a1-\u00bf\u00d7\u00f7]+/gu;

interface Weighed {
  /** Words that are Vietnamese only when decoded. */
  readonly evidence: number;
  /** One of them would be enough: a sign that no letter of any language is, inside a word. */
  readonly strong: boolean;
  /** Words with high codes that are Vietnamese neither as they stand nor decoded. */
  readonly foreign: number;
  /** Words that are Vietnamese as they stand only: some of the cell was typed in Unicode. */
  readonly unicode: number;
}

const STRONG_TCVN3 =
  /[\u00a7-\u00ae\u00b6\u00b8\u00bb-\u00bf\u00d7\u00f7]|\u00b9.|[a-z][\u00c0-\u00de]|[A-Z][\u00c0-\u00de][a-z]/;
const STRONG_VNI = /[\u00c0-\u00ff].*[\u00c0-\u00ff]/;

function weigh(words: readonly string[], decode: (word: string) => string, strongSigns: RegExp): Weighed {
  let [evidence, foreign, unicode] = [0, 0, 0];
  let strong = false;
  for (const word of words) {
    if (word.length < 2 || !HIGH.test(word)) {
      if (MODERN.test(word)) unicode++;
      continue;
    }
    const typed = isSyllable(word);
    const decoded = isSyllable(decode(word));
    if (decoded && !typed) {
      evidence++;
      strong ||= strongSigns.test(word);
    } else if (typed && !decoded) unicode++;
    else if (!typed && !/^[A-Z\u00a7\u00ae\u00d1]+$/.test(word)) foreign++;
  }
  return { evidence, strong, foreign, unicode };
}

const enough = ({ evidence, strong, foreign }: Weighed) => (evidence >= 2 || strong) && evidence > foreign;

export function detectLegacyEncoding(text: string): LegacyText | undefined {
  const source = text.normalize('NFC');
  if (!HIGH.test(source)) return detectTelex(source);
  // Unicode letters and nothing alien: Vietnamese, the common case.
  if (MODERN.test(source) && !ALIEN.test(source)) return undefined;
  const words = source.match(WORD) ?? [];
  const tcvn3 = weigh(words, decodeTcvn3, STRONG_TCVN3);
  const vni = weigh(words, decodeVni, STRONG_VNI);
  const [encoding, decode, weighed] =
    vni.evidence > tcvn3.evidence ? (['VNI', decodeVni, vni] as const) : (['TCVN3', decodeTcvn3, tcvn3] as const);
  if (!enough(weighed)) return undefined;
  return { encoding, decoded: weighed.unicode === 0 ? decodeAll(source, decode) : decodeMixed(source, decode) };
}

/** Signs that stand at the end of a foreign word ("Windows®") or alone ("©", "«") are no letters there. */
const SIGNS_ONLY = /^[\u00a1-\u00bf\u00d7\u00f7]+$/;

function decodeAll(text: string, decode: (text: string) => string): string {
  const kept = new Map<string, string>();
  for (const word of text.match(WORD) ?? []) {
    const foreign = /^[A-Za-z]{3,}[\u00a9\u00ae]$/.test(word) && !isSyllable(decode(word));
    if (SIGNS_ONLY.test(word) || foreign) kept.set(word, word);
  }
  // Whole lines are decoded at once: whether capitals were meant shows only in the line.
  const decoded = decode(text);
  if (kept.size === 0 || decoded.length !== text.length) return decoded;
  let result = '';
  let last = 0;
  for (const match of text.matchAll(WORD)) {
    if (!kept.has(match[0])) continue;
    result += decoded.slice(last, match.index) + match[0];
    last = match.index + match[0].length;
  }
  return result + decoded.slice(last);
}

/** In a mixed cell only the words that are Vietnamese in no other way are decoded. */
function decodeMixed(text: string, decode: (word: string) => string): string {
  return text.replace(WORD, (word) => {
    if (word.length < 2 || isSyllable(word)) return word;
    const decoded = decode(word);
    return isSyllable(decoded) ? decoded : word;
  });
}

/**
 * Raw Telex is plain ASCII, so it is only believed when every word is a syllable, raw Telex or a short run of capitals, two
 * are raw Telex, and one carries both a shape and a tone ("Keess", "dduowcj"). English never does.
 */
function detectTelex(text: string): LegacyText | undefined {
  if (!/[wj]|aa|ee|oo|dd|[sfrx]\b/i.test(text) || MODERN.test(text)) return undefined;
  let [evidence, strong] = [0, 0];
  for (const word of text.match(/[A-Za-z]+/g) ?? []) {
    if (isSyllable(word) || /^[A-Z]{1,6}$/.test(word)) continue;
    const decoded = decodeTelexWord(word);
    if (decoded === undefined || decoded === word) return undefined;
    evidence++;
    if (/[aă-ỹ]/i.test(decoded) && /(aa|aw|ee|oo|[ou]w|dd|^w)/i.test(word) && /[sfrxj]/i.test(word.slice(1))) strong++;
  }
  if (evidence < 2 || strong === 0) return undefined;
  const decoded = text.replace(/[A-Za-z]+/g, (word) => (isSyllable(word) ? word : (decodeTelexWord(word) ?? word)));
  return { encoding: 'TELEX', decoded };
}
