/** Colours, styles and values of the model in the words of the Sheets API. */
import { dateToSerial } from '../../calendar/dates.ts';
import type { Area, CellValue, Style } from '../workbookModel.ts';
import type { CellFormat, ColorStyle, ExtendedValue, GridRange } from './requestTypes.ts';

const WRAP = { wrap: 'WRAP', overflow: 'OVERFLOW_CELL', clip: 'CLIP' } as const;
const HORIZONTAL = { left: 'LEFT', center: 'CENTER', right: 'RIGHT' } as const;
const VERTICAL = { top: 'TOP', middle: 'MIDDLE', bottom: 'BOTTOM' } as const;

/** @param colour "#rrggbb"; four decimals of a part give every one of its 256 steps back. */
export function colorStyle(colour: string): ColorStyle {
  const part = (at: number): number => Math.round((Number.parseInt(colour.slice(at, at + 2), 16) / 255) * 1e4) / 1e4;
  return { rgbColor: { red: part(1), green: part(3), blue: part(5) } };
}

export function cellFormat(style: Style): CellFormat {
  const format: CellFormat = {};
  if (style.background !== undefined) format.backgroundColorStyle = colorStyle(style.background);
  const textFormat: CellFormat['textFormat'] = {};
  if (style.color !== undefined) textFormat.foregroundColorStyle = colorStyle(style.color);
  if (style.bold !== undefined) textFormat.bold = style.bold;
  if (style.italic !== undefined) textFormat.italic = style.italic;
  if (style.fontSize !== undefined) textFormat.fontSize = style.fontSize;
  if (Object.keys(textFormat).length > 0) format.textFormat = textFormat;
  if (style.wrap !== undefined) format.wrapStrategy = WRAP[style.wrap];
  if (style.horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[style.horizontal];
  if (style.vertical !== undefined) format.verticalAlignment = VERTICAL[style.vertical];
  if (style.numberFormat !== undefined) format.numberFormat = { ...style.numberFormat };
  if (style.border !== undefined) {
    const line = { style: 'SOLID' as const, colorStyle: colorStyle(style.border) };
    format.borders = { top: line, bottom: line, left: line, right: line };
  }
  return format;
}

/** Entered as it is: a text that begins with "=" stays text. `undefined` for a blank cell. */
export function extendedValue(value: CellValue): ExtendedValue | undefined {
  if (value === null || value === '') return undefined;
  if (typeof value === 'string') return { stringValue: value };
  if (typeof value === 'number') return { numberValue: value };
  if (typeof value === 'boolean') return { boolValue: value };
  return { numberValue: 'date' in value ? dateToSerial(value.date) : value.sheetRef };
}

export function gridRange(sheetId: number, area: Area): GridRange {
  return {
    sheetId,
    startRowIndex: area.startRow,
    endRowIndex: area.endRow,
    startColumnIndex: area.startColumn,
    endColumnIndex: area.endColumn,
  };
}
