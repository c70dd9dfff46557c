/**
 * Which unit leads which PAPI content. A group such as "UBND cấp xã" stands for every unit of that level.
 *
 * Who usually leads (`defaults2023.ts`) is custom, not law: a province edits the table.
 */
import type { Registry, Unit } from './registry.ts';
import { reportingUnits } from './registry.ts';

export type Lead =
  { readonly kind: 'unit'; readonly unit: string } | { readonly kind: 'level'; readonly level: Unit['level'] };

export interface Assignment {
  readonly content: string;
  readonly leads: readonly Lead[];
  readonly partners: readonly Lead[];
}

export type Assignments = readonly Assignment[];

function covers(lead: Lead, unit: Unit): boolean {
  return lead.kind === 'unit' ? lead.unit === unit.id : lead.level === unit.level;
}

/** Contents that the unit leads, in the table's order. */
export function contentsOf(assignments: Assignments, unit: Unit): string[] {
  return assignments.filter(({ leads }) => leads.some((lead) => covers(lead, unit))).map(({ content }) => content);
}

/** Units that lead a content on that date, in protocol order. */
export function leadsOf(assignments: Assignments, content: string, registry: Registry, date: string): Unit[] {
  const assignment = assignments.find((one) => one.content === content);
  return reportingUnits(registry, date).filter((unit) => assignment?.leads.some((lead) => covers(lead, unit)) === true);
}
