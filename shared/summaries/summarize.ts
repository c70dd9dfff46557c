/** State of the ledger -> the summary of a quarter. Pure: the same state and moment give the same summary, byte for byte. */
import { endOfLocalDay, localDate } from '../calendar/dates.ts';
import type { Form, QuarterForm } from '../calendar/form.ts';
import { periodOf } from '../calendar/periods.ts';
import { PROVINCE_UNIT } from '../ledger/entry.ts';
import { contentHash } from '../ledger/hash.ts';
import { revisionsOf, type ProvinceState } from '../ledger/state.ts';
import { reportingUnits, type Unit } from '../units/registry.ts';
import { completeness } from './completeness.ts';
import { difficultyFigures } from './difficulties.ts';
import { FigureBook } from './figureBook.ts';
import { apologyGap, figureTotals } from './figureTotals.ts';
import { measureFigures } from './measures.ts';
import type { SummarySource } from './source.ts';
import type { ChainHead, LateUnit, NamedUnit, Summary } from './summary.ts';
import { taskFigures } from './tasks.ts';

/** The figures of a quarter alone, each with its rows. */
export function summaryFigures(source: SummarySource): Summary['figures'] {
  const book = new FigureBook();
  completeness(source.form, 'report', source, book);
  completeness('plan', 'plan', source, book);
  taskFigures(source, book);
  measureFigures(source, book);
  figureTotals(source, book);
  apologyGap(source, book);
  difficultyFigures(source, book);
  return book.toRecord();
}

/** @param asOf ISO instant of the business clock. */
export function summarize(state: ProvinceState, form: QuarterForm, asOf: string): Summary {
  const today = localDate(Date.parse(asOf));
  const units = state.registry === undefined ? [] : reportingUnits(state.registry, today);
  const body = {
    province: state.settings?.province ?? '',
    cycle: state.settings?.cycle ?? 0,
    ...{
      form,
      asOf,
      status: statusAt(state, form, units, Date.parse(asOf)),
      simulated: state.settings?.simulated === true,
    },
    figures: summaryFigures({ state, units, form, today }),
    late: units.flatMap((unit) => lateUnit(unit, state, form)),
    missing: units.filter((unit) => revisionsOf(state.units.get(unit.id), form).length === 0).map(named),
    heads: headsOf(state),
  };
  return { ...body, hash: contentHash(body) };
}

/** Of the province's own chain too: what was set is told by its place in the chain, not by its time. */
function headsOf({ units, head }: ProvinceState): readonly ChainHead[] {
  const own = head.seq === 0 ? [] : [{ unit: PROVINCE_UNIT, head }];
  return [...units.values(), ...own]
    .map(({ unit, head: { seq, hash } }) => ({ unit, seq, hash }))
    .sort((a, b) => (a.unit < b.unit ? -1 : 1));
}

function named({ id, name, level }: Unit): NamedUnit {
  return { unit: id, name, level };
}

function lateUnit(unit: Unit, state: ProvinceState, form: QuarterForm): LateUnit[] {
  const first = revisionsOf(state.units.get(unit.id), form)[0];
  return first === undefined || first.minutesLate === 0 ? [] : [{ ...named(unit), minutesLate: first.minutesLate }];
}

/** Frozen when the grace of every unit, extensions included, is over; never before there are units. */
export function statusAt(state: ProvinceState, form: Form, units: readonly Unit[], nowMs: number): Summary['status'] {
  const { settings } = state;
  if (settings === undefined || units.length === 0) return 'preliminary';
  const open = units.some((unit) => {
    const period = periodOf(form, unit.level, settings.calendar, state.units.get(unit.id)?.extensions[form]);
    return period !== undefined && nowMs < endOfLocalDay(period.grace);
  });
  return open ? 'preliminary' : 'frozen';
}
