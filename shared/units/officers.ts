/** Who speaks for a unit on a day, and how one officer follows another: people move, what they sent stays theirs. */
import { addDays } from '../calendar/dates.ts';
import type { Mailbox, Registry, Unit } from './registry.ts';

const OPEN_END = '9999-12-31';

/** Addresses in the order of the registry. */
export function officersOn({ mailboxes }: Unit, date: string): string[] {
  return mailboxes.filter((mailbox) => isOfficer(mailbox) && holds(mailbox, date)).map(({ email }) => email);
}

/** Whether the address was, is or will be an officer of the unit. */
export function isKnownOfficer({ mailboxes }: Unit, email: string): boolean {
  return mailboxes.some((mailbox) => isOfficer(mailbox) && mailbox.email === email);
}

export interface Arrival {
  readonly unit: string;
  readonly email: string;
  /** First day, ISO date. */
  readonly from: string;
  /** Address of the officer whose last day is the day before. */
  readonly replaces?: string;
}

/** The registry with the newcomer in it. Once it is so, the same arrival changes nothing: the same object comes back. */
export function withOfficer(registry: Registry, arrival: Arrival): Registry {
  const units = registry.units.map((unit) => {
    if (unit.id !== arrival.unit) return unit;
    const mailboxes = mailboxesAfter(unit, arrival);
    const same = mailboxes.length === unit.mailboxes.length && mailboxes.every((box, i) => box === unit.mailboxes[i]);
    return same ? unit : { ...unit, mailboxes };
  });
  return units.every((unit, index) => unit === registry.units[index]) ? registry : { ...registry, units };
}

function mailboxesAfter(unit: Unit, { email, from, replaces }: Arrival): readonly Mailbox[] {
  const kept = unit.mailboxes.flatMap((mailbox) => {
    if (!isOfficer(mailbox)) return [mailbox];
    // A later beginning of the newcomer's own is overtaken.
    if (mailbox.email === email) return (mailbox.from ?? '') > from ? [] : [mailbox];
    return mailbox.email === replaces ? endedBefore(mailbox, from) : [mailbox];
  });
  return officersOn(unit, from).includes(email) ? kept : [...kept, { email, role: 'officer', from }];
}

/** Nothing is left of a span that would have begun on that day or later. */
function endedBefore(mailbox: Mailbox, day: string): Mailbox[] {
  if ((mailbox.from ?? '') >= day) return [];
  return (mailbox.to ?? OPEN_END) < day ? [mailbox] : [{ ...mailbox, to: addDays(day, -1) }];
}

function isOfficer({ role }: Mailbox): boolean {
  return role === 'officer';
}

function holds({ from = '', to = OPEN_END }: Mailbox, date: string): boolean {
  return from <= date && date <= to;
}
