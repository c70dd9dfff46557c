/**
 * Text in a lost legacy encoding: found and decoded for a preview that a person confirms, never converted silently.
 *
 * Looked for before invisibles are stripped or look-alikes mapped: TCVN3's ư is U+00AD and its é is U+00D0.
 */
import { TCVN3, VNI_LETTERS, VNI_MARKS } from './legacyTables.ts';

export interface LegacyText {
  readonly encoding: 'TCVN3' | 'VNI';
  readonly decoded: string;
}

const UNICODE_VIETNAMESE = /[\u0102\u0103\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/;

export function decodeTcvn3(text: string): string {
  return [...text].map((code) => TCVN3.get(code) ?? code).join('');
}

export function decodeVni(text: string): string {
  let decoded = '';
  let base = '';
  for (const character of text) {
    const lower = character.toLowerCase();
    const marks = VNI_MARKS[lower];
    if (marks !== undefined && /[aeouyơư]/i.test(base)) {
      decoded += marks;
      base = '';
      continue;
    }
    const letter = VNI_LETTERS[lower];
    const mapped = letter === undefined ? character : lower === character ? letter : letter.toUpperCase();
    decoded += mapped;
    base = mapped;
  }
  return decoded.normalize('NFC');
}

/**
 * At least two words, and a fifth of all, must hold codes inside or after letters that Vietnamese text in Unicode never has
 * there, and the decoded words must look Vietnamese. French names, ® and © alone stay as they are.
 */
export function detectLegacyEncoding(text: string): LegacyText | undefined {
  if (UNICODE_VIETNAMESE.test(text)) return undefined;
  const words = text.split(/\s+/).filter((word) => /[A-Za-z]/.test(word));
  const odd = (pattern: RegExp) => words.filter((word) => pattern.test(word)).length;
  const enough = (count: number) => count >= 2 && count * 5 >= words.length;
  const tcvn3 = odd(
    /[A-Za-z][\u00a8\u00a9\u00ab\u00ac\u00ad\u00ae\u00b5-\u00be\u00c6-\u00ff]|[\u00ae\u00a8\u00a9][A-Za-z\u00b5-\u00be]/,
  );
  const tcvn3Only = odd(/[\u00a8\u00a9\u00aa\u00ab\u00ac\u00ad\u00ae\u00b5-\u00be]/);
  if (enough(tcvn3) && tcvn3Only > 0) return verdict('TCVN3', decodeTcvn3(text));
  const vni = odd(/[AEOUYaeouy][ùøûõïâáàåãäêéèúüëÙØÛÕÏÂÁÀÅÃÄÊÉÈÚÜË]|[ñÑ][a-zA-Zöô]|[öô][ùøûõï]/);
  return enough(vni) ? verdict('VNI', decodeVni(text)) : undefined;
}

function verdict(encoding: LegacyText['encoding'], decoded: string): LegacyText | undefined {
  return UNICODE_VIETNAMESE.test(decoded) ? { encoding, decoded } : undefined;
}
