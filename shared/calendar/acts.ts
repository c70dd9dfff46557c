/**
 * What the calendar does by itself in a cycle: which form opens, falls due, closes or is open again for whom, on which day.
 *
 * Pure: the same settings, units and extensions give the same acts. Units of a level share their days; one with an extension
 * has days of its own.
 */
import { addDays } from './dates.ts';
import { FORMS, type Form } from './form.ts';
import { opensOn, periodOf, type Period } from './periods.ts';
import type { ReopenedBy, Reopening } from './reopenings.ts';
import { LEVELS, type CalendarSettings, type Level } from './settings.ts';

/**
 * `opens`: from that day on it is taken. `late`: the day after due, from which it is late. `closes`: the day after grace, from
 * which it is no longer taken. `reopens`: the day after a return or an extension opened again what had closed: from that act on it is
 * taken, and the next morning the calendar says so.
 */
export type CalendarActKind = 'opens' | 'late' | 'closes' | 'reopens';

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
  /** Of `reopens`. */
  readonly by?: ReopenedBy;
}

export interface CalendarUnit {
  readonly id: string;
  readonly level: Level;
  /** Form -> extended last day. */
  readonly extensions: { readonly [F in Form]?: string };
  /** Forms that a return holds open: no close is theirs. */
  readonly held?: readonly Form[];
  /** What was opened again after its close. */
  readonly reopened?: readonly Reopening[];
}

const ORDER: readonly CalendarActKind[] = ['closes', 'late', 'opens', 'reopens'];

/** Of the whole cycle, by date; on one day what closes comes before what opens. */
export function calendarActs(calendar: CalendarSettings, units: readonly CalendarUnit[]): readonly CalendarAct[] {
  const acts = FORMS.flatMap((form) =>
    LEVELS.flatMap((level) => {
      const all = units.filter((unit) => unit.level === level);
      const regular = periodOf(form, level, calendar);
      if (regular === undefined || all.length === 0) return [];
      const extended = all.flatMap((unit) => extendedPeriod(form, unit, calendar, regular));
      const rest = all.filter((unit) => !extended.some((one) => one.unit === unit));
      return [
        { date: opensOn(regular), kind: 'opens', form, level, units: all.length } as const,
        ...endings(regular, rest, { level }),
        ...extended.flatMap(({ unit, period }) => endings(period, [unit], { level, unit: unit.id })),
        ...all.flatMap((unit) => reopened(form, unit)),
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
  return period === undefined || period.due === regular.due ? [] : [{ unit, period }];
}

function endings(
  { form, due, grace }: Period,
  units: readonly CalendarUnit[],
  whose: Pick<CalendarAct, 'level' | 'unit'>,
): readonly CalendarAct[] {
  const shut = units.filter(({ held = [] }) => !held.includes(form));
  const acts: readonly CalendarAct[] = [
    { date: addDays(due, 1), kind: 'late', form, ...whose, units: units.length },
    { date: addDays(grace, 1), kind: 'closes', form, ...whose, units: shut.length },
  ];
  return acts.filter((act) => act.units > 0);
}

function reopened(form: Form, { id, level, reopened: all = [] }: CalendarUnit): readonly CalendarAct[] {
  return all
    .filter((one) => one.form === form)
    .map(({ on, by }) => ({ date: addDays(on, 1), kind: 'reopens', form, level, unit: id, units: 1, by }));
}

function rank({ kind }: CalendarAct): number {
  return ORDER.indexOf(kind);
}
