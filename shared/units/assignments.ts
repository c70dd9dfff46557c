/**
 * Which unit leads which PAPI content. A group such as "UBND cấp xã" stands for every unit of that level.
 *
 * Who usually leads (`defaults2023.ts`, `defaults2025.ts`) is custom, not law: a province edits the table.
 */
import type { Registry, Unit } from './registry.ts';
import { reportingUnits } from './registry.ts';

export type Lead =
  { readonly kind: 'unit'; readonly unit: string } | { readonly kind: 'level'; readonly level: Unit['level'] };

/** A body outside UBND ("Công an tỉnh") may co-operate without standing in the registry. */
export type Partner = Lead | { readonly kind: 'outside'; readonly name: string };

export interface Assignment {
  readonly content: string;
  readonly leads: readonly Lead[];
  readonly partners: readonly Partner[];
}

export type Assignments = readonly Assignment[];

function covers(party: Partner, unit: Unit): boolean {
  switch (party.kind) {
    case 'unit':
      return party.unit === unit.id;
    case 'level':
      return party.level === unit.level;
    case 'outside':
      return false;
  }
}

/** Contents that the unit leads, in the table's order. */
export function contentsOf(assignments: Assignments, unit: Unit): string[] {
  return assignments.filter(({ leads }) => leads.some((lead) => covers(lead, unit))).map(({ content }) => content);
}

/** Contents in which the unit co-operates without leading them. */
export function supportedContentsOf(assignments: Assignments, unit: Unit): string[] {
  const supports = ({ leads, partners }: Assignment) =>
    partners.some((partner) => covers(partner, unit)) && !leads.some((lead) => covers(lead, unit));
  return assignments.filter(supports).map(({ content }) => content);
}

/** Units that lead a content on that date, in protocol order. */
export function leadsOf(assignments: Assignments, content: string, registry: Registry, date: string): Unit[] {
  const assignment = assignments.find((one) => one.content === content);
  return reportingUnits(registry, date).filter((unit) => assignment?.leads.some((lead) => covers(lead, unit)) === true);
}

/** Contents of the year that no reporting unit leads on that date: Sở Nội vụ must see them before the cycle begins. */
export function contentsWithoutLead(
  assignments: Assignments,
  contents: readonly string[],
  registry: Registry,
  date: string,
): string[] {
  return contents.filter((content) => leadsOf(assignments, content, registry, date).length === 0);
}
