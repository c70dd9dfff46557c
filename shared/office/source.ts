/**
 * What the views of Sở Nội vụ, a leader or a huyện are made from: the ledger's state, a moment, and how far the reader sees.
 *
 * A view takes its units from here and from nowhere else, so that a huyện is told nothing of another huyện's xã.
 */
import { localDate } from '../calendar/dates.ts';
import type { Form } from '../calendar/form.ts';
import { periodOf, type Period } from '../calendar/periods.ts';
import type { SettingsPayload } from '../ledger/payloads.ts';
import type { ProvinceState } from '../ledger/state.ts';
import { isValidOn, unitById, type Registry, type Unit } from '../units/registry.ts';
import type { OfficeUnit } from './views.ts';

export type Scope =
  | { readonly kind: 'home-affairs' | 'leader' }
  /** @param districts ids of the huyện whose people read. */
  | { readonly kind: 'district'; readonly districts: readonly string[] };

export interface OfficeSource {
  readonly state: ProvinceState & { readonly settings: SettingsPayload; readonly registry: Registry };
  readonly scope: Scope;
  /** Instant of the business clock. */
  readonly nowMs: number;
}

/** Units of today that the reader sees, in protocol order. A huyện sees its own xã, not itself. */
export function visibleUnits({ state: { registry }, scope, nowMs }: OfficeSource): Unit[] {
  const today = localDate(nowMs);
  const seen = ({ parent }: Unit) =>
    scope.kind !== 'district' || (parent !== undefined && scope.districts.includes(parent));
  return registry.units.filter((unit) => isValidOn(unit, today) && seen(unit)).sort((a, b) => a.order - b.order);
}

/** Those of them that must report. */
export function reportingVisible(source: OfficeSource): Unit[] {
  return visibleUnits(source).filter(({ reports }) => reports);
}

export function officeUnit({ id, name, level, parent }: Unit, registry: Registry): OfficeUnit {
  const parentName = parent === undefined ? undefined : unitById(registry, parent)?.name;
  return { id, name, level, ...(parentName === undefined ? {} : { parentName }) };
}

/** The unit's period of a form, its extension included. */
export function periodOfUnit(form: Form, { id, level }: Unit, { state }: OfficeSource): Period | undefined {
  return periodOf(form, level, state.settings.calendar, state.units.get(id)?.extensions[form]);
}
