/**
 * Cells in their grid: reading them, the bounds of a range, and Google's words for what lies outside.
 *
 * A range that starts outside the grid is refused, one that only ends outside is cut to the grid (seen at Google for reads
 * and for formatting). Must not change a sheet: writing is the draft's (`draft.ts`).
 */
import { GoogleError } from '../http/errors.ts';
import { formatBounds, formatEdges } from './a1Format.ts';
import type { Cell, ExtendedValue, GridRange, Sheet, Spreadsheet } from './model.ts';

/** A closed rectangle inside a grid: 0-based, ends exclusive. */
export interface Bounds {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

/** Google's limits: cells of a spreadsheet over all its sheets, and characters of one cell. */
export const MAX_CELLS = 10_000_000;
export const MAX_CELL_CHARACTERS = 50_000;

export function cellAt(sheet: Sheet, rowIndex: number, columnIndex: number): Cell | undefined {
  return sheet.rows[rowIndex]?.[columnIndex];
}

/** What the cell shows: a formula's result, otherwise what was entered. */
export function effectiveValueOf(cell: Cell | undefined): ExtendedValue | undefined {
  return cell?.effectiveValue ?? cell?.userEnteredValue;
}

/** Whether something was entered (a formula counts, whatever it shows). */
export function hasValue(cell: Cell | undefined): boolean {
  return cell?.userEnteredValue !== undefined;
}

/**
 * The sheet of this id.
 * @throws GoogleError INVALID_ARGUMENT `No grid with id: N`.
 */
export function requireSheet(spreadsheet: Spreadsheet, sheetId: number): Sheet {
  const sheet = spreadsheet.sheets.find((candidate) => candidate.properties.sheetId === sheetId);
  if (sheet === undefined) throw new GoogleError('INVALID_ARGUMENT', `No grid with id: ${sheetId}`);
  return sheet;
}

/** The refusal of a range that does not fit: `Range ('Kế hoạch'!A1001) exceeds grid limits. Max rows: 1000, max columns: 26`. */
export function exceedsGrid(sheet: Sheet, range: Omit<GridRange, 'sheetId'>): GoogleError {
  const { title, gridProperties } = sheet.properties;
  return new GoogleError(
    'INVALID_ARGUMENT',
    `Range (${formatEdges(title, range)}) exceeds grid limits. ` +
      `Max rows: ${gridProperties.rowCount}, max columns: ${gridProperties.columnCount}`,
  );
}

/**
 * The part of the range that lies in the grid; open ends reach its edge.
 * @throws GoogleError INVALID_ARGUMENT when the range starts outside.
 */
export function boundsIn(sheet: Sheet, range: Omit<GridRange, 'sheetId'>): Bounds {
  const { rowCount, columnCount } = sheet.properties.gridProperties;
  const startRow = range.startRowIndex ?? 0;
  const startColumn = range.startColumnIndex ?? 0;
  if (startRow >= rowCount || startColumn >= columnCount) throw exceedsGrid(sheet, range);
  return {
    startRow,
    endRow: Math.min(range.endRowIndex ?? rowCount, rowCount),
    startColumn,
    endColumn: Math.min(range.endColumnIndex ?? columnCount, columnCount),
  };
}

/** A1 notation of closed bounds; Google names one without any cell `#REF!`. */
export function formatClosed(sheet: Sheet, bounds: Bounds): string {
  if (bounds.startRow >= bounds.endRow || bounds.startColumn >= bounds.endColumn) return '#REF!';
  return formatBounds(sheet.properties.title, {
    startRowIndex: bounds.startRow,
    endRowIndex: bounds.endRow,
    startColumnIndex: bounds.startColumn,
    endColumnIndex: bounds.endColumn,
  });
}

/** Rows and columns from A1 that hold every entered value; 0 x 0 for an empty sheet. */
export function usedSize(sheet: Sheet): { readonly rowCount: number; readonly columnCount: number } {
  let rowCount = 0;
  let columnCount = 0;
  for (let rowIndex = sheet.rows.length - 1; rowIndex >= 0; rowIndex--) {
    const row = sheet.rows[rowIndex];
    if (row === undefined) continue;
    for (let column = row.length - 1; column >= 0; column--) {
      if (!hasValue(row[column])) continue;
      rowCount = Math.max(rowCount, rowIndex + 1);
      columnCount = Math.max(columnCount, column + 1);
      break;
    }
  }
  return { rowCount, columnCount };
}

/**
 * Google's cap over all sheets of a spreadsheet. Call it after a change of sizes.
 * @throws GoogleError INVALID_ARGUMENT in Google's words.
 */
export function requireCellCap(spreadsheet: Spreadsheet): void {
  let cells = 0;
  for (const { properties } of spreadsheet.sheets) {
    cells += properties.gridProperties.rowCount * properties.gridProperties.columnCount;
  }
  if (cells > MAX_CELLS) {
    throw new GoogleError(
      'INVALID_ARGUMENT',
      `This action would increase the number of cells in the workbook above the limit of ${MAX_CELLS} cells.`,
    );
  }
}

/**
 * Google's cap of one cell's text.
 * @throws GoogleError INVALID_ARGUMENT in Google's words.
 */
export function requireCellText(text: string): void {
  if (text.length > MAX_CELL_CHARACTERS) {
    throw new GoogleError(
      'INVALID_ARGUMENT',
      `Your input contains more than the maximum of ${MAX_CELL_CHARACTERS} characters in a single cell.`,
    );
  }
}
