/**
 * The rows of a sheet that hold cells, one after the other. Rows are sparse: some are holes, some are undefined.
 */
import type { Cell, Sheet } from '../model.ts';

export function forEachRow(sheet: Sheet, act: (row: readonly (Cell | undefined)[], rowIndex: number) => void): void {
  (sheet.rows as readonly (readonly (Cell | undefined)[] | undefined)[]).forEach((row, rowIndex) => {
    if (row !== undefined) act(row, rowIndex);
  });
}
