/**
 * A whole tab of a model into a sheet in which nothing stands: the grid first, then the values, then the look.
 *
 * Cut in half before the values it is still a blank sheet, to be filled again; after them, repair completes it.
 */
import { gridOf, joinedAreas } from '../../../shared/forms/repair/joinedAreas.ts';
import type { CellValue, SheetModel, Style } from '../../../shared/forms/workbookModel.ts';
import { applyHighlights, applyProtections, applyRule, applySizes, applyStyle } from './applyLook.ts';
import { rangeOf, type Sheet, type SheetsApp } from './host.ts';
import { writeFresh, type Writable } from './writeText.ts';

/** @param sheetIdOf the id that the host gave to the sheet of this id in the model. */
export function fillTab(
  app: SheetsApp,
  sheet: Sheet,
  model: SheetModel,
  sheetIdOf: (modelId: number) => number | null,
): void {
  fitGrid(sheet, model);
  const height = model.cells.length;
  const width = Math.max(0, ...model.cells.map((row) => row.length));
  if (height > 0 && width > 0) {
    const area = { startRow: 0, endRow: height, startColumn: 0, endColumn: width };
    const columns = Array.from({ length: width }, (_, column) => column);
    const values = model.cells.map((row) => columns.map((column) => writable(row[column]?.value ?? null, sheetIdOf)));
    writeFresh(rangeOf(sheet, area), values);
    if (model.cells.some((row) => row.some((cell) => cell?.note !== undefined))) {
      rangeOf(sheet, area).setNotes(model.cells.map((row) => columns.map((column) => row[column]?.note ?? '')));
    }
  }
  applySizes(sheet, model);
  const styles = gridOf<Style>(
    model,
    model.styles.map(({ area, style }) => ({ area, value: style })),
  );
  const styled = styles.flatMap((line, row) =>
    line.flatMap((style, column) => (style === undefined ? [] : [{ row, column, key: JSON.stringify(style), style }])),
  );
  for (const { area, item } of joinedAreas(styled)) applyStyle(app, rangeOf(sheet, area), item.style, true);
  for (const area of model.merges) rangeOf(sheet, area).merge();
  for (const rule of model.validations) applyRule(app, sheet, rule);
  applyHighlights(app, sheet, model.highlights);
  applyProtections(app, sheet, model.protections);
  if (model.tabColor !== undefined) sheet.setTabColor(model.tabColor);
  if (model.hidden === true) sheet.hideSheet();
}

export function writable(value: CellValue, sheetIdOf: (modelId: number) => number | null): Writable {
  return value !== null && typeof value === 'object' && 'sheetRef' in value ? sheetIdOf(value.sheetRef) : value;
}

function fitGrid(sheet: Sheet, { rowCount, columns }: SheetModel): void {
  const [rows, width] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (rows < rowCount) sheet.insertRowsAfter(rows, rowCount - rows);
  if (rows > rowCount) sheet.deleteRows(rowCount + 1, rows - rowCount);
  if (width < columns.length) sheet.insertColumnsAfter(width, columns.length - width);
  if (width > columns.length) sheet.deleteColumns(columns.length + 1, width - columns.length);
}
