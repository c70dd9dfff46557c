/**
 * What had closed for a unit and was opened again: by a return, for mending, until the next decision; by an extension, until its
 * own last day.
 */
import { FORMS, type Form } from './form.ts';
import { localDate } from './dates.ts';
import type { Level } from './level.ts';
import { periodOf } from './periods.ts';
import type { CalendarSettings } from './settings.ts';
import { openReturn, revisionsOf, type UnitState } from '../ledger/state.ts';

export type ReopenedBy = 'return' | 'extension';

export interface Reopening {
  readonly form: Form;
  readonly by: ReopenedBy;
  /** Local date of the act that opened it, from whose moment on it is taken. */
  readonly on: string;
}

/** By form, in order of time; several on one day are one. */
export function reopenings(own: UnitState, level: Level, calendar: CalendarSettings): readonly Reopening[] {
  return FORMS.flatMap((form) => {
    const given = (own.extensionsGiven ?? []).filter((extension) => extension.form === form);
    const byDay = new Map<string, Reopening>();
    for (const { by, at } of openingActs(own, form)) {
      const on = localDate(Date.parse(at));
      const before = periodOf(form, level, calendar, given.findLast((extension) => extension.at < at)?.due);
      if (before !== undefined && on > before.grace) byDay.set(on, { form, by, on });
    }
    return [...byDay.values()];
  });
}

function openingActs(own: UnitState, form: Form): readonly { readonly by: ReopenedBy; readonly at: string }[] {
  const given = (own.extensionsGiven ?? []).filter((extension) => extension.form === form);
  const returns = revisionsOf(own, form).flatMap(({ review }) => (review?.decision === 'return' ? [review] : []));
  return [
    ...returns.map(({ at }) => ({ by: 'return', at }) as const),
    ...given.map(({ at }) => ({ by: 'extension', at }) as const),
  ].sort((a, b) => (a.at === b.at ? 0 : a.at < b.at ? -1 : 1));
}

/** Forms that no close shuts for this unit: returned, and not decided since. */
export function heldOpen(own: UnitState): readonly Form[] {
  return FORMS.filter((form) => openReturn(own, form) !== undefined);
}
