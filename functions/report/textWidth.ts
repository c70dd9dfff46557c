/**
 * Width of a line of Times New Roman, so that a rule can be a part of it. Advance widths in thousandths of the size, as the font
 * and those made to its measure (Liberation Serif, Tinos) have them; a letter is as wide as without its marks.
 */

const REGULAR: readonly (readonly [width: number, letters: string])[] = [
  [278, 'ijlt/:;'],
  [250, ' ,.'],
  [333, 'frsI()-'],
  [389, 'J'],
  [444, 'acez'],
  [500, 'bdghknopquvxy0123456789đ'],
  [556, 'FPS'],
  [611, 'ELTZ'],
  [667, 'BCR'],
  [722, 'ADGHKNOQUVXYĐw'],
  [778, 'm'],
  [889, 'M'],
  [944, 'W'],
];
const BOLD: readonly (readonly [width: number, letters: string])[] = [
  [250, ' ,.'],
  [278, 'il/'],
  [333, 'fjt-:;()'],
  [389, 'sI'],
  [444, 'cerz'],
  [500, 'agovxyJ0123456789'],
  [556, 'bdhknpquđS'],
  [611, 'FP'],
  [667, 'BELTZ'],
  [722, 'ACDNRUVXYwĐ'],
  [778, 'GHKOQ'],
  [833, 'm'],
  [944, 'M'],
  [1000, 'W'],
];
const AVERAGE = 556;

const widths = (table: typeof REGULAR) =>
  new Map(table.flatMap(([width, letters]) => Array.from(letters, (letter) => [letter, width] as const)));
const TABLES = { regular: widths(REGULAR), bold: widths(BOLD) } as const;

/** @param halfPoints size of the letters. @returns twentieths of a point. */
export function textWidth(text: string, weight: keyof typeof TABLES, halfPoints: number): number {
  const table = TABLES[weight];
  const letters = Array.from(text.normalize('NFD').replace(/\p{M}/gu, ''));
  const thousandths = letters.reduce((total, letter) => total + (table.get(letter) ?? AVERAGE), 0);
  return Math.round((thousandths * halfPoints * 10) / 1000);
}
