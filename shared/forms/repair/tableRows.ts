/** The rows of a declared table, matched with those of the layout: in place in a free table, in order in a fixed one. */
import { searchKey } from '../../text/keys.ts';
import type { TabDeclaration } from '../declaration.ts';
import { FIRST_DATA_ROW_INDEX, HEADER_ROW_INDEX } from '../layout/tableContent.ts';
import type { SheetModel } from '../workbookModel.ts';
import type { Draft } from './draft.ts';
import { matchRows, type RowsToMatch } from './matchRows.ts';
import { mendRows, type MendedRows } from './mendRows.ts';
import { cellAt, isBlankCell, isBlankRow, textAt, textOfValue, type SheetState } from './state.ts';

/** A free table with fewer blank rows than this at its end gets all its spare rows again. */
const FEWEST_SPARE_ROWS = 5;
/** Keys that we give. A cell that holds one says whose row it is, whatever stands beside. */
const GIVEN_KEY = /^([a-z]{2}-\d+|\d+\.\d+|[a-z]+(_[a-z]+)+)$/i;
/** A prefilled text of this length tells a row without its key. */
const TELLING_LENGTH = 8;

/** @returns rows as `arrangeTable` wants them: row index in the laid-out sheet by data row. */
export function mendTableRows(tab: TabDeclaration, model: SheetModel, draft: Draft): MendedRows {
  return tab.rows === 'fixed' ? mendFixedRows(tab, model, draft) : mendFreeRows(tab, model, draft);
}

function mendFixedRows(tab: TabDeclaration, model: SheetModel, draft: Draft): MendedRows {
  const sheet = draft.sheet();
  const wanted = laidOutKeys(tab, model);
  const rows = rowsToMatch(tab, model, sheet, wanted);
  const matched = matchRows(rows);
  const mended = mendRows(matched, FIRST_DATA_ROW_INDEX, draft);
  const names = wanted.filter((_, at) => matched.matches[at] === undefined);
  if (names.length > 0) draft.tell({ kind: 'rows-missing', tab: tab.title, rows: namesOf(tab, model, mended.fresh) });
  if (mended.moved) draft.tell({ kind: 'rows-moved', tab: tab.title });
  if (mended.takenOut > 0) draft.tell({ kind: 'rows-doubled', tab: tab.title, count: mended.takenOut });
  return { ...mended, order: mended.order.map((at) => (at === undefined ? at : FIRST_DATA_ROW_INDEX + at)) };
}

function mendFreeRows(tab: TabDeclaration, model: SheetModel, draft: Draft): MendedRows {
  const before = draft.sheet();
  const filledEnd = Math.max(FIRST_DATA_ROW_INDEX, 1 + lastFilledRow(before));
  const wantedCount =
    before.rowCount - filledEnd < FEWEST_SPARE_ROWS ? filledEnd + tab.spareRows : FIRST_DATA_ROW_INDEX + tab.spareRows;
  if (before.rowCount < wantedCount) {
    draft.take({ kind: 'insert-rows', at: before.rowCount, count: wantedCount - before.rowCount });
    draft.tell({ kind: 'rows-short', tab: tab.title });
  }
  const keys = new Map(laidOutKeys(tab, model).map((key, at) => [key, FIRST_DATA_ROW_INDEX + at]));
  const sheet = draft.sheet();
  const order = Array.from({ length: sheet.rowCount - FIRST_DATA_ROW_INDEX }, (_, at) => {
    const key = keyOfRow(tab, sheet, FIRST_DATA_ROW_INDEX + at);
    const row = keys.get(key);
    keys.delete(key);
    return row;
  });
  return { order, fresh: new Set(), moved: false, takenOut: 0 };
}

