/**
 * Who still owes what: every form of every reporting unit that was not submitted, or was returned and not sent again.
 *
 * A unit owes what fell due while it existed; one made by a merger does not answer for a quarter before it. `kk` has no due date
 * and is owed by nobody.
 */
import { daysBetween, localDate } from '../calendar/dates.ts';
import { FORMS, type Form } from '../calendar/form.ts';
import { opensOn, periodOf, periodState, type Period, type PeriodState } from '../calendar/periods.ts';
import { formStatus, latestRevision, type ProvinceState, type Revision, type UnitState } from '../ledger/state.ts';
import { reportingUnits, type Unit } from '../units/registry.ts';
import { workingDayCounter } from './ladder.ts';

export interface Obligation {
  readonly unit: Unit;
  readonly form: Form;
  /** Last day in time. */
  readonly due: string;
  /** First day on which it is taken. */
  readonly opens: string;
  /** Last day on which it is still taken. */
  readonly grace: string;
  readonly period: PeriodState;
  /** Calendar days after due; 0 in time, and for what was sent once already: a return makes nobody late. */
  readonly daysLate: number;
  /** Working days from the day that the ladder counts from to today. */
  readonly workingDays: number;
  readonly returned?: { readonly revision: number; readonly on: string; readonly reason: string };
}

/** In protocol order, each unit's forms in the order of the year; none before settings and registry are there. */
export function obligationsAt(state: ProvinceState, nowMs: number): readonly Obligation[] {
  const { settings, registry } = state;
  if (settings === undefined || registry === undefined) return [];
  const { calendar } = settings;
  const today = localDate(nowMs);
  const countWorkingDays = workingDayCounter(calendar.holidays);
  return reportingUnits(registry, today).flatMap((unit) =>
    FORMS.flatMap((form) => {
      const own = state.units.get(unit.id);
      const period = periodOf(form, unit.level, calendar, own?.extensions[form]);
      if (period === undefined || !isOwed(own, form) || (unit.validFrom ?? '') > period.due) return [];
      const returned = returnOf(latestRevision(own, form));
      const late = returned === undefined ? Math.max(0, daysBetween(period.due, today)) : 0;
      const obligation: Obligation = {
        ...{ unit, form, due: period.due, opens: opensOn(period), grace: period.grace, daysLate: late },
        period: periodState(form, period, nowMs),
        workingDays: countWorkingDays(countedFrom(period, returned), today),
        ...(returned === undefined ? {} : { returned }),
      };
      return [obligation];
    }),
  );
}

function isOwed(own: UnitState | undefined, form: Form): boolean {
  const status = formStatus(own, form);
  return status === 'not-submitted' || status === 'returned';
}

function returnOf(latest: Revision | undefined): Obligation['returned'] {
  if (latest?.review?.decision !== 'return') return undefined;
  const { at, reason } = latest.review;
  return { revision: latest.revision, on: localDate(Date.parse(at)), reason };
}

/** What comes back after its due date gets the time of the ladder again. */
function countedFrom({ due }: Period, returned: Obligation['returned']): string {
  return returned !== undefined && returned.on > due ? returned.on : due;
}
