/** A workbook made for another unit or year is refused whole: its rows would pass for this unit's. */
import type { ReadForm } from '../../shared/forms/snapshot.ts';
import { Problem } from '../../shared/problems/problem.ts';
import type { Unit } from '../../shared/units/registry.ts';
import type { ReadyProvince } from '../identity/caller.ts';

/** @param identity what the workbook says of itself. @throws Problem `workbook-not-yours`. */
export function requireOwnWorkbook(
  identity: ReadForm['identity'],
  unit: Unit,
  { settings, registry }: Pick<ReadyProvince, 'settings' | 'registry'>,
): void {
  const { cycle } = settings;
  if (identity?.unit === unit.id && identity.cycle === cycle) return;
  const name = registry.units.find((one) => one.id === identity?.unit)?.name;
  throw new Problem('workbook-not-yours', {
    found: identity === undefined ? 'một đơn vị không rõ' : `${name ?? 'đơn vị khác'}, năm ${identity.cycle}`,
    expected: `${unit.name}, năm ${cycle}`,
  });
}
