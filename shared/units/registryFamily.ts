/**
 * What holds among the rows of a registry: a parent is a huyện of the table and only xã have one (so no ring of parents can
 * stand), and a unit succeeds units of the table without succeeding itself through others.
 */
import type { ImportFault } from './importFault.ts';
import type { Unit } from './registry.ts';

/** @param lineOf index of a unit -> its line of the file. */
export function familyFaults(units: readonly Unit[], lineOf: (index: number) => number): readonly ImportFault[] {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const inRing = unitsInRing(byId);
  return units.flatMap((unit, index) => {
    const line = lineOf(index);
    const faults = parentFaults(unit, byId, line);
    for (const received of unit.succeeds ?? []) {
      if (!byId.has(received)) faults.push({ code: 'predecessor-unknown', line, column: 'succeeds', received });
    }
    if (inRing.has(unit.id)) faults.push({ code: 'succession-cycle', line, column: 'succeeds', received: unit.id });
    return faults;
  });
}

function parentFaults(unit: Unit, byId: ReadonlyMap<string, Unit>, line: number): ImportFault[] {
  if (unit.parent === undefined) return [];
  const parent = byId.get(unit.parent);
  const place = { line, column: 'parent', received: unit.parent };
  if (parent === undefined) return [{ code: 'parent-unknown', ...place }];
  return parent.level === 'huyen' && unit.level === 'xa' ? [] : [{ code: 'parent-level', ...place }];
}

/** Ids that reach themselves over `succeeds`. One walk from each unit; registries have some hundred rows. */
function unitsInRing(byId: ReadonlyMap<string, Unit>): ReadonlySet<string> {
  const inRing = new Set<string>();
  for (const id of byId.keys()) {
    const seen = new Set<string>();
    const open = [...(byId.get(id)?.succeeds ?? [])];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (seen.has(next)) continue;
      seen.add(next);
      open.push(...(byId.get(next)?.succeeds ?? []));
    }
    if (seen.has(id)) inRing.add(id);
  }
  return inRing;
}
