/**
 * What became of a unit. Succession is many-to-many: communes merge, and an old one may be split among several. Old reports stay
 * with the old unit; these answers only lead from one to the other.
 */
import { isValidOn, type Registry, type Unit } from './registry.ts';

/** Units that came directly out of this one, in protocol order. */
export function successorsOf(registry: Registry, id: string): Unit[] {
  return inOrder(registry.units.filter((unit) => unit.succeeds?.includes(id) === true));
}

/** Units that this one came directly out of, in protocol order. */
export function predecessorsOf(registry: Registry, id: string): Unit[] {
  const ids = registry.units.find((unit) => unit.id === id)?.succeeds ?? [];
  return inOrder(registry.units.filter((unit) => ids.includes(unit.id)));
}

/** Who stands for a unit on that date: itself while it is valid, else the valid units at the end of its successions. */
export function heirsOf(registry: Registry, id: string, date: string): Unit[] {
  const heirs = new Map<string, Unit>();
  const seen = new Set<string>();
  const open = registry.units.filter((unit) => unit.id === id);
  for (let unit = open.pop(); unit !== undefined; unit = open.pop()) {
    if (seen.has(unit.id)) continue;
    seen.add(unit.id);
    if (isValidOn(unit, date)) heirs.set(unit.id, unit);
    else open.push(...successorsOf(registry, unit.id));
  }
  return inOrder([...heirs.values()]);
}

function inOrder(units: readonly Unit[]): Unit[] {
  return [...units].sort((a, b) => a.order - b.order);
}
