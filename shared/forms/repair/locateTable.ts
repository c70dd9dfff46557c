/**
 * Where a declared table stands in a sheet that people worked in: its header row and the column of each id.
 *
 * Goes further than reading does: the help notes of the headers travel with their cells and tell a column whose header was
 * overtyped; where a whole heading was pasted over, the keys in the rows tell that the table still stands as laid out.
 */
import { searchKey } from '../../text/keys.ts';
import type { Column, TabDeclaration } from '../declaration.ts';
import { FIRST_DATA_ROW_INDEX, HEADER_ROW_INDEX } from '../layout/tableContent.ts';
import { assignColumns } from '../reading/assignColumns.ts';
import { findHeader, headerKeys, type HeaderRow } from '../reading/findHeader.ts';
import { isInside, type SheetModel } from '../workbookModel.ts';
import { isBlankRow, noteAt, textAt, textOfValue, type SheetState } from './state.ts';

export interface LocatedTable {
  readonly headerRow: number;
  /** Column id -> 0-based column. */
  readonly columns: ReadonlyMap<string, number>;
}

const LAST_HEADER_ROW = 60;
const GIVEN_KEY = /^(nv|kk)-\d+$/i;

/** @returns `undefined` when nothing tells which column is which. */
export function locateTable(tab: TabDeclaration, model: SheetModel, sheet: SheetState): LocatedTable | undefined {
  const header = findHeader(tab, sheet) ?? headerByNotes(tab, model, sheet);
  if (header === undefined) {
    if (!standsAsLaidOut(tab, model, sheet)) return undefined;
    return { headerRow: HEADER_ROW_INDEX, columns: new Map(tab.columns.map(({ id }, index) => [id, index])) };
  }
  const columns = new Map(assignColumns(tab, header, sheet).indexes);
  for (const [declared, column] of tab.columns.entries()) {
    const index = columns.get(column.id);
    if (index === undefined || isSure(model, sheet, header, column, declared, index)) continue;
    const noted = columnByNote(model, sheet, header.rowIndex, declared, new Set(columns.values()));
    if (noted !== undefined) columns.set(column.id, noted);
    // What would be written over must not be somebody's text.
    else if (column.origin !== 'clerk') columns.delete(column.id);
  }
  for (const [declared, { id }] of tab.columns.entries()) {
    if (columns.has(id)) continue;
    const found = columnByNote(model, sheet, header.rowIndex, declared, new Set(columns.values()));
    if (found !== undefined) columns.set(id, found);
  }
  return { headerRow: header.rowIndex, columns };
}

/** Its header, or its help, stands there, or a merge covers it; anything else was a guess by place. */
function isSure(
  model: SheetModel,
  sheet: SheetState,
  header: HeaderRow,
  column: Column,
  declared: number,
  index: number,
): boolean {
  if (headerKeys(column).includes(header.keys[index] ?? '')) return true;
  if (sheet.merges.some((merge) => isInside(merge, header.rowIndex, index))) return true;
  const help = helpOf(model, declared);
  return help !== '' && noteAt(sheet, header.rowIndex, index).includes(help);
}

/** Of columns with one and the same help, only the one that stands in its place. */
function columnByNote(
  model: SheetModel,
  sheet: SheetState,
  headerRow: number,
  declared: number,
  taken: ReadonlySet<number>,
): number | undefined {
  const help = helpOf(model, declared);
  if (help === '') return undefined;
  const candidates = Array.from({ length: sheet.columnCount }, (_, index) => index).filter(
    (index) => !taken.has(index) && noteAt(sheet, headerRow, index).includes(help),
  );
  const shared = (model.cells[HEADER_ROW_INDEX] ?? []).filter((cell) => cell?.note === help).length > 1;
  if (!shared && candidates.length === 1) return candidates[0];
  return candidates.includes(declared) ? declared : undefined;
}

function helpOf(model: SheetModel, columnIndex: number): string {
  return model.cells[HEADER_ROW_INDEX]?.[columnIndex]?.note ?? '';
}

function headerByNotes(tab: TabDeclaration, model: SheetModel, sheet: SheetState): HeaderRow | undefined {
  const helps = new Set(tab.columns.map((_, index) => helpOf(model, index)).filter((help) => help !== ''));
  const least = Math.max(2, Math.ceil(tab.columns.length / 4));
  for (let row = 0; row < Math.min(sheet.notes.length, LAST_HEADER_ROW); row++) {
    const count = (sheet.notes[row] ?? []).filter((note) => helps.has(note)).length;
    if (count >= least) {
      const keys = Array.from({ length: sheet.columnCount }, (_, column) => searchKey(textAt(sheet, row, column)));
      return { rowIndex: row, firstDataRow: row + 1, keys };
    }
  }
  return undefined;
}

/** Keys that we gave stand in the key's column, or nothing at all stands below the heading. */
function standsAsLaidOut(tab: TabDeclaration, model: SheetModel, sheet: SheetState): boolean {
  const keyColumn = tab.columns.findIndex(({ id }) => id === tab.key);
  const known = new Set(
    model.cells.slice(FIRST_DATA_ROW_INDEX).map((row) => searchKey(textOfValue(row[keyColumn]?.value))),
  );
  let [given, other, filled] = [0, 0, 0];
  for (let row = FIRST_DATA_ROW_INDEX; row < sheet.cells.length; row++) {
    if (!isBlankRow(sheet, row)) filled += 1;
    const key = textAt(sheet, row, keyColumn);
    if (key === '') continue;
    if (GIVEN_KEY.test(key) || known.has(searchKey(key))) given += 1;
    else other += 1;
  }
  return filled === 0 || (given > 0 && given >= other);
}
