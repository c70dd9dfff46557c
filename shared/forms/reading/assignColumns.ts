/**
 * Which column of a sheet is which declared column, by the headers that were found, and what is out of the ordinary about it.
 *
 * Surest first: the very header, a known other name, a cell that the header was merged over, a slight renaming, a wiped header
 * in its place. A column that is still not found is missing: a guess would file one text under another's name.
 */
import type { Column, TabDeclaration } from '../declaration.ts';
import type { MergeSnapshot, ShapeFault, SheetSnapshot } from '../snapshot.ts';
import { headerKeys, type HeaderRow } from './findHeader.ts';
import { movedColumns } from './movedColumns.ts';
import { isSlightRenaming } from './similarity.ts';

export interface AssignedColumns {
  /** Column id -> 0-based column of the sheet. */
  readonly indexes: ReadonlyMap<string, number>;
  readonly faults: readonly ShapeFault[];
}

export function assignColumns(tab: TabDeclaration, header: HeaderRow, sheet: SheetSnapshot): AssignedColumns {
  const indexes = new Map<string, number>();
  const faults: ShapeFault[] = [];
  const take = (column: Column, index: number): void => {
    indexes.set(column.id, index);
  };
  const isFree = (index: number): boolean => ![...indexes.values()].includes(index);
  const open = (): Column[] => tab.columns.filter(({ id }) => !indexes.has(id));
  const renamed = (column: Column, index: number): void => {
    take(column, index);
    faults.push({ kind: 'column-renamed', column: column.id, header: headerText(sheet, header, index) });
  };

  for (const rank of [0, 1] as const) {
    for (const column of open()) {
      const keys = headerKeys(column);
      const wanted = rank === 0 ? keys.slice(0, 1) : keys.slice(1);
      const index = header.keys.findIndex((key, at) => wanted.includes(key) && isFree(at));
      if (index >= 0) take(column, index);
    }
  }
  for (const column of open()) {
    const index = expectedIndex(tab, column, indexes);
    if (!isFree(index) || !isMergedOver(sheet.merges, header.rowIndex, index)) continue;
    take(column, index);
    faults.push({ kind: 'header-merged', column: column.id });
  }
  for (const column of open()) {
    const similar = header.keys.flatMap((key, at) =>
      key !== '' && isFree(at) && headerKeys(column).some((own) => isSlightRenaming(own, key)) ? [at] : [],
    );
    const expected = expectedIndex(tab, column, indexes);
    const index = similar.includes(expected) ? expected : similar.length === 1 ? similar[0] : undefined;
    if (index !== undefined) renamed(column, index);
  }
  for (const column of open()) {
    const index = expectedIndex(tab, column, indexes);
    const wiped = (header.keys[index] ?? '') === '' && isFree(index) && holdsSomething(sheet, header, index);
    if (wiped) renamed(column, index);
    else faults.push({ kind: 'column-missing', column: column.id });
  }
  return { indexes, faults: [...faults, ...movedColumns(tab, indexes)] };
}

/** Where the column would stand by its nearest neighbour that was found, on the left if there is one. */
function expectedIndex(tab: TabDeclaration, column: Column, indexes: ReadonlyMap<string, number>): number {
  const declared = tab.columns.indexOf(column);
  for (let distance = 1; distance < tab.columns.length; distance++) {
    const left = indexes.get(tab.columns[declared - distance]?.id ?? '');
    if (left !== undefined) return left + distance;
    const right = indexes.get(tab.columns[declared + distance]?.id ?? '');
    if (right !== undefined) return right - distance;
  }
  return declared;
}

/** A merge covers the cell, whose text stands elsewhere. */
function isMergedOver(merges: readonly MergeSnapshot[], rowIndex: number, columnIndex: number): boolean {
  return merges.some(
    ({ startRow, endRow, startColumn, endColumn }) =>
      startRow <= rowIndex && rowIndex < endRow && startColumn < columnIndex && columnIndex < endColumn,
  );
}

function headerText(sheet: SheetSnapshot, header: HeaderRow, columnIndex: number): string {
  const value = sheet.cells[header.rowIndex]?.[columnIndex]?.value;
  return typeof value === 'string' ? value : '';
}

function holdsSomething(sheet: SheetSnapshot, header: HeaderRow, columnIndex: number): boolean {
  return sheet.cells.slice(header.firstDataRow).some((row) => {
    const value = row[columnIndex]?.value;
    return value !== undefined && value !== null && value !== '';
  });
}
