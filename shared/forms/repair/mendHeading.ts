/**
 * The four rows above the headers: rows that people put in go, rows that they took out come back. Text of theirs in the way is
 * set aside to the right of the table, never overwritten.
 */
import type { TabDeclaration } from '../declaration.ts';
import { HEADER_ROW_INDEX } from '../layout/tableContent.ts';
import type { SheetModel } from '../workbookModel.ts';
import type { Draft } from './draft.ts';
import { cellAt, isBlankCell, textAt, type SheetState } from './state.ts';

/** @param headerRow where the headers stand now; afterwards they stand in row 5. */
export function mendHeading(tab: TabDeclaration, model: SheetModel, headerRow: number, draft: Draft): void {
  if (headerRow !== HEADER_ROW_INDEX) draft.tell({ kind: 'header-moved', tab: tab.title, rowNumber: headerRow + 1 });
  if (headerRow < HEADER_ROW_INDEX) {
    draft.take({ kind: 'insert-rows', at: 0, count: HEADER_ROW_INDEX - headerRow });
  }
  const surplus = rowsToTakeOut(tab, model, draft.sheet(), headerRow);
  const staying = Array.from({ length: headerRow }, (_, row) => row).findLast((row) => !surplus.includes(row)) ?? 0;
  for (const row of surplus) {
    for (const column of foreignCells(tab, model, draft.sheet(), row)) setAside(tab, row, column, staying, draft);
  }
  for (const row of surplus.toReversed()) draft.take({ kind: 'delete-rows', at: row, count: 1 });
  for (let row = 0; row < HEADER_ROW_INDEX; row++) {
    for (const column of foreignCells(tab, model, draft.sheet(), row)) {
      if ((model.cells[row]?.[column]?.value ?? null) !== null) setAside(tab, row, column, row, draft);
    }
  }
}

/** Whether a text of the heading is one that we wrote, perhaps on another day or for another unit's name. */
export function isHeadingText(tab: TabDeclaration, model: SheetModel, text: string): boolean {
  if (text.startsWith(`${tab.title} – `) || /^Năm \d{4}/.test(text)) return true;
  return model.cells.slice(0, HEADER_ROW_INDEX).some((row) => row.some((cell) => cell?.value === text));
}

/** Rows above the headers beyond the four: blank ones first, then those with nothing of ours. */
function rowsToTakeOut(tab: TabDeclaration, model: SheetModel, sheet: SheetState, headerRow: number): number[] {
  if (headerRow <= HEADER_ROW_INDEX) return [];
  const worth = (row: number): number => {
    const cells = sheet.cells[row] ?? [];
    if (cells.every(isBlankCell)) return 0;
    return cells.some((_, column) => isHeadingText(tab, model, textAt(sheet, row, column))) ? 2 : 1;
  };
  return Array.from({ length: headerRow }, (_, row) => row)
    .sort((a, b) => worth(a) - worth(b) || a - b)
    .slice(0, headerRow - HEADER_ROW_INDEX)
    .sort((a, b) => a - b);
}

/** Columns in which the row holds something that is not ours, within the table. */
function foreignCells(tab: TabDeclaration, model: SheetModel, sheet: SheetState, row: number): number[] {
  return (sheet.cells[row] ?? []).flatMap((cell, column) =>
    isBlankCell(cell) || isHeadingText(tab, model, textAt(sheet, row, column)) ? [] : [column],
  );
}

/** Right of the table, into the first free cell of a row that stays. */
function setAside(tab: TabDeclaration, row: number, column: number, target: number, draft: Draft): void {
  const sheet = draft.sheet();
  let free = tab.columns.length;
  while (free < column || !isBlankCell(cellAt(sheet, target, free))) free += 1;
  if (free >= sheet.columnCount) {
    draft.take({ kind: 'insert-columns', at: sheet.columnCount, count: free + 1 - sheet.columnCount });
  }
  const from = { startRow: row, endRow: row + 1, startColumn: column, endColumn: column + 1 };
  draft.take({ kind: 'move-cells', from, row: target, column: free });
}
