/**
 * The height of a row that nobody has sized: Google grows it to hold its wrapped text, and writes what it came to. Text is
 * measured by an average letter, since there is no font here.
 */
import type { Cell, Sheet } from '../sheets/model.ts';
import { DEFAULT_COLUMN_PIXELS, DEFAULT_ROW_PIXELS } from './dimensions.ts';

const DEFAULT_POINTS = 10;
/** Width of an average letter and height of a line, in pixels for each point of the font. */
const LETTER = 0.62;
const LINE = 1.62;
const PADDING_PIXELS = 6;

/** @returns pixels; `undefined` when the row needs no more than the default. */
export function fittedHeight(sheet: Sheet, row: readonly (Cell | undefined)[]): number | undefined {
  let most = DEFAULT_ROW_PIXELS;
  row.forEach((cell, columnIndex) => {
    const text = (cell?.effectiveValue ?? cell?.userEnteredValue)?.stringValue;
    if (text === undefined || cell?.userEnteredFormat?.['wrapStrategy'] !== 'WRAP') return;
    const { fontSize } = (cell.userEnteredFormat['textFormat'] ?? {}) as { readonly fontSize?: number };
    const points = fontSize ?? DEFAULT_POINTS;
    const column = sheet.columnMetadata[columnIndex];
    if (column?.hiddenByUser === true) return;
    const letters = Math.max(1, ((column?.pixelSize ?? DEFAULT_COLUMN_PIXELS) - PADDING_PIXELS) / (points * LETTER));
    most = Math.max(most, Math.ceil(linesOf(text, letters) * points * LINE + PADDING_PIXELS));
  });
  return most > DEFAULT_ROW_PIXELS ? most : undefined;
}

/** Words are kept whole unless one alone is longer than the line. */
function linesOf(text: string, letters: number): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let used = 0;
    lines++;
    for (const word of paragraph.split(' ')) {
      const length = word.length + (used > 0 ? 1 : 0);
      if (used > 0 && used + length > letters) {
        lines++;
        used = 0;
      }
      lines += Math.floor(word.length / letters);
      used += Math.min(length, letters);
    }
  }
  return lines;
}
