/** What people do to a sheet, done to its snapshot: rows and columns put in, taken out or moved, cells typed over or merged. */
import type { CellSnapshot, MergeSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../../shared/forms/snapshot.ts';

type Row = readonly (CellSnapshot | undefined)[];
export type Change = (sheet: SheetSnapshot) => SheetSnapshot;

export function typed(value: CellSnapshot['value']): CellSnapshot {
  return { value, shown: String(value) };
}

/** @param title of the sheet that is changed. */
export function tamper(snapshot: WorkbookSnapshot, title: string, ...changes: readonly Change[]): WorkbookSnapshot {
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) =>
      sheet.title === title ? changes.reduce((changed, change) => change(changed), sheet) : sheet,
    ),
  };
}

export const insertRows =
  (at: number, count: number): Change =>
  (sheet) => ({ ...sheet, cells: sheet.cells.toSpliced(at, 0, ...Array.from({ length: count }, (): Row => [])) });

export const deleteRows =
  (at: number, count: number): Change =>
  (sheet) => ({ ...sheet, cells: sheet.cells.toSpliced(at, count) });

const everyRow =
  (change: (row: (CellSnapshot | undefined)[]) => (CellSnapshot | undefined)[]): Change =>
  (sheet) => ({
    ...sheet,
    cells: sheet.cells.map((row) =>
      change([...row, ...new Array<undefined>(Math.max(0, 20 - row.length)).fill(undefined)]),
    ),
  });

export const insertColumn = (at: number): Change => everyRow((row) => row.toSpliced(at, 0, undefined));

export const deleteColumn = (at: number): Change => everyRow((row) => row.toSpliced(at, 1));

/** @param to index after the move. */
export const moveColumn = (from: number, to: number): Change =>
  everyRow((row) => row.toSpliced(from, 1).toSpliced(to, 0, row[from]));

export const setCell =
  (rowIndex: number, columnIndex: number, cell: CellSnapshot | undefined): Change =>
  (sheet) => {
    const rows = Array.from(
      { length: Math.max(sheet.cells.length, rowIndex + 1) },
      (_, index) => sheet.cells[index] ?? [],
    );
    const row = [...(rows[rowIndex] ?? [])];
    while (row.length <= columnIndex) row.push(undefined);
    row[columnIndex] = cell;
    return { ...sheet, cells: rows.with(rowIndex, row) };
  };

/** The host keeps the first cell and empties the rest. */
export const merge =
  (area: MergeSnapshot): Change =>
  (sheet) => ({
    ...sheet,
    merges: [...sheet.merges, area],
    cells: sheet.cells.map((row, rowIndex) =>
      row.map((cell, columnIndex) => {
        const inside =
          rowIndex >= area.startRow &&
          rowIndex < area.endRow &&
          columnIndex >= area.startColumn &&
          columnIndex < area.endColumn;
        return inside && !(rowIndex === area.startRow && columnIndex === area.startColumn) ? undefined : cell;
      }),
    ),
  });

export const rename =
  (title: string): Change =>
  (sheet) => ({ ...sheet, title });

/** A sheet made anew gets another id. */
export const newId =
  (sheetId: number): Change =>
  (sheet) => ({ ...sheet, sheetId });
