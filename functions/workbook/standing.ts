/** Where each form of a unit stands at a moment, and whether a submission of it is taken. */
import { FORMS, type Form } from '../../shared/calendar/form.ts';
import { opensOn, periodOf, periodState, type Period } from '../../shared/calendar/periods.ts';
import type { CalendarSettings } from '../../shared/calendar/settings.ts';
import type { FormStanding } from '../../shared/forms/context.ts';
import { formStatus, latestRevision, type UnitState } from '../../shared/ledger/state.ts';
import { Problem } from '../../shared/problems/problem.ts';
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
    return {
      form,
      period: periodState(form, period, nowMs),
      ...(period === undefined ? {} : { due: period.due, dueInWords: formatDue(period.due) }),
      status: formStatus(state, form),
      revision: latest?.revision ?? 0,
      ...(latest === undefined ? {} : { submittedAt: latest.at, submittedBy: latest.by }),
      ...(review?.decision === 'return' ? { returnReason: review.reason } : {}),
      remarks: review?.decision === 'return' ? review.remarks : [],
    };
  });
}

/**
 * A returned form may be sent again as any other: until the freeze, or later when Sở Nội vụ extends.
 *
 * @throws Problem `period-not-applicable`, `period-not-open`, `period-closed`.
 */
export function requireOpen(form: Form, period: Period | undefined, atMs: number): void {
  const state = periodState(form, period, atMs);
  if (state === 'not-applicable') throw new Problem('period-not-applicable', { form });
  if (period === undefined) return;
  if (state === 'not-open') {
    throw new Problem('period-not-open', { form, from: `ngày ${formatShortDate(opensOn(period))}` });
  }
  if (state === 'frozen') throw new Problem('period-closed', { form, until: `ngày ${formatShortDate(period.grace)}` });
}
