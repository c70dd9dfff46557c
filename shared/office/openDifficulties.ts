/** Difficulties that nobody has answered: of the register as each unit last sent it, whatever else stands beside them. */
import { baseRevision } from '../ledger/state.ts';
import { visibleUnits, type OfficeSource } from './source.ts';

export function openDifficulties(source: OfficeSource): number {
  let open = 0;
  for (const { id } of visibleUnits(source)) {
    const own = source.state.units.get(id);
    for (const difficulty of baseRevision(own, 'kk')?.content.difficulties ?? []) {
      if ((own?.answers.get(difficulty.id)?.answer ?? '') === '') open++;
    }
  }
  return open;
}
