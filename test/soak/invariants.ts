/** What must hold of a master whatever happened to it: each current row once, in order; no note lost, none on another key. */
import { fold } from '../../shared/ledger/fold.ts';
import { desiredTables } from '../../shared/master/desired.ts';
import { HIDDEN_COLUMNS, plainValue, projectedColumns } from '../../shared/master/table.ts';
import { AS_OF } from '../functions/consolidate/masterOnGoogle.ts';
import { noteColumn, TABLES, type World } from './world.ts';

export interface Violation {
  readonly kind: 'lost' | 'moved' | 'doubled' | 'differs';
  readonly what: string;
}

export async function violations(world: World): Promise<Violation[]> {
  const found: Violation[] = [];
  const say = (kind: Violation['kind'], what: string) => found.push({ kind, what });
  const values = await world.values();
  const desired = new Map(
    desiredTables(fold(world.ledger.entries), AS_OF).map(({ table, rows }) => [table.id, rows] as const),
  );
  for (const table of TABLES) {
    const rows = (values.get(table) ?? []).slice(1);
    const wanted = desired.get(table.id) ?? [];
    const width = HIDDEN_COLUMNS + projectedColumns(table).length;
    for (const [index, { key, fingerprint, cells }] of wanted.entries()) {
      const standing = Array.from({ length: width }, (_, column) => rows[index]?.[column] ?? '');
      const projected = [key, fingerprint, ...cells.map((cell) => plainValue(cell) ?? '')];
      if (JSON.stringify(standing) === JSON.stringify(projected)) continue;
      const elsewhere = rows.filter((row) => row[0] === key).length;
      say(elsewhere === 0 ? 'lost' : 'differs', `${table.id} row ${index}: ${key} ${JSON.stringify(standing)}`);
    }
    const keys = new Map(wanted.map(({ key }, index) => [key, index]));
    for (const [index, row] of rows.entries()) {
      const key = textOf(row[0]);
      if (key !== '' && keys.get(key) !== index) say('doubled', `${table.id} row ${index}: ${key}`);
    }
    const column = noteColumn(table);
    const notes = world.hands.notes.get(table.id) ?? new Map<string, string>();
    for (const [index, { key }] of wanted.entries()) {
      const standing = textOf(rows[index]?.[column]);
      const expected = notes.get(key) ?? '';
      if (standing === expected) continue;
      say(standing === '' ? 'lost' : 'moved', `${table.id} ${key}: "${standing}" instead of "${expected}"`);
    }
    for (const text of world.hands.scribbles) {
      const beside = rows.findIndex((row, index) => index < wanted.length && row[column] === text);
      if (beside >= 0) say('moved', `${table.id}: "${text}" stands beside ${wanted[beside]?.key ?? ''}`);
    }
  }
  return found;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : value === undefined || value === null ? '' : JSON.stringify(value);
}
