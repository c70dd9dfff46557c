/**
 * The 155 units of Quảng Trị in 2023, the worked example: 20 departments, 10 districts, 125 communes.
 *
 * Source: names and codes from a public MIT-licensed administrative-unit data set built from the government's lists. E-mail
 * addresses are made up (`.example`), one officer a unit.
 */
import type { Level } from '../calendar/settings.ts';
import data from './data/quangTri2023.json' with { type: 'json' };
import type { Registry } from './registry.ts';

export const HOME_AFFAIRS_EMAIL = 'can-bo@snv.quangtri.example';

/** The made-up mailbox of a unit's officer. */
export function officerEmail(unitId: string): string {
  return `can-bo@${unitId.toLowerCase()}.quangtri.example`;
}

export const QUANG_TRI_2023: Registry = {
  units: (data.units as readonly { order: number; code: string; name: string; level: string; parent?: string }[]).map(
    ({ order, code, name, level, parent }) => ({
      ...{ id: code, name, level: level as Level, order, reports: true },
      mailboxes: [{ email: officerEmail(code), role: 'officer' as const }],
      ...(parent === undefined ? {} : { parent }),
    }),
  ),
  staff: [
    { email: HOME_AFFAIRS_EMAIL, role: 'home-affairs' },
    { email: 'lanh-dao@quangtri.example', role: 'leader' },
  ],
};
