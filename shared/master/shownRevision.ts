/** Which revision of a form the master shows: the one that counts, else the newest returned one, said to be so. */
import type { Form } from '../calendar/form.ts';
import { baseRevision, latestRevision, type Revision, type UnitState } from '../ledger/state.ts';
import { CURRENT, RETURNED } from './rows/source.ts';

export interface ShownRevision<F extends Form> {
  readonly revision: Revision<F>;
  readonly status: typeof CURRENT | typeof RETURNED;
}

export function shownRevision<F extends Form>(unit: UnitState, form: F): ShownRevision<F> | undefined {
  const base = baseRevision(unit, form);
  if (base !== undefined) return { revision: base, status: CURRENT };
  const latest = latestRevision(unit, form);
  return latest === undefined ? undefined : { revision: latest, status: RETURNED };
}
