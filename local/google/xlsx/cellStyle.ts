/**
 * A cell format of the Sheets API as a style of xlsx: number format, font, fill, borders, alignment.
 *
 * What a format leaves open is as in the spreadsheet's default format, so that the file does not depend on a reader's own.
 */
import type { Alignment, Border, BorderStyle, Borders, Fill, Font, Style } from 'exceljs';
import type { JsonObject } from '../http/handler.ts';
import { argbAt } from './colors.ts';

export interface StyleSource {
  /** What was entered, if anything. */
  readonly format: JsonObject | undefined;
  /** Pattern that numbers are shown with. */
  readonly numberPattern: string | undefined;
  /** ARGB of the band that the cell lies in: below its own background. */
  readonly band: string | undefined;
}

/** `defaultFormat` is the spreadsheet's. */
export function xlsxStyle(source: StyleSource, defaultFormat: JsonObject): Partial<Style> {
  const { format } = source;
  const background = argbAt(format, 'backgroundColor') ?? source.band;
  const border = bordersOf(format?.['borders'] as JsonObject | undefined);
  return {
    font: fontOf({ ...textFormat(defaultFormat), ...textFormat(format) }),
    alignment: alignmentOf(format, defaultFormat),
    ...(source.numberPattern === undefined ? {} : { numFmt: source.numberPattern }),
    ...(background === undefined || background === WHITE ? {} : { fill: solid(background) }),
    ...(border === undefined ? {} : { border }),
  };
}

const WHITE = 'FFFFFFFF';

export const solid = (argb: string): Fill => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } });

const textFormat = (format: JsonObject | undefined): JsonObject =>
  (format?.['textFormat'] as JsonObject | undefined) ?? {};

interface TextFormat {
  readonly fontFamily?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strikethrough?: boolean;
  readonly underline?: boolean;
}

/** Only what the text format says. */
export function fontOf(format: JsonObject): Partial<Font> {
  const { fontFamily, fontSize, bold, italic, strikethrough, underline } = format as TextFormat;
  const color = argbAt(format, 'foregroundColor');
  return {
    ...(fontFamily === undefined ? {} : { name: familyName(fontFamily) }),
    ...(fontSize === undefined ? {} : { size: fontSize }),
    ...(bold === true ? { bold } : {}),
    ...(italic === true ? { italic } : {}),
    ...(strikethrough === true ? { strike: true } : {}),
    ...(underline === true ? { underline } : {}),
    ...(color === undefined ? {} : { color: { argb: color } }),
  };
}

/** "arial,sans,sans-serif" -> "Arial". */
function familyName(fontFamily: string): string {
  const [first = ''] = fontFamily.split(',');
  return first.trim().replaceAll(/(^|\s)\p{Ll}/gu, (letter) => letter.toUpperCase());
}

const HORIZONTAL: Readonly<Record<string, NonNullable<Alignment['horizontal']>>> = {
  LEFT: 'left',
  CENTER: 'center',
  RIGHT: 'right',
};
const VERTICAL: Readonly<Record<string, NonNullable<Alignment['vertical']>>> = {
  TOP: 'top',
  MIDDLE: 'middle',
  BOTTOM: 'bottom',
};

function alignmentOf(format: JsonObject | undefined, defaultFormat: JsonObject): Partial<Alignment> {
  const horizontal = HORIZONTAL[String(format?.['horizontalAlignment'])];
  const vertical = VERTICAL[String(format?.['verticalAlignment'] ?? defaultFormat['verticalAlignment'])];
  const wraps = (format?.['wrapStrategy'] ?? defaultFormat['wrapStrategy']) === 'WRAP';
  const rotation = format?.['textRotation'] as { readonly angle?: number; readonly vertical?: boolean } | undefined;
  return {
    ...(horizontal === undefined ? {} : { horizontal }),
    ...(vertical === undefined ? {} : { vertical }),
    ...(wraps ? { wrapText: true } : {}),
    ...(rotation?.vertical === true ? { textRotation: 'vertical' as const } : {}),
    ...(rotation?.angle === undefined ? {} : { textRotation: rotation.angle }),
  };
}

const LINE: Readonly<Record<string, BorderStyle>> = {
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DOTTED: 'dotted',
  DASHED: 'dashed',
  DOUBLE: 'double',
};

export function bordersOf(borders: JsonObject | undefined): Partial<Borders> | undefined {
  const lines = (['top', 'left', 'bottom', 'right'] as const).flatMap((side): [string, Partial<Border>][] => {
    const border = borders?.[side] as JsonObject | undefined;
    const style = LINE[String(border?.['style'])];
    return style === undefined ? [] : [[side, { style, color: { argb: argbAt(border, 'color') ?? 'FF000000' } }]];
  });
  return lines.length === 0 ? undefined : Object.fromEntries(lines);
}
