/** `SpreadsheetApp.newColor()` and the colours that cells give. https://developers.google.com/apps-script/reference/spreadsheet/color */
import { Exception } from '../../services/exception.ts';
import { enumValue, type EnumValue } from '../../services/enumeration.ts';
import { serviceObject } from '../../services/serviceObject.ts';
import { makeBacking } from '../book/backing.ts';
import type { ColorStyle } from '../book/resource.ts';
import { hexOfStyle, styleOf } from './colors.ts';

export const colorsKept = makeBacking<ColorStyle>('color');

const typeOf = (style: ColorStyle): EnumValue =>
  enumValue('ColorType', style.themeColor === undefined ? 'RGB' : 'THEME');

const rgbColor = (style: ColorStyle): object => {
  const hex = hexOfStyle(style);
  const part = (at: number): number => parseInt(hex.slice(at, at + 2), 16);
  return serviceObject('RgbColor', {
    asHexString: () => hex,
    getRed: () => part(1),
    getGreen: () => part(3),
    getBlue: () => part(5),
    getColorType: () => typeOf(style),
  });
};

const themeColor = (name: string): object =>
  serviceObject('SpreadsheetApp.ThemeColor', {
    getColorType: () => enumValue('ColorType', 'THEME'),
    getThemeColorType: () => enumValue('SpreadsheetApp.ThemeColorType', name),
  });

const views = (current: () => ColorStyle) => ({
  getColorType: () => typeOf(current()),
  asRgbColor: () => {
    const style = current();
    if (style.themeColor !== undefined) throw new Exception('Object is not of type RgbColor.');
    return rgbColor(style);
  },
  asThemeColor: () => {
    const { themeColor: name } = current();
    if (name === undefined) throw new Exception('Object is not of type ThemeColor.');
    return themeColor(name);
  },
});

export const makeColor = (style: ColorStyle): object =>
  colorsKept.keep(
    serviceObject(
      'SpreadsheetApp.Color',
      views(() => style),
    ),
    style,
  );

export const makeColorBuilder = (): object => {
  let style: ColorStyle = {};
  const builder: object = serviceObject('SpreadsheetApp.ColorBuilder', {
    ...views(() => style),
    setRgbColor: (text: string) => {
      style = styleOf(text);
      return builder;
    },
    setThemeColor: (name: EnumValue) => {
      style = { themeColor: name.name() };
      return builder;
    },
    build: () => makeColor(style),
  });
  return builder;
};
