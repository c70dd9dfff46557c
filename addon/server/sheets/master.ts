/** The province's master workbook, which no unit fills: known by the id that the functions give its first sheet. */
import type { Spreadsheet } from './host.ts';

/** Of "Tổng quan" (`shared/master/tables.ts`, whose tables would not fit the script); a test compares them. */
export const MASTER_SHEET_ID = 200;

export function isMaster(spreadsheet: Pick<Spreadsheet, 'getSheets'>): boolean {
  return spreadsheet.getSheets().some((sheet) => sheet.getSheetId() === MASTER_SHEET_ID);
}
