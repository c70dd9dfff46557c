/**
 * What fixes replaced, kept in the properties of the document until it is taken back: JSON cut into pieces of at most 9 KB
 * (https://developers.google.com/apps-script/guides/services/quotas), the newest few records.
 */
import type { SheetsHost } from './host.ts';

export interface ReplacedCell {
  readonly sheetId: number;
  /** 0-based. */
  readonly row: number;
  readonly column: number;
  readonly before: HeldCell;
  readonly after: HeldCell;
}

/** A day is its serial number. */
export interface HeldCell {
  readonly value: string | number | boolean | null;
  readonly formula?: string;
  /** Pattern of the number format. */
  readonly format: string;
}

const PREFIX = 'sheets.undo.';
/** Characters of three bytes at most: 9 KB hold them, with the key. */
const PIECE = 2_900;
const MOST_RECORDS = 3;

type Store = Pick<SheetsHost, 'properties' | 'newId'>;

/** @returns id of the record, for `readUndo`. */
export function writeUndo({ properties, newId }: Store, cells: readonly ReplacedCell[]): string {
  const id = newId();
  const text = JSON.stringify(cells);
  const kept = [...records({ properties }), id].slice(-MOST_RECORDS);
  for (const old of records({ properties })) if (!kept.includes(old)) forgetUndo({ properties }, old);
  for (let piece = 0; piece * PIECE < text.length; piece++) {
    properties.setProperty(`${PREFIX}${id}.${piece}`, text.slice(piece * PIECE, (piece + 1) * PIECE));
  }
  // Named last: a record that was cut in half is never found.
  properties.setProperty(`${PREFIX}list`, JSON.stringify(kept));
  return id;
}

/** Nothing when the record is gone. */
export function readUndo({ properties }: Pick<Store, 'properties'>, id: string): readonly ReplacedCell[] {
  if (!records({ properties }).includes(id)) return [];
  const pieces: string[] = [];
  for (;;) {
    const piece = properties.getProperty(`${PREFIX}${id}.${pieces.length}`);
    if (piece === null) break;
    pieces.push(piece);
  }
  return JSON.parse(pieces.join('')) as readonly ReplacedCell[];
}

export function forgetUndo({ properties }: Pick<Store, 'properties'>, id: string): void {
  const kept = records({ properties }).filter((other) => other !== id);
  properties.setProperty(`${PREFIX}list`, JSON.stringify(kept));
  for (const key of properties.getKeys()) if (key.startsWith(`${PREFIX}${id}.`)) properties.deleteProperty(key);
}

function records({ properties }: Pick<Store, 'properties'>): readonly string[] {
  return JSON.parse(properties.getProperty(`${PREFIX}list`) ?? '[]') as readonly string[];
}
