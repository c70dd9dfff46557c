/**
 * The linear chain of one unit: how an act becomes the next entry, and what an entry's hash covers.
 *
 * Pure: who stores the entry (functions/ledger) decides by `create()` whether it is really the next one.
 */
import { canonicalJson } from './canonicalJson.ts';
import { GENESIS, type Act, type Entry } from './entry.ts';
import { sha256Hex } from './hash.ts';

/** Where a chain ends: the sequence number and hash of its last entry. */
export interface Head {
  readonly seq: number;
  readonly hash: string;
}

export const EMPTY_CHAIN: Head = { seq: 0, hash: GENESIS };

export type SealedEntry = Omit<Entry, 'committedAt'>;

/** Over every member of the envelope but `hash` and `committedAt`. */
export function entryHash(entry: Omit<Entry, 'hash' | 'committedAt'>): string {
  const { unit, seq, kind, form, revision, at, by, requestId, payload, prev } = entry;
  return sha256Hex(canonicalJson({ unit, seq, kind, form, revision, at, by, requestId, payload, prev }));
}

/** The entry that follows `head` when this act is taken. */
export function nextEntry(head: Head, act: Act): SealedEntry {
  const { unit, kind, form, revision, at, by, requestId } = act;
  const body = {
    ...{ unit, seq: head.seq + 1, kind, form, revision, at, by, requestId },
    payload: canonicalJson(act.payload),
    prev: head.hash,
  };
  return { ...body, hash: entryHash(body) };
}

/** Document id of an entry: `{unit}:{seq}`, six digits, so that ids sort as the chain does. */
export function entryId(unit: string, seq: number): string {
  return `${unit}:${String(seq).padStart(6, '0')}`;
}
