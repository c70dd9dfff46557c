/** The plan round: who sends its plan when, is late, is given more time, is returned, mends it, is accepted. */
import type { Unit } from '../../../shared/units/registry.ts';
import type { Random } from '../random.ts';
import { PLAN_ROUND } from '../rounds.ts';
import type { Scene } from '../scenes.ts';
import { dealFaults, faultsAgain } from './deal.ts';
import { aWorkingDayLater, HOUR, instant, momentIn } from './hours.ts';

/** How many of the units that would be late ask for more time. */
const EXTENDED = 3;
const LATE_EVERY = 13;

/** @param units those that send a plan. */
export function planScenes(units: readonly Unit[], random: Random): readonly Scene[] {
  const faults = dealFaults('plan', units);
  const again = faultsAgain('plan');
  const { onTime, late, moreTime, written, reported } = PLAN_ROUND;
  const sendings = units.flatMap((unit, index): readonly Scene[] => {
    const isLate = index % LATE_EVERY === 5;
    const of = { unit, form: 'plan' } as const;
    const at = momentIn(isLate ? late : onTime, random.fork(`plan/${unit.id}`));
    const first: readonly Scene[] = [
      { kind: 'send', at, ...of, again: false, faults: faults.get(unit.id) ?? [] },
      ...(isLate && index < LATE_EVERY * EXTENDED
        ? [{ kind: 'extend', at: instant(moreTime.given), due: moreTime.due, reason: moreTime.reason, ...of } as const]
        : []),
    ];
    if (index % 19 === 7) {
      const mended: readonly Scene[] = [
        { kind: 'mend', at: at + 6 * HOUR, ...of },
        { kind: 'review', at: aWorkingDayLater(at + 6 * HOUR), ...of, decision: 'accept' },
      ];
      return [
        ...first,
        { kind: 'review', at: at + HOUR, ...of, decision: 'return' },
        ...(index % 38 === 7 ? mended : []),
      ];
    }
    const fault = index < again.length * 2 ? again[index % again.length] : undefined;
    if (fault !== undefined)
      return [...first, { kind: 'send', at: at + 2 * HOUR, ...of, again: true, faults: [fault] }];
    if (index % 5 === 0) return [...first, { kind: 'review', at: aWorkingDayLater(at), ...of, decision: 'accept' }];
    return first;
  });
  return [
    ...sendings,
    { kind: 'write', at: instant(written), report: 'plan' },
    { kind: 'document', at: instant(reported), name: 'bao-cao-ke-hoach', path: 'plan', form: 'q3' },
  ];
}
