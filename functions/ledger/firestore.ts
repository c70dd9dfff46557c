/**
 * The Firestore client and where a cycle's documents lie. Nobody outside this folder sees either.
 *
 * `provinces/{province}/cycles/{year}/entries` is the ledger, written only with `create()`. `runs` and `annotations`
 * beside it are notes on projections, which may be lost; `outbox` holds the tries of the day's mails.
 */
import { Firestore, type CollectionReference } from '@google-cloud/firestore';

export interface CyclePath {
  /** Slug of the province, "quang-tri". */
  readonly province: string;
  /** Year of the cycle. */
  readonly cycle: number;
}

export interface CycleCollections {
  readonly entries: CollectionReference;
  readonly runs: CollectionReference;
  readonly annotations: CollectionReference;
  readonly outbox: CollectionReference;
}

export function openFirestore(projectId: string): Firestore {
  return new Firestore({ projectId });
}

export function cycleCollections(db: Firestore, { province, cycle }: CyclePath): CycleCollections {
  const document = db.collection('provinces').doc(province).collection('cycles').doc(String(cycle));
  return {
    entries: document.collection('entries'),
    runs: document.collection('runs'),
    annotations: document.collection('annotations'),
    outbox: document.collection('outbox'),
  };
}

/** gRPC status ALREADY_EXISTS: someone else created the document first. */
export function isTaken(error: unknown): boolean {
  return typeof error === 'object' && error !== null && (error as { code?: unknown }).code === 6;
}
