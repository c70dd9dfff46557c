/**
 * What people typed beside the rows of the master, as it was last read: a projection that gives a deleted row its words back.
 *
 * It is never written over a cell in which somebody may have typed: only into a row that the same batch has just put in.
 */
import { isFilled, isSameAnnotations, type Annotation } from './annotation.ts';
import { ownRows } from './copies.ts';
import type { MasterTabId } from './table.ts';
import {
  annotationColumns,
  headersOf,
  HIDDEN_COLUMNS,
  KEY_HEADER,
  projectedColumns,
  type MasterTable,
} from './table.ts';
import { MASTER_TABLES } from './tables.ts';
import type { MasterView, SheetView } from './view.ts';

/** One a annotation column, in the order of the table. Rows without any are left out. */
export type TableAnnotations = ReadonlyMap<string, readonly Annotation[]>;

export type Annotations = ReadonlyMap<MasterTabId, TableAnnotations>;

export const NO_ANNOTATIONS: Annotations = new Map();

/**
 * @param before what was remembered; kept for rows that are not in the sheet.
 * @returns `before` itself when nothing changed.
 */
export function remember(before: Annotations, view: MasterView): Annotations {
  const after = new Map(before);
  let changed = false;
  for (const [id, sheet] of view.sheets) {
    const table = MASTER_TABLES[id];
    if (!columnsStand(table, sheet)) continue;
    const old: TableAnnotations = before.get(id) ?? new Map();
    const now = rememberTable(old, sheet);
    if (sameTable(old, now)) continue;
    after.set(id, now);
    changed = true;
  }
  return changed ? after : before;
}

/** While columns are displaced, what was read as keys or as annotations may be something else. */
export function columnsStand(table: MasterTable, { headers }: SheetView): boolean {
  const declared = headersOf(table);
  const first = HIDDEN_COLUMNS + projectedColumns(table).length;
  return (
    headers[0] === KEY_HEADER &&
    annotationColumns(table).every((_column, index) => headers[first + index] === declared[first + index])
  );
}

function rememberTable(before: TableAnnotations, { rows }: SheetView): TableAnnotations {
  const now = new Map(before);
  for (const [key, index] of ownRows(rows, before)) {
    const annotations = rows[index]?.annotations ?? [];
    if (annotations.some(isFilled)) now.set(key, annotations);
    else now.delete(key);
  }
  return now;
}

function sameTable(one: TableAnnotations, other: TableAnnotations): boolean {
  if (one.size !== other.size) return false;
  for (const [key, values] of one) {
    const others = other.get(key);
    if (others === undefined || !isSameAnnotations(values, others)) return false;
  }
  return true;
}
