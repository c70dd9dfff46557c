/**
 * Heights of rows that nobody sized: as tall as their wrapped texts, as Sheets draws them. Texts are measured once for each
 * font and width.
 */
import type { Content } from '../book/content.ts';
import type { CellData } from '../google/types.ts';

const DEFAULT_HEIGHT = 21;
const PADDING = 8;
/** Of the font size, in pixels. */
export const LINE_HEIGHT = 1.25;
export const FONT = 'Arial, "Liberation Sans", sans-serif';

export const pixelsOf = (points: number | undefined): number => ((points ?? 10) * 4) / 3;

export type Measure = (text: string, font: string) => number;

/** The browser's own ruler. */
export function canvasMeasure(): Measure {
  const context = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  return (text, font) => {
    const key = `${font}|${text}`;
    const width = known.get(key);
    if (width !== undefined || context === null) return width ?? text.length * 7;
    context.font = font;
    const measured = context.measureText(text).width;
    known.set(key, measured);
    return measured;
  };
}

export function rowHeights(content: Content, measure: Measure): number[] {
  return content.rows.map(({ size, hidden }, row) => {
    if (hidden) return 0;
    if (size !== undefined) return size;
    const cells = content.cells[row] ?? [];
    return cells.reduce((height, cell, column) => {
      const merged = content.merges.some(
        ({ startRow, endRow, startColumn, endColumn }) =>
          row >= startRow && row < endRow && column >= startColumn && column < endColumn,
      );
      return merged ? height : Math.max(height, heightOf(cell, content.columns[column]?.size ?? 100, measure));
    }, DEFAULT_HEIGHT);
  });
}

/** Text keeps clear of the arrow of a drop-down. */
const ARROW = 20;

function heightOf(
  { formattedValue = '', effectiveFormat, dataValidation }: CellData,
  width: number,
  measure: Measure,
): number {
  if (formattedValue === '') return 0;
  const size = pixelsOf(effectiveFormat?.textFormat?.fontSize);
  const font = `${effectiveFormat?.textFormat?.bold === true ? 'bold ' : ''}${size}px ${FONT}`;
  const paragraphs = formattedValue.split('\n');
  const lines =
    effectiveFormat?.wrapStrategy === 'WRAP'
      ? paragraphs.reduce(
          (count, text) =>
            count + linesOf(text, font, width - 7 - (dataValidation?.showCustomUi === true ? ARROW : 0), measure),
          0,
        )
      : paragraphs.length;
  return Math.ceil(lines * size * LINE_HEIGHT) + PADDING - (lines === 1 ? 4 : 0);
}

function linesOf(text: string, font: string, width: number, measure: Measure): number {
  if (measure(text, font) <= width) return 1;
  const space = measure(' ', font);
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    const length = measure(word, font);
    if (used > 0 && used + space + length > width) {
      lines++;
      used = 0;
    }
    used += (used > 0 ? space : 0) + length;
    while (used > width && length > width) {
      lines++;
      used -= width;
    }
  }
  return lines;
}
