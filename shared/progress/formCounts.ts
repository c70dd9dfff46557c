/**
 * One form over some units: how many must send it, sent it, sent it in time, and what became of it.
 *
 * In time is judged by the first submission: a return for its content makes nobody late.
 */
import type { Form } from '../calendar/form.ts';
import { formStatus, revisionsOf, type ProvinceState } from '../ledger/state.ts';
import type { StandingOf } from '../master/standing.ts';
import type { Unit } from '../units/registry.ts';

export interface Counts {
  /** Units that must send it; none of `kk`, which has no due date. */
  readonly expected: number;
  readonly submitted: number;
  readonly onTime: number;
  /** Sent after the due date. */
  readonly late: number;
  /** Due is over and nothing came. */
  readonly overdue: number;
  readonly returned: number;
  readonly accepted: number;
  /** Newest revision has no review; none of `kk`, which needs none. */
  readonly waiting: number;
}

export interface CountSource {
  readonly state: ProvinceState;
  readonly standingOf: StandingOf;
}

export function formCounts(form: Form, units: readonly Unit[], { state, standingOf }: CountSource): Counts {
  const count = { expected: 0, submitted: 0, onTime: 0, late: 0, overdue: 0, returned: 0, accepted: 0, waiting: 0 };
  for (const unit of units) {
    const own = state.units.get(unit.id);
    const standing = standingOf(unit, form);
    if (form !== 'kk' && standing !== 'not-applicable') count.expected++;
    if (standing === 'overdue') count.overdue++;
    const first = revisionsOf(own, form)[0];
    if (first === undefined) continue;
    count.submitted++;
    count[first.minutesLate === 0 ? 'onTime' : 'late']++;
    const status = formStatus(own, form);
    if (status === 'returned' || status === 'accepted') count[status]++;
    else if (form !== 'kk') count.waiting++;
  }
  return count;
}
