/**
 * The figures of a frozen quarter as the ledger tells them by now, of the same moment: what differs was sent or decided since. The
 * clock alone changes nothing, though difficulties grow older by it.
 */
import type { ProvinceState } from '../ledger/state.ts';
import { localDate } from '../calendar/dates.ts';
import { reportingUnits } from '../units/registry.ts';
import type { FrozenSummary } from './freeze.ts';
import { summaryFigures } from './summarize.ts';

export function restated(
  state: ProvinceState,
  { form, asOf }: Pick<FrozenSummary, 'form' | 'asOf'>,
): Pick<FrozenSummary, 'figures'> {
  const today = localDate(Date.parse(asOf));
  const units = state.registry === undefined ? [] : reportingUnits(state.registry, today);
  return { figures: summaryFigures({ state, units, form, today }) };
}
