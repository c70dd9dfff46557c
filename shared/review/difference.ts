/**
 * What became of a form's rows from one revision to another. Everything that a review compares (remarks, reopened cells, what the
 * reviewer is shown) is read off this one difference, so that they never disagree.
 *
 * Pure: rows in, changes out. Texts that differ in blanks or in the form of their letters alone are the same.
 */
import { tabOf, TAB_IDS, type TabId } from '../forms/unitWorkbook.ts';
import type { ContentRow } from './contentRows.ts';

export interface CellChange {
  readonly column: string;
  /** Blank: the empty string. */
  readonly before: string;
  readonly after: string;
}

export interface RowChange {
  readonly tab: TabId;
  readonly row: string;
  readonly kind: 'added' | 'withdrawn' | 'changed';
  /** Those that differ, in the order of the tab; never none. */
  readonly cells: readonly CellChange[];
}

export interface Difference {
  /** Tab by tab in the order of the workbook; in a tab as in the later revision, what was withdrawn at the end. */
  readonly rows: readonly RowChange[];
  readonly unchangedRows: number;
}

export function differenceOf(before: readonly ContentRow[], after: readonly ContentRow[]): Difference {
  const rows: RowChange[] = [];
  let unchangedRows = 0;
  for (const tab of TAB_IDS) {
    const [earlier, later] = [rowsByKey(tab, before), rowsByKey(tab, after)];
    for (const key of new Set([...later.keys(), ...earlier.keys()])) {
      const [was, is] = [earlier.get(key), later.get(key)];
      const cells = cellChanges(tab, was, is);
      if (cells.length === 0) unchangedRows++;
      else rows.push({ tab, row: key, kind: kindOf(tab, was, is), cells });
    }
  }
  return { rows, unchangedRows };
}

function rowsByKey(tab: TabId, rows: readonly ContentRow[]): ReadonlyMap<string, ContentRow> {
  return new Map(rows.filter((row) => row.tab === tab).map((row) => [row.row, row]));
}

/** Their rows stand in the sheet whether they are filled in or not: none comes or goes. */
const STANDING_ROWS: ReadonlySet<TabId> = new Set<TabId>(['reviews', 'figures', 'papers']);

function kindOf(tab: TabId, was: ContentRow | undefined, is: ContentRow | undefined): RowChange['kind'] {
  if ((was !== undefined && is !== undefined) || STANDING_ROWS.has(tab)) return 'changed';
  return was === undefined ? 'added' : 'withdrawn';
}

function cellChanges(tab: TabId, was: ContentRow | undefined, is: ContentRow | undefined): CellChange[] {
  return tabOf(tab).columns.flatMap(({ id: column }) => {
    const [before, after] = [was?.cells[column] ?? '', is?.cells[column] ?? ''];
    return folded(before) === folded(after) ? [] : [{ column, before, after }];
  });
}

function folded(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}
