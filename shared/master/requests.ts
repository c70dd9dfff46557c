/**
 * One table of the master: changes of its rows as requests of a batchUpdate; its columns come first (`columnRequests.ts`).
 *
 * Source: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request . No request covers an
 * annotation cell that stood when the batch began: rows move as dimensions, writes end with the projected columns, and only a
 * row that the batch itself puts in gets the annotations it had before somebody deleted it. A key is written with its row, never
 * into a row that stands: should people move rows between our reading and our writing, the words of another row fall beside
 * its own key, its fingerprint gives it away, and the next run writes it anew.
 */
import { cellFormat, gridRange } from '../forms/sheetsApi/cellFormat.ts';
import { isFilled, noteWithNotice, type Annotation } from './annotation.ts';
import type { TableAnnotations } from './annotations.ts';
import { columnGroups } from './columnRequests.ts';
import { ownRows } from './copies.ts';
import { choiceRequests } from './fittings/choices.ts';
import { patch, type Change } from './patch.ts';
import type { MasterRequest } from './plan.ts';
import { annotationCell, blockRequests, moveDimension, room, updateCells } from './requestMakers.ts';
import { bodyStyle, sheetColumns, tableSheet } from './sheet.ts';
import { HIDDEN_COLUMNS, projectedColumns, type MasterCell, type MasterTable, type TableRow } from './table.ts';
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
  const capacity = (view?.rowCount ?? tableSheet(table).rowCount) - 1;
  const columns = view === undefined ? [] : columnGroups(table, view, remembered);
  // What was read of displaced columns says nothing of the rows: those come after another read.
  if (columns.length > 0) return columns;
  const own = ownRows(view?.rows ?? [], remembered);
  const current = (view?.rows ?? []).map(({ key, fingerprint }, index) => {
    const isCopy = key !== '' && own.get(key) !== index;
    return { key, fingerprint, isCopy };
  });
  const restored = rows.map(({ key }) => (own.has(key) ? undefined : remembered.get(key)));
  const changes = patch(current, rows, capacity, view === undefined);
  return changes.flatMap((change) => rowRequests(table, rows, change, restored, view === undefined));
}

function rowRequests(
  table: MasterTable,
  rows: readonly TableRow[],
  change: Change,
  restored: readonly (readonly Annotation[] | undefined)[],
  untouched: boolean,
): MasterRequest[][] {
  const { sheetId } = table;
  const keys = (from: number, count: number) =>
    updateCells(
      sheetId,
      from + 1,
      0,
      rows.slice(from, from + count).map(({ key }) => [key]),
    );
  const back = (from: number, count: number) =>
    restored
      .slice(from, from + count)
      .flatMap((values, offset) => restoreRequests(table, from + offset, rows[from + offset], values));
  switch (change.kind) {
    case 'move':
      return [[moveDimension(sheetId, 'ROWS', change.from + 1, change.to + 1)]];
    case 'insert':
    case 'append':
      // Desired rows stand first and in order, so the rows put in at an index are the desired ones of that index.
      return [
        [
          ...[room(sheetId, 'ROWS', change), ...newRowFormats(table, change)],
          ...(untouched ? [] : [keys(change.at, change.count)]),
          ...back(change.at, change.count),
        ],
      ];
    case 'clear': {
      const width = HIDDEN_COLUMNS + projectedColumns(table).length;
      const area = { startRow: change.at + 1, endRow: change.at + 1 + change.count, startColumn: 0, endColumn: width };
      return [[{ updateCells: { range: gridRange(sheetId, area), fields: 'userEnteredValue' } }]];
    }
    case 'write': {
      const requests: MasterRequest[][] = [];
      for (let from = 0; from < change.rows.length; from += ROWS_A_WRITE) {
        const part = change.rows.slice(from, from + ROWS_A_WRITE).map((index) => cellsOf(rows[index]));
        const at = change.at + from;
        const start = { rowIndex: at + 1, columnIndex: 1 };
        requests.push([
          ...(untouched ? [keys(at, part.length)] : []),
          ...blockRequests(sheetId, start, part),
          ...(untouched ? back(at, part.length) : []),
        ]);
      }
      return requests;
    }
  }
}

/**
 * A row that somebody deleted, whole: its key with its annotations, so that no half of it can be taken for a stranger. Only
 * ever for a row that the same batch puts in: nobody can have typed there.
 */
function restoreRequests(
  table: MasterTable,
  at: number,
  row: TableRow | undefined,
  values: readonly Annotation[] | undefined,
): MasterRequest[] {
  if (values === undefined) return [];
  const columnIndex = HIDDEN_COLUMNS + projectedColumns(table).length;
  const start = { sheetId: table.sheetId, rowIndex: at + 1, columnIndex };
  const noted = values.findIndex(isFilled);
  const cells = values.map((annotation, index) =>
    index === noted ? annotationCell(annotation, noteWithNotice(annotation)) : annotationCell(annotation),
  );
  return [
    updateCells(table.sheetId, at + 1, 1, [cellsOf(row)]),
    { updateCells: { start, rows: [{ values: cells }], fields: 'userEnteredValue,note' } },
  ];
}

/** What is written behind the key. */
function cellsOf(row: TableRow | undefined): readonly MasterCell[] {
  return row === undefined ? [] : [row.fingerprint, ...row.cells];
}

/** Rows put in above the first one or behind the last of the grid have no row before them to take looks and drop-downs from. */
function newRowFormats(
  table: MasterTable,
  { kind, at, count }: Extract<Change, { kind: 'insert' | 'append' }>,
): MasterRequest[] {
  if (at > 0 && kind === 'insert') return [];
  const formats = sheetColumns(table).map((column, index) => ({
    repeatCell: {
      range: gridRange(table.sheetId, {
        startRow: at + 1,
        endRow: at + 1 + count,
        startColumn: index,
        endColumn: index + 1,
      }),
      cell: { userEnteredFormat: cellFormat(bodyStyle(column)) },
      fields: 'userEnteredFormat',
    },
  }));
  return [...formats, ...choiceRequests(table, undefined, { startRowIndex: at + 1, endRowIndex: at + 1 + count })];
}
