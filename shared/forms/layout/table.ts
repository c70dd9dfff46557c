/**
 * A declared tab with its rows -> a sheet: heading, headers, filled rows, spare rows, guards.
 *
 * Serves the unit's tabs and the master's keyed tables alike; knows columns, never their meaning.
 */
import type { TabDeclaration } from '../declaration.ts';
import type { CellModel, SheetModel } from '../workbookModel.ts';
import { tableHighlights } from './formulas.ts';
import { listsOfRow, protections, requiredOfRow } from './guards.ts';
import { headingCells, headingStyles } from './heading.ts';
import { columnStyles, markStyles } from './rowLook.ts';
import { FIRST_DATA_ROW_INDEX, HEADER_ROW_INDEX, type TableContent, type TableRow } from './tableContent.ts';
import { tableValidations } from './validations.ts';

export function layoutTable(tab: TabDeclaration, content: TableContent): SheetModel {
  const filledEnd = FIRST_DATA_ROW_INDEX + content.rows.length;
  const dataEnd = filledEnd + tab.spareRows;
  return {
    sheetId: tab.sheetId,
    title: tab.title,
    ...(content.hidden === true ? { hidden: true } : {}),
    ...(content.tabColor === undefined ? {} : { tabColor: content.tabColor }),
    rowCount: Math.max(dataEnd, FIRST_DATA_ROW_INDEX + 1),
    frozenRows: FIRST_DATA_ROW_INDEX,
    frozenColumns: tab.frozenColumns,
    columns: tab.columns.map(({ width, hidden }) => (hidden === true ? { width, hidden } : { width })),
    rowHeights: { 0: 30, [HEADER_ROW_INDEX]: 42 },
    cells: [...headingCells(tab, content), ...content.rows.map((row) => rowCells(tab, row))],
    styles: [
      ...headingStyles(tab),
      ...(dataEnd > FIRST_DATA_ROW_INDEX ? columnStyles(tab, content.notApplicable ?? [], dataEnd) : []),
      ...content.rows.flatMap((row, index) => markStyles(tab, row, FIRST_DATA_ROW_INDEX + index)),
    ],
    merges: [],
    validations: [
      ...tableValidations(tab, FIRST_DATA_ROW_INDEX, dataEnd),
      ...content.rows.flatMap((row, index) => listsOfRow(tab, row, FIRST_DATA_ROW_INDEX + index)),
    ],
    highlights: [
      ...tableHighlights(tab, FIRST_DATA_ROW_INDEX, dataEnd),
      ...content.rows.flatMap((row, index) => requiredOfRow(tab, row, FIRST_DATA_ROW_INDEX + index)),
    ],
    protections: protections(tab, dataEnd),
  };
}

function rowCells(tab: TabDeclaration, row: TableRow): (CellModel | undefined)[] {
  return tab.columns.map(({ id }) => {
    const value = row.cells[id] ?? null;
    const note = row.notes?.[id];
    if (note !== undefined) return { value, note };
    return value === null ? undefined : { value };
  });
}
