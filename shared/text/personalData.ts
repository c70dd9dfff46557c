/**
 * Personal data of citizens in free text: identity numbers, telephone numbers, private mail boxes.
 *
 * A finding asks the clerk to take them out; nothing is masked or stored from here. Amounts of money and document numbers must
 * not be taken for them.
 */

export interface PersonalData {
  readonly kind: 'citizen-id' | 'old-citizen-id' | 'phone' | 'email';
  /** UTF-16 index of the first character, and behind the last. */
  readonly start: number;
  readonly end: number;
}

/** Between the digits people set blanks, points or dashes; a digit more on either side makes it another number. */
const GAP = '[ .\\u00a0\\u2010-\\u2013-]?';
const digits = (count: number) => Array.from({ length: count }, () => '\\d').join(GAP);
const alone = (body: string) => new RegExp(`(?<![\\d+]|\\d[.,/-])${body}(?!\\d|[.,/-]\\d)`, 'gu');

/** Căn cước: 12 digits, from the code of a province (001-096) and a digit for century and sex. */
const CITIZEN_ID = alone(`0${GAP}\\d${GAP}\\d${GAP}[0-3]${GAP}${digits(8)}`);
/** Chứng minh nhân dân: 9 digits, known by the word before. */
const OLD_ID = /(?:cmnd|cmt|cmtnd|chứng minh(?: nhân dân| thư)?)[^\d\n]{0,12}(\d(?:[ .]?\d){8})(?!\d)/giu;
/** Mobile 03, 05, 07, 08, 09 with 10 digits; landline 02 with 11; +84 or 84 for the nought. */
const PHONE = alone(`(?:\\(?(?:\\+?84|0)${GAP}\\)?${GAP}(?:[35789]${GAP}${digits(8)}|2${GAP}${digits(9)}))`);
const PLUS_PHONE = new RegExp(
  `\\+84${GAP}(?:\\(0\\))?${GAP}(?:[35789]${GAP}${digits(8)}|2${GAP}${digits(9)})(?!\\d)`,
  'gu',
);
/** A mail box of an office (.gov.vn) is public. */
const EMAIL = /[\p{L}\d._%+-]+@(?![\w.-]*\.gov\.vn\b)[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}/giu;

/** False for text that holds too few digits and no "@". */
export function mayHoldPersonalData(text: string): boolean {
  return /\d(?:\D{0,3}\d){8}|@/.test(text);
}

/** In the order in which they stand; no two overlap. */
export function findPersonalData(text: string): readonly PersonalData[] {
  if (!mayHoldPersonalData(text)) return [];
  const found: PersonalData[] = [];
  const add = (kind: PersonalData['kind'], start: number, length: number) => {
    const end = start + length;
    if (!found.some((other) => start < other.end && other.start < end)) found.push({ kind, start, end });
  };
  for (const match of text.matchAll(CITIZEN_ID)) {
    const province = Number(match[0].replace(/\D/g, '').slice(0, 3));
    if (province >= 1 && province <= 96) add('citizen-id', match.index, match[0].length);
  }
  for (const match of text.matchAll(OLD_ID)) {
    const number = match[1] ?? '';
    add('old-citizen-id', match.index + match[0].length - number.length, number.length);
  }
  for (const pattern of [PLUS_PHONE, PHONE]) {
    for (const match of text.matchAll(pattern)) add('phone', match.index, match[0].length);
  }
  for (const match of text.matchAll(EMAIL)) add('email', match.index, match[0].length);
  return found.sort((a, b) => a.start - b.start);
}
