/**
 * A frozen quarter as the ledger tells it by now, of the same moment: what differs was sent or decided since. The clock alone
 * changes nothing, though difficulties grow older by it.
 */
import type { ProvinceState } from '../ledger/state.ts';
import { frozenOf, type FrozenSummary } from './freeze.ts';
import { summarize } from './summarize.ts';

export function restated(state: ProvinceState, { form, asOf }: Pick<FrozenSummary, 'form' | 'asOf'>): FrozenSummary {
  return frozenOf(summarize(state, form, asOf));
}
