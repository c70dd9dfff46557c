/**
 * Units that a person means by a code, a name or a full path. The same commune name stands in several districts, and an old and
 * a new unit may share one: more than one answer is the person's to settle.
 */
import { unitNameKey } from '../text/unitNames.ts';
import { isValidOn, type Registry, type Unit } from './registry.ts';

/**
 * By code, else by name, whole or with its huyện behind a comma: "UBND phường 1, thành phố Đông Hà".
 *
 * @param date only units valid on that day; every unit of the registry without it.
 */
export function findUnits(name: string, registry: Registry, date?: string): Unit[] {
  return unitFinder(registry, date)(name);
}

/** The same for many names: keys of the registry are made once. */
export function unitFinder(registry: Registry, date?: string): (name: string) => Unit[] {
  const units = registry.units.filter((unit) => date === undefined || isValidOn(unit, date));
  const names = new Map(registry.units.map((unit) => [unit.id, unit.name]));
  const byKey = new Map<string, Unit[]>();
  const note = (key: string, unit: Unit) => byKey.set(key, [...(byKey.get(key) ?? []), unit]);
  for (const unit of units) {
    note(unitNameKey(unit.name), unit);
    const parent = names.get(unit.parent ?? '');
    if (parent !== undefined) note(unitNameKey(`${unit.name}, ${parent.replace(/^UBND /, '')}`), unit);
  }
  return (name) => {
    const byCode = units.filter((unit) => unit.id === name.trim());
    return byCode.length > 0 ? byCode : [...(byKey.get(unitNameKey(name)) ?? [])];
  };
}
