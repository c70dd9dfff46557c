/** The story of the year: the same for the same seed, within the calendar, with everybody that it is to show. */
import { describe, expect, test } from 'vitest';
import { endOfLocalDay, localDate, startOfLocalDay } from '../../../shared/calendar/dates.ts';
import { opensOn, periodOf } from '../../../shared/calendar/periods.ts';
import { isWorkingDay } from '../../../shared/calendar/workingDays.ts';
import { QUANG_TRI_2023 } from '../../../shared/units/quangTri2023.ts';
import { CALENDAR_2023 } from '../../../local/demo/province.ts';
import { seededRandom } from '../../../local/demo/random.ts';
import type { Scene } from '../../../local/demo/scenes.ts';
import { script } from '../../../local/demo/script.ts';

const { units } = QUANG_TRI_2023;
const scenes = script(units, seededRandom('test'));

function of<K extends Scene['kind']>(kind: K): readonly Extract<Scene, { kind: K }>[] {
  return scenes.filter((scene): scene is Extract<Scene, { kind: K }> => scene.kind === kind);
}

test('the same seed tells the same story, another another', () => {
  const told = (seed: string) => JSON.stringify(script(units, seededRandom(seed)));
  expect(told('test')).toBe(JSON.stringify(scenes));
  expect(told('other')).not.toBe(told('test'));
});

test('one scene follows another', () => {
  const instants = scenes.map(({ at }) => at);
  expect(instants).toEqual([...instants].sort((a, b) => a - b));
});

test('nothing is sent before it opens nor after it closes', () => {
  const extended = new Map(of('extend').map(({ unit, form, due }) => [`${form}/${unit.id}`, due]));
  const outside = of('send').filter(({ unit, form, at }) => {
    const period = periodOf(form, unit.level, CALENDAR_2023, extended.get(`${form}/${unit.id}`));
    return period !== undefined && (at < startOfLocalDay(opensOn(period)) || at >= endOfLocalDay(period.grace));
  });
  expect(outside).toEqual([]);
});

test('mails go out on working days, once a day', () => {
  const days = of('remind').map(({ at }) => localDate(at));
  expect(days.filter((day) => !isWorkingDay(day, CALENDAR_2023.holidays))).toEqual([]);
  expect(new Set(days).size).toBe(days.length);
});

describe.each(['q3', 'q4'] as const)('%s', (form) => {
  const first = new Map(
    [...of('send')].reverse().flatMap((sending) => (sending.form === form ? [[sending.unit.id, sending]] : [])),
  );
  const frozen = of('freeze').find((scene) => scene.form === form)?.at ?? 0;

  test('most come in time, some late, one after the freeze, some never', () => {
    const due = endOfLocalDay(periodOf(form, 'xa', CALENDAR_2023)?.due ?? '');
    const count = (holds: (at: number) => boolean) => [...first.values()].filter(({ at }) => holds(at)).length;
    expect(count((at) => at < due)).toBeGreaterThan(units.length * 0.8);
    expect(count((at) => at >= due && at < frozen)).toBeGreaterThan(5);
    expect(count((at) => at >= frozen)).toBe(1);
    expect(first.size).toBeLessThan(units.length - 3);
  });

  test('what is returned was sent before, and some of it is mended', () => {
    const returned = of('review').filter((scene) => scene.form === form && scene.decision === 'return');
    expect(returned.length).toBeGreaterThan(2);
    expect(returned.filter(({ unit, at }) => !((first.get(unit.id)?.at ?? Infinity) < at))).toEqual([]);
    const mended = of('mend').filter((scene) => scene.form === form);
    expect(mended.length).toBeGreaterThan(0);
    expect(mended.length).toBeLessThan(returned.length);
  });

  test('the report is written and made after the freeze', () => {
    const written = of('write').find(({ report }) => report === form)?.at ?? 0;
    const made = of('document').find(({ path }) => path === form)?.at ?? 0;
    expect(frozen).toBeLessThan(written);
    expect(written).toBeLessThan(made);
  });
});

test('the report of the third quarter is kept as it was before anything came after its freeze', () => {
  const made = of('document').find(({ name }) => name === 'bao-cao-quy-3')?.at ?? Infinity;
  const extended = of('extend').find(({ form }) => form === 'q3')?.at ?? 0;
  expect(made).toBeLessThan(extended);
  expect(of('refreeze').map(({ form, after }) => [form, after])).toEqual([['q3', 1]]);
});
