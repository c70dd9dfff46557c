/** Units that owe a form at a moment: due and not sent, or returned and not sent again. In protocol order. */
import { localDate } from '../calendar/dates.ts';
import type { Form } from '../calendar/form.ts';
import { periodOf } from '../calendar/periods.ts';
import type { ProvinceState } from '../ledger/state.ts';
import { standingsAt } from '../master/standing.ts';
import { reportingUnits, type Unit } from '../units/registry.ts';

export interface Owing {
  readonly unit: Unit;
  readonly standing: 'overdue' | 'returned';
  /** Last day in time, the unit's extension included. */
  readonly due: string;
}

export function owingUnits(form: Form, state: ProvinceState, nowMs: number): readonly Owing[] {
  const { settings, registry } = state;
  if (settings === undefined || registry === undefined) return [];
  const standingOf = standingsAt(state, nowMs);
  return reportingUnits(registry, localDate(nowMs)).flatMap((unit) => {
    const standing = standingOf(unit, form);
    const due = periodOf(form, unit.level, settings.calendar, state.units.get(unit.id)?.extensions[form])?.due;
    if (due === undefined || (standing !== 'overdue' && standing !== 'returned')) return [];
    return [{ unit, standing, due }];
  });
}
