/** The calendar's acts in a province as its settings, units and extensions stand. */
import type { ProvinceState } from '../ledger/state.ts';
import { reportingUnits } from '../units/registry.ts';
import { calendarActs, type CalendarAct, type CalendarUnit } from './acts.ts';
import { heldOpen, reopenings } from './reopenings.ts';

/** Of the whole cycle, for the units that report on a day; none before settings and registry are set. */
export function provinceActs({ settings, registry, units }: ProvinceState, today: string): readonly CalendarAct[] {
  if (settings === undefined || registry === undefined) return [];
  const { calendar } = settings;
  const reporting = reportingUnits(registry, today).map(({ id, level }): CalendarUnit => {
    const own = units.get(id);
    if (own === undefined) return { id, level, extensions: {} };
    return { id, level, extensions: own.extensions, held: heldOpen(own), reopened: reopenings(own, level, calendar) };
  });
  return calendarActs(calendar, reporting);
}
