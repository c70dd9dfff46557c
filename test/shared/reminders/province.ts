/** A small province for reminders: two xã under a huyện, a sở, and the days as the daily run sees them. */
import { addDays, startOfLocalDay } from '../../../shared/calendar/dates.ts';
import { HOLIDAYS_2023_2026 } from '../../../shared/calendar/holidays.ts';
import type { Act } from '../../../shared/ledger/entry.ts';
import { fold } from '../../../shared/ledger/fold.ts';
import type { RemindersPayload, SettingsPayload } from '../../../shared/ledger/payloads.ts';
import type { ProvinceState } from '../../../shared/ledger/state.ts';
import { withReminders } from '../../../shared/reminders/memory.ts';
import { aboutOf, planReminders, type Reminder } from '../../../shared/reminders/plan.ts';
import type { Registry, Unit } from '../../../shared/units/registry.ts';
import { act, entriesOf, submission } from '../ledger/ledgerOf.ts';

export const OFFICER = 'officer@xa1.example';

function unit(id: string, order: number, more: Partial<Unit> = {}): Unit {
  const mailboxes = [{ email: `officer@${id}.example`, role: 'officer' as const }];
  return { id, name: `UBND xã ${id}`, level: 'xa', order, reports: true, parent: 'huyen', mailboxes, ...more };
}

/** Units in protocol order. */
export const REGISTRY: Registry = {
  units: [
    unit('xa1', 1),
    unit('xa2', 2, {
      mailboxes: [
        { email: 'first@xa2.example', role: 'officer' },
        { email: 'second@xa2.example', role: 'officer' },
        { email: 'leader@xa2.example', role: 'leader' },
      ],
    }),
    {
      ...{ id: 'huyen', name: 'UBND huyện H', level: 'huyen', order: 0, reports: true },
      mailboxes: [{ email: 'officer@huyen.example', role: 'officer' }],
    },
  ],
  staff: [{ email: 'snv@province.example', role: 'home-affairs' }],
};

export const SETTINGS: SettingsPayload = {
  ...{ province: 'Quảng Trị', cycle: 2023, papiYear: 2022, contents: [], masterSpreadsheetId: '', simulated: false },
  contactOfHomeAffairs: 'Phòng CCHC',
  calendar: {
    ...{ cycle: 2023, planOpens: '2023-07-25', planDue: { date: '2023-08-08', flag: 'before' } },
    ...{ quarterRule: 'decree', quarterDueWorkingDays: { so: 2, huyen: 2, xa: 2 }, graceWorkingDays: 2 },
    ...{ notApplicable: ['q1', 'q2', 'q3', 'q4'], holidays: HOLIDAYS_2023_2026 },
  },
};

/** A state made by acts of units alone; settings and registry are laid over it. */
export function stateOf(acts: readonly Act[] = [], more: Partial<ProvinceState> = {}): ProvinceState {
  return { ...fold(entriesOf(acts)), settings: SETTINGS, registry: REGISTRY, ...more };
}

export function submitted(unitId: string, revision = 1): Act {
  return submission(unitId, revision);
}

/** @param at local date. */
export function returned(unitId: string, revision: number, at: string): Act {
  const payload = { decision: 'return' as const, reason: 'Chưa rõ sản phẩm', remarks: [] };
  return act(unitId, 'review', payload, { revision, at: `${at}T03:00:00.000Z`, requestId: `${unitId}-r${revision}` });
}

/** 05:15 of a local day. */
export function morning(day: string): number {
  return startOfLocalDay(day) + 5.25 * 3_600_000;
}

export interface Mailed {
  readonly day: string;
  readonly reminder: Reminder;
}

/** Each morning of the days asked for, every mail taken by the mail server. @param stateOn what stands in the ledger that morning. */
export function mailedOver(days: readonly string[], stateOn: (day: string) => ProvinceState): readonly Mailed[] {
  let { reminded } = stateOn(days[0] ?? '');
  return days.flatMap((day) => {
    const plan = planReminders({ ...stateOn(day), reminded }, morning(day), 'ladder');
    const payload: RemindersPayload = {
      day,
      mails: plan.reminders.map((reminder) => ({ to: reminder.to, outcome: 'sent', about: aboutOf(reminder) })),
    };
    reminded = withReminders(reminded, payload);
    return plan.reminders.map((reminder) => ({ day, reminder }));
  });
}

export function daysBetween(from: string, to: string): string[] {
  const days: string[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
}
