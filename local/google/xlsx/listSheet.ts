/**
 * A sheet that nobody sees, with the lists that are too long for a validation rule: one column a list, equal ones once.
 */
import type { Workbook } from 'exceljs';
import { columnLetters, quoteTitle } from '../sheets/a1Format.ts';
import type { Lists } from './dataValidation.ts';

export interface ListSheet extends Lists {
  /** Adds the sheet at the end of the workbook, if any list was placed. */
  addTo(workbook: Workbook): void;
}

/** @param name a sheet name that is free in the file. */
export function listSheet(name: string): ListSheet {
  const columns = new Map<string, { readonly items: readonly string[]; readonly columnIndex: number }>();
  return {
    place(items) {
      const key = JSON.stringify(items);
      const column = columns.get(key) ?? { items, columnIndex: columns.size };
      columns.set(key, column);
      const letters = columnLetters(column.columnIndex);
      return `${quoteTitle(name)}!$${letters}$1:$${letters}$${items.length}`;
    },
    addTo(workbook) {
      if (columns.size === 0) return;
      const worksheet = workbook.addWorksheet(name, { state: 'veryHidden' });
      for (const { items, columnIndex } of columns.values()) {
        items.forEach((item, row) => {
          const cell = worksheet.getCell(row + 1, columnIndex + 1);
          cell.value = item;
          cell.numFmt = '@';
        });
      }
    },
  };
}
