/**
 * Columns of a table, keyed by their header, so that moved, inserted and deleted ones heal as rows do.
 *
 * An annotation column that somebody deleted comes back with what was remembered of it.
 */
import type { Column } from '../forms/declaration.ts';
import { cellFormat, gridRange } from '../forms/sheetsApi/cellFormat.ts';
import type { Annotation } from './annotation.ts';
import type { TableAnnotations } from './annotations.ts';
import { ownRows } from './copies.ts';
import { patch, type Change } from './patch.ts';
import type { MasterRequest } from './plan.ts';
import { annotationCell, cellData, moveDimension, room } from './requestMakers.ts';
import { columnStyles, sheetColumns } from './sheet.ts';
import {
  annotationColumns,
  headersOf,
  HIDDEN_COLUMNS,
  KEY_HEADER,
  projectedColumns,
  type MasterTable,
} from './table.ts';
import type { SheetView } from './view.ts';

/** @returns nothing when every column stands where it is declared. */
export function columnGroups(table: MasterTable, view: SheetView, remembered: TableAnnotations): MasterRequest[][] {
  const changes = columnChanges(table, view);
  return changes.length === 0 ? [] : healColumns(table, changes, view.rowCount, annotationsOf(view, remembered));
}

function columnChanges(table: MasterTable, view: SheetView): Change[] {
  // Nothing that is done to other columns may rest on keys that were read from the wrong one.
  const keys = view.headers.indexOf(KEY_HEADER);
  if (keys > 0) return [{ kind: 'move', from: keys, to: 0 }];
  const headers = view.headers.map((key, index) => ({
    ...{ key, fingerprint: key },
    isCopy: view.headers.indexOf(key) !== index,
  }));
  const desired = headersOf(table).map((key) => ({ key, fingerprint: key }));
  return patch(headers, desired, view.columnCount).filter((change) => change.kind !== 'clear');
}

function healColumns(
  table: MasterTable,
  changes: readonly Change[],
  rowCount: number,
  annotations: readonly (readonly Annotation[] | undefined)[],
): MasterRequest[][] {
  const groups = changes.flatMap((change) => columnRequests(table, change, rowCount, annotations));
  const isBlanked = changes.some(({ kind }) => kind === 'insert' || kind === 'append');
  if (!isBlanked) return groups;
  // A column that was put in is blank in every row: without their fingerprints all rows are written anew.
  const fingerprints = { startRow: 1, endRow: rowCount, startColumn: 1, endColumn: HIDDEN_COLUMNS };
  const clear = { updateCells: { range: gridRange(table.sheetId, fingerprints), fields: 'userEnteredValue' } };
  return [[...groups.flat(), clear]];
}

function columnRequests(
  table: MasterTable,
  change: Change,
  rowCount: number,
  annotations: readonly (readonly Annotation[] | undefined)[],
): MasterRequest[][] {
  const { sheetId } = table;
  switch (change.kind) {
    case 'move':
      return [[moveDimension(sheetId, 'COLUMNS', change.from, change.to)]];
    case 'insert':
    case 'append': {
      // Desired columns stand first and in order, as rows do.
      const places = Array.from({ length: change.count }, (_, offset) => change.at + offset);
      const back = places.flatMap((place) => restoredColumn(table, place, annotations));
      return [[room(sheetId, 'COLUMNS', change), ...back]];
    }
    case 'write':
      return change.rows.flatMap((index, offset): MasterRequest[][] => {
        const column = sheetColumns(table)[index];
        if (column === undefined) return [];
        const place = change.at + offset;
        const styles = columnStyles(column, place, rowCount).map(({ area, style }) => ({
          repeatCell: {
            range: gridRange(sheetId, area),
            cell: { userEnteredFormat: cellFormat(style) },
            fields: 'userEnteredFormat',
          },
        }));
        return [[columnCells(sheetId, place, [headCell(column)]), ...styles]];
      });
    case 'clear':
      return [];
  }
}

/** What people typed beside each row that stands in the sheet, as remembered, in the order of the sheet. */
function annotationsOf(
  { rows }: SheetView,
  remembered: TableAnnotations,
): readonly (readonly Annotation[] | undefined)[] {
  const own = ownRows(rows, remembered);
  return rows.map(({ key }, index) => (own.get(key) === index ? remembered.get(key) : undefined));
}

/** An annotation column that somebody deleted, whole: its header with its cells. Only for a column that the batch puts in. */
function restoredColumn(
  table: MasterTable,
  place: number,
  annotations: readonly (readonly Annotation[] | undefined)[],
): MasterRequest[] {
  const index = place - HIDDEN_COLUMNS - projectedColumns(table).length;
  const column = annotationColumns(table)[index];
  if (column === undefined) return [];
  const cells = annotations.map((values) => annotationCell(values?.[index] ?? null));
  return [columnCells(table.sheetId, place, [headCell(column), ...cells])];
}

function headCell({ header, help }: Column): MasterRequest {
  return { ...cellData(header), note: help };
}

/** One column from its header on, values and notes. */
function columnCells(sheetId: number, columnIndex: number, cells: readonly MasterRequest[]): MasterRequest {
  const start = { sheetId, rowIndex: 0, columnIndex };
  return { updateCells: { start, rows: cells.map((cell) => ({ values: [cell] })), fields: 'userEnteredValue,note' } };
}
