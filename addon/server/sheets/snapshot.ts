/**
 * The open spreadsheet as the reader of forms wants it, the same that `shared/forms/sheetsApi/snapshot.ts` makes of the Sheets
 * API. Whole grids are read, a few calls a tab.
 */
import { dateToSerial } from '../../../shared/calendar/dates.ts';
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../../shared/forms/snapshot.ts';
import type { Sheet, SheetsHost } from './host.ts';
import { areaOf, gridOfSheet } from './host.ts';

type DateHost = Pick<SheetsHost, 'spreadsheet' | 'formatDate'>;

/** @param isWanted of a sheet's title; every sheet unless told. */
export function readSnapshot(host: DateHost, isWanted: (title: string) => boolean = () => true): WorkbookSnapshot {
  const { spreadsheet } = host;
  return {
    locale: spreadsheet.getSpreadsheetLocale(),
    sheets: spreadsheet
      .getSheets()
      .filter((sheet) => isWanted(sheet.getName()))
      .map((sheet) => readSheet(host, sheet)),
  };
}

export function readSheet(host: DateHost, sheet: Sheet): SheetSnapshot {
  return {
    title: sheet.getName(),
    sheetId: sheet.getSheetId(),
    cells: readCells(host, sheet),
    merges: gridOfSheet(sheet).getMergedRanges().map(areaOf),
  };
}

function readCells({ spreadsheet, formatDate }: DateHost, sheet: Sheet): (CellSnapshot | undefined)[][] {
  const range = sheet.getDataRange();
  const values = range.getValues() as unknown[][];
  const shown = range.getDisplayValues();
  const formulas = range.getFormulas();
  const formats = range.getNumberFormats();
  const timeZone = spreadsheet.getSpreadsheetTimeZone();
  return values.map((line, row) =>
    line.map((value, column): CellSnapshot | undefined => {
      const here = (grid: readonly (readonly string[])[]) => grid[row]?.[column] ?? '';
      const formula = here(formulas);
      if (value === '' && formula === '') return undefined;
      const kind = kindOfFormat(here(formats));
      return {
        value: heldValue(value, (date) => formatDate(date, timeZone, "yyyy-MM-dd'T'HH:mm:ss")),
        shown: here(shown),
        ...(formula === '' ? {} : { formula }),
        ...(kind === 'date' ? { isDate: true } : {}),
        ...(kind === 'percent' ? { isPercent: true } : {}),
      };
    }),
  );
}

/** @param local a day and time in the time zone of the spreadsheet. */
function heldValue(value: unknown, local: (date: Date) => string): CellSnapshot['value'] {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (!(value instanceof Date)) return null;
  const [day = '', time = ''] = local(value).split('T');
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number);
  return dateToSerial(day) + (hours * 3600 + minutes * 60 + seconds) / 86_400;
}

/** By its letters: a day or a year makes a date, hours alone do not. Quoted, bracketed and escaped parts say nothing. */
export function kindOfFormat(pattern: string): 'date' | 'percent' | 'other' {
  const bare = pattern.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
  if (/^general$/i.test(bare)) return 'other';
  if (/[dy]/i.test(bare)) return 'date';
  return bare.includes('%') ? 'percent' : 'other';
}
