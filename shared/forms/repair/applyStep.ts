/**
 * What each step of repair does to a workbook, on its state: so that a plan can go on from it, and so that tests need no host.
 *
 * The host's executor (`addon/server/sheets/applyRepairStep.ts`) must do the same. A new row or column has no known look.
 */
import { dateToSerial } from '../../calendar/dates.ts';
import type { CellSnapshot } from '../snapshot.ts';
import type { Area, CellValue } from '../workbookModel.ts';
import { moveWithin } from './order.ts';
import type { SheetLook, SheetState } from './state.ts';
import type { SheetStep } from './steps.ts';

/** @param sheetIdOf the host's id of the sheet that has this id in the model. */
export function applySheetStep(
  sheet: SheetState,
  step: SheetStep,
  sheetIdOf: (modelId: number) => number | undefined = () => undefined,
): SheetState {
  switch (step.kind) {
    case 'rename-tab':
      return { ...sheet, title: step.title };
    case 'hide-tab':
      return { ...sheet, hidden: step.hidden };
    case 'colour-tab':
      return { ...sheet, tabColor: step.colour };
    case 'break-merges':
      return { ...sheet, merges: sheet.merges.filter((merge) => !step.areas.some((area) => same(area, merge))) };
    case 'merge':
      return { ...sheet, merges: [...sheet.merges, ...step.areas] };
    case 'insert-rows':
      return {
        ...withRows(sheet, (rows, blank) => rows.splice(step.at, 0, ...Array.from({ length: step.count }, blank))),
        rowCount: sheet.rowCount + step.count,
      };
    case 'delete-rows':
      return { ...withRows(sheet, (rows) => rows.splice(step.at, step.count)), rowCount: sheet.rowCount - step.count };
    case 'move-row':
      return withRows(sheet, (rows) => moveWithin(rows, step.from, step.before));
    case 'insert-columns':
      return {
        ...withColumns(sheet, (columns, blank) =>
          columns.splice(step.at, 0, ...Array.from({ length: step.count }, () => blank)),
        ),
        columnCount: sheet.columnCount + step.count,
      };
    case 'delete-columns':
      return {
        ...withColumns(sheet, (columns) => columns.splice(step.at, step.count)),
        columnCount: sheet.columnCount - step.count,
      };
    case 'move-column':
      return withColumns(sheet, (columns) => moveWithin(columns, step.from, step.before));
    case 'move-cells':
      return moveCells(sheet, step.from, step.row, step.column);
    case 'write-cells': {
      const cells = sheet.cells.map((row) => [...row]);
      for (const { row, column, value } of step.cells) put(cells, row, column, written(value, sheetIdOf), undefined);
      return { ...sheet, cells };
    }
    case 'write-notes': {
      const notes = sheet.notes.map((row) => [...row]);
      for (const { row, column, note } of step.notes) put(notes, row, column, note, '');
      return { ...sheet, notes };
    }
    case 'move-tab':
    case 'restyle':
    case 'guard':
    case 'highlight':
    case 'protect':
    case 'resize':
      return sheet;
  }
}

function written(value: CellValue, sheetIdOf: (modelId: number) => number | undefined): CellSnapshot | undefined {
  const held = heldValue(value, sheetIdOf);
  if (held === null || held === undefined || held === '') return undefined;
  return { value: held, shown: String(held), ...(isDate(value) ? { isDate: true } : {}) };
}

/** What a cell holds once a value of the model is in it; `undefined` where the host's id is not known. */
export function heldValue(
  value: CellValue,
  sheetIdOf: (modelId: number) => number | undefined,
): CellSnapshot['value'] | undefined {
  if (value === null || typeof value !== 'object') return value;
  return 'date' in value ? dateToSerial(value.date) : sheetIdOf(value.sheetRef);
}

const isDate = (value: CellValue): boolean => value !== null && typeof value === 'object' && 'date' in value;

function same(a: Area, b: Area): boolean {
  return (
    a.startRow === b.startRow && a.endRow === b.endRow && a.startColumn === b.startColumn && a.endColumn === b.endColumn
  );
}

function put<T>(grid: T[][], row: number, column: number, value: T, blank: T): void {
  while (grid.length <= row) grid.push([]);
  const line = grid[row] ?? [];
  while (line.length <= column) line.push(blank);
  line[column] = value;
}

/** Rows of every grid of the sheet changed alike, each grid padded to the height of the sheet. */
function withRows(sheet: SheetState, change: (rows: unknown[][], blank: () => unknown[]) => void): SheetState {
  const changed = <T>(grid: readonly (readonly T[])[]): T[][] => {
    const rows: T[][] = Array.from({ length: Math.max(grid.length, sheet.rowCount) }, (_, at) => [...(grid[at] ?? [])]);
    change(rows, () => []);
    return rows;
  };
  return withGrids(sheet, changed, (columns) => columns);
}

function withColumns(sheet: SheetState, change: (columns: unknown[], blank: undefined) => void): SheetState {
  const changedRow = <T>(row: readonly T[]): T[] => {
    const cells = Array.from({ length: Math.max(row.length, sheet.columnCount) }, (_, at) => row[at]);
    change(cells, undefined);
    return cells as T[];
  };
  return withGrids(
    sheet,
    (grid) => grid.map(changedRow),
    (columns) =>
      changedRow(columns).map((column) => (column as typeof column | undefined) ?? { width: 0, hidden: false }),
  );
}

function withGrids(
  sheet: SheetState,
  grid: <T>(cells: readonly (readonly T[])[]) => T[][],
  columns: (list: SheetLook['columns']) => SheetLook['columns'],
): SheetState {
  const { look } = sheet;
  return {
    ...sheet,
    cells: grid(sheet.cells),
    notes: grid(sheet.notes).map((row) => row.map((note) => (note as string | undefined) ?? '')),
    ...(look === undefined
      ? {}
      : {
          look: { ...look, cells: grid(look.cells), columns: columns(look.columns), highlights: [], protections: [] },
        }),
  };
}

function moveCells(sheet: SheetState, from: Area, row: number, column: number): SheetState {
  const cells = sheet.cells.map((line) => [...line]);
  const notes = sheet.notes.map((line) => [...line]);
  for (let down = 0; down < from.endRow - from.startRow; down++) {
    for (let right = 0; right < from.endColumn - from.startColumn; right++) {
      const [y, x] = [from.startRow + down, from.startColumn + right];
      put(cells, row + down, column + right, cells[y]?.[x], undefined);
      put(cells, y, x, undefined, undefined);
      put(notes, row + down, column + right, notes[y]?.[x] ?? '', '');
      put(notes, y, x, '', '');
    }
  }
  return { ...sheet, cells, notes };
}
