/**
 * How cells look, one property after the other: what a script says of it, and where the Sheets API keeps it.
 *
 * The names and defaults of scripts: https://developers.google.com/apps-script/reference/spreadsheet/range
 */
import { Exception } from '../../services/exception.ts';
import { enumValue, type EnumValue } from '../../services/enumeration.ts';
import type { CellFormat, TextFormat } from '../book/resource.ts';
import { colorsKept, makeColor } from '../cell/color.ts';
import { hexOfStyle, styleOf } from '../cell/colors.ts';

export interface Look<Given, Told> {
  /** Below `userEnteredFormat`. */
  readonly fields: readonly string[];
  /** @param given null for the default. @throws Exception for what a script may not say. */
  readonly write: (given: Given) => CellFormat;
  readonly read: (format: CellFormat) => Told;
}

const look = <Given, Told>(one: Look<Given, Told>): Look<Given, Told> => one;

const text = <Given, Told>(
  fields: readonly (keyof TextFormat)[],
  write: (given: Exclude<Given, null>) => TextFormat,
  read: (format: TextFormat) => Told,
): Look<Given, Told> => ({
  fields: fields.map((field) => `textFormat.${field}`),
  write: (given) => (given === null ? {} : { textFormat: write(given as Exclude<Given, null>) }),
  read: ({ textFormat = {} }) => read(textFormat),
});

const oneOf = <T>(given: string, accepted: Readonly<Record<string, T>>): T => {
  const found = accepted[given.toLowerCase()];
  if (found === undefined) throw new Exception(`Invalid argument: ${given}`);
  return found;
};

const LINES: Readonly<Record<string, TextFormat>> = {
  none: { underline: false, strikethrough: false },
  underline: { underline: true, strikethrough: false },
  'line-through': { underline: false, strikethrough: true },
};

const WHITE = { rgbColor: { red: 1, green: 1, blue: 1 } };

export const background = look<string | null, string>({
  fields: ['backgroundColorStyle'],
  write: (given) => (given === null ? {} : { backgroundColorStyle: styleOf(given) }),
  read: ({ backgroundColorStyle = WHITE }) => hexOfStyle(backgroundColorStyle),
});

export const backgroundObject = look<object | null, object>({
  fields: ['backgroundColorStyle'],
  write: (given) => (given === null ? {} : { backgroundColorStyle: colorsKept.of(given) }),
  read: ({ backgroundColorStyle = WHITE }) => makeColor(backgroundColorStyle),
});

export const fontColor = text<string | null, string>(
  ['foregroundColorStyle'],
  (given) => ({ foregroundColorStyle: styleOf(given) }),
  ({ foregroundColorStyle = {} }) => hexOfStyle(foregroundColorStyle),
);

export const fontColorObject = text<object | null, object>(
  ['foregroundColorStyle'],
  (given) => ({ foregroundColorStyle: colorsKept.of(given) }),
  ({ foregroundColorStyle = {} }) => makeColor(foregroundColorStyle),
);

export const fontWeight = text<string | null, string>(
  ['bold'],
  (given) => ({ bold: oneOf(given, { bold: true, normal: false }) }),
  ({ bold = false }) => (bold ? 'bold' : 'normal'),
);

export const fontStyle = text<string | null, string>(
  ['italic'],
  (given) => ({ italic: oneOf(given, { italic: true, normal: false }) }),
  ({ italic = false }) => (italic ? 'italic' : 'normal'),
);

export const fontSize = text<number, number>(
  ['fontSize'],
  (given) => ({ fontSize: given }),
  ({ fontSize: size = 10 }) => size,
);

/** Google tells the families of a cell that has none as `Arial`. */
export const fontFamily = text<string | null, string>(
  ['fontFamily'],
  (given) => ({ fontFamily: given }),
  ({ fontFamily: family = 'Arial' }) => family,
);

export const fontLine = text<string | null, string>(
  ['underline', 'strikethrough'],
  (given) => oneOf(given, LINES),
  ({ underline, strikethrough }) => (strikethrough ? 'line-through' : underline ? 'underline' : 'none'),
);

const HORIZONTAL = { left: 'LEFT', center: 'CENTER', right: 'RIGHT' } as const;

export const horizontalAlignment = look<string | null, string>({
  fields: ['horizontalAlignment'],
  write: (given) =>
    given === null || given === 'normal' ? {} : { horizontalAlignment: oneOf<string>(given, HORIZONTAL) },
  read: ({ horizontalAlignment: side }) => side?.toLowerCase() ?? 'general',
});

const VERTICAL = { top: 'TOP', middle: 'MIDDLE', bottom: 'BOTTOM' } as const;

export const verticalAlignment = look<string | null, string>({
  fields: ['verticalAlignment'],
  write: (given) => (given === null ? {} : { verticalAlignment: oneOf<string>(given, VERTICAL) }),
  read: ({ verticalAlignment: side = 'BOTTOM' }) => side.toLowerCase(),
});

const WRAP_TO_API: Readonly<Record<string, string>> = { WRAP: 'WRAP', OVERFLOW: 'OVERFLOW_CELL', CLIP: 'CLIP' };

export const wrapStrategy = look<EnumValue, EnumValue>({
  fields: ['wrapStrategy'],
  write: (given) => ({ wrapStrategy: WRAP_TO_API[given.name()] ?? 'OVERFLOW_CELL' }),
  read: ({ wrapStrategy: found }) =>
    enumValue('SpreadsheetApp.WrapStrategy', found === 'WRAP' || found === 'CLIP' ? found : 'OVERFLOW'),
});

export const wrap = look<boolean, boolean>({
  fields: ['wrapStrategy'],
  write: (given) => ({ wrapStrategy: given ? 'WRAP' : 'OVERFLOW_CELL' }),
  read: ({ wrapStrategy: found }) => found === 'WRAP',
});
