/**
 * What `sheets/` takes from Apps Script, handed to it by the composition root. Ranges are asked for in 0-based areas here and
 * nowhere else in 1-based numbers.
 */
import type { Area } from '../../../shared/forms/workbookModel.ts';

export type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
export type Range = GoogleAppsScript.Spreadsheet.Range;
export type SheetsApp = Pick<
  GoogleAppsScript.Spreadsheet.SpreadsheetApp,
  | 'newDataValidation'
  | 'newConditionalFormatRule'
  | 'BorderStyle'
  | 'BooleanCriteria'
  | 'ColorType'
  | 'DataValidationCriteria'
  | 'Dimension'
  | 'ProtectionType'
  | 'WrapStrategy'
>;

export interface SheetsHost {
  readonly app: SheetsApp;
  readonly spreadsheet: Spreadsheet;
  /** Store of the document: 9 KB a value. */
  readonly properties: Pick<
    GoogleAppsScript.Properties.Properties,
    'getProperty' | 'setProperty' | 'deleteProperty' | 'getKeys'
  >;
  /** `Utilities.formatDate`. */
  readonly formatDate: (date: Date, timeZone: string, format: string) => string;
  readonly newId: () => string;
}

export function rangeOf(sheet: Sheet, { startRow, endRow, startColumn, endColumn }: Area): Range {
  return sheet.getRange(startRow + 1, startColumn + 1, endRow - startRow, endColumn - startColumn);
}

export function areaOf(range: Range): Area {
  const [startRow, startColumn] = [range.getRow() - 1, range.getColumn() - 1];
  return {
    startRow,
    endRow: startRow + range.getNumRows(),
    startColumn,
    endColumn: startColumn + range.getNumColumns(),
  };
}

/** The whole grid. */
export function gridOfSheet(sheet: Sheet): Range {
  return sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns());
}

/** @throws RangeError when the sheet went away meanwhile. */
export function sheetById(spreadsheet: Spreadsheet, sheetId: number): Sheet {
  const sheet = spreadsheet.getSheets().find((candidate) => candidate.getSheetId() === sheetId);
  if (sheet === undefined) throw new RangeError(`no sheet ${sheetId}`);
  return sheet;
}
