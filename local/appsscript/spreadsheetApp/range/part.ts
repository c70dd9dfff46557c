/** What every part of a Range is given: where it lies, how its cells are read and written, the object itself for chaining. */
import { Exception } from '../../services/exception.ts';
import { gridRangeOf, type Area } from '../book/area.ts';
import type { Part, SheetPart } from '../book/book.ts';
import type { Host } from '../book/host.ts';
import type { CellData, GridRange } from '../book/resource.ts';

export interface RangePart {
  readonly host: Host;
  readonly area: Area;
  readonly gridRange: GridRange;
  /** The Range: setters return it. */
  self(): object;
  /** Every cell of the area, one row after the other. */
  cells(part: SheetPart): (CellData | undefined)[][];
  /** The cell in the upper left. */
  firstCell(part: SheetPart): CellData | undefined;
  /** The same into every cell. @param fields of `CellData`. */
  fill(cell: CellData, fields: string, touched: readonly Part[]): object;
  /** One into each cell. @throws Exception when the rows and columns are not those of the range. */
  fillEach<T>(
    rows: readonly (readonly T[])[],
    make: (item: T) => CellData,
    fields: string,
    touched: readonly Part[],
  ): object;
  /** @throws Exception in Google's words. */
  requireFit(rows: readonly (readonly unknown[])[]): void;
}

const requireFit = (rows: readonly (readonly unknown[])[], { numRows, numColumns }: Area): void => {
  const wrong = (what: string, given: number, wanted: number): Exception =>
    new Exception(
      `The number of ${what} in the data does not match the number of ${what} in the range. ` +
        `The data has ${given} but the range has ${wanted}.`,
    );
  if (rows.length !== numRows) throw wrong('rows', rows.length, numRows);
  for (const row of rows) if (row.length !== numColumns) throw wrong('columns', row.length, numColumns);
};

export const makeRangePart = (host: Host, area: Area, self: () => object): RangePart => {
  const { book } = host;
  const gridRange = gridRangeOf(area);
  const rowsOf = (part: SheetPart) => book.grid(area.sheetId, part).rowData ?? [];
  const cellAt = (rows: ReturnType<typeof rowsOf>, row: number, column: number): CellData | undefined =>
    rows[area.rowIndex + row]?.values?.[area.columnIndex + column];
  return {
    host,
    area,
    gridRange,
    self,
    cells: (part) => {
      const rows = rowsOf(part);
      return Array.from({ length: area.numRows }, (_, row) =>
        Array.from({ length: area.numColumns }, (__, column) => cellAt(rows, row, column)),
      );
    },
    firstCell: (part) => cellAt(rowsOf(part), 0, 0),
    fill: (cell, fields, touched) => {
      book.write({ repeatCell: { range: gridRange, cell, fields } }, touched);
      return self();
    },
    fillEach: (rows, make, fields, touched) => {
      requireFit(rows, area);
      const written = rows.map((row) => ({ values: row.map(make) }));
      book.write({ updateCells: { range: gridRange, rows: written, fields } }, touched);
      return self();
    },
    requireFit: (rows) => {
      requireFit(rows, area);
    },
  };
};
