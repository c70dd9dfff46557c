/** Remarks of Sở Nội vụ on a returned form, put where they belong: a note and a colour on the cell of a row's key and column. */
import type { Remark } from '../context.ts';
import type { TabDeclaration } from '../declaration.ts';
import { COLOURS } from './look.ts';
import type { TableRow } from './tableContent.ts';

/** @param key of a row; the remark without a column stands on the key's cell. */
export function withRemarks(tab: TabDeclaration, key: string, row: TableRow, remarks: readonly Remark[]): TableRow {
  const mine = remarks.filter((remark) => remark.tab === tab.id && remark.row === key);
  if (mine.length === 0) return row;
  const notes: Record<string, string> = { ...row.notes };
  const marks: Record<string, { readonly background?: string; readonly color?: string }> = { ...row.marks };
  for (const remark of mine) {
    const column = tab.columns.some(({ id }) => id === remark.column) ? (remark.column ?? tab.key) : tab.key;
    notes[column] = joined(notes[column], remark.reason);
    marks[column] = { ...marks[column], background: COLOURS.remark };
  }
  return { ...row, notes, marks };
}

/** Note of the tab's title: remarks on the tab as a whole, and those whose row is no longer there. */
export function tabRemark(
  tab: TabDeclaration,
  keys: readonly string[],
  remarks: readonly Remark[],
): string | undefined {
  const mine = remarks.filter(({ tab: id, row }) => id === tab.id && (row === undefined || !keys.includes(row)));
  if (mine.length === 0) return undefined;
  return mine.map(({ row, reason }) => remarkText(row === undefined ? reason : `${row}: ${reason}`)).join('\n');
}

function joined(note: string | undefined, reason: string): string {
  return note === undefined ? remarkText(reason) : `${note}\n${remarkText(reason)}`;
}

function remarkText(reason: string): string {
  return `Sở Nội vụ: ${reason}`;
}
