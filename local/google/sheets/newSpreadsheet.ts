/**
 * A fresh spreadsheet, and a fresh sheet in it, as Google makes them.
 *
 * Defaults seen at Google: one sheet of 1000 x 26 named in the language of the locale, its id 0; locale en_US, time zone
 * Etc/GMT for files made through the API. Must not give rights or ids: the caller brings the spreadsheet's id.
 */
import type { JsonObject } from '../http/handler.ts';
import type { Sheet, SheetProperties, Spreadsheet } from './model.ts';

export const DEFAULT_ROW_COUNT = 1000;
export const DEFAULT_COLUMN_COUNT = 26;

/** What Google calls a sheet that nobody named, by the language of the locale. */
const SHEET_WORD: Readonly<Record<string, string>> = {
  vi: 'Trang tính',
  fr: 'Feuille',
  de: 'Tabellenblatt',
  es: 'Hoja',
  ja: 'シート',
  ru: 'Лист',
};

/** "Sheet1" or "Trang tính1": the title that Google gives to the n-th sheet (1-based) of a spreadsheet of this locale. */
export function defaultSheetTitle(locale: string, number: number): string {
  return `${SHEET_WORD[locale.slice(0, 2)] ?? 'Sheet'}${number}`;
}

const color = (red: number, green: number, blue: number): JsonObject => ({ red, green, blue });

/** The families of the default format; a cell shows the first of them as `Arial`. */
export const DEFAULT_FORMAT_FAMILIES = 'arial,sans,sans-serif';

/** The format that a cell has when nobody formatted it; Google lists it whole in `properties.defaultFormat`. */
export const DEFAULT_FORMAT: JsonObject = {
  backgroundColor: color(1, 1, 1),
  padding: { top: 2, right: 3, bottom: 2, left: 3 },
  verticalAlignment: 'BOTTOM',
  wrapStrategy: 'OVERFLOW_CELL',
  textFormat: {
    foregroundColor: {},
    fontFamily: DEFAULT_FORMAT_FAMILIES,
    fontSize: 10,
    bold: false,
    italic: false,
    strikethrough: false,
    underline: false,
    foregroundColorStyle: { rgbColor: {} },
  },
  backgroundColorStyle: { rgbColor: color(1, 1, 1) },
};

/** A sheet without cells; title, id and size are the caller's. */
export function newSheet(properties: SheetProperties): Sheet {
  return {
    properties,
    rows: [],
    rowMetadata: [],
    columnMetadata: [],
    merges: [],
    conditionalFormats: [],
    protectedRanges: [],
    filterViews: [],
    bandedRanges: [],
    charts: [],
  };
}

export function newSpreadsheet(options: {
  readonly spreadsheetId: string;
  readonly title: string;
  readonly locale?: string;
  readonly timeZone?: string;
  readonly autoRecalc?: string;
  readonly sheets?: readonly Sheet[];
}): Spreadsheet {
  const locale = options.locale ?? 'en_US';
  const given = options.sheets ?? [];
  return {
    spreadsheetId: options.spreadsheetId,
    properties: {
      title: options.title,
      locale,
      timeZone: options.timeZone ?? 'Etc/GMT',
      autoRecalc: options.autoRecalc ?? 'ON_CHANGE',
      defaultFormat: DEFAULT_FORMAT,
    },
    sheets:
      given.length > 0
        ? [...given]
        : [
            newSheet({
              sheetId: 0,
              title: defaultSheetTitle(locale, 1),
              index: 0,
              sheetType: 'GRID',
              gridProperties: { rowCount: DEFAULT_ROW_COUNT, columnCount: DEFAULT_COLUMN_COUNT },
            }),
          ],
    namedRanges: [],
  };
}
