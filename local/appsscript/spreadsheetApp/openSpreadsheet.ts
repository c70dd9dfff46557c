/** One open file with its objects: the same Spreadsheet, Book and selection however often a script asks for it. */
import { openBook } from './book/book.ts';
import type { Host } from './book/host.ts';
import { makeSelection } from './book/selection.ts';
import type { SpreadsheetEnvironment } from './environment.ts';
import { makeRange } from './range/makeRange.ts';
import { makeSheet } from './sheet/makeSheet.ts';
import { makeSpreadsheet } from './spreadsheet/makeSpreadsheet.ts';

export const openSpreadsheet = (environment: SpreadsheetEnvironment, spreadsheetId: string): Host => {
  const book = openBook(environment.google, spreadsheetId);
  const host: Host = {
    environment,
    book,
    selection: makeSelection(environment, book, spreadsheetId === environment.spreadsheetId),
    spreadsheet: () => spreadsheet,
    sheet: (sheetId) => makeSheet(host, sheetId),
    range: (area) => makeRange(host, area),
  };
  const spreadsheet = makeSpreadsheet(host);
  return host;
};
