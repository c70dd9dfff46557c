/** The calendar's acts in a province as its settings, units and extensions stand. */
import type { ProvinceState } from '../ledger/state.ts';
import { reportingUnits } from '../units/registry.ts';
import { calendarActs, type CalendarAct } from './acts.ts';

/** Of the whole cycle, for the units that report on a day; none before settings and registry are set. */
export function provinceActs({ settings, registry, units }: ProvinceState, today: string): readonly CalendarAct[] {
  if (settings === undefined || registry === undefined) return [];
  const reporting = reportingUnits(registry, today).map(({ id, level }) => ({
    ...{ id, level },
    extensions: units.get(id)?.extensions ?? {},
  }));
  return calendarActs(settings.calendar, reporting);
}
