/**
 * What a role may do. A unit reaches only itself; a huyện reads its own xã; Sở Nội vụ does the formal acts; leaders read.
 *
 * A unit that may not be reached and one that does not exist look alike to whoever may reach neither.
 */
import type { ProvinceState } from '../../shared/ledger/state.ts';
import { Problem } from '../../shared/problems/problem.ts';
import type { Scope } from '../../shared/office/source.ts';
import { isValidOn, unitById, unitsUnder, type Unit } from '../../shared/units/registry.ts';
import type { Caller } from './caller.ts';

export function isHomeAffairs({ roles }: Pick<Caller, 'roles'>): boolean {
  return roles.some((role) => role.kind === 'home-affairs');
}

/** Sở Nội vụ and leaders of the province see every unit. */
export function seesProvince(caller: Pick<Caller, 'roles'>): boolean {
  return isHomeAffairs(caller) || caller.roles.some((role) => role.kind === 'leader');
}

/** Who speaks for a unit is told to those who speak for it and to Sở Nội vụ; not to its huyện, nor to leaders. */
export function seesOfficers(caller: Pick<Caller, 'roles'>, unitId: string): boolean {
  return isHomeAffairs(caller) || caller.roles.some((role) => role.kind === 'officer' && role.unit === unitId);
}

/** @throws Problem `role-forbidden`. */
export function requireHomeAffairs(caller: Caller): void {
  if (!isHomeAffairs(caller)) throw new Problem('role-forbidden', { email: caller.email });
}

/** @throws Problem `role-forbidden`. */
export function requireProvinceReader(caller: Caller): void {
  if (!seesProvince(caller)) throw new Problem('role-forbidden', { email: caller.email });
}

/** How far someone sees in the office: the whole province, or the xã of their huyện. @throws Problem `role-forbidden`. */
export function officeScope(caller: Caller): Scope {
  if (seesProvince(caller)) return { kind: isHomeAffairs(caller) ? 'home-affairs' : 'leader' };
  const { registry } = caller.province;
  const hasXa = (id: string) =>
    registry !== undefined && unitsUnder(registry, id).some((unit) => isValidOn(unit, caller.today));
  const districts = caller.roles.flatMap((role) => ('unit' in role && hasXa(role.unit) ? [role.unit] : []));
  if (districts.length === 0) throw new Problem('role-forbidden', { email: caller.email });
  return { kind: 'district', districts };
}

/** @throws Problem `unit-forbidden`, `unit-unknown`. */
export function requireReader(caller: Caller, unitId: string): Unit {
  const unit = currentUnit(caller.province, unitId, caller.today);
  if (seesProvince(caller)) return known(unit, unitId);
  const reaches = caller.roles.some(
    (role) => 'unit' in role && (role.unit === unitId || (unit !== undefined && role.unit === unit.parent)),
  );
  if (!reaches) throw new Problem('unit-forbidden', { unit: unitId, email: caller.email });
  return known(unit, unitId);
}

/** Only the unit's own officer submits for it. @throws Problem `unit-forbidden`, `unit-unknown`. */
export function requireOfficer(caller: Caller, unitId: string): Unit {
  const own = caller.roles.some((role) => role.kind === 'officer' && role.unit === unitId);
  if (!own) throw new Problem('unit-forbidden', { unit: unitId, email: caller.email });
  return known(currentUnit(caller.province, unitId, caller.today), unitId);
}

/** For acts of Sở Nội vụ on a unit. @throws Problem `unit-unknown`. */
export function requireUnit({ province, today }: Pick<Caller, 'province' | 'today'>, unitId: string): Unit {
  return known(currentUnit(province, unitId, today), unitId);
}

function currentUnit({ registry }: ProvinceState, unitId: string, today: string): Unit | undefined {
  const unit = registry === undefined ? undefined : unitById(registry, unitId);
  return unit !== undefined && isValidOn(unit, today) ? unit : undefined;
}

function known(unit: Unit | undefined, unitId: string): Unit {
  if (unit === undefined) throw new Problem('unit-unknown', { unit: unitId });
  return unit;
}
