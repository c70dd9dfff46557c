/**
 * What a run would find to do, as the ledger stands: on most days of a year nothing, so that the clock passes over them.
 *
 * It asks the same pure code as the functions do. They decide; this only spares the calls that would come to nothing.
 */
import { actsBetween, type CalendarAct } from '../../../shared/calendar/acts.ts';
import { localDate } from '../../../shared/calendar/dates.ts';
import { QUARTER_FORMS } from '../../../shared/calendar/form.ts';
import { provinceActs } from '../../../shared/calendar/provinceActs.ts';
import { lastFreeze, type ProvinceState } from '../../../shared/ledger/state.ts';
import { planReminders, type Reminder } from '../../../shared/reminders/plan.ts';
import { statusAt } from '../../../shared/summaries/summarize.ts';
import { reportingUnits } from '../../../shared/units/registry.ts';
import type { ScheduledRun } from './runs.ts';

export type Work =
  | { readonly kind: 'freeze' }
  | { readonly kind: 'sweep'; readonly acts: readonly CalendarAct[] }
  | { readonly kind: 'mail'; readonly reminders: readonly Reminder[] };

export interface Occasion {
  /** The last daily run of the way brings the master up to its day, also without any act. */
  readonly isLastSweep: boolean;
  /** Whether an hourly run may find mails that the morning left, or that people made necessary since. */
  readonly mayOweMails: boolean;
}

/** In the order in which it is done. */
export function workOf({ at, job }: ScheduledRun, state: ProvinceState, occasion: Occasion): readonly Work[] {
  switch (job) {
    case 'quarterly':
      return isAnyToFreeze(state, at) ? [{ kind: 'freeze' }] : [];
    case 'daily': {
      const acts = actsDue(state, at);
      const sweeps = acts.length > 0 || occasion.isLastSweep;
      return [...(sweeps ? [{ kind: 'sweep', acts } as const] : []), ...mailsDue(state, at)];
    }
    case 'reminders':
      return occasion.mayOweMails ? mailsDue(state, at) : [];
  }
}

function isAnyToFreeze(state: ProvinceState, at: number): boolean {
  const { settings, registry } = state;
  if (settings === undefined || registry === undefined) return false;
  const units = reportingUnits(registry, localDate(at));
  return QUARTER_FORMS.some(
    (form) =>
      !settings.calendar.notApplicable.includes(form) &&
      lastFreeze(state, form) === undefined &&
      statusAt(state, form, units, at) === 'frozen',
  );
}

function actsDue(state: ProvinceState, at: number): readonly CalendarAct[] {
  const today = localDate(at);
  return actsBetween(provinceActs(state, today), state.calendarThrough ?? '', today);
}

function mailsDue(state: ProvinceState, at: number): readonly Work[] {
  const { reminders } = planReminders(state, at, 'ladder');
  return reminders.length === 0 ? [] : [{ kind: 'mail', reminders }];
}
