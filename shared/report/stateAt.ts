/**
 * The state that a summary was made from, found again by the heads that it carries: the annexes name the same units and tasks that
 * its figures count, whatever was sent since.
 */
import { PROVINCE_UNIT, type Entry } from '../ledger/entry.ts';
import { fold } from '../ledger/fold.ts';
import type { ProvinceState } from '../ledger/state.ts';
import type { FrozenSummary } from '../summaries/freeze.ts';

/** @param entries of every chain, seals apart. */
export function stateAt(
  entries: readonly Entry[],
  { heads, asOf }: Pick<FrozenSummary, 'heads' | 'asOf'>,
): ProvinceState {
  const ends = new Map(heads.map(({ unit, seq }) => [unit, seq]));
  // Summaries of before did not name the head of the province's own chain.
  const timed = (unit: string) => unit === PROVINCE_UNIT && !ends.has(unit);
  return fold(entries.filter(({ unit, seq, at }) => (timed(unit) ? at <= asOf : seq <= (ends.get(unit) ?? 0))));
}
