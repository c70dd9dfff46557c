/** A laid-out model as a host tells it to repair: contents only, the look taken to be sound. */
import type { WorkbookState } from '../../../shared/forms/repair/state.ts';
import type { WorkbookModel } from '../../../shared/forms/workbookModel.ts';
import { snapshotOfSheet } from './modelSnapshot.ts';

export function stateOfModel({ locale, timeZone, sheets }: WorkbookModel): WorkbookState {
  return {
    ...{ locale, timeZone },
    sheets: sheets.map((sheet) => ({
      ...snapshotOfSheet(sheet),
      ...{ hidden: sheet.hidden === true, tabColor: sheet.tabColor ?? '' },
      ...{ rowCount: sheet.rowCount, columnCount: sheet.columns.length },
      notes: sheet.cells.map((row) => sheet.columns.map((_, column) => row[column]?.note ?? '')),
    })),
  };
}

/** What a new spreadsheet holds. */
export const BLANK_STATE: WorkbookState = {
  ...{ locale: 'en_US', timeZone: 'Etc/GMT' },
  sheets: [
    {
      ...{ title: 'Trang tính1', sheetId: 0, hidden: false, tabColor: '', rowCount: 1000, columnCount: 26 },
      ...{ cells: [], merges: [], notes: [] },
    },
  ],
};
