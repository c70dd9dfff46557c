import { expect, test } from 'vitest';
import type { Freeze } from '../../../shared/ledger/state.ts';
import { afterFreezes, beyondFreeze } from '../../../shared/summaries/afterFreeze.ts';
import { freezeOf, reportOf, stateAfter } from '../master/shown.ts';

const UNIT = '19330';
const once = [reportOf(UNIT, 1), freezeOf([reportOf(UNIT, 1)])];
const again = [...once, reportOf(UNIT, 2), freezeOf([...once, reportOf(UNIT, 2)], { version: 2, reason: 'Gửi lại' })];

test('the newest version alone says what is behind it, by the heads that it names', () => {
  const [first, second] = [afterFreezes(stateAfter(once)), afterFreezes(stateAfter(again))];
  expect([1, 2, 3].map((seq) => first('q3', UNIT, seq))).toEqual([false, true, true]);
  expect([1, 2, 3].map((seq) => second('q3', UNIT, seq))).toEqual([false, false, true]);
});

test('all that a unit without a head sent is behind it; other forms and quarters are not frozen', () => {
  const isAfter = afterFreezes(stateAfter(once));
  expect(isAfter('q3', '19333', 1)).toBe(true);
  expect((['q4', 'plan', 'kk', null] as const).map((form) => isAfter(form, UNIT, 9))).toEqual(Array(4).fill(false));
});

test('while a quarter is not frozen nothing is behind it', () => {
  expect(beyondFreeze(stateAfter([]), 'q3')).toBeUndefined();
  expect(beyondFreeze({ freezes: { q3: [] as readonly Freeze[] } }, 'q3')).toBeUndefined();
});
