/** How the cells of a table look: a style a column, and what sets single cells apart. */
import { columnIndexOf, columnOf, numberFormatOf, type Column, type TabDeclaration } from '../declaration.ts';
import type { Style, StyledArea } from '../workbookModel.ts';
import { COLOURS, cellStyle } from './look.ts';
import { FIRST_DATA_ROW_INDEX, type TableRow } from './tableContent.ts';

export function columnStyles(tab: TabDeclaration, notApplicable: readonly string[], dataEnd: number): StyledArea[] {
  return tab.columns.map((column, index) => ({
    area: { startRow: FIRST_DATA_ROW_INDEX, endRow: dataEnd, startColumn: index, endColumn: index + 1 },
    style: {
      ...columnStyle(column),
      ...(notApplicable.includes(column.id)
        ? { background: COLOURS.notApplicable, color: COLOURS.quietInk, italic: true }
        : {}),
    },
  }));
}

export function markStyles(tab: TabDeclaration, row: TableRow, rowIndex: number): StyledArea[] {
  return Object.entries(row.marks ?? {}).map(([id, mark]) => {
    const index = columnIndexOf(tab, id);
    return {
      area: { startRow: rowIndex, endRow: rowIndex + 1, startColumn: index, endColumn: index + 1 },
      style: { ...columnStyle(columnOf(tab, id)), ...mark },
    };
  });
}

function columnStyle(column: Column): Style {
  return {
    ...cellStyle(column.origin),
    ...(column.align === undefined ? {} : { horizontal: column.align }),
    numberFormat: numberFormatOf(column),
  };
}
