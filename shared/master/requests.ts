/**
 * One table of the master: changes of its columns and rows as requests of a batchUpdate.
 *
 * Source: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request . No request covers an
 * annotation cell: rows move as dimensions, and writes end with the projected columns.
 */
import { cellFormat, extendedValue, gridRange } from '../forms/sheetsApi/cellFormat.ts';
import type { CellValue } from '../forms/workbookModel.ts';
import { patch, type Change } from './patch.ts';
import type { MasterRequest } from './plan.ts';
import { bodyStyle, columnStyles, sheetColumns, tableSheet } from './sheet.ts';
import { headersOf, HIDDEN_COLUMNS, projectedColumns, type MasterTable, type TableRow } from './table.ts';
import type { SheetView } from './view.ts';

/** Rows of one updateCells: small enough that a batch fills well, large enough that overhead is nothing. */
const ROWS_A_WRITE = 200;

/** @param view `undefined` for a sheet that the same batch has just added. */
export function renderTable(
  table: MasterTable,
  rows: readonly TableRow[],
  view: SheetView | undefined,
): MasterRequest[] {
  const fresh = tableSheet(table);
  const capacity = (view?.rowCount ?? fresh.rowCount) - 1;
  const columns = view === undefined ? [] : columnChanges(table, view);
  // A column that had to be put in again is blank in every row: all rows are written anew.
  const rewritten = columns.some((change) => change.kind === 'insert');
  const current = (view?.rows ?? []).map((row) => (rewritten && row.key !== '' ? { ...row, fingerprint: '?' } : row));
  const changes = patch(current, rows, capacity);
  return [
    ...columns.flatMap((change) => columnRequests(table, change, capacity + 1)),
    ...changes.flatMap((change) => rowRequests(table, rows, change)),
  ];
}

/** Columns are keyed by their header, so that moved, inserted and deleted ones heal as rows do. */
function columnChanges(table: MasterTable, view: SheetView): Change[] {
  const headers = view.headers.map((key) => ({ key, fingerprint: key, annotated: true }));
  const desired = headersOf(table).map((key) => ({ key, fingerprint: key }));
  return patch(headers, desired, view.columnCount).filter((change) => change.kind !== 'clear');
}

function columnRequests(table: MasterTable, change: Change, rowCount: number): MasterRequest[] {
  const { sheetId } = table;
  switch (change.kind) {
    case 'move':
      return [moveDimension(sheetId, 'COLUMNS', change.from, change.to)];
    case 'insert':
      return [insertDimension(sheetId, 'COLUMNS', change.at, change.count)];
    case 'write':
      return change.rows.flatMap((index, offset): MasterRequest[] => {
        const column = sheetColumns(table)[index];
        if (column === undefined) return [];
        const place = change.at + offset;
        return [
          updateCells(sheetId, 0, place, [[column.header]]),
          ...columnStyles(column, place, rowCount).map(({ area, style }) => ({
            repeatCell: {
              range: gridRange(sheetId, area),
              cell: { userEnteredFormat: cellFormat(style) },
              fields: 'userEnteredFormat',
            },
          })),
        ];
      });
    case 'clear':
      return [];
  }
}

function rowRequests(table: MasterTable, rows: readonly TableRow[], change: Change): MasterRequest[] {
  const { sheetId } = table;
  const width = HIDDEN_COLUMNS + projectedColumns(table).length;
  switch (change.kind) {
    case 'move':
      return [moveDimension(sheetId, 'ROWS', change.from + 1, change.to + 1)];
    case 'insert':
      return [insertDimension(sheetId, 'ROWS', change.at + 1, change.count), ...firstRowFormats(table, change)];
    case 'clear': {
      const area = { startRow: change.at + 1, endRow: change.at + 1 + change.count, startColumn: 0, endColumn: width };
      return [{ updateCells: { range: gridRange(sheetId, area), fields: 'userEnteredValue' } }];
    }
    case 'write': {
      const requests: MasterRequest[] = [];
      for (let from = 0; from < change.rows.length; from += ROWS_A_WRITE) {
        const part = change.rows.slice(from, from + ROWS_A_WRITE).map((index) => cellsOf(rows[index]));
        requests.push(updateCells(sheetId, change.at + 1 + from, 0, part));
      }
      return requests;
    }
  }
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
