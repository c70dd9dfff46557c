/**
 * Widths and heights: pixels of the Sheets API as characters and points of xlsx.
 *
 * A character is the widest digit of the file's standard font (Arial 10, 7 pixels) and a column has 5 pixels of padding.
 * Source: ECMA-376 part 1, 18.3.1.13 (col, width).
 */
const PIXELS_A_CHARACTER = 7;
const PADDING_PIXELS = 5;
const POINTS_A_PIXEL = 0.75;

export const DEFAULT_COLUMN_PIXELS = 100;
export const DEFAULT_ROW_PIXELS = 21;

/** Characters, to two places. */
export const charactersOf = (pixels: number): number =>
  Math.max(0, Math.round(((pixels - PADDING_PIXELS) / PIXELS_A_CHARACTER) * 100) / 100);

export const pointsOf = (pixels: number): number => pixels * POINTS_A_PIXEL;
