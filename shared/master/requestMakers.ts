/**
 * The few kinds of request that a run sends, each made in one place.
 *
 * Source: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request
 */
import { extendedValue, gridRange } from '../forms/sheetsApi/cellFormat.ts';
import { noteOf, valueOf, type Annotation } from './annotation.ts';
import { withoutRuns, type CellRun } from './cellRuns.ts';
import type { Change } from './patch.ts';
import type { MasterRequest } from './plan.ts';
import { isLink, type LinkCell, type MasterCell } from './table.ts';

/** A block of cells; those of a run are blank for as long as the batch takes. */
export function blockRequests(
  sheetId: number,
  start: { readonly rowIndex: number; readonly columnIndex: number },
  cells: readonly (readonly MasterCell[])[],
): MasterRequest[] {
  const { rows, runs } = withoutRuns(cells);
  return [
    updateCells(sheetId, start.rowIndex, start.columnIndex, rows),
    ...runs.map((run) => repeatCell(sheetId, start, run)),
  ];
}

export function updateCells(
  sheetId: number,
  rowIndex: number,
  columnIndex: number,
  rows: readonly (readonly MasterCell[])[],
): MasterRequest {
  return {
    updateCells: {
      start: { sheetId, rowIndex, columnIndex },
      rows: rows.map((cells) => ({ values: cells.map(cellData) })),
      fields: 'userEnteredValue',
    },
  };
}

function repeatCell(
  sheetId: number,
  start: { readonly rowIndex: number; readonly columnIndex: number },
  run: CellRun,
): MasterRequest {
  const [startRow, startColumn] = [start.rowIndex + run.rowIndex, start.columnIndex + run.columnIndex];
  const area = { startRow, endRow: startRow + run.count, startColumn, endColumn: startColumn + 1 };
  return { repeatCell: { range: gridRange(sheetId, area), cell: cellData(run.value), fields: 'userEnteredValue' } };
}

export function cellData(value: MasterCell): MasterRequest {
  if (isLink(value)) return { userEnteredValue: { formulaValue: linkFormula(value) } };
  const entered = extendedValue(value);
  return entered === undefined ? {} : { userEnteredValue: entered };
}

/**
 * The one formula of the master. The address is relative, so that a copy of the file leads into itself; `fvid` opens a filter
 * view (https://developers.google.com/workspace/sheets/api/guides/filters). ";" separates arguments in vi_VN.
 */
function linkFormula({ label, sheetId, filterViewId }: LinkCell): string {
  const address = filterViewId === undefined ? `#gid=${sheetId}` : `#gid=${sheetId}&fvid=${filterViewId}`;
  return `=HYPERLINK("${address}";"${label.replaceAll('"', '""')}")`;
}

/** @param note instead of the annotation's own. */
export function annotationCell(annotation: Annotation, note = noteOf(annotation)): MasterRequest {
  return { ...cellData(valueOf(annotation)), ...(note === undefined ? {} : { note }) };
}

/** New rows or columns; those at the end of the grid take the format of none before them, as Google makes them. */
export function room(
  sheetId: number,
  dimension: 'ROWS' | 'COLUMNS',
  { kind, at, count }: Extract<Change, { kind: 'insert' | 'append' }>,
): MasterRequest {
  if (kind === 'append') return { appendDimension: { sheetId, dimension, length: count } };
  const startIndex = dimension === 'ROWS' ? at + 1 : at;
  const range = { sheetId, dimension, startIndex, endIndex: startIndex + count };
  return { insertDimension: { range, inheritFromBefore: at > 0 } };
}

/** `destinationIndex` counts before the row is taken out, so that a move down ends one further. */
export function moveDimension(sheetId: number, dimension: 'ROWS' | 'COLUMNS', from: number, to: number): MasterRequest {
  return {
    moveDimension: {
      source: { sheetId, dimension, startIndex: from, endIndex: from + 1 },
      destinationIndex: to > from ? to + 1 : to,
    },
  };
}
