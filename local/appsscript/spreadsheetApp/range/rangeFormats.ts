/** Getters and setters of how a Range looks, one pair for the upper left cell and one for each cell, from the table in looks.ts. */
import type { CellData } from '../book/resource.ts';
import { hexOf } from '../cell/colors.ts';
import { numberFormatOf, patternOf } from '../cell/numberFormats.ts';
import * as looks from './looks.ts';
import type { Look } from './looks.ts';
import type { RangePart } from './part.ts';

const NUMBER_FORMAT = 'userEnteredFormat.numberFormat';

const accessorsOf = (part: RangePart) => {
  const { cells, firstCell, fill, fillEach } = part;
  return <Given, Told>({ fields, read, write }: Look<Given, Told>) => {
    const mask = fields.map((field) => `userEnteredFormat.${field}`).join();
    const told = (cell: CellData | undefined): Told => read(cell?.userEnteredFormat ?? {});
    const cellOf = (given: Given): CellData => ({ userEnteredFormat: write(given) });
    return {
      get: () => told(firstCell('look')),
      getEach: () => cells('look').map((row) => row.map(told)),
      set: (given: Given) => fill(cellOf(given), mask, ['look']),
      setEach: (given: Given[][]) => fillEach(given, cellOf, mask, ['look']),
    };
  };
};

const numberFormats = ({ cells, firstCell, fill, fillEach }: RangePart) => {
  const cellOf = (pattern: string): CellData => {
    const numberFormat = numberFormatOf(pattern);
    return { userEnteredFormat: numberFormat ? { numberFormat } : {} };
  };
  const told = (look: CellData | undefined, value: CellData | undefined): string =>
    patternOf(look?.userEnteredFormat?.numberFormat, value?.effectiveFormat?.numberFormat);
  return {
    getNumberFormat: () => told(firstCell('look'), firstCell('values')),
    getNumberFormats: () => {
      const values = cells('values');
      return cells('look').map((line, row) => line.map((cell, column) => told(cell, values[row]?.[column])));
    },
    setNumberFormat: (pattern: string) => fill(cellOf(pattern), NUMBER_FORMAT, ['values', 'look']),
    setNumberFormats: (patterns: string[][]) => fillEach(patterns, cellOf, NUMBER_FORMAT, ['values', 'look']),
  };
};

export const rangeFormats = (part: RangePart) => {
  const of = accessorsOf(part);
  const background = of(looks.background);
  const backgroundObject = of(looks.backgroundObject);
  const fontColor = of(looks.fontColor);
  const fontColorObject = of(looks.fontColorObject);
  const fontWeight = of(looks.fontWeight);
  const fontStyle = of(looks.fontStyle);
  const fontSize = of(looks.fontSize);
  const fontFamily = of(looks.fontFamily);
  const fontLine = of(looks.fontLine);
  const horizontal = of(looks.horizontalAlignment);
  const vertical = of(looks.verticalAlignment);
  const wrapStrategy = of(looks.wrapStrategy);
  const wrap = of(looks.wrap);
  return {
    ...numberFormats(part),
    getBackground: background.get,
    getBackgrounds: background.getEach,
    setBackground: background.set,
    setBackgrounds: background.setEach,
    setBackgroundRGB: (red: number, green: number, blue: number) => background.set(hexOf(red, green, blue)),
    getBackgroundObject: backgroundObject.get,
    getBackgroundObjects: backgroundObject.getEach,
    setBackgroundObject: backgroundObject.set,
    setBackgroundObjects: (colors: object[][] | null) =>
      colors === null ? backgroundObject.set(null) : backgroundObject.setEach(colors),
    getFontColor: fontColor.get,
    getFontColors: fontColor.getEach,
    setFontColor: fontColor.set,
    setFontColors: fontColor.setEach,
    getFontColorObject: fontColorObject.get,
    getFontColorObjects: fontColorObject.getEach,
    setFontColorObject: fontColorObject.set,
    setFontColorObjects: fontColorObject.setEach,
    getFontWeight: fontWeight.get,
    getFontWeights: fontWeight.getEach,
    setFontWeight: fontWeight.set,
    setFontWeights: fontWeight.setEach,
    getFontStyle: fontStyle.get,
    getFontStyles: fontStyle.getEach,
    setFontStyle: fontStyle.set,
    setFontStyles: fontStyle.setEach,
    getFontSize: fontSize.get,
    getFontSizes: fontSize.getEach,
    setFontSize: fontSize.set,
    setFontSizes: fontSize.setEach,
    getFontFamily: fontFamily.get,
    getFontFamilies: fontFamily.getEach,
    setFontFamily: fontFamily.set,
    setFontFamilies: fontFamily.setEach,
    getFontLine: fontLine.get,
    getFontLines: fontLine.getEach,
    setFontLine: fontLine.set,
    setFontLines: fontLine.setEach,
    getHorizontalAlignment: horizontal.get,
    getHorizontalAlignments: horizontal.getEach,
    setHorizontalAlignment: horizontal.set,
    setHorizontalAlignments: horizontal.setEach,
    getVerticalAlignment: vertical.get,
    getVerticalAlignments: vertical.getEach,
    setVerticalAlignment: vertical.set,
    setVerticalAlignments: vertical.setEach,
    getWrapStrategy: wrapStrategy.get,
    getWrapStrategies: wrapStrategy.getEach,
    setWrapStrategy: wrapStrategy.set,
    setWrapStrategies: wrapStrategy.setEach,
    getWrap: wrap.get,
    getWraps: wrap.getEach,
    setWrap: wrap.set,
    setWraps: wrap.setEach,
  };
};
