/**
 * The round of a quarter: reports in time and late, returns, what Sở Nội vụ types, the freeze, the report, and the unit that comes
 * after the freeze.
 */
import { SCHEDULES } from '../../../functions/schedules.ts';
import { addDays, endOfLocalDay } from '../../../shared/calendar/dates.ts';
import { quarterOf } from '../../../shared/calendar/form.ts';
import type { Unit } from '../../../shared/units/registry.ts';
import type { Random } from '../random.ts';
import { isOf, type QuarterRound } from '../rounds.ts';
import type { Scene } from '../scenes.ts';
import { dealFaults, faultsAgain } from './deal.ts';
import { aWorkingDayLater, HOUR, instant, MINUTE, momentIn, scheduled } from './hours.ts';

/** @param units those that have a plan. */
export function quarterScenes(round: QuarterRound, units: readonly Unit[], random: Random): readonly Scene[] {
  const [missing, reporting] = [
    units.filter((_unit, index) => isOf(round.missing, index)),
    units.filter((_unit, index) => !isOf(round.missing, index)),
  ];
  return [
    ...reports(round, reporting, random),
    ...officeScenes(round),
    ...missing.slice(0, 1).flatMap((unit) => afterFreeze(round, unit, random)),
  ];
}

function reports(
  { form, onTime, late, lateOnes, returned }: QuarterRound,
  units: readonly Unit[],
  random: Random,
): readonly Scene[] {
  const faults = dealFaults(form, units);
  const again = faultsAgain(form);
  // Nothing is sent after the last minute in which it is taken: a unit that would have been too late comes just in time.
  const lastMinute = endOfLocalDay(late[1]) - MINUTE;
  return units.flatMap((unit, index): readonly Scene[] => {
    const of = { unit, form } as const;
    const first = momentIn(isOf(lateOnes, index) ? late : onTime, random.fork(`${form}/${unit.id}`));
    const before = (at: number) => Math.min(at, lastMinute);
    const sending: Scene = { kind: 'send', at: first, ...of, again: false, faults: faults.get(unit.id) ?? [] };
    if (isOf(returned, index)) {
      const isMended = Math.floor(index / returned.every) % 2 === 0;
      return [
        sending,
        { kind: 'review', at: before(first + 0.5 * HOUR), ...of, decision: 'return' },
        ...(isMended ? [{ kind: 'mend', at: before(first + HOUR), ...of } as const] : []),
      ];
    }
    const fault = index < again.length * 4 ? again[index % again.length] : undefined;
    if (fault !== undefined)
      return [sending, { kind: 'send', at: before(first + 0.5 * HOUR), ...of, again: true, faults: [fault] }];
    return index % 6 === 0
      ? [sending, { kind: 'review', at: before(aWorkingDayLater(first)), ...of, decision: 'accept' }]
      : [sending];
  });
}

const URGING = { kind: 'document', name: 'cong-van-don-doc' } as const;

/** What Sở Nội vụ does, and the night that freezes. */
function officeScenes(round: QuarterRound): readonly Scene[] {
  const { form, answered, noted, notes, letter, late, written, reported } = round;
  const report = { name: `bao-cao-quy-${quarterOf(form)}`, path: form };
  return [
    { kind: 'answer', at: instant(answered) },
    { kind: 'note', at: instant(noted), form, words: notes },
    ...(letter === undefined ? [] : [{ ...URGING, at: instant(letter), form, path: `urging?form=${form}` }]),
    { kind: 'freeze', at: scheduled(SCHEDULES.quarterly, addDays(late[1], 1)), form },
    { kind: 'write', at: instant(written), report: form },
    { kind: 'document', at: instant(reported), form, ...report },
  ];
}

function afterFreeze({ form, afterFreeze: late }: QuarterRound, unit: Unit, random: Random): readonly Scene[] {
  const { given, due, reason, sent, refreeze } = late;
  const at = momentIn(sent, random.fork(`${form}/${unit.id}`));
  const again: Scene[] =
    refreeze === undefined
      ? []
      : [{ kind: 'refreeze', at: instant(refreeze.at), form, reason: refreeze.reason, after: 1 }];
  return [
    { kind: 'extend', at: instant(given), unit, form, due, reason },
    { kind: 'send', at, unit, form, again: false, faults: [] },
    ...again,
  ];
}
