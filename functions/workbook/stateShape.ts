/** The shape of a workbook as the add-on finds it (`WorkbookState`), to be compared with what it should be. Bounded, like any body. */
import type { CellLook, SheetLook, SheetState, WorkbookState } from '../../shared/forms/repair/state.ts';
import type { CellSnapshot, MergeSnapshot } from '../../shared/forms/snapshot.ts';
import { list, optional, record, text, whole, wrongShape, yesNo, type Shape } from '../http/shape.ts';

const SHEETS_LIMIT = 100;
const ROWS_LIMIT = 10_000;
const COLUMNS_LIMIT = 1_000;
const index = whole(0, 10_000_000);
const short = text({ max: 500 });
/** Of a spreadsheet cell, or of a note. */
const long = text({ max: 50_000 });

const held: Shape<CellSnapshot['value']> = (value, path) => {
  if (value === null || typeof value === 'boolean' || typeof value === 'number') return value;
  return long(value, path);
};

/** A hole in a row crosses as null. */
const orHole =
  <T>(shape: Shape<T>): Shape<T | undefined> =>
  (value, path) =>
    value === null ? undefined : shape(value, path);

const grid = <T>(item: Shape<T>): Shape<readonly (readonly T[])[]> => list(list(item, COLUMNS_LIMIT), ROWS_LIMIT);

const cell: Shape<CellSnapshot> = record({
  ...{ value: held, shown: long, formula: optional(long), isDate: optional(yesNo), isPercent: optional(yesNo) },
});

const merge: Shape<MergeSnapshot> = record({ startRow: index, endRow: index, startColumn: index, endColumn: index });

const cellLook: Shape<CellLook> = record({ style: short, pattern: short, rule: long });

const look: Shape<SheetLook> = record({
  ...{ frozenRows: index, frozenColumns: index, cells: grid(orHole(cellLook)) },
  columns: list(record({ width: index, hidden: yesNo }), COLUMNS_LIMIT),
  heights: list(index, ROWS_LIMIT),
  ...{ highlights: list(long, ROWS_LIMIT), protections: list(long, ROWS_LIMIT) },
});

const sheet: Shape<SheetState> = record({
  ...{ title: short, sheetId: whole(0, Number.MAX_SAFE_INTEGER), hidden: yesNo, tabColor: short },
  ...{ rowCount: index, columnCount: index, merges: list(merge, ROWS_LIMIT) },
  ...{ cells: grid(orHole(cell)), notes: grid(long), look: optional(look) },
});

export const stateShape: Shape<WorkbookState> = (value, path) => {
  const state = record({ locale: short, timeZone: short, sheets: list(sheet, SHEETS_LIMIT) })(value, path);
  if (state.sheets.length === 0) throw wrongShape(`${path}.sheets`);
  return state;
};
