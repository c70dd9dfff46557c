/** Assignments from CSV: content code, leading units, co-operating units; names, codes or groups, separated by semicolons. */
import { catalogueOf } from '../catalogue/contents.ts';
import { unitNameKey } from '../text/unitNames.ts';
import type { Assignment, Lead } from './assignments.ts';
import { readCsv } from './csv.ts';
import type { ImportFault } from './importFault.ts';
import type { Registry, Unit } from './registry.ts';

const HEADERS = {
  content: ['content', 'noi dung', 'ma noi dung', 'noi dung papi'],
  leads: ['leads', 'chu tri', 'co quan chu tri'],
  partners: ['partners', 'phoi hop', 'co quan phoi hop'],
} as const;

const GROUPS: ReadonlyMap<string, Unit['level']> = new Map([
  [unitNameKey('UBND cấp xã'), 'xa'],
  [unitNameKey('UBND xã, phường, thị trấn'), 'xa'],
  [unitNameKey('UBND các xã, phường, thị trấn'), 'xa'],
  [unitNameKey('UBND cấp huyện'), 'huyen'],
  [unitNameKey('UBND huyện, thị xã, thành phố'), 'huyen'],
  [unitNameKey('các sở, ban, ngành'), 'so'],
  [unitNameKey('các sở, ngành liên quan'), 'so'],
]);

/** @param papiYear the year whose contents are assigned. */
export function importAssignments(
  text: string,
  registry: Registry,
  papiYear: number,
): { readonly assignments: readonly Assignment[]; readonly faults: readonly ImportFault[] } {
  const { rows, missing } = readCsv(text, HEADERS);
  const faults: ImportFault[] = missing
    .filter((column) => column !== 'partners')
    .map((column) => ({ code: 'column-missing', line: 1, column, received: '' }));
  if (faults.length > 0) return { assignments: [], faults };
  const known = new Set(catalogueOf(papiYear)?.dimensions.flatMap(({ subs }) => subs.map(({ code }) => code)));
  const assignments = rows.map(({ line, cells }) => {
    const content = cells['content'] ?? '';
    if (!known.has(content)) faults.push({ code: 'content-unknown', line, column: 'content', received: content });
    const resolve = (column: 'leads' | 'partners') =>
      (cells[column] ?? '')
        .split(/[;\n]/)
        .map((name) => name.trim())
        .filter((name) => name !== '')
        .flatMap((name) => {
          const lead = findLead(name, registry);
          if (typeof lead === 'object') return [lead];
          faults.push({ code: lead, line, column, received: name });
          return [];
        });
    return { content, leads: resolve('leads'), partners: resolve('partners') };
  });
  return { assignments, faults };
}

function findLead(name: string, registry: Registry): Lead | 'unit-unknown' | 'unit-ambiguous' {
  const key = unitNameKey(name);
  const level = GROUPS.get(key);
  if (level !== undefined) return { kind: 'level', level };
  const found = findUnits(name, registry);
  const [unit, second] = found;
  if (unit === undefined) return 'unit-unknown';
  return second === undefined ? { kind: 'unit', unit: unit.id } : 'unit-ambiguous';
}

/** By code, else by name, whole or with its huyện behind a comma: "UBND phường 1, thành phố Đông Hà". */
export function findUnits(name: string, registry: Registry): Unit[] {
  const byCode = registry.units.filter((unit) => unit.id === name.trim());
  if (byCode.length > 0) return byCode;
  const key = unitNameKey(name);
  const parents = new Map(registry.units.map((unit) => [unit.id, unit.name]));
  return registry.units.filter((unit) => {
    const own = unitNameKey(unit.name);
    const path = unitNameKey(`${unit.name}, ${(parents.get(unit.parent ?? '') ?? '').replace(/^UBND /, '')}`);
    return key === own || key === path;
  });
}
