/** The difficulties that count, each with its unit and with what was answered, in protocol order. */
import type { DifficultyRow } from '../forms/content.ts';
import type { DifficultyAnswer } from '../forms/context.ts';
import { baseRevision } from '../ledger/state.ts';
import type { Unit } from '../units/registry.ts';
import type { ReportSource } from './source.ts';

export interface ReportedDifficulty {
  readonly unit: Unit;
  readonly row: DifficultyRow;
  readonly answer: DifficultyAnswer | undefined;
}

export function reportedDifficulties({ state, units }: ReportSource): readonly ReportedDifficulty[] {
  return units.flatMap((unit) => {
    const own = state.units.get(unit.id);
    const difficulties = baseRevision(own, 'kk')?.content.difficulties ?? [];
    return difficulties.map((row) => ({ unit, row, answer: own?.answers.get(row.id) }));
  });
}
