/** The window moves to a place that the sidebar names: the cell, else the row, else the tab. */
import type { PlaceView } from '../views.ts';
import type { Spreadsheet } from './host.ts';
import { tabSheets } from './tabSheets.ts';

/** Nothing happens when the tab is gone; a place outside the grid shows the tab. */
export function showPlace(spreadsheet: Spreadsheet, { tab, rowNumber, columnNumber }: PlaceView): void {
  const sheet = tabSheets(spreadsheet)(tab);
  if (sheet === undefined) return;
  if (sheet.isSheetHidden()) sheet.showSheet();
  const isInside =
    rowNumber !== undefined &&
    rowNumber <= sheet.getMaxRows() &&
    (columnNumber === undefined || columnNumber <= sheet.getMaxColumns());
  if (isInside) spreadsheet.setCurrentCell(sheet.getRange(rowNumber, columnNumber ?? 1));
  else spreadsheet.setActiveSheet(sheet);
}
