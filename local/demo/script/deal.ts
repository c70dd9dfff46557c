/** Who gets which mistake, and in which order units come: drawn once, by the seed. */
import type { Form } from '../../../shared/calendar/form.ts';
import type { Unit } from '../../../shared/units/registry.ts';
import { FAULTS, type Fault } from '../faults.ts';
import type { Random } from '../random.ts';

/** Units that make no mistake, beside each that makes one of the common ones once. */
const FAULTLESS = 8;

/** One fault a unit, every fault several times over, so that a unit that cannot make it is not the only one. */
export function dealFaults(form: Form, units: readonly Unit[]): ReadonlyMap<string, readonly Fault[]> {
  const faults = FAULTS.filter((fault) => fault.form === form && fault.again !== true);
  const common = faults.filter(({ only }) => only === undefined);
  const dealt = new Map<string, readonly Fault[]>();
  units.forEach((unit, index) => {
    const rare = faults.find(({ only }) => only?.includes(unit.id) === true);
    const fault = rare ?? common[index % (common.length + FAULTLESS)];
    if (fault !== undefined) dealt.set(unit.id, [fault]);
  });
  return dealt;
}

/** Faults that only a second sending can have. */
export function faultsAgain(form: Form): readonly Fault[] {
  return FAULTS.filter((fault) => fault.form === form && fault.again === true);
}

export function shuffle<T>(items: readonly T[], random: Random): T[] {
  return items
    .map((item) => ({ item, rank: random.next() }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}
