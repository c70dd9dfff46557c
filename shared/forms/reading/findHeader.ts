/** Where the headers of a declared tab stand: the row that holds most of them, wherever rows were put in or taken out. */
import { searchKey } from '../../text/keys.ts';
import type { Column, TabDeclaration } from '../declaration.ts';
import { FIRST_DATA_ROW_INDEX, HEADER_ROW_INDEX } from '../layout/tableContent.ts';
import type { SheetSnapshot } from '../snapshot.ts';

/** Headers are looked for no further down than this, lest a text in the table pass for one. */
const LAST_HEADER_ROW = 60;

const LONGEST_HEADER = 80;

export interface HeaderRow {
  readonly rowIndex: number;
  /** Below the header and whatever it is merged with. */
  readonly firstDataRow: number;
  /** Folded text of each cell; "" = blank. */
  readonly keys: readonly string[];
}

export function findHeader(tab: TabDeclaration, sheet: SheetSnapshot): HeaderRow | undefined {
  const known = new Set(tab.columns.flatMap(headerKeys));
  const least = Math.max(2, Math.ceil(tab.columns.length / 4));
  let best: { readonly rowIndex: number; readonly count: number } | undefined;
  for (let rowIndex = 0; rowIndex < Math.min(sheet.cells.length, LAST_HEADER_ROW); rowIndex++) {
    const count = new Set(headerKeysOfRow(sheet, rowIndex).filter((key) => known.has(key))).size;
    if (count >= least && count > (best?.count ?? 0)) best = { rowIndex, count };
  }
  if (best === undefined) return undefined;
  const { rowIndex } = best;
  const below = sheet.merges
    .filter(({ startRow, endRow }) => startRow <= rowIndex && rowIndex < endRow)
    .map(({ endRow }) => endRow);
  return { rowIndex, firstDataRow: Math.max(rowIndex + 1, ...below), keys: headerKeysOfRow(sheet, rowIndex) };
}

export function isHeaderInPlace(header: HeaderRow): boolean {
  return header.rowIndex === HEADER_ROW_INDEX && header.firstDataRow === FIRST_DATA_ROW_INDEX;
}

/** Folded header of a column and the folded names that people give it. */
export function headerKeys(column: Column): string[] {
  return [column.header, ...(column.also ?? [])].map(searchKey);
}

function headerKeysOfRow(sheet: SheetSnapshot, rowIndex: number): string[] {
  return Array.from(sheet.cells[rowIndex] ?? [], (cell) => searchKey(cell === undefined ? '' : textOf(cell.value)));
}

/** A long text is nobody's header, and folding it costs. */
function textOf(value: string | number | boolean | null): string {
  return typeof value === 'string' && value.length <= LONGEST_HEADER ? value : '';
}
