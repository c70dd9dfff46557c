/**
 * One table of the master: changes of its columns and rows as requests of a batchUpdate.
 *
 * Source: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request . No request covers an
 * annotation cell that stood when the batch began: rows move as dimensions, writes end with the projected columns, and only a
 * row that the batch itself puts in gets the annotations it had before somebody deleted it.
 */
import { cellFormat, extendedValue, gridRange } from '../forms/sheetsApi/cellFormat.ts';
import type { CellValue } from '../forms/workbookModel.ts';
import type { AnnotationValue, TableAnnotations } from './annotations.ts';
import { withoutRuns, type CellRun } from './cellRuns.ts';
import { patch, type Change } from './patch.ts';
import type { MasterRequest } from './plan.ts';
import { bodyStyle, columnStyles, sheetColumns, tableSheet } from './sheet.ts';
import {
  annotationColumns,
  headersOf,
  HIDDEN_COLUMNS,
  projectedColumns,
  type MasterTable,
  type TableRow,
} from './table.ts';
import type { SheetView } from './view.ts';

/** Rows of one updateCells: small enough that a batch fills well, large enough that overhead is nothing. */
const ROWS_A_WRITE = 200;

/**
 * @param view `undefined` for a sheet that the same batch has just added.
 * @param remembered annotations of rows as last read: a row that somebody deleted is put in again with its own.
 * @returns groups that must be written together or not at all.
 */
export function renderTable(
  table: MasterTable,
  rows: readonly TableRow[],
  view: SheetView | undefined,
  remembered: TableAnnotations = new Map(),
): MasterRequest[][] {
  const fresh = tableSheet(table);
  const capacity = (view?.rowCount ?? fresh.rowCount) - 1;
  const columns = view === undefined ? [] : columnChanges(table, view);
  // A column that had to be put in again is blank in every row: all rows are written anew.
  const rewritten = columns.some((change) => change.kind === 'insert');
  const current = (view?.rows ?? []).map((row) => (rewritten && row.key !== '' ? { ...row, fingerprint: '?' } : row));
  const standing = new Set(current.map(({ key }) => key));
  const restored = rows.map(({ key }) => (standing.has(key) ? undefined : remembered.get(key)));
  const desired = rows.map((row, index) => (restored[index] === undefined ? row : { ...row, isRestored: true }));
  const changes = patch(current, desired, capacity);
  return [
    ...columns.flatMap((change) => columnRequests(table, change, capacity + 1, annotationsOf(view, remembered))),
    ...changes.flatMap((change) => rowRequests(table, rows, change, restored)),
  ];
}

/** Columns are keyed by their header, so that moved, inserted and deleted ones heal as rows do. */
function columnChanges(table: MasterTable, view: SheetView): Change[] {
  const headers = view.headers.map((key) => ({ key, fingerprint: key, annotated: true }));
  const desired = headersOf(table).map((key) => ({ key, fingerprint: key }));
  return patch(headers, desired, view.columnCount).filter((change) => change.kind !== 'clear');
}

function columnRequests(
  table: MasterTable,
  change: Change,
  rowCount: number,
  annotations: readonly (readonly AnnotationValue[] | undefined)[],
): MasterRequest[][] {
  const { sheetId } = table;
  switch (change.kind) {
    case 'move':
      return [[moveDimension(sheetId, 'COLUMNS', change.from, change.to)]];
    case 'insert': {
      // Desired columns stand first and in order, as rows do.
      const places = Array.from({ length: change.count }, (_, offset) => change.at + offset);
      const back = places.flatMap((place) => restoredColumn(table, place, annotations));
      return [[insertDimension(sheetId, 'COLUMNS', change.at, change.count), ...back]];
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
        return [[updateCells(sheetId, 0, place, [[column.header]]), ...styles]];
      });
    case 'clear':
      return [];
  }
}

/** What people typed beside each row that stands in the sheet, as remembered, in the order of the sheet. */
function annotationsOf(
  view: SheetView | undefined,
  remembered: TableAnnotations,
): readonly (readonly AnnotationValue[] | undefined)[] {
  const seen = new Set<string>();
  return (view?.rows ?? []).map(({ key }) => {
    if (seen.has(key)) return undefined;
    seen.add(key);
    return remembered.get(key);
  });
}

/** An annotation column that somebody deleted, whole: its header with its cells. Only for a column that the batch puts in. */
function restoredColumn(
  table: MasterTable,
  place: number,
  annotations: readonly (readonly AnnotationValue[] | undefined)[],
): MasterRequest[] {
  const index = place - HIDDEN_COLUMNS - projectedColumns(table).length;
  const header = annotationColumns(table)[index]?.header;
  if (header === undefined) return [];
  const cells = annotations.map((values) => [values?.[index] ?? null]);
  return [updateCells(table.sheetId, 0, place, [[header], ...cells])];
}

