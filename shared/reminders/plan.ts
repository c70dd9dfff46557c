/**
 * Whom to mail today about what: one reminder a person, with all that they are to be told in each of their roles.
 *
 * A person is mailed when any obligation has reached a step of its ladder that was not mailed to them before; then everything else
 * that they are to know goes along. Pure: the same state, moment and occasion give the same plan.
 */
import { localDate } from '../calendar/dates.ts';
import { isWorkingDay } from '../calendar/workingDays.ts';
import type { Reminded, ReminderReader } from '../ledger/payloads.ts';
import type { ProvinceState } from '../ledger/state.ts';
import { isValidOn, unitById, type Registry, type Unit } from '../units/registry.ts';
import { isMailable } from './address.ts';
import { stepReached, stepsOf } from './ladder.ts';
import { stepBefore } from './memory.ts';
import { obligationsAt, type Obligation } from './obligations.ts';
import { DEFAULT_REMINDERS, type ReminderSettings } from './settings.ts';

/** `ladder`: by the steps. `owing`: by hand, every officer whose unit owes what has reached its first step. */
export const OCCASIONS = ['ladder', 'owing'] as const;
export type Occasion = (typeof OCCASIONS)[number];

/** An obligation as one reader is told of it. */
export interface Due extends Obligation {
  readonly step: number;
}

export interface Reminder {
  /** Lower-case address. */
  readonly to: string;
  /** In protocol order; a role in which there is nothing to tell is left out. */
  readonly dues: { readonly [R in ReminderReader]?: readonly Due[] };
}

export interface ReminderPlan {
  /** Local business day. */
  readonly day: string;
  /** By address. */
  readonly reminders: readonly Reminder[];
  /** Units that owe what has reached a step and have no officer with a mailbox. */
  readonly unreachable: readonly Unit[];
}

export function planReminders(state: ProvinceState, nowMs: number, occasion: Occasion): ReminderPlan {
  const day = localDate(nowMs);
  const { settings, registry } = state;
  if (settings === undefined || registry === undefined) return { day, reminders: [], unreachable: [] };
  const ladder = settings.reminders ?? DEFAULT_REMINDERS;
  if (occasion === 'ladder' && !(ladder.enabled && isWorkingDay(day, settings.calendar.holidays))) {
    return { day, reminders: [], unreachable: [] };
  }
  const people = new Map<string, Person>();
  const unreachable: Unit[] = [];
  for (const obligation of obligationsAt(state, nowMs)) {
    for (const reader of readersOn(occasion)) {
      const step = stepOf(obligation, reader, ladder);
      if (step === undefined) continue;
      const due: Due = { ...obligation, step };
      const addresses = mailboxesOf(reader, obligation.unit, registry, day).filter(isMailable);
      if (reader === 'officer' && addresses.length === 0) unreachable.push(obligation.unit);
      for (const to of addresses) {
        const isNew = occasion === 'owing' || step > stepBefore(state.reminded, to, remindedOf(due, reader), day);
        tell(people, to, reader, due, isNew);
      }
    }
  }
  const reminders = [...people.values()].filter(({ isNew }) => isNew).map(({ to, dues }) => ({ to, dues }));
  return {
    day,
    reminders: reminders.sort((a, b) => (a.to < b.to ? -1 : 1)),
    unreachable: [...new Set(unreachable)],
  };
}

/** What the ledger keeps of a reminder. */
export function aboutOf({ dues }: Reminder): readonly Reminded[] {
  return READERS.flatMap((reader) => (dues[reader] ?? []).map((due) => remindedOf(due, reader)));
}

interface Person {
  readonly to: string;
  readonly dues: { [R in ReminderReader]?: Due[] };
  isNew: boolean;
}

const READERS: readonly ReminderReader[] = ['officer', 'leader', 'district', 'home-affairs'];

function readersOn(occasion: Occasion): readonly ReminderReader[] {
  return occasion === 'owing' ? ['officer'] : READERS;
}

/** What was returned before its time is told at once. */
function stepOf(obligation: Obligation, reader: ReminderReader, ladder: ReminderSettings): number | undefined {
  const steps = stepsOf(reader, ladder);
  const reached = stepReached(steps, obligation.workingDays);
  return reached ?? (reader === 'officer' && obligation.returned !== undefined ? steps[0] : undefined);
}

function remindedOf({ unit, form, due, returned, step }: Due, as: ReminderReader): Reminded {
  return { as, unit: unit.id, form, due, returned: returned?.revision ?? 0, step };
}

function mailboxesOf(reader: ReminderReader, unit: Unit, registry: Registry, day: string): readonly string[] {
  switch (reader) {
    case 'officer':
    case 'leader':
      return addressesOf(unit, reader, day);
    case 'district': {
      const parent = unit.parent === undefined ? undefined : unitById(registry, unit.parent);
      return parent !== undefined && isValidOn(parent, day) ? addressesOf(parent, 'officer', day) : [];
    }
    case 'home-affairs':
      return registry.staff.filter(({ role }) => role === 'home-affairs').map(({ email }) => email.toLowerCase());
  }
}

function addressesOf({ mailboxes }: Unit, role: 'officer' | 'leader', day: string): readonly string[] {
  return mailboxes
    .filter((mailbox) => mailbox.role === role && (mailbox.from ?? '') <= day && day <= (mailbox.to ?? '9999-12-31'))
    .map(({ email }) => email.toLowerCase());
}

function tell(people: Map<string, Person>, to: string, reader: ReminderReader, due: Due, isNew: boolean): void {
  const person = people.get(to) ?? { to, dues: {}, isNew: false };
  people.set(to, person);
  person.isNew ||= isNew;
  const told = (person.dues[reader] ??= []);
  if (!told.some(({ unit, form }) => unit.id === due.unit.id && form === due.form)) told.push(due);
}
