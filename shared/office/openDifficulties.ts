/** Difficulties that still wait for an answer: of the register as each unit last sent it. */
import { baseRevision } from '../ledger/state.ts';
import { isSettled } from '../progress/settling.ts';
import { visibleUnits, type OfficeSource } from './source.ts';

export function openDifficulties(source: OfficeSource): number {
  let open = 0;
  for (const { id } of visibleUnits(source)) {
    const own = source.state.units.get(id);
    for (const difficulty of baseRevision(own, 'kk')?.content.difficulties ?? []) {
      if (!isSettled(own?.answers.get(difficulty.id))) open++;
    }
  }
  return open;
}
