/** What a host would show of a workbook model: the pure stand-in for a rendered spreadsheet, so that reading can be tested. */
import { dateToSerial } from '../../../shared/calendar/dates.ts';
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../../shared/forms/snapshot.ts';
import { styleAt, type CellValue, type SheetModel, type WorkbookModel } from '../../../shared/forms/workbookModel.ts';

export function snapshotOfModel(model: WorkbookModel): WorkbookSnapshot {
  return { locale: model.locale, sheets: model.sheets.map(snapshotOfSheet) };
}

export function snapshotOfSheet(sheet: SheetModel): SheetSnapshot {
  return {
    title: sheet.title,
    sheetId: sheet.sheetId,
    merges: sheet.merges,
    cells: sheet.cells.map((row, rowIndex) =>
      row.map((cell, columnIndex) => {
        const format = styleAt(sheet, rowIndex, columnIndex)?.numberFormat?.type;
        return cell === undefined ? undefined : cellSnapshot(cell.value, format);
      }),
    ),
  };
}

function cellSnapshot(value: CellValue, format: string | undefined): CellSnapshot | undefined {
  const held = heldValue(value);
  if (held === null || held === '') return undefined;
  return {
    value: held,
    shown: String(held),
    ...(format === 'DATE' ? { isDate: true } : {}),
    ...(format === 'PERCENT' ? { isPercent: true } : {}),
  };
}

function heldValue(value: CellValue): CellSnapshot['value'] {
  if (value === null || typeof value !== 'object') return value;
  return 'date' in value ? dateToSerial(value.date) : value.sheetRef;
}
