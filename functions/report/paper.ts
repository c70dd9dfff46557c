/**
 * Sizes of an administrative document: NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I. Lengths in twentieths of a point, sizes of letters in
 * half points, as WordprocessingML counts them (ECMA-376, Part 1, 17.18.81 and 17.18.42).
 */

export function millimetres(length: number): number {
  return Math.round((length * 1440) / 25.4);
}

export function points(size: number): number {
  return size * 2;
}

export const FONT = 'Times New Roman';

export const A4 = { width: millimetres(210), height: millimetres(297) } as const;
/** Trên 20-25, dưới 20-25, trái 30-35, phải 15-20. The page number stands in the top margin. */
export const MARGINS = {
  top: millimetres(20),
  bottom: millimetres(20),
  left: millimetres(30),
  right: millimetres(15),
  header: millimetres(10),
  footer: millimetres(10),
} as const;
export const PORTRAIT_WIDTH = A4.width - MARGINS.left - MARGINS.right;
export const LANDSCAPE_WIDTH = A4.height - MARGINS.left - MARGINS.right;

export const SIZES = {
  superior: points(13),
  issuer: points(13),
  number: points(13),
  nation: points(13),
  motto: points(14),
  dateLine: points(14),
  letterSubject: points(12),
  kind: points(14),
  subject: points(14),
  body: points(14),
  pageNumber: points(14),
  recipientsTitle: points(12),
  recipients: points(11),
  signature: points(14),
  table: points(11),
} as const;

/** Thụt đầu dòng 1-1,27 cm. */
export const FIRST_LINE = millimetres(12.7);
/** At least 6 pt between paragraphs; lines between single and 1.5. */
export const BETWEEN_PARAGRAPHS = 120;
export const LINE = 264;
