/**
 * What each person was reminded of: per obligation the steps of the ladder that were mailed to them, with their days.
 *
 * An obligation is one form of one unit with one due date, begun anew by each return: so a moved due date, a return or a new officer
 * finds nothing remembered, and the ladder starts again.
 */
import type { RemindersPayload, Reminded } from '../ledger/payloads.ts';

/** Key of a person's obligation -> day -> highest step mailed on it. */
export type ReminderMemory = ReadonlyMap<string, ReadonlyMap<string, number>>;

export const NOTHING_REMINDED: ReminderMemory = new Map();

type Reading = Pick<Reminded, 'as' | 'unit' | 'form' | 'due' | 'returned'>;

function keyOf(to: string, { as, unit, form, due, returned }: Reading): string {
  return `${to}/${as}/${unit}/${form}/${due}/${returned}`;
}

/** What a mail server never took is not remembered, so that the next day tells it again. */
export function withReminders(before: ReminderMemory, { day, mails }: RemindersPayload): ReminderMemory {
  const memory = new Map(before);
  for (const { to, outcome, about } of mails) {
    if (outcome === 'unsent') continue;
    for (const reminded of about) {
      const key = keyOf(to, reminded);
      const days = memory.get(key);
      memory.set(key, new Map(days).set(day, Math.max(days?.get(day) ?? -Infinity, reminded.step)));
    }
  }
  return memory;
}

/**
 * The highest step mailed on any other day; `-Infinity` when none was. Today's own mails are left out, so that a plan made again on
 * the same day is the same plan.
 */
export function stepBefore(memory: ReminderMemory, to: string, reading: Reading, today: string): number {
  const days = memory.get(keyOf(to, reading)) ?? new Map<string, number>();
  return Math.max(-Infinity, ...[...days].filter(([day]) => day !== today).map(([, step]) => step));
}
