/** Cells that are to be treated alike, joined into few rectangles; and areas of a model spread out over its cells. */
import type { Area, SheetModel } from '../workbookModel.ts';

export interface KeyedCell {
  readonly row: number;
  readonly column: number;
  /** Cells with one key are alike. */
  readonly key: string;
}

/** @returns areas that do not overlap, each with one of its cells; together they are the cells, and no other. */
export function joinedAreas<T extends KeyedCell>(cells: readonly T[]): { readonly area: Area; readonly item: T }[] {
  const runs: { area: Area; item: T }[] = [];
  for (const item of [...cells].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const last = runs.at(-1);
    const isNext =
      last?.item.key === item.key && last.area.startColumn === item.column && last.area.endRow === item.row;
    if (isNext) last.area = { ...last.area, endRow: item.row + 1 };
    else runs.push({ area: areaOfCell(item), item });
  }
  const joined: { area: Area; item: T }[] = [];
  for (const run of runs) {
    const left = joined.find(
      ({ area, item }) =>
        item.key === run.item.key &&
        area.endColumn === run.area.startColumn &&
        area.startRow === run.area.startRow &&
        area.endRow === run.area.endRow,
    );
    if (left === undefined) joined.push(run);
    else left.area = { ...left.area, endColumn: run.area.endColumn };
  }
  return joined;
}

function areaOfCell({ row, column }: KeyedCell): Area {
  return { startRow: row, endRow: row + 1, startColumn: column, endColumn: column + 1 };
}

/** `grid[rowIndex][columnIndex]` over the whole sheet; a later area covers an earlier one. */
export function gridOf<T>(
  sheet: Pick<SheetModel, 'rowCount' | 'columns'>,
  areas: readonly { readonly area: Area; readonly value: T }[],
): (T | undefined)[][] {
  const grid = Array.from({ length: sheet.rowCount }, () => sheet.columns.map((): T | undefined => undefined));
  for (const { area, value } of areas) {
    for (const line of grid.slice(area.startRow, area.endRow)) line.fill(value, area.startColumn, area.endColumn);
  }
  return grid;
}
