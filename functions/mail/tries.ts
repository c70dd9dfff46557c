/**
 * What the tries of one person's mail of one day say: whether and when it is tried again, and how it ended.
 *
 * What may have arrived is tried once more under the same Message-ID, then left: a doubled mail is worse than one that the next
 * step of the ladder makes good.
 */
import type { ReminderMail } from '../../shared/ledger/payloads.ts';
import type { MailTry } from '../ledger/mailTries.ts';

/** After that long a try without an end belongs to a run that was cut: none lasts so long (`transport.ts`). */
export const LEASE_MS = 5 * 60_000;
/** Tries that an address is given which the server puts off. */
const MOST_DEFERRED = 5;
/** Tries that may have arrived. */
const MOST_LOST = 2;
/** Doubles each time; grey-listing lifts after some minutes. */
const FIRST_WAIT_MS = 5 * 60_000;

export type NextTry = { readonly kind: 'done' | 'later' } | { readonly kind: 'try'; readonly number: number };

/** @param tries of one person and day. @param nowMs wall clock. */
export function nextTry(tries: readonly MailTry[], nowMs: number): NextTry {
  const last = lastOf(tries);
  if (last === undefined) return { kind: 'try', number: 1 };
  if (endOf(tries, nowMs) !== undefined) return { kind: 'done' };
  const wait = FIRST_WAIT_MS * 2 ** (count(tries, 'deferred') - 1);
  const waits = last.state === 'deferred' && nowMs < Date.parse(last.begunAt) + wait;
  if (isHeld(last, nowMs) || waits) return { kind: 'later' };
  return { kind: 'try', number: last.number + 1 };
}

/**
 * @param isOver whether the business day has passed, so that it will not be tried again.
 * @returns `undefined` while it has not ended.
 */
export function outcomeOf(
  tries: readonly MailTry[],
  isOver: boolean,
  nowMs: number,
): ReminderMail['outcome'] | undefined {
  const end = endOf(tries, nowMs);
  if (end !== undefined || !isOver || tries.some((one) => isHeld(one, nowMs))) return end;
  return lost(tries, nowMs) > 0 ? 'unknown' : 'unsent';
}

function endOf(tries: readonly MailTry[], nowMs: number): ReminderMail['outcome'] | undefined {
  if (tries.some(({ state }) => state === 'taken')) return 'sent';
  if (tries.some(({ state }) => state === 'refused')) return 'refused';
  if (lost(tries, nowMs) >= MOST_LOST) return 'unknown';
  return count(tries, 'deferred') >= MOST_DEFERRED ? 'refused' : undefined;
}

/** Tries after which nobody knows whether the server has the mail. */
function lost(tries: readonly MailTry[], nowMs: number): number {
  return tries.filter((one) => one.state === 'uncertain' || (one.state === 'sending' && !isHeld(one, nowMs))).length;
}

/** A run is at it. */
function isHeld({ state, begunAt }: MailTry, nowMs: number): boolean {
  return state === 'sending' && nowMs < Date.parse(begunAt) + LEASE_MS;
}

function count(tries: readonly MailTry[], state: MailTry['state']): number {
  return tries.filter((one) => one.state === state).length;
}

function lastOf(tries: readonly MailTry[]): MailTry | undefined {
  return tries.reduce<MailTry | undefined>((last, one) => (one.number > (last?.number ?? 0) ? one : last), undefined);
}

export function byAddress(tries: readonly MailTry[]): ReadonlyMap<string, readonly MailTry[]> {
  const groups = new Map<string, MailTry[]>();
  for (const one of tries) groups.set(one.to, [...(groups.get(one.to) ?? []), one]);
  return groups;
}
