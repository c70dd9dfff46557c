/**
 * A laid-out table with its rows put in another order: what belongs to a row (cells, notes, remarks, drop-downs) goes with it,
 * what belongs to a column covers however many rows there are.
 */
import { FIRST_DATA_ROW_INDEX } from '../layout/tableContent.ts';
import type { Area, SheetModel } from '../workbookModel.ts';

/** @param order for each data row its row index in the laid-out sheet; `undefined` = a row of which the layout says nothing. */
export function arrangeTable(sheet: SheetModel, order: readonly (number | undefined)[]): SheetModel {
  const rowCount = FIRST_DATA_ROW_INDEX + order.length;
  const places = new Map(order.flatMap((row, at) => (row === undefined ? [] : [[row, FIRST_DATA_ROW_INDEX + at]])));
  const arranged = <T extends { readonly area: Area }>(
    list: readonly T[],
    isOfRow: (item: T, at: number) => boolean,
  ): T[] =>
    list.flatMap((item, at) => {
      const { area } = item;
      if (area.endRow <= FIRST_DATA_ROW_INDEX) return [item];
      if (!isOfRow(item, at)) return order.length === 0 ? [] : [{ ...item, area: { ...area, endRow: rowCount } }];
      const row = places.get(area.startRow);
      return row === undefined ? [] : [{ ...item, area: { ...area, startRow: row, endRow: row + 1 } }];
    });
  // In a table of one row a column's style is as high as that of a row; it comes first.
  const firstOf = (at: number): boolean =>
    sheet.styles.findIndex(({ area }) => sameArea(area, sheet.styles[at]?.area)) === at;
  const coversRows = ({ area }: { readonly area: Area }): boolean =>
    area.startRow === FIRST_DATA_ROW_INDEX && area.endRow >= dataEnd(sheet);
  return {
    ...sheet,
    rowCount,
    cells: [
      ...sheet.cells.slice(0, FIRST_DATA_ROW_INDEX),
      ...order.map((row) => (row === undefined ? [] : (sheet.cells[row] ?? []))),
    ],
    styles: arranged(sheet.styles, (item, at) => !(coversRows(item) && firstOf(at))),
    validations: arranged(sheet.validations, (item) => !coversRows(item)),
    highlights: arranged(sheet.highlights, (item) => !coversRows(item) || OF_ONE_CELL.test(item.formula)).map((item) =>
      OF_ONE_CELL.test(item.formula) && item.area.startRow >= FIRST_DATA_ROW_INDEX
        ? { ...item, formula: item.formula.replace(/\d+/, String(item.area.startRow + 1)) }
        : item,
    ),
    protections: arranged(sheet.protections, () => false),
  };
}

const OF_ONE_CELL = /^=ISBLANK\([A-Z]+\d+\)$/;

function dataEnd(sheet: SheetModel): number {
  return Math.max(...sheet.protections.map(({ area }) => area.endRow), ...sheet.styles.map(({ area }) => area.endRow));
}

function sameArea(a: Area, b: Area | undefined): boolean {
  return (
    b !== undefined &&
    a.startRow === b.startRow &&
    a.endRow === b.endRow &&
    a.startColumn === b.startColumn &&
    a.endColumn === b.endColumn
  );
}
