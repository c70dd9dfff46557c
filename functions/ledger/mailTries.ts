/**
 * The outbox: one document a person, business day and try of handing the mail over. Its `create()` is the lock, so that two runs
 * at once never hand over the same try, and it stands before the mail leaves: a run that is cut there is seen.
 */
import type { Reminded } from '../../shared/ledger/payloads.ts';
import { sha256Hex } from '../../shared/ledger/hash.ts';
import { isTaken, type CycleCollections } from './firestore.ts';

export interface MailTry {
  /** Local business day; a person is mailed once on it. */
  readonly day: string;
  readonly to: string;
  /** From 1. */
  readonly number: number;
  /** `sending` until its end is written down. */
  readonly state: 'sending' | 'taken' | 'refused' | 'deferred' | 'unreachable' | 'uncertain';
  /** Step and code of the server, never its words. */
  readonly reason?: string;
  /** ISO, wall clock. */
  readonly begunAt: string;
  readonly about: readonly Reminded[];
  /** Whether the ledger tells of it. */
  readonly noted: boolean;
}

export type MailTryEnd = Pick<MailTry, 'state' | 'reason'>;

export interface MailTries {
  /** Of one business day, in no order. */
  readMailTries(day: string): Promise<readonly MailTry[]>;
  /** Of any day, that the ledger does not tell of yet; in no order. */
  readUnnotedMailTries(): Promise<readonly MailTry[]>;
  /** @returns false when another run began this try. */
  beginMailTry(begun: Omit<MailTry, 'state' | 'noted'>): Promise<boolean>;
  endMailTry(begun: MailTryKey, end: MailTryEnd): Promise<void>;
  noteMailTry(ended: MailTryKey): Promise<void>;
}

export type MailTryKey = Pick<MailTry, 'day' | 'to' | 'number'>;

/** `about` as JSON: Firestore would index each member of each line. */
interface TryDocument extends Omit<MailTry, 'about'> {
  readonly about: string;
}

export function mailTries({ outbox }: CycleCollections): MailTries {
  const documentOf = ({ day, to, number }: MailTryKey) => outbox.doc(`${day}-${sha256Hex(to).slice(0, 24)}-${number}`);
  const read = async (member: keyof MailTry, value: string | boolean): Promise<readonly MailTry[]> =>
    (await outbox.where(member, '==', value).get()).docs.map((document) => {
      const { about, ...rest } = document.data() as TryDocument;
      return { ...rest, about: JSON.parse(about) as readonly Reminded[] };
    });
  return {
    readMailTries: (day) => read('day', day),
    readUnnotedMailTries: () => read('noted', false),
    async beginMailTry({ about, ...begun }) {
      const document: TryDocument = { ...begun, about: JSON.stringify(about), state: 'sending', noted: false };
      try {
        await documentOf(begun).create(document);
        return true;
      } catch (error) {
        if (isTaken(error)) return false;
        throw error;
      }
    },
    async endMailTry(begun, end) {
      await documentOf(begun).update({ ...end });
    },
    async noteMailTry(ended) {
      await documentOf(ended).update({ noted: true });
    },
  };
}
