/**
 * The year as it happens: who sends what, when by the business clock, with which mistake, who is late, who is returned, who
 * sends again, who never sends. Made from a seed, so that every run tells the same story.
 */
import { LOCAL_OFFSET_MS, startOfLocalDay } from '../../shared/calendar/dates.ts';
import type { Form } from '../../shared/calendar/form.ts';
import { HOLIDAYS_2023_2026 } from '../../shared/calendar/holidays.ts';
import { addWorkingDays } from '../../shared/calendar/workingDays.ts';
import type { Unit } from '../../shared/units/registry.ts';
import { FAULTS, type Fault } from './faults.ts';
import type { Random } from './random.ts';

export interface Sending {
  readonly kind: 'send';
  readonly at: number;
  readonly unit: Unit;
  readonly form: Form;
  /** A second or later time for the same form. */
  readonly again: boolean;
  readonly faults: readonly Fault[];
}

/** The clerk of a returned form mends what the first remark names, leaves the other, and sends again. */
export interface Mending {
  readonly kind: 'mend';
  readonly at: number;
  readonly unit: Unit;
  readonly form: Form;
}

export interface Reviewing {
  readonly kind: 'review';
  readonly at: number;
  readonly unit: Unit;
  readonly form: Form;
  readonly decision: 'accept' | 'return';
}

export interface Extending {
  readonly kind: 'extend';
  readonly at: number;
  readonly unit: Unit;
  readonly form: Form;
  readonly due: string;
  readonly reason: string;
}

/** Sở Nội vụ types in the master: answers beside difficulties, notes beside units and tasks. */
export interface Typing {
  readonly kind: 'answer' | 'note';
  readonly at: number;
}

/** The morning's reminders go out. */
export interface Reminding {
  readonly kind: 'remind';
  readonly at: number;
}

export type Scene = Sending | Mending | Reviewing | Extending | Typing | Reminding;

/** @param from, to ISO dates; working hours of both, the last minute included now and then. */
function moment([from, to]: readonly [string, string], random: Random): number {
  const days = Math.round((startOfLocalDay(to) - startOfLocalDay(from)) / 86_400_000);
  const day = startOfLocalDay(from) + random.whole(0, days) * 86_400_000;
  return day + random.whole(7 * 60, 17 * 60) * 60_000 + random.whole(0, 59) * 1000;
}

const PLAN_ON_TIME = ['2023-07-28', '2023-08-07'] as const;
const PLAN_LATE = ['2023-08-08', '2023-08-09'] as const;
const Q3_ON_TIME = ['2023-09-14', '2023-09-18'] as const;
const Q3_LATE = ['2023-09-19', '2023-09-20'] as const;

const EXTENSION = {
  at: Date.parse('2023-08-04T02:15:00.000Z'),
  due: '2023-08-09',
  reason: 'Cán bộ phụ trách đi phòng, chống lụt bão, có văn bản đề nghị.',
} as const;
/** How many of the units that would be late ask for more time. */
const EXTENDED = 3;
const ANSWERS_AT = Date.parse('2023-09-15T01:30:00.000Z');
const NOTES_AT = Date.parse('2023-09-19T02:00:00.000Z');

