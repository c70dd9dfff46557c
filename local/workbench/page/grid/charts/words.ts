/** Words on a chart: how wide they are, how they are cut, where a legend breaks. */
import type { ChartTextFormat } from '../../google/chartTypes.ts';
import { cssColor } from '../cellStyle.ts';
import { canvasMeasure, FONT, pixelsOf } from '../rowHeights.ts';

/** Points. */
export const SMALL = 8;
export const INK = '#3c4043';

const measure = canvasMeasure();

export function widthOf(text: string, points = SMALL, bold = false): number {
  return measure(text, `${bold ? 'bold ' : ''}${pixelsOf(points)}px ${FONT}`);
}

/** The text, or as much of it as fits, with "…". */
export function fitted(text: string, width: number, points = SMALL): string {
  if (widthOf(text, points) <= width) return text;
  let end = text.length;
  while (end > 1 && widthOf(`${text.slice(0, end)}…`, points) > width) end--;
  return `${text.slice(0, end).trimEnd()}…`;
}

/** The text on one line, or broken between words onto two; what does not fit then is cut. */
export function broken(text: string, width: number): readonly string[] {
  if (widthOf(text) <= width) return [text];
  const words = text.split(' ');
  const taken = words.findLastIndex((_word, index) => widthOf(words.slice(0, index + 1).join(' ')) <= width) + 1;
  if (taken === 0) return [fitted(text, width)];
  return [words.slice(0, taken).join(' '), fitted(words.slice(taken).join(' '), width)];
}

export function textStyle({ fontSize = SMALL, bold = false, foregroundColorStyle }: ChartTextFormat) {
  return {
    fontFamily: FONT,
    fontSize: pixelsOf(fontSize),
    fontWeight: bold ? 700 : 400,
    fill: cssColor(foregroundColorStyle) ?? INK,
  };
}

const NUMBER = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2 });

export const numberText = (value: number): string => NUMBER.format(value);

/** Sheets' own colours for series that have none. */
const ACCENTS = ['#4285f4', '#ea4335', '#fbbc04', '#34a853', '#ff6d01', '#46bdc6'];

export function accent(index: number): string {
  return ACCENTS[index % ACCENTS.length] ?? INK;
}

/** Entries side by side, line by line, each line no wider than `width`; an entry has a mark of 10 pixels before it. */
export function linesOfEntries(entries: readonly string[], width: number): readonly (readonly number[])[] {
  const lines: number[][] = [];
  let left = 0;
  for (const [index, entry] of entries.entries()) {
    const own = entryWidth(entry);
    const line = lines.at(-1);
    if (line === undefined || left + own > width) {
      lines.push([index]);
      left = own;
    } else {
      line.push(index);
      left += own;
    }
  }
  return lines;
}

export const entryWidth = (entry: string): number => widthOf(entry) + 26;
