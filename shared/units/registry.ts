/**
 * The units of a province and who speaks for them. A whole registry is one ledger entry, so who changed it is on record.
 *
 * Codes are text: "00004" keeps its noughts. Protocol order (`order`) decides every list. Two-tier provinces have no `huyen`.
 */
import type { Level } from '../calendar/settings.ts';

export interface Mailbox {
  /** Lower case. */
  readonly email: string;
  readonly role: 'officer' | 'leader';
  /** ISO dates, inclusive. */
  readonly from?: string;
  readonly to?: string;
}

export interface Unit {
  /** Stable: ledger chains are named by it. Letters, digits and "-". */
  readonly id: string;
  readonly name: string;
  readonly level: Level;
  /** Id of the huyện of a xã in a three-tier province. */
  readonly parent?: string;
  readonly order: number;
  readonly mailboxes: readonly Mailbox[];
  readonly validFrom?: string;
  readonly validTo?: string;
  /** Units that this one came out of; an old xã may be split among several. */
  readonly succeeds?: readonly string[];
  /** False for bodies that only co-operate (Công an, MTTQ, Tòa án …): they are on no list of late units. */
  readonly reports: boolean;
}

/** Someone of Sở Nội vụ or a leader of the province. */
export interface Staff {
  readonly email: string;
  readonly role: 'home-affairs' | 'leader';
}

export interface Registry {
  readonly units: readonly Unit[];
  readonly staff: readonly Staff[];
}

export type Role =
  | { readonly kind: 'officer'; readonly unit: string }
  | { readonly kind: 'unit-leader'; readonly unit: string }
  | { readonly kind: 'home-affairs' }
  | { readonly kind: 'leader' };

export function isValidOn(span: { readonly validFrom?: string; readonly validTo?: string }, date: string): boolean {
  return (span.validFrom ?? '') <= date && date <= (span.validTo ?? '9999-12-31');
}

/** Units that report on that date, in protocol order. */
export function reportingUnits(registry: Registry, date: string): Unit[] {
  return registry.units.filter((unit) => unit.reports && isValidOn(unit, date)).sort((a, b) => a.order - b.order);
}

export function unitById(registry: Registry, id: string): Unit | undefined {
  return registry.units.find((unit) => unit.id === id);
}

/** The xã of a huyện, in protocol order. */
export function unitsUnder(registry: Registry, id: string): Unit[] {
  return registry.units.filter((unit) => unit.parent === id).sort((a, b) => a.order - b.order);
}

/** Every role of an e-mail address on that date; empty when nobody knows it. */
export function rolesOf(registry: Registry, email: string, date: string): Role[] {
  const own = email.toLowerCase();
  const roles: Role[] = registry.staff
    .filter((staff) => staff.email.toLowerCase() === own)
    .map((staff) => ({ kind: staff.role }));
  for (const unit of registry.units) {
    if (!isValidOn(unit, date)) continue;
    for (const mailbox of unit.mailboxes) {
      const current = (mailbox.from ?? '') <= date && date <= (mailbox.to ?? '9999-12-31');
      if (mailbox.email !== own || !current) continue;
      roles.push({ kind: mailbox.role === 'officer' ? 'officer' : 'unit-leader', unit: unit.id });
    }
  }
  return roles;
}
