/** Values and notes that are ours, where they differ from the layout. What a clerk typed in their own columns is never one. */
import { NOT_APPLICABLE } from '../choices.ts';
import type { Column, TabDeclaration } from '../declaration.ts';
import { FIRST_DATA_ROW_INDEX, HEADER_ROW_INDEX } from '../layout/tableContent.ts';
import type { CellValue, SheetModel } from '../workbookModel.ts';
import { heldValue } from './applyStep.ts';
import { cellName, type Draft } from './draft.ts';
import { isHeadingText } from './mendHeading.ts';
import { mendedNote } from './notes.ts';
import { cellAt, isBlankCell, noteAt, textAt } from './state.ts';
import type { CellWrite, NoteWrite } from './steps.ts';
import type { MendedRows } from './mendRows.ts';

export interface TableCells {
  readonly tab: TabDeclaration;
  /** Arranged as the rows stand. */
  readonly target: SheetModel;
  readonly rows: MendedRows;
  /** Ids of columns that were put in blank. */
  readonly freshColumns: ReadonlySet<string>;
}

export function mendTableCells({ tab, target, rows, freshColumns }: TableCells, draft: Draft): void {
  const heading: CellWrite[] = [];
  const prefilled: CellWrite[] = [];
  const filled: CellWrite[] = [];
  for (let row = 0; row < FIRST_DATA_ROW_INDEX; row++) {
    for (const [column] of tab.columns.entries()) {
      const value = target.cells[row]?.[column]?.value ?? null;
      if (holds(draft, row, column, value)) continue;
      const isStale = row < HEADER_ROW_INDEX && isHeadingText(tab, target, textAt(draft.sheet(), row, column));
      if (value !== null || isStale) heading.push({ row, column, value });
    }
  }
  for (const [at, laidOut] of rows.order.entries()) {
    if (laidOut === undefined) continue;
    const row = FIRST_DATA_ROW_INDEX + at;
    for (const [column, declared] of tab.columns.entries()) {
      const value = target.cells[row]?.[column]?.value ?? null;
      if (holds(draft, row, column, value)) continue;
      const isFresh = rows.fresh.has(row) || freshColumns.has(declared.id);
      const isBlank = isBlankCell(cellAt(draft.sheet(), row, column));
      if (isFresh && isBlank) filled.push({ row, column, value });
      else if (isOurs(declared, value, isBlank)) prefilled.push({ row, column, value });
    }
  }
  const writes = [...heading, ...filled, ...prefilled];
  if (writes.length > 0) draft.take({ kind: 'write-cells', cells: writes });
  const names = (cells: readonly CellWrite[]): string[] => cells.map(({ row, column }) => cellName(row, column));
  const told = heading.filter(({ row }) => row === HEADER_ROW_INDEX || row === 0);
  if (told.length > 0) draft.tell({ kind: 'heading-overtyped', tab: tab.title, cells: names(told) });
  if (prefilled.length > 0) draft.tell({ kind: 'prefilled-changed', tab: tab.title, cells: names(prefilled) });
}

function isOurs({ origin }: Column, value: CellValue, isBlank: boolean): boolean {
  switch (origin) {
    case 'prefilled':
    case 'projected':
      return true;
    case 'comes-back':
      return value !== null;
    case 'clerk':
    case 'annotation':
      return isBlank && value === NOT_APPLICABLE;
  }
}

export function mendNotes(title: string, target: SheetModel, draft: Draft): void {
  const ours = new Set(target.cells.flatMap((row) => row.flatMap((cell) => cell?.note?.split('\n') ?? [])));
  const notes: NoteWrite[] = [];
  for (let row = 0; row < target.rowCount; row++) {
    for (const [column] of target.columns.entries()) {
      const found = noteAt(draft.sheet(), row, column);
      const wanted = mendedNote(found, target.cells[row]?.[column]?.note ?? '', ours);
      if (wanted !== found) notes.push({ row, column, note: wanted });
    }
  }
  if (notes.length === 0) return;
  draft.take({ kind: 'write-notes', notes });
  draft.tell({ kind: 'notes-changed', tab: title, count: notes.length });
}

/** Whether the cell holds the value already, and no formula. */
export function holds(draft: Draft, row: number, column: number, value: CellValue): boolean {
  const cell = cellAt(draft.sheet(), row, column);
  const wanted = heldValue(value, draft.sheetIdOf);
  if (wanted === null || wanted === '') return isBlankCell(cell);
  return cell !== undefined && cell.formula === undefined && cell.value === wanted;
}
