/**
 * The ledger's one record: an act of a person or of the calendar, immutable once created.
 *
 * Each unit has a linear chain: `seq` counts from 1 without gaps, `prev` is the hash of `seq - 1`. Unit `_` is the province
 * itself. Order and completeness come from `seq`, never from time stamps.
 */
import type { Form } from '../calendar/form.ts';
import type { PayloadOf } from './payloads.ts';

export type EntryKind = keyof PayloadOf;

/** The chain of the province itself: settings, registry, assignments, seals. */
export const PROVINCE_UNIT = '_';

/** `prev` of the first entry of a chain. */
export const GENESIS = '0'.repeat(64);

export interface Entry {
  readonly unit: string;
  /** From 1. */
  readonly seq: number;
  readonly kind: EntryKind;
  /** The form that the act concerns; `null` for acts of the province. */
  readonly form: Form | null;
  /** Revision of the form that this submission makes, or that the act concerns; 0 for acts of the province. */
  readonly revision: number;
  /** Business time at the server, ISO UTC with milliseconds. */
  readonly at: string;
  /** Verified e-mail, "master" (typed in the master workbook) or "calendar". */
  readonly by: string;
  /** Made by the client for one act; a retry carries the same. */
  readonly requestId: string;
  /** Canonical JSON of `PayloadOf[kind]`: one string, byte-stable. */
  readonly payload: string;
  /** Lower-case hex SHA-256 of the entry before, `GENESIS` for the first. */
  readonly prev: string;
  /** Lower-case hex SHA-256 over every member above. */
  readonly hash: string;
  /** When the store took it, ISO; set by the store, outside the hash. */
  readonly committedAt: string;
}

/** An act on its way to the ledger: the ledger gives it `seq`, `prev`, `hash` and `committedAt`. */
export interface Act<K extends EntryKind = EntryKind> {
  readonly unit: string;
  readonly kind: K;
  readonly form: Form | null;
  readonly revision: number;
  readonly at: string;
  readonly by: string;
  readonly requestId: string;
  readonly payload: PayloadOf[K];
}
