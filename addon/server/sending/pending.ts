/**
 * A submission whose answer is not known: what is kept of it, and what may be done next. Pure.
 *
 * What was clicked keeps its request id until the server has judged it. The server finds an earlier try by that id and answers
 * with its receipt, refuses the id when the content differs, and enters a changed content only where nothing arrived: so
 * whatever is sent again under the id, one entry at most comes of it.
 */
import type { Form } from '../../../shared/calendar/form.ts';
import type { Outcome } from '../api/client.ts';
import { addonProblem } from '../problems/refusal.ts';
import type { ProblemView } from '../views.ts';
import { momentInWords } from '../../../shared/text/moment.ts';

export interface Pending {
  readonly requestId: string;
  readonly unit: string;
  readonly form: Form;
  /** SHA-256 of what was read of the sheet, in canonical JSON. */
  readonly contentHash: string;
  readonly baseRevision: number;
  readonly by: string;
  /** When the clerk pressed the button, ISO instant. */
  readonly clickedAt: string;
  /** Of the last try, ISO instant. */
  readonly sentAt: string;
  /** `sending`: a run may still be waiting for the answer. */
  readonly state: 'sending' | 'lost';
}

/** What the clerk wants to send now. */
export type Wish = Omit<Pending, 'requestId' | 'sentAt' | 'state'>;

export type Begun =
  { readonly kind: 'go'; readonly pending: Pending } | { readonly kind: 'wait'; readonly problem: ProblemView };

/** A fetch ends after 60 s; a run that was killed never says so. */
const UNDERWAY_MS = 90_000;

export function isUnderway({ state, sentAt }: Pending, now: string): boolean {
  return state === 'sending' && Date.parse(now) - Date.parse(sentAt) < UNDERWAY_MS;
}

/** "Gửi". @param newId used when nothing is pending. */
export function begin(earlier: Pending | undefined, wish: Wish, newId: string): Begun {
  const now = wish.clickedAt;
  if (earlier === undefined)
    return { kind: 'go', pending: { ...wish, requestId: newId, sentAt: now, state: 'sending' } };
  if (isUnderway(earlier, now)) return wait('sending-underway', earlier);
  if (earlier.form !== wish.form) return wait('pending-first', earlier);
  const { contentHash } = wish;
  return { kind: 'go', pending: { ...earlier, contentHash, sentAt: now, state: 'sending' } };
}

/** "Gửi lại". */
export function resume(earlier: Pending | undefined, now: string): Begun {
  if (earlier === undefined) return { kind: 'wait', problem: addonProblem('pending-none', {}) };
  if (isUnderway(earlier, now)) return wait('sending-underway', earlier);
  return { kind: 'go', pending: { ...earlier, sentAt: now, state: 'sending' } };
}

/** The content is no longer what was clicked, and nothing of it arrived: the clerk decides anew, under the same request id. */
export function changedSince({ form, clickedAt }: Pending): ProblemView {
  return addonProblem('pending-changed', { form, at: momentInWords(clickedAt) });
}

export type Concluded<Taken> =
  | { readonly kind: 'taken'; readonly taken: Taken }
  /** An earlier try of the same act had arrived, with another content: its receipt can be asked for. */
  | { readonly kind: 'arrived' }
  /** The server judged: nothing is pending any more. */
  | { readonly kind: 'judged'; readonly problem: ProblemView }
  /** Nobody knows: kept for "Gửi lại". */
  | { readonly kind: 'open'; readonly problem: ProblemView };

export function conclude<Taken>(outcome: Outcome<Taken>): Concluded<Taken> {
  if (outcome.kind === 'answered') return { kind: 'taken', taken: outcome.body };
  const { problem } = outcome;
  if (outcome.kind === 'lost') return { kind: 'open', problem: { ...problem, step: 'resend' } };
  if (problem.code === 'request-id-reused') return { kind: 'arrived' };
  // Who may not send today may have been heard yesterday: it says nothing of the act.
  const isOfAccount = outcome.status === 401 || outcome.status === 403;
  return { kind: isOfAccount ? 'open' : 'judged', problem };
}

/** Kept until the next try. */
export function lost(pending: Pending): Pending {
  return { ...pending, state: 'lost' };
}

function wait(code: 'sending-underway' | 'pending-first', { by, form, clickedAt }: Pending): Begun {
  const problem =
    code === 'pending-first' ? addonProblem(code, { form, at: momentInWords(clickedAt) }) : addonProblem(code, { by });
  return { kind: 'wait', problem };
}
