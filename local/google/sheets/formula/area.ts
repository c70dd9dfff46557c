/** Areas of cells: a rectangle of a sheet that is read through a function, and one value as an area. */
import type { Bounds } from '../grid.ts';
import type { Sheet } from '../model.ts';
import type { Area, Scalar } from './scalars.ts';

/** @param read the computed value of the sheet's cell. Only cells that exist are visited by `values()`. */
export function sheetArea(sheet: Sheet, bounds: Bounds, read: (row: number, column: number) => Scalar): Area {
  return {
    rowCount: bounds.endRow - bounds.startRow,
    columnCount: bounds.endColumn - bounds.startColumn,
    startRow: bounds.startRow,
    startColumn: bounds.startColumn,
    at: (row, column) => read(bounds.startRow + row, bounds.startColumn + column),
    *values() {
      const endRow = Math.min(bounds.endRow, sheet.rows.length);
      for (let row = bounds.startRow; row < endRow; row++) {
        const endColumn = Math.min(bounds.endColumn, sheet.rows[row]?.length ?? 0);
        for (let column = bounds.startColumn; column < endColumn; column++) {
          const value = read(row, column);
          if (value !== null) yield value;
        }
      }
    },
  };
}

/** One value as an area of one cell. */
export const cellArea = (value: Scalar): Area => ({
  rowCount: 1,
  columnCount: 1,
  startRow: 0,
  startColumn: 0,
  at: () => value,
  values: () => (value === null ? [] : [value]),
});
