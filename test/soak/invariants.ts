/**
 * What must hold of a master whatever happened to it: each current row once and in order; what people typed lost nowhere and
 * beside no other key; the same as a master rebuilt from the ledger and what people typed.
 */
import type { Entry } from '../../shared/ledger/entry.ts';
import { fold } from '../../shared/ledger/fold.ts';
import { desiredTables } from '../../shared/master/desired.ts';
import {
  annotationColumns,
  headersOf,
  HIDDEN_COLUMNS,
  plainValue,
  projectedColumns,
} from '../../shared/master/table.ts';
import type { DesiredTable, MasterTable } from '../../shared/master/table.ts';
import { AS_OF } from '../functions/consolidate/masterOnGoogle.ts';
import type { Cell, Grids } from './grid.ts';
import { TABLES } from './tables.ts';
import type { WordAccount } from './words.ts';

export interface Violation {
  readonly kind: 'lost' | 'moved' | 'doubled' | 'differs';
  readonly what: string;
}

/** Rows that the ledger wants. */
export type Wanted = readonly DesiredTable[];

type Rows = readonly (readonly Cell[])[];

export function wantedOf(entries: readonly Entry[]): Wanted {
  return desiredTables(fold(entries), AS_OF);
}

/** Each current row exactly once, in order, as the ledger has it. */
export function rowViolations(grids: Grids, wanted: Wanted): Violation[] {
  return wanted.flatMap(({ table, rows: wantedRows }): Violation[] => {
    const rows = bodyOf(grids, table);
    const width = HIDDEN_COLUMNS + projectedColumns(table).length;
    const places = new Map(wantedRows.map(({ key }, index) => [key, index]));
    const wrong = wantedRows.flatMap(({ key, fingerprint, cells }, index): Violation[] => {
      const standing = valuesOf(rows[index], width);
      const projected = [key, fingerprint, ...cells.map((cell) => plainValue(cell) ?? '')];
      if (JSON.stringify(standing) === JSON.stringify(projected)) return [];
      const isThere = rows.some((row) => row[0]?.value === key);
      return [
        { kind: isThere ? 'differs' : 'lost', what: `${table.id} row ${index}: ${key} ${JSON.stringify(standing)}` },
      ];
    });
    const doubled = rows.flatMap((row, index): Violation[] => {
      const key = String(row[0]?.value ?? '');
      return key === '' || places.get(key) === index
        ? []
        : [{ kind: 'doubled', what: `${table.id} row ${index}: ${key}` }];
    });
    return [...wrong, ...doubled];
  });
}

/** Every annotation stands beside its key, value and note; nothing else does. */
export function wordViolations(
  grids: Grids,
  wanted: Wanted,
  words: WordAccount,
  scribbles: ReadonlySet<string>,
): Violation[] {
  return TABLES.flatMap((table) => {
    const wantedRows = wanted.find((one) => one.table === table)?.rows ?? [];
    const rows = bodyOf(grids, table);
    const first = HIDDEN_COLUMNS + projectedColumns(table).length;
    return wantedRows.flatMap(({ key }, index) =>
      annotationColumns(table).flatMap(({ id }, at): Violation[] => {
        const { value = '', note = '' } = rows[index]?.[first + at] ?? {};
        const expected = words.of(table).get(key)?.[at] ?? { text: '', note: '' };
        const what = `${table.id} ${key} ${id}: ${said(value, note)} instead of ${said(expected.text, expected.note)}`;
        if (scribbles.has(String(value))) return [{ kind: 'moved', what }];
        if (value === expected.text && note === expected.note) return [];
        const isLost = value === '' || (value === expected.text && note === '');
        return [{ kind: isLost ? 'lost' : 'moved', what }];
      }),
    );
  });
}

export function rebuildViolations(grids: Grids, rebuilt: Grids, wanted: Wanted): Violation[] {
  return wanted.flatMap(({ table, rows }): Violation[] => {
    const width = headersOf(table).length;
    const shown = (of: Grids, index: number) =>
      JSON.stringify(Array.from({ length: width }, (_, column) => of.get(table.title)?.[index]?.[column] ?? BLANK));
    return [undefined, ...rows].flatMap((row, index): Violation[] => {
      const [standing, expected] = [shown(grids, index), shown(rebuilt, index)];
      const what = `${table.id} ${row?.key ?? 'header'}: ${standing} instead of ${expected}`;
      return standing === expected ? [] : [{ kind: 'differs', what }];
    });
  });
}

const BLANK: Cell = { value: '', note: '' };

function bodyOf(grids: Grids, { title }: MasterTable): Rows {
  return (grids.get(title) ?? []).slice(1);
}

function valuesOf(row: readonly Cell[] | undefined, width: number): Cell['value'][] {
  return Array.from({ length: width }, (_, column) => row?.[column]?.value ?? '');
}

function said(text: Cell['value'], note: string): string {
  return note === '' ? `"${text}"` : `"${text}" (${note})`;
}