function rowsToMatch(
  tab: TabDeclaration,
  model: SheetModel,
  sheet: SheetState,
  wanted: readonly string[],
): RowsToMatch {
  const row = (at: number): number => FIRST_DATA_ROW_INDEX + at;
  const count = Math.max(0, sheet.rowCount - FIRST_DATA_ROW_INDEX);
  const width = Math.max(sheet.columnCount, tab.columns.length);
  const every = (test: (column: number) => boolean): boolean =>
    Array.from({ length: width }, (_, column) => column).every(test);
  return {
    wanted,
    found: Array.from({ length: count }, (_, at) => keyOfRow(tab, sheet, row(at))),
    isFilled: (at) =>
      !every((column) => tab.columns[column]?.origin === 'prefilled' || holdsOurs(model, sheet, row(at), column)),
    isBlank: (at) => (isBlankRow(sheet, row(at)) && hasNoNote(sheet, row(at))) || repeatsHeader(sheet, row(at)),
    isSame: (at, other) =>
      every((column) => {
        const [a, b] = [cellAt(sheet, row(at), column), cellAt(sheet, row(other), column)];
        return (isBlankCell(a) && isBlankCell(b)) || (a?.value === b?.value && a?.formula === b?.formula);
      }),
    byContent: (at) => {
      const key = textAt(sheet, row(at), keyColumnOf(tab));
      if (wanted.includes(searchKey(key)) || GIVEN_KEY.test(key)) return undefined;
      return rowByPrefilledText(tab, model, sheet, row(at));
    },
  };
}

/** Blank, or the phrase by which the layout itself fills a clerk's column ("Không áp dụng"). */
function holdsOurs(model: SheetModel, sheet: SheetState, row: number, column: number): boolean {
  const cell = cellAt(sheet, row, column);
  if (isBlankCell(cell)) return true;
  const laidOut = model.cells.slice(FIRST_DATA_ROW_INDEX).map((cells) => cells[column]?.value);
  return laidOut.length > 0 && laidOut.every((value) => value === cell?.value);
}

function rowByPrefilledText(
  tab: TabDeclaration,
  model: SheetModel,
  sheet: SheetState,
  row: number,
): number | undefined {
  for (const [column, { origin, id }] of tab.columns.entries()) {
    const text = textAt(sheet, row, column);
    if (origin !== 'prefilled' || id === tab.key || text.length < TELLING_LENGTH) continue;
    const places = model.cells
      .slice(FIRST_DATA_ROW_INDEX)
      .flatMap((cells, at) => (cells[column]?.value === text ? [at] : []));
    if (places.length === 1) return places[0];
  }
  return undefined;
}

/** A copy of the header row among the rows: ours, and of no use there. */
function repeatsHeader(sheet: SheetState, row: number): boolean {
  const filled = (sheet.cells[row] ?? []).flatMap((cell, column) => (isBlankCell(cell) ? [] : [column]));
  return (
    filled.length > 1 &&
    filled.every((column) => {
      const text = textAt(sheet, row, column);
      return text !== '' && text === textAt(sheet, HEADER_ROW_INDEX, column);
    })
  );
}

function hasNoNote(sheet: SheetState, row: number): boolean {
  return (sheet.notes[row] ?? []).every((note) => note === '');
}

function lastFilledRow(sheet: SheetState): number {
  return sheet.cells.findLastIndex((row) => row.some((cell) => !isBlankCell(cell)));
}

function keyColumnOf(tab: TabDeclaration): number {
  return tab.columns.findIndex(({ id }) => id === tab.key);
}

/** Folded; of a choice ("Biểu") under its first name, whichever of its names stands there. */
function foldedKey(tab: TabDeclaration, text: string): string {
  const key = searchKey(text);
  const choice = tab.columns[keyColumnOf(tab)]?.choices?.find(({ label, also }) =>
    [label, ...(also ?? [])].some((name) => searchKey(name) === key),
  );
  return choice === undefined ? key : searchKey(choice.label);
}

function keyOfRow(tab: TabDeclaration, sheet: SheetState, row: number): string {
  return foldedKey(tab, textAt(sheet, row, keyColumnOf(tab)));
}

function laidOutKeys(tab: TabDeclaration, model: SheetModel): string[] {
  return model.cells
    .slice(FIRST_DATA_ROW_INDEX)
    .map((row) => foldedKey(tab, textOfValue(row[keyColumnOf(tab)]?.value)));
}

/** The keys of the rows as laid out, for a person; a hidden key by the first text that is seen. */
function namesOf(tab: TabDeclaration, model: SheetModel, fresh: ReadonlySet<number>): string[] {
  const column =
    tab.columns[keyColumnOf(tab)]?.hidden === true
      ? tab.columns.findIndex(({ id }) => id === 'name')
      : keyColumnOf(tab);
  return [...fresh].map((row) => textOfValue(model.cells[row]?.[column]?.value));
}
