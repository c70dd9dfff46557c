/**
 * The revisions of a file of bytes: each upload makes one, the last is the head and is what the file holds. A value, as contents are.
 *
 * Source: https://developers.google.com/workspace/drive/api/guides/manage-revisions . What is not kept forever is purged 30 days
 * after newer content came, or earlier when more than 100 such revisions are there and another comes.
 */
import type { Account } from '../identity/accounts.ts';
import { badRequestOf } from './refusals.ts';

export interface Revision {
  /** Unique within its file. */
  readonly id: string;
  readonly bytes: Uint8Array;
  readonly mimeType: string;
  readonly originalName: string;
  readonly modifiedTime: Date;
  /** E-mail address of who uploaded it. */
  readonly by: string;
  readonly keepForever: boolean;
}

export interface BlobContent {
  readonly kind: 'blob';
  /** Oldest first, at least one. */
  readonly revisions: readonly Revision[];
  /** How many were ever made. */
  readonly made: number;
}

export interface Upload {
  readonly bytes: Uint8Array;
  readonly mimeType: string;
  readonly originalName: string;
  readonly account: Account;
  readonly at: Date;
  readonly keepForever: boolean;
}

const MOST_KEPT = 200;
const MOST_PURGEABLE = 100;
const PURGED_AFTER_MS = 30 * 86_400_000;

export const EMPTY_BLOB: BlobContent = { kind: 'blob', revisions: [], made: 0 };

export const headOf = ({ revisions }: BlobContent): Revision | undefined => revisions.at(-1);

export const bytesOf = (content: BlobContent): Uint8Array => headOf(content)?.bytes ?? new Uint8Array();

/** @throws GoogleError INVALID_ARGUMENT when 200 revisions are kept already. */
export const withUpload = (content: BlobContent, { account, at, ...upload }: Upload): BlobContent => {
  if (upload.keepForever) checkRoom(content);
  const made = content.made + 1;
  const revision: Revision = {
    id: `0B${String(made).padStart(6, '0')}`,
    ...upload,
    modifiedTime: at,
    by: account.email,
  };
  const revisions = [...content.revisions, revision];
  const purgeable = revisions.slice(0, -1).filter(({ keepForever }) => !keepForever);
  const tooMany = new Set(purgeable.slice(0, Math.max(0, purgeable.length - MOST_PURGEABLE)));
  return { kind: 'blob', revisions: revisions.filter((one) => !tooMany.has(one)), made };
};

/** A copy starts a history of its own. */
export const copiedBlob = (content: BlobContent, copy: Pick<Upload, 'account' | 'at' | 'keepForever'>): BlobContent => {
  const head = headOf(content);
  return head === undefined ? EMPTY_BLOB : withUpload(EMPTY_BLOB, { ...head, ...copy });
};

/** Those that are there at this moment, oldest first. */
export const revisionsAt = ({ revisions }: BlobContent, now: Date): readonly Revision[] =>
  revisions.filter(({ keepForever }, index) => {
    const next = revisions[index + 1];
    return keepForever || next === undefined || now.getTime() - next.modifiedTime.getTime() < PURGED_AFTER_MS;
  });

/** @throws GoogleError INVALID_ARGUMENT when 200 revisions are kept already, or one that is kept would be let go. */
export const withKeeping = (content: BlobContent, { id }: Revision, keepForever: boolean): BlobContent => ({
  ...content,
  revisions: content.revisions.map((revision) => {
    if (revision.id !== id || revision.keepForever === keepForever) return revision;
    if (!keepForever) {
      throw badRequestOf(
        'illegalKeepForeverModification',
        'Bad Request. Cannot update a revision to false that is marked as keepForever.',
      );
    }
    checkRoom(content);
    return { ...revision, keepForever };
  }),
});

/** Google documents the limit, not the words of its refusal. */
const checkRoom = ({ revisions }: BlobContent): void => {
  if (revisions.filter(({ keepForever }) => keepForever).length < MOST_KEPT) return;
  throw badRequestOf('badRequest', `Bad Request. At most ${MOST_KEPT} revisions of a file can be kept forever.`);
};
