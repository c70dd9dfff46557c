/**
 * The ledger of one province and cycle, as the rest of functions/ knows it.
 *
 * Loads the Firestore client: hosts import this file when the first request comes, never at module scope.
 */
import { annotationNotes, type AnnotationNotes } from './annotations.ts';
import { ledgerAppend, type Append } from './append.ts';
import { cycleCollections, openFirestore, type CyclePath } from './firestore.ts';
import { mailTries, type MailTries } from './mailTries.ts';
import { ledgerReads, type LedgerReads } from './read.ts';
import { runNotes, type RunNotes } from './runs.ts';

export interface Ledger extends LedgerReads, RunNotes, AnnotationNotes, MailTries {
  readonly append: Append;
  /** Ends the connection; a server never needs it. */
  close(): Promise<void>;
}

export function openLedger(projectId: string, path: CyclePath): Ledger {
  const db = openFirestore(projectId);
  const collections = cycleCollections(db, path);
  return Object.freeze({
    ...ledgerReads(collections),
    ...runNotes(collections),
    ...annotationNotes(collections),
    ...mailTries(collections),
    append: ledgerAppend(collections),
    close: () => db.terminate(),
  });
}
