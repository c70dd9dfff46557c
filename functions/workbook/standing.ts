/** Where each form of a unit stands at a moment, and whether a submission of it is taken. */
import { endOfLocalDay } from '../../shared/calendar/dates.ts';
import { FORMS, type Form } from '../../shared/calendar/form.ts';
import { opensOn, periodOf, periodState, type Period } from '../../shared/calendar/periods.ts';
import type { CalendarSettings } from '../../shared/calendar/settings.ts';
import type { FormStanding, Remark } from '../../shared/forms/context.ts';
import { formStatus, latestRevision, openReturn, type UnitState } from '../../shared/ledger/state.ts';
import { Problem } from '../../shared/problems/problem.ts';
import { reopenedBy } from '../../shared/review/reopening.ts';
import { formatDue, formatShortDate } from '../../shared/text/format.ts';
import type { Unit } from '../../shared/units/registry.ts';

/** A unit's period of a form, its extension included. */
export function unitPeriod(
  form: Form,
  unit: Unit,
  state: UnitState | undefined,
  calendar: CalendarSettings,
): Period | undefined {
  return periodOf(form, unit.level, calendar, state?.extensions[form]);
}

export function formStandings(
  unit: Unit,
  state: UnitState | undefined,
  calendar: CalendarSettings,
  nowMs: number,
): FormStanding[] {
  return FORMS.map((form) => {
    const period = unitPeriod(form, unit, state, calendar);
    const latest = latestRevision(state, form);
    const review = latest?.review;
    const remarks = reopenedRemarks(form, period, state, nowMs);
    return {
      form,
      period: periodState(form, period, nowMs),
      ...(period === undefined ? {} : { due: period.due, dueInWords: formatDue(period.due) }),
      status: formStatus(state, form),
      revision: latest?.revision ?? 0,
      ...(latest === undefined ? {} : { submittedAt: latest.at, submittedBy: latest.by }),
      ...(review?.decision === 'return' ? { returnReason: review.reason } : {}),
      remarks: review?.decision === 'return' ? review.remarks : [],
      ...(remarks === undefined ? {} : { reopened: reopenedBy(remarks) }),
    };
  });
}

/**
 * The remarks of the return that holds a form open after its last day in time, without end; `undefined` in time, and where the
 * last decision is no return.
 */
export function reopenedRemarks(
  form: Form,
  period: Period | undefined,
  state: UnitState | undefined,
  nowMs: number,
): readonly Remark[] | undefined {
  if (period === undefined || nowMs < endOfLocalDay(period.due)) return undefined;
  return openReturn(state, form)?.review.remarks;
}

/**
 * A form is taken until the freeze, or later when Sở Nội vụ extends it or has returned it.
 *
 * @param reopened by a return. @throws Problem `period-not-applicable`, `period-not-open`, `period-closed`.
 */
export function requireOpen(form: Form, period: Period | undefined, atMs: number, reopened: boolean): void {
  const state = periodState(form, period, atMs);
  if (state === 'not-applicable') throw new Problem('period-not-applicable', { form });
  if (period === undefined) return;
  if (state === 'not-open') {
    throw new Problem('period-not-open', { form, from: `ngày ${formatShortDate(opensOn(period))}` });
  }
  if (state === 'frozen' && !reopened)
    throw new Problem('period-closed', { form, until: `ngày ${formatShortDate(period.grace)}` });
}