function rowRequests(
  table: MasterTable,
  rows: readonly TableRow[],
  change: Change,
  restored: readonly (readonly AnnotationValue[] | undefined)[],
): MasterRequest[][] {
  const { sheetId } = table;
  switch (change.kind) {
    case 'move':
      return [[moveDimension(sheetId, 'ROWS', change.from + 1, change.to + 1)]];
    case 'insert': {
      // Desired rows stand first and in order, so the rows put in at an index are the desired ones of that index.
      const back = restored
        .slice(change.at, change.at + change.count)
        .flatMap((values, offset) => restoreRequests(table, change.at + offset, rows[change.at + offset], values));
      const insert = insertDimension(sheetId, 'ROWS', change.at + 1, change.count);
      return [[insert, ...firstRowFormats(table, change), ...back]];
    }
    case 'clear': {
      const width = HIDDEN_COLUMNS + projectedColumns(table).length;
      const area = { startRow: change.at + 1, endRow: change.at + 1 + change.count, startColumn: 0, endColumn: width };
      return [[{ updateCells: { range: gridRange(sheetId, area), fields: 'userEnteredValue' } }]];
    }
    case 'write': {
      const requests: MasterRequest[][] = [];
      for (let from = 0; from < change.rows.length; from += ROWS_A_WRITE) {
        const part = change.rows.slice(from, from + ROWS_A_WRITE).map((index) => cellsOf(rows[index]));
        requests.push(blockRequests(sheetId, change.at + 1 + from, part));
      }
      return requests;
    }
  }
}

/** Cells from the first column on; those of a run are blank for as long as the batch takes. */
function blockRequests(sheetId: number, rowIndex: number, cells: readonly (readonly CellValue[])[]): MasterRequest[] {
  const { rows, runs } = withoutRuns(cells);
  return [updateCells(sheetId, rowIndex, 0, rows), ...runs.map((run) => repeatCell(sheetId, rowIndex, run))];
}

const RESTORED_NOTE =
  'Dòng này đã bị xóa khỏi bảng. Hệ thống đưa lại dòng và những ô do Sở Nội vụ ghi, theo lần đọc gần nhất.';

/**
 * A row that somebody deleted, whole: its key with its annotations, so that no half of it can be taken for a stranger. Only
 * ever for a row that the same batch puts in: nobody can have typed there.
 */
function restoreRequests(
  table: MasterTable,
  at: number,
  row: TableRow | undefined,
  values: readonly AnnotationValue[] | undefined,
): MasterRequest[] {
  if (values === undefined) return [];
  const columnIndex = HIDDEN_COLUMNS + projectedColumns(table).length;
  const start = { sheetId: table.sheetId, rowIndex: at + 1, columnIndex };
  const noted = values.findIndex((value) => value !== null && value !== '');
  const cells = values.map((value, index) => ({
    ...cellData(value),
    ...(index === noted ? { note: RESTORED_NOTE } : {}),
  }));
  return [
    updateCells(table.sheetId, at + 1, 0, [cellsOf(row)]),
    { updateCells: { start, rows: [{ values: cells }], fields: 'userEnteredValue,note' } },
  ];
}

function cellsOf(row: TableRow | undefined): readonly CellValue[] {
  return row === undefined ? [] : [row.key, row.fingerprint, ...row.cells];
}

/** Rows put in above the first one would look like the header: there is no row before them to inherit from. */
function firstRowFormats(
  table: MasterTable,
  { at, count }: { readonly at: number; readonly count: number },
): MasterRequest[] {
  if (at > 0) return [];
  return sheetColumns(table).map((column, index) => ({
    repeatCell: {
      range: gridRange(table.sheetId, { startRow: 1, endRow: 1 + count, startColumn: index, endColumn: index + 1 }),
      cell: { userEnteredFormat: cellFormat(bodyStyle(column)) },
      fields: 'userEnteredFormat',
    },
  }));
}

function updateCells(
  sheetId: number,
  rowIndex: number,
  columnIndex: number,
  rows: readonly (readonly CellValue[])[],
): MasterRequest {
  return {
    updateCells: {
      start: { sheetId, rowIndex, columnIndex },
      rows: rows.map((cells) => ({ values: cells.map(cellData) })),
      fields: 'userEnteredValue',
    },
  };
}

function repeatCell(sheetId: number, top: number, { rowIndex, columnIndex, count, value }: CellRun): MasterRequest {
  const startRow = top + rowIndex;
  const area = { startRow, endRow: startRow + count, startColumn: columnIndex, endColumn: columnIndex + 1 };
  return { repeatCell: { range: gridRange(sheetId, area), cell: cellData(value), fields: 'userEnteredValue' } };
}

function cellData(value: CellValue): MasterRequest {
  const entered = extendedValue(value);
  return entered === undefined ? {} : { userEnteredValue: entered };
}

function insertDimension(sheetId: number, dimension: 'ROWS' | 'COLUMNS', at: number, count: number): MasterRequest {
  const headerRows = dimension === 'ROWS' ? 1 : 0;
  return {
    insertDimension: {
      range: { sheetId, dimension, startIndex: at, endIndex: at + count },
      inheritFromBefore: at > headerRows,
    },
  };
}

/** `destinationIndex` counts before the row is taken out, so that a move down ends one further. */
function moveDimension(sheetId: number, dimension: 'ROWS' | 'COLUMNS', from: number, to: number): MasterRequest {
  return {
    moveDimension: {
      source: { sheetId, dimension, startIndex: from, endIndex: from + 1 },
      destinationIndex: to > from ? to + 1 : to,
    },
  };
}
