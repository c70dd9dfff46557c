/** Who can sit down at the workbench: every mailbox of the registry, Sở Nội vụ, the leader, and someone nobody knows. */
import type { Registry, Unit } from '../../shared/units/registry.ts';
import type { Person } from './wire.ts';

/** A Google account that is in no registry. */
export const STRANGER = 'nguoi.moi@gmail.example';

export function peopleOf({ units, staff }: Registry): Person[] {
  const names = new Map(units.map((unit) => [unit.id, unit.name]));
  const nameOf = (unit: Unit): string => {
    const parent = unit.parent === undefined ? undefined : names.get(unit.parent);
    return parent === undefined ? unit.name : `${unit.name}, ${parent.replace(/^UBND /, '')}`;
  };
  return [
    ...staff.map(({ email, role }) => ({
      email,
      name: role === 'home-affairs' ? 'Sở Nội vụ (đầu mối)' : 'Lãnh đạo tỉnh (chỉ xem)',
      group: 'home-affairs' as const,
    })),
    ...[...units]
      .sort((a, b) => a.order - b.order)
      .flatMap((unit) => unit.mailboxes.map(({ email }) => ({ email, name: nameOf(unit), group: unit.level }))),
    { email: STRANGER, name: 'Người chưa đăng ký', group: 'other' },
  ];
}
