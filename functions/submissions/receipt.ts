/** What the unit is told of a submission, and can show whoever asks whether and when it submitted. */
import type { Form } from '../../shared/calendar/form.ts';
import type { Entry } from '../../shared/ledger/entry.ts';
import type { SubmissionPayload } from '../../shared/ledger/payloads.ts';

export interface Receipt {
  readonly unit: string;
  readonly form: Form;
  readonly revision: number;
  readonly hash: string;
  /** ISO instant of the business clock. */
  readonly at: string;
  readonly by: string;
  readonly minutesLate: number;
}

/** @param entry a submission of that form. */
export function receiptOf({ unit, revision, hash, at, by, payload }: Entry, form: Form): Receipt {
  const { minutesLate } = JSON.parse(payload) as SubmissionPayload;
  return { unit, form, revision, hash, at, by, minutesLate };
}

/** Of the submission that the request made; what said nothing new made none. */
export function findReceipt(chain: readonly Entry[], requestId: string): Receipt | undefined {
  const entry = chain.find((one) => one.kind === 'submission' && one.requestId === requestId);
  return entry === undefined || entry.form === null ? undefined : receiptOf(entry, entry.form);
}
