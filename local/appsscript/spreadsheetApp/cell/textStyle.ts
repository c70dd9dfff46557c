/** `SpreadsheetApp.newTextStyle()`. https://developers.google.com/apps-script/reference/spreadsheet/text-style */
import { serviceObject } from '../../services/serviceObject.ts';
import { makeBacking } from '../book/backing.ts';
import type { TextFormat } from '../book/resource.ts';
import { colorsKept, makeColor } from './color.ts';
import { hexOfStyle, styleOf } from './colors.ts';

export const textStylesKept = makeBacking<TextFormat>('text style');

/** What a style does not name is null. */
export const makeTextStyle = (style: TextFormat): object => {
  const { foregroundColorStyle: color } = style;
  return textStylesKept.keep(
    serviceObject('SpreadsheetApp.TextStyle', {
      copy: () => makeTextStyleBuilder(style),
      getFontFamily: () => style.fontFamily ?? null,
      getFontSize: () => style.fontSize ?? null,
      getForegroundColor: () => (color ? hexOfStyle(color) : null),
      getForegroundColorObject: () => (color ? makeColor(color) : null),
      isBold: () => style.bold ?? null,
      isItalic: () => style.italic ?? null,
      isStrikethrough: () => style.strikethrough ?? null,
      isUnderline: () => style.underline ?? null,
    }),
    style,
  );
};

export const makeTextStyleBuilder = (from: TextFormat = {}): object => {
  let style = from;
  const set = (change: TextFormat): object => {
    style = { ...style, ...change };
    return builder;
  };
  const builder: object = serviceObject('SpreadsheetApp.TextStyleBuilder', {
    setBold: (bold: boolean) => set({ bold }),
    setItalic: (italic: boolean) => set({ italic }),
    setStrikethrough: (strikethrough: boolean) => set({ strikethrough }),
    setUnderline: (underline: boolean) => set({ underline }),
    setFontFamily: (fontFamily: string) => set({ fontFamily }),
    setFontSize: (fontSize: number) => set({ fontSize }),
    setForegroundColor: (color: string) => set({ foregroundColorStyle: styleOf(color) }),
    setForegroundColorObject: (color: object) => set({ foregroundColorStyle: colorsKept.of(color) }),
    build: () => makeTextStyle(style),
  });
  return builder;
};
