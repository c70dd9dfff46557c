/**
 * What the calendar does by itself in a cycle: which form opens, falls due or closes for whom, on which day.
 *
 * Pure: the same settings, units and extensions give the same acts. Units of a level share their days; one with an extension
 * has days of its own.
 */
import { addDays } from './dates.ts';
import { FORMS, type Form } from './form.ts';
import { opensOn, periodOf, type Period } from './periods.ts';
import { LEVELS, type CalendarSettings, type Level } from './settings.ts';

/**
 * `opens`: from that day on it is taken. `late`: the day after due, from which it is late. `closes`: the day after grace, from
 * which it is no longer taken.
 */
export type CalendarActKind = 'opens' | 'late' | 'closes';

export interface CalendarAct {
  /** Local date on which it takes effect. */
  readonly date: string;
  readonly kind: CalendarActKind;
  readonly form: Form;
  readonly level: Level;
  /** Present where one unit's extension sets the day; else all of the level that have none. */
  readonly unit?: string;
  /** How many units it concerns. */
  readonly units: number;
}

export interface CalendarUnit {
  readonly id: string;
  readonly level: Level;
  /** Form -> extended last day. */
  readonly extensions: { readonly [F in Form]?: string };
}

const ORDER: readonly CalendarActKind[] = ['closes', 'late', 'opens'];

/** Of the whole cycle, by date; on one day what closes comes before what opens. */
export function calendarActs(calendar: CalendarSettings, units: readonly CalendarUnit[]): readonly CalendarAct[] {
  const acts = FORMS.flatMap((form) =>
    LEVELS.flatMap((level) => {
      const all = units.filter((unit) => unit.level === level);
      const regular = periodOf(form, level, calendar);
      if (regular === undefined || all.length === 0) return [];
      const opens = { date: opensOn(regular), kind: 'opens', form, level, units: all.length } as const;
      const extended = all.flatMap((unit) => extendedPeriod(form, unit, calendar, regular));
      const rest = { form, level, units: all.length - extended.length };
      return [
        opens,
        ...(rest.units === 0 ? [] : endings(regular, rest)),
        ...extended.flatMap(({ unit, period }) => endings(period, { form, level, unit, units: 1 })),
      ];
    }),
  );
  return acts.sort((a, b) => (a.date === b.date ? rank(a) - rank(b) : a.date < b.date ? -1 : 1));
}

/** Those that take effect after `from` and not after `to`. */
export function actsBetween(acts: readonly CalendarAct[], from: string, to: string): readonly CalendarAct[] {
  return acts.filter(({ date }) => date > from && date <= to);
}

function extendedPeriod(form: Form, unit: CalendarUnit, calendar: CalendarSettings, regular: Period) {
  const period = periodOf(form, unit.level, calendar, unit.extensions[form]);
  return period === undefined || period.due === regular.due ? [] : [{ unit: unit.id, period }];
}

function endings(
  { due, grace }: Period,
  whose: Pick<CalendarAct, 'form' | 'level' | 'unit' | 'units'>,
): readonly CalendarAct[] {
  return [
    { date: addDays(due, 1), kind: 'late', ...whose },
    { date: addDays(grace, 1), kind: 'closes', ...whose },
  ];
}

function rank({ kind }: CalendarAct): number {
  return ORDER.indexOf(kind);
}
