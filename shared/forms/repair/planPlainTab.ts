/**
 * What mends a tab without a table: "Hướng dẫn" and the identity tab, ours from end to end. A row is known by its first text;
 * a blank row by the row above it.
 */
import { searchKey } from '../../text/keys.ts';
import type { SheetModel } from '../workbookModel.ts';
import type { Damage } from './damage.ts';
import type { Draft } from './draft.ts';
import { matchRows } from './matchRows.ts';
import { holds, mendNotes } from './mendCells.ts';
import { mendLook } from './mendLook.ts';
import { mendRows } from './mendRows.ts';
import { breakMerges } from './planSheet.ts';
import { areaKey, cellAt, isBlankCell, isBlankRow, textAt, type SheetState } from './state.ts';
import type { CellWrite } from './steps.ts';

/** @param damage told when a cell of ours was not as laid out; absent where that is the daily course. */
export function planPlainTab(model: SheetModel, draft: Draft, damage?: Damage): void {
  const before = draft.sheet();
  if (before.columnCount < model.columns.length) {
    draft.take({ kind: 'insert-columns', at: before.columnCount, count: model.columns.length - before.columnCount });
  }
  breakMerges(model, draft);
  const order = mendOrder(model, draft);
  const target = extended(model, order.length);
  const texts = new Set(model.cells.flatMap((row) => row.map((cell) => cell?.value)));
  const cells: CellWrite[] = [];
  for (let row = 0; row < order.length; row++) {
    for (const [column] of model.columns.entries()) {
      const value = target.cells[row]?.[column]?.value ?? null;
      const isStray = value === null && texts.has(textAt(draft.sheet(), row, column));
      if ((value !== null || isStray) && !holds(draft, row, column, value)) cells.push({ row, column, value });
    }
  }
  if (cells.length > 0) {
    draft.take({ kind: 'write-cells', cells });
    if (damage !== undefined) draft.tell(damage);
  }
  mendMerges(model, draft);
  mendNotes(model.title, target, draft);
  mendLook(undefined, target, draft);
}

/** @returns a place for each row that is left. */
function mendOrder(model: SheetModel, draft: Draft): readonly unknown[] {
  const sheet = draft.sheet();
  const wanted = rowKeys(
    model.rowCount,
    (row) => model.cells[row]?.find((cell) => typeof cell?.value === 'string')?.value,
  );
  const found = rowKeys(sheet.rowCount, (row) =>
    (sheet.cells[row] ?? []).map((_, column) => textAt(sheet, row, column)).find((text) => text !== ''),
  );
  const matched = matchRows({
    wanted,
    found,
    isFilled: () => true,
    isBlank: (row) => isBlankRow(sheet, row),
    isSame: (row, other) => sameRows(sheet, row, other),
    byContent: () => undefined,
  });
  const isInPlace = matched.matches.every((row, at) => row === at) && matched.idle.length === 0;
  if (!isInPlace && sheet.merges.length > 0) draft.take({ kind: 'break-merges', areas: sheet.merges });
  return mendRows(matched, 0, draft).order;
}

/** Blank rows are keyed by what stands above them, so that each is one of a kind. */
function rowKeys(count: number, textOf: (row: number) => unknown): string[] {
  const keys: string[] = [];
  for (let row = 0; row < count; row++) {
    const text = textOf(row);
    keys.push(typeof text === 'string' && text !== '' ? searchKey(text) : `${keys.at(-1) ?? ''} +`);
  }
  return keys;
}

function sameRows(sheet: SheetState, row: number, other: number): boolean {
  return Array.from({ length: sheet.columnCount }, (_, column) => column).every((column) => {
    const [a, b] = [cellAt(sheet, row, column), cellAt(sheet, other, column)];
    return (isBlankCell(a) && isBlankCell(b)) || (a?.value === b?.value && a?.formula === b?.formula);
  });
}

/** A merge that would swallow what a person typed is left undone. */
function mendMerges(model: SheetModel, draft: Draft): void {
  const sheet = draft.sheet();
  const there = new Set(sheet.merges.map(areaKey));
  const areas = model.merges
    .filter((merge) => !there.has(areaKey(merge)))
    .filter(({ startRow, endRow, startColumn, endColumn }) => {
      for (let row = startRow; row < endRow; row++) {
        for (let column = startColumn; column < endColumn; column++) {
          if ((row !== startRow || column !== startColumn) && !isBlankCell(cellAt(sheet, row, column))) return false;
        }
      }
      return true;
    });
  if (areas.length > 0) draft.take({ kind: 'merge', areas });
}

function extended(model: SheetModel, rowCount: number): SheetModel {
  return rowCount > model.rowCount ? { ...model, rowCount } : model;
}
