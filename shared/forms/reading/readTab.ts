/**
 * One declared tab out of a spreadsheet that people have worked in: its rows by column id, each cell where it stands, and
 * what differs from the declaration as faults. Serves the unit's tabs and the master's tables alike.
 */
import type { TabDeclaration } from '../declaration.ts';
import type { ReadCell, ReadRow, ReadTab, ShapeFault, SheetSnapshot } from '../snapshot.ts';
import { assignColumns } from './assignColumns.ts';
import { findHeader, isHeaderInPlace, type HeaderRow } from './findHeader.ts';
import { findTab } from './findTab.ts';
import { readCell } from './readCell.ts';
import { searchKey } from '../../text/keys.ts';

/**
 * @param rememberedId sheet id from the workbook's identity tab.
 * @param wanted column ids to bring; the others still help to find them.
 */
export function readTab(
  tab: TabDeclaration,
  sheets: readonly SheetSnapshot[],
  rememberedId?: number,
  wanted: readonly string[] = tab.columns.map(({ id }) => id),
): ReadTab {
  const found = findTab(tab, sheets, rememberedId);
  if (found === undefined) return { tab: tab.id, columns: {}, faults: [{ kind: 'tab-missing' }], rows: [] };
  const { sheet, others } = found;
  const faults: ShapeFault[] = [];
  if (searchKey(sheet.title) !== searchKey(tab.title)) faults.push({ kind: 'tab-renamed', title: sheet.title });
  if (others.length > 0) faults.push({ kind: 'tab-duplicated', titles: [sheet.title, ...others] });

  const header = findHeader(tab, sheet);
  if (header === undefined) {
    const missing = wanted.map((column): ShapeFault => ({ kind: 'column-missing', column }));
    return { tab: tab.id, title: sheet.title, columns: {}, faults: [...faults, ...missing], rows: [] };
  }
  if (!isHeaderInPlace(header)) faults.push({ kind: 'header-moved', rowNumber: header.rowIndex + 1 });
  const assigned = assignColumns(tab, header, sheet);
  const indexes = new Map([...assigned.indexes].filter(([id]) => wanted.includes(id)));
  const columnFaults = assigned.faults.filter((fault) => !('column' in fault) || wanted.includes(fault.column));
  return {
    tab: tab.id,
    title: sheet.title,
    columns: Object.fromEntries([...indexes].map(([id, index]) => [id, index + 1])),
    faults: [...faults, ...columnFaults, ...mergedCells(sheet, header, indexes)],
    rows: readRows(sheet, header, indexes),
  };
}

function readRows(sheet: SheetSnapshot, header: HeaderRow, indexes: ReadonlyMap<string, number>): ReadRow[] {
  const rows: ReadRow[] = [];
  for (let rowIndex = header.firstDataRow; rowIndex < sheet.cells.length; rowIndex++) {
    const cells: Record<string, ReadCell> = {};
    for (const [id, columnIndex] of indexes) {
      const value = readCell(sheet.cells[rowIndex]?.[columnIndex]);
      if (value !== null) cells[id] = value;
    }
    if (Object.keys(cells).length > 0) rows.push({ rowNumber: rowIndex + 1, cells });
  }
  return rows;
}

/** Merges in the table: only their first cell holds anything, so the others read as blank. */
function mergedCells(sheet: SheetSnapshot, header: HeaderRow, indexes: ReadonlyMap<string, number>): ShapeFault[] {
  return sheet.merges
    .filter(({ endRow }) => endRow > header.firstDataRow)
    .flatMap((merge) => {
      const column = [...indexes].find(([, at]) => merge.startColumn <= at && at < merge.endColumn);
      const rowNumber = Math.max(merge.startRow, header.firstDataRow) + 1;
      return column === undefined ? [] : [{ kind: 'cells-merged' as const, rowNumber, column: column[0] }];
    });
}
