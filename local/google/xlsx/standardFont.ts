/**
 * The file's standard font: Arial 10, as in the files of Google. Column widths count in its widest digit, so that a reader
 * without Microsoft's own fonts lays the columns out as wide as they are.
 */
import type { Parts } from './repacked.ts';

const STYLES = 'xl/styles.xml';
const FIRST_FONT = /<font>.*?<\/font>/;
const ARIAL = '<font><sz val="10"/><color rgb="FF000000"/><name val="Arial"/></font>';

/** exceljs always begins its fonts with Calibri 11. */
export function withStandardFont(parts: Parts): Parts {
  const styles = new TextDecoder().decode(parts[STYLES]);
  return { ...parts, [STYLES]: new TextEncoder().encode(styles.replace(FIRST_FONT, ARIAL)) };
}
