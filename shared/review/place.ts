/** Where in a unit's form something is, in words: "Kế hoạch, NV-02, Chỉ tiêu". */
import { figureOf } from '../forms/figures.ts';
import { isTabId, tabOf } from '../forms/unitWorkbook.ts';

export interface Place {
  /** Ids of the declaration; what it does not know is said as it is. */
  readonly tab: string;
  readonly row?: string;
  readonly column?: string;
}

export function placeInWords({ tab, row, column }: Place): string {
  const parts = [tabInWords(tab)];
  if (row !== undefined) parts.push(rowInWords(tab, row));
  if (column !== undefined) parts.push(columnInWords(tab, column));
  return parts.join(', ');
}

export function tabInWords(tab: string): string {
  return isTabId(tab) ? tabOf(tab).title : tab;
}

/** Keys of figures stand in a hidden column: people know a figure by its name. */
export function rowInWords(tab: string, row: string): string {
  return tab === 'figures' ? (figureOf(row)?.name ?? row) : row;
}

export function columnInWords(tab: string, column: string): string {
  const declared = isTabId(tab) ? tabOf(tab).columns.find(({ id }) => id === column) : undefined;
  return declared?.header ?? column;
}
