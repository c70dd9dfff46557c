/**
 * Assignments from CSV: content code, leading units, co-operating units; names, codes or groups, separated by semicolons.
 *
 * Every content stands once, with at least one lead under UBND. Bodies outside UBND may only co-operate.
 */
import { catalogueOf, subsOf } from '../catalogue/contents.ts';
import { unitNameKey } from '../text/unitNames.ts';
import type { Assignment, Lead, Partner } from './assignments.ts';
import { readCsv, type CsvRow } from './csv.ts';
import { unitFinder } from './findUnits.ts';
import { sortFaults, type ImportFault } from './importFault.ts';
import { isOutsideBody } from './outsideBodies.ts';
import type { Registry, Unit } from './registry.ts';

const HEADERS = {
  content: ['content', 'noi dung', 'ma noi dung', 'noi dung papi'],
  leads: ['leads', 'chu tri', 'co quan chu tri', 'don vi chu tri'],
  partners: ['partners', 'phoi hop', 'co quan phoi hop', 'don vi phoi hop'],
} as const;

const GROUP_NAMES: Readonly<Record<Unit['level'], readonly string[]>> = {
  so: [
    'các sở, ban, ngành',
    'các sở, ban, ngành tỉnh',
    'các sở, ban, ngành cấp tỉnh',
    'các sở, ngành',
    'các sở, ngành liên quan',
    'các sở, ban, ngành liên quan',
    'sở, ban, ngành',
  ],
  huyen: [
    'UBND cấp huyện',
    'UBND các huyện',
    'UBND huyện, thị xã, thành phố',
    'UBND các huyện, thị xã, thành phố',
    'các huyện, thị xã, thành phố',
  ],
  xa: [
    'UBND cấp xã',
    'UBND các xã',
    'UBND xã, phường, thị trấn',
    'UBND các xã, phường, thị trấn',
    'UBND xã, phường',
    'UBND các xã, phường',
    'UBND xã, phường, đặc khu',
    'UBND các xã, phường, đặc khu',
    'các xã, phường, thị trấn',
    'các xã, phường, đặc khu',
  ],
};
const GROUPS: ReadonlyMap<string, Unit['level']> = new Map(
  (['so', 'huyen', 'xa'] as const).flatMap((level) => GROUP_NAMES[level].map((name) => [unitNameKey(name), level])),
);

type Resolve = (name: string) => readonly Unit[];

/**
 * @param papiYear the year whose contents are assigned.
 * @param date units must be valid on that day; any unit of the registry without it.
 */
export function importAssignments(
  text: string,
  registry: Registry,
  papiYear: number,
  date?: string,
): { readonly assignments: readonly Assignment[]; readonly faults: readonly ImportFault[] } {
  const { rows, missing, faults: shape } = readCsv(text, HEADERS);
  const faults: ImportFault[] = [...shape];
  for (const column of missing.filter((one) => one !== 'partners')) {
    faults.push({ code: 'column-missing', line: 1, column, received: '' });
  }
  if (faults.length > 0) return { assignments: [], faults: sortFaults(faults) };
  if (rows.length === 0)
    return { assignments: [], faults: [{ code: 'table-empty', line: 1, column: '', received: '' }] };
  const catalogue = catalogueOf(papiYear);
  const known = new Set(catalogue === undefined ? [] : subsOf(catalogue).map(({ code }) => code));
  const find = unitFinder(registry, date);
  const seen = new Set<string>();
  const assignments = rows.map((row) => {
    const read = readRow(row, find);
    const fault = (code: ImportFault['code']) =>
      faults.push({ code, line: row.line, column: 'content', received: read.assignment.content });
    if (!known.has(read.assignment.content)) fault('content-unknown');
    else if (seen.has(read.assignment.content)) fault('content-duplicate');
    seen.add(read.assignment.content);
    faults.push(...read.faults);
    return read.assignment;
  });
  return { assignments, faults };
}

function readRow(
  { line, cells }: CsvRow,
  find: Resolve,
): { readonly assignment: Assignment; readonly faults: readonly ImportFault[] } {
  const faults: ImportFault[] = [];
  const parties = (column: 'leads' | 'partners'): readonly Partner[] =>
    (cells[column] ?? '')
      .split(/[;\n]/)
      .map((name) => name.trim())
      .filter((name) => name !== '')
      .flatMap((name) => {
        const party = findParty(name, find);
        if (typeof party === 'object') return [party];
        faults.push({ code: party, line, column, received: name });
        return [];
      });
  const leads: Lead[] = [];
  for (const party of parties('leads')) {
    if (party.kind === 'outside') faults.push({ code: 'lead-outside', line, column: 'leads', received: party.name });
    else leads.push(party);
  }
  if ((cells['leads'] ?? '') === '') faults.push({ code: 'cell-required', line, column: 'leads', received: '' });
  return { assignment: { content: cells['content'] ?? '', leads, partners: parties('partners') }, faults };
}

function findParty(name: string, find: Resolve): Partner | 'unit-unknown' | 'unit-ambiguous' {
  const level = GROUPS.get(unitNameKey(name));
  if (level !== undefined) return { kind: 'level', level };
  const [unit, second] = find(name);
  if (second !== undefined) return 'unit-ambiguous';
  if (unit !== undefined) return { kind: 'unit', unit: unit.id };
  return isOutsideBody(name) ? { kind: 'outside', name } : 'unit-unknown';
}
