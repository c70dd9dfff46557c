/** Units that fit what a person types into a search box, marks or not: "hai an", "Hải An Hải Lăng", "so noi". */
import { searchKey } from '../text/keys.ts';
import { isValidOn, unitById, type Registry, type Unit } from './registry.ts';

export interface FoundUnit {
  readonly unit: Unit;
  /** Name of its huyện: the same commune name stands in several. */
  readonly parentName?: string;
}

/**
 * Every word typed begins a word of the unit's name or of its huyện's. Those whose own name has the words as they were typed
 * come first, then protocol order.
 *
 * @param date only units valid on that day.
 */
export function searchUnits(query: string, registry: Registry, date: string, limit: number): FoundUnit[] {
  const typed = searchKey(query);
  if (typed === '') return [];
  const words = typed.split(' ');
  return registry.units
    .filter((unit) => isValidOn(unit, date))
    .flatMap((unit) => {
      const parentName = unit.parent === undefined ? undefined : unitById(registry, unit.parent)?.name;
      const name = ` ${searchKey(unit.name)}`;
      const path = `${name} ${searchKey(parentName ?? '')}`;
      if (!words.every((word) => path.includes(` ${word}`))) return [];
      const rank = name.includes(` ${typed}`) ? 0 : 1;
      return [{ rank, found: { unit, ...(parentName === undefined ? {} : { parentName }) } }];
    })
    .sort((a, b) => a.rank - b.rank || a.found.unit.order - b.found.unit.order)
    .slice(0, limit)
    .map(({ found }) => found);
}
