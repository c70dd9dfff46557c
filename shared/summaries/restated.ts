/**
 * A frozen quarter as the ledger tells it by now, of the same moment: what differs was sent or decided since. The clock alone
 * changes nothing, though difficulties grow older by it.
 */
import type { ProvinceState } from '../ledger/state.ts';
import { localDate } from '../calendar/dates.ts';
import { reportingUnits } from '../units/registry.ts';
import { frozenOf, type FrozenSummary } from './freeze.ts';
import { summarize, summaryFigures } from './summarize.ts';
import type { Summary } from './summary.ts';

export function restated(state: ProvinceState, { form, asOf }: Pick<FrozenSummary, 'form' | 'asOf'>): FrozenSummary {
  return frozenOf(summarize(state, form, asOf));
}

/** The figures alone, for whoever needs no hash of them. */
export function restatedFigures(
  state: ProvinceState,
  { form, asOf }: Pick<FrozenSummary, 'form' | 'asOf'>,
): Summary['figures'] {
  const today = localDate(Date.parse(asOf));
  const units = state.registry === undefined ? [] : reportingUnits(state.registry, today);
  return summaryFigures({ state, units, form, today });
}
