/** Who tells of difficulties in a round: units new to it, and of those that told before, some with one more. */
import type { Unit } from '../../../shared/units/registry.ts';
import { FAULTS } from '../faults.ts';
import type { Random } from '../random.ts';
import { isOf, type QuarterRound } from '../rounds.ts';
import type { Scene } from '../scenes.ts';
import { momentIn } from './hours.ts';

/** Of the units that told in an earlier round, every so many-th has one more. */
const MORE_EVERY = 3;

/** @param earlier the rounds before. */
export function difficultyScenes(
  { difficulties, form }: QuarterRound,
  earlier: readonly QuarterRound[],
  units: readonly Unit[],
  random: Random,
): readonly Scene[] {
  const sinceOf = (place: number) =>
    earlier.filter((round) => isOf(round.difficulties.by, place)).map((round) => round.difficulties.since);
  const faults = earlier.length === 0 ? FAULTS.filter((fault) => fault.form === 'kk') : [];
  const telling = units.flatMap((unit, place) => {
    const told = sinceOf(place);
    if (told.length > 0 && place % MORE_EVERY === 0) return [{ unit, since: [...told, difficulties.since] }];
    return told.length === 0 && isOf(difficulties.by, place) ? [{ unit, since: [difficulties.since] }] : [];
  });
  return telling.map(({ unit, since }, index): Scene => {
    const fault = faults[index];
    return {
      ...{ kind: 'send', at: momentIn(difficulties.sent, random.fork(`kk/${form}/${unit.id}`)), unit, form: 'kk' },
      ...{ again: since.length > 1, faults: fault === undefined ? [] : [fault], since },
    };
  });
}