export function script(units: readonly Unit[], random: Random): Scene[] {
  const scenes: Scene[] = [
    { kind: 'answer', at: ANSWERS_AT },
    { kind: 'note', at: NOTES_AT },
    ...mornings().map((at) => ({ kind: 'remind', at }) as const),
  ];
  const shuffled = shuffle(units, random.fork('order'));
  const missingPlan = new Set(shuffled.slice(0, 3).map(({ id }) => id));
  const plannedUnits = shuffled.filter(({ id }) => !missingPlan.has(id));
  const planFaults = deal(
    FAULTS.filter(({ form, again }) => form === 'plan' && again !== true),
    plannedUnits,
  );
  const planAgain = FAULTS.filter(({ form, again }) => form === 'plan' && again === true);
  plannedUnits.forEach((unit, index) => {
    const own = random.fork(`plan/${unit.id}`);
    const late = index % 13 === 5;
    const at = moment(late ? PLAN_LATE : PLAN_ON_TIME, own);
    scenes.push({ kind: 'send', at, unit, form: 'plan', again: false, faults: planFaults.get(unit.id) ?? [] });
    if (late && index < 13 * EXTENDED) scenes.push({ kind: 'extend', ...EXTENSION, unit, form: 'plan' });
    if (index % 19 === 7) {
      scenes.push({ kind: 'review', at: at + 3_600_000, unit, form: 'plan', decision: 'return' });
      if (index % 38 === 7) {
        scenes.push({ kind: 'mend', at: at + 6 * 3_600_000, unit, form: 'plan' });
        scenes.push({ kind: 'review', at: at + 30 * 3_600_000, unit, form: 'plan', decision: 'accept' });
      }
    } else if (index < planAgain.length * 2) {
      const fault = planAgain[index % planAgain.length];
      scenes.push({
        kind: 'send',
        at: at + 2 * 3_600_000,
        unit,
        form: 'plan',
        again: true,
        faults: fault === undefined ? [] : [fault],
      });
    } else if (index % 5 === 0) {
      scenes.push({ kind: 'review', at: at + 86_400_000, unit, form: 'plan', decision: 'accept' });
    }
  });

  const troubled = plannedUnits.filter((_unit, index) => index % 7 === 3);
  const kkFaults = FAULTS.filter(({ form }) => form === 'kk');
  troubled.forEach((unit, index) => {
    const fault = kkFaults[index];
    scenes.push({
      kind: 'send',
      at: moment(['2023-09-11', '2023-09-13'], random.fork(`kk/${unit.id}`)),
      unit,
      form: 'kk',
      again: false,
      faults: fault === undefined ? [] : [fault],
    });
  });

  const reporting = plannedUnits.filter((_unit, index) => index % 31 !== 11);
  const q3Faults = deal(
    FAULTS.filter(({ form, again }) => form === 'q3' && again !== true),
    reporting,
  );
  const q3Again = FAULTS.filter(({ form, again }) => form === 'q3' && again === true);
  reporting.forEach((unit, index) => {
    const own = random.fork(`q3/${unit.id}`);
    const late = index % 11 === 4;
    const at = moment(late ? Q3_LATE : Q3_ON_TIME, own);
    scenes.push({ kind: 'send', at, unit, form: 'q3', again: false, faults: q3Faults.get(unit.id) ?? [] });
    if (index % 29 === 9) {
      scenes.push({ kind: 'review', at: at + 1_800_000, unit, form: 'q3', decision: 'return' });
      if (index % 58 === 9) scenes.push({ kind: 'mend', at: at + 3_600_000, unit, form: 'q3' });
    } else if (index < q3Again.length * 4) {
      const fault = q3Again[index % q3Again.length];
      scenes.push({
        kind: 'send',
        at: at + 1_800_000,
        unit,
        form: 'q3',
        again: true,
        faults: fault === undefined ? [] : [fault],
      });
    }
  });
  // Nothing is sent after the last minute in which it is taken: a unit that would have been too late comes just in time.
  const lastMinute = new Date('2023-09-20T16:59:00.000Z').getTime();
  return scenes
    .map((scene) => ('form' in scene && scene.form === 'q3' ? { ...scene, at: Math.min(scene.at, lastMinute) } : scene))
    .sort((a, b) => a.at - b.at);
}

/** 07:30 of every working day from the first reminder of the plans to the end of the quarter's grace. */
function mornings(): readonly number[] {
  const [first, last] = ['2023-07-27', '2023-09-20'];
  const days: string[] = [];
  for (let day = first; day <= last; day = addWorkingDays(day, 1, HOLIDAYS_2023_2026)) days.push(day);
  return days.map((day) => startOfLocalDay(day) + 7.5 * 3_600_000);
}

/** One fault a unit, every fault several times over, so that a unit that cannot make it is not the only one. */
function deal(faults: readonly Fault[], units: readonly Unit[]): ReadonlyMap<string, readonly Fault[]> {
  const common = faults.filter(({ only }) => only === undefined);
  const dealt = new Map<string, readonly Fault[]>();
  units.forEach((unit, index) => {
    const rare = faults.find(({ only }) => only?.includes(unit.id) === true);
    const fault = rare ?? common[index % (common.length + 8)];
    if (fault !== undefined) dealt.set(unit.id, [fault]);
  });
  return dealt;
}

function shuffle<T>(items: readonly T[], random: Random): T[] {
  return items
    .map((item) => ({ item, rank: random.next() }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}

/** "07/8/2023 16:45", local. */
export function localMinute(at: number): string {
  const [date = '', time = ''] = new Date(at + LOCAL_OFFSET_MS).toISOString().split('T');
  return `${date.split('-').reverse().join('/')} ${time.slice(0, 5)}`;
}
