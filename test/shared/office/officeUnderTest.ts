/** Quảng Trị's 155 units at a moment, after some acts, as one of its readers sees them. */
import { settings2023 } from '../../../local/demo/province.ts';
import { PROVINCE_UNIT, type Act } from '../../../shared/ledger/entry.ts';
import { fold } from '../../../shared/ledger/fold.ts';
import type { OfficeSource, Scope } from '../../../shared/office/source.ts';
import { QUANG_TRI_2023 } from '../../../shared/units/quangTri2023.ts';
import type { Registry } from '../../../shared/units/registry.ts';
import { act, entriesOf, submission } from '../ledger/ledgerOf.ts';

export const HOME_AFFAIRS: Scope = { kind: 'home-affairs' };
/** Huyện of 8 and of 21 xã. */
export const CAM_LO = '468';
export const HUONG_HOA = '465';

export interface Setting {
  readonly at: string;
  readonly scope?: Scope;
  readonly registry?: Registry;
  readonly acts?: readonly Act[];
}

export function officeSource({
  at,
  scope = HOME_AFFAIRS,
  registry = QUANG_TRI_2023,
  acts = [],
}: Setting): OfficeSource {
  const settings = settings2023('');
  const province = [act(PROVINCE_UNIT, 'settings', settings), act(PROVINCE_UNIT, 'registry', registry)];
  return { state: { ...fold(entriesOf([...province, ...acts])), settings, registry }, scope, nowMs: Date.parse(at) };
}

/** Units under a huyện, in protocol order. */
export function xaOf(district: string): string[] {
  return QUANG_TRI_2023.units.filter(({ parent }) => parent === district).map(({ id }) => id);
}

export function sent(unit: string, minutesLate: number, more: Partial<Act> = {}, warnings = {}): Act {
  const plan = submission(unit, 1) as Act<'submission'>;
  return { ...plan, payload: { ...plan.payload, minutesLate, warnings }, ...more };
}

export function accepted(unit: string, revision = 1): Act {
  return act(unit, 'review', { decision: 'accept' }, { revision, requestId: `accept-${unit}-${revision}` });
}

export function extended(unit: string, due: string, more: Partial<Act> = {}): Act {
  const requestId = `extend-${unit}-${due}`;
  return act(unit, 'extension', { due, reason: 'Lũ quét' }, { revision: 0, requestId, ...more });
}
