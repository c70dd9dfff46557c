/**
 * What number and address of a signed paper must look like, for the api and for the page that asks for them.
 *
 * Form of the number: NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.3 ("Số: 125/BC-SNV").
 */

/** Digits, a letter where a number was given twice ("125b"), then the symbol; no blanks. */
const NUMBER = /^\d{1,6}\p{L}?(?:\/[\p{L}\d.&()-]+)+$/u;
const LETTER_OF_SYMBOL = /\/.*\p{L}/u;
const NUMBER_LENGTH = 60;
/** No user name before the host: what is read must be where it leads. */
const LINK = /^https:\/\/[\p{L}\d-]+(?:\.[\p{L}\d-]+)+(?::\d{1,5})?(?:[/?#][^\s\p{C}<>"'`\\]*)?$/iu;
const LINK_LENGTH = 1_000;

/** What is missing in a number that is none. */
export const NUMBER_WANTS = 'cần số, gạch chéo rồi ký hiệu, không có dấu cách, ví dụ 125/BC-SNV';
export const LINK_WANTS = 'cần một địa chỉ bắt đầu bằng https://';

/** @param text composed, without blanks around. */
export function isPaperNumber(text: string): boolean {
  return text.length <= NUMBER_LENGTH && NUMBER.test(text) && LETTER_OF_SYMBOL.test(text);
}

/** Also what may be opened in a browser: nothing but a page. */
export function isPaperLink(text: string): boolean {
  return text.length <= LINK_LENGTH && LINK.test(text);
}
