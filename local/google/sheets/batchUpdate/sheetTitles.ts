/**
 * Titles of sheets: what Google takes as one, and the one it gives where none is given.
 */
import { invalidArgument } from '../../http/errors.ts';
import { sheetByTitle } from '../a1.ts';
import type { Sheet, Spreadsheet } from '../model.ts';
import { defaultSheetTitle } from '../newSpreadsheet.ts';

const LONGEST_TITLE = 100;

/**
 * @param self the sheet that is to get the title, if it is there already.
 * @throws GoogleError INVALID_ARGUMENT for a title that is blank, too long or taken (without regard to case).
 */
export function requireTitle(spreadsheet: Spreadsheet, title: string, self?: Sheet): string {
  if (title === '') throw invalidArgument('The sheet name cannot be empty.');
  if (title.length > LONGEST_TITLE) {
    throw invalidArgument(`The sheet name cannot be greater than ${LONGEST_TITLE} characters.`);
  }
  const others = { sheets: spreadsheet.sheets.filter((sheet) => sheet !== self) };
  if (sheetByTitle(others, title) !== undefined) {
    throw invalidArgument(`A sheet with the name "${title}" already exists. Please enter another name.`);
  }
  return title;
}

/** "Sheet3", or the first such title that is free. */
export function freeTitle(spreadsheet: Spreadsheet): string {
  const { locale } = spreadsheet.properties;
  return firstFree(spreadsheet, (number) => defaultSheetTitle(locale, spreadsheet.sheets.length + number));
}

/** "Copy of Kế hoạch", in the language of the locale. */
export function copyTitle(spreadsheet: Spreadsheet, title: string): string {
  const copy = spreadsheet.properties.locale.startsWith('vi') ? `Bản sao của ${title}` : `Copy of ${title}`;
  return firstFree(spreadsheet, (number) => (number === 1 ? copy : `${copy} ${number}`));
}

function firstFree(spreadsheet: Spreadsheet, nth: (number: number) => string): string {
  for (let number = 1; ; number++) {
    const title = nth(number);
    if (sheetByTitle(spreadsheet, title) === undefined) return title;
  }
}
