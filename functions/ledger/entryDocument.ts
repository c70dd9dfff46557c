/**
 * An entry as a document and back. `committedAt` is set by the store; `seal` is kept beside the entry so that readers can
 * leave the bulky seals out with one equality filter. Both are outside the hash.
 */
import { FieldValue, Timestamp, type DocumentData } from '@google-cloud/firestore';
import type { Entry } from '../../shared/ledger/entry.ts';
import type { SealedEntry } from '../../shared/ledger/chain.ts';

export function toDocument(entry: SealedEntry): DocumentData {
  return { ...entry, seal: entry.kind === 'seal', committedAt: FieldValue.serverTimestamp() };
}

/** Nobody but `toDocument` writes these documents, so their members are not checked again. */
export function fromDocument(data: DocumentData): Entry {
  const { unit, seq, kind, form, revision, at, by, requestId, payload, prev, hash } = data as SealedEntry;
  const committed: unknown = data['committedAt'];
  const committedAt = committed instanceof Timestamp ? committed.toDate().toISOString() : '';
  return { unit, seq, kind, form, revision, at, by, requestId, payload, prev, hash, committedAt };
}
