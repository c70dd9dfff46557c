/** Locks what closed, reopens what was returned or extended: in the calendar's acts, in words and in what a unit still owes. */
import { describe, expect, test } from 'vitest';
import { actsInWords, announce } from '../../../shared/calendar/announce.ts';
import { startOfLocalDay } from '../../../shared/calendar/dates.ts';
import { provinceActs } from '../../../shared/calendar/provinceActs.ts';
import type { Act } from '../../../shared/ledger/entry.ts';
import { obligationsAt } from '../../../shared/reminders/obligations.ts';
import { act } from '../ledger/ledgerOf.ts';
import { daysBetween, mailedOver, OFFICER, returned, stateOf, submitted } from '../reminders/province.ts';

/** The plan of two xã and a huyện: last day Monday 07/8/2023, grace to Wednesday 09/8. */
const today = '2023-08-30';
const acts = (...done: readonly Act[]) =>
  provinceActs(stateOf(done), today).map(({ date, kind, level, unit, units, by }) =>
    [date, kind, unit ?? level, units, ...(by === undefined ? [] : [by])].join(' '),
  );
const inWords = (...done: readonly Act[]) =>
  actsInWords(provinceActs(stateOf(done), today), (id) => id).map(({ date, words }) => `${date} ${words}`);

/** @param at local date. */
function extended(unit: string, due: string, at: string): Act {
  const more = { form: 'plan' as const, at: `${at}T03:00:00.000Z`, requestId: `${unit}-to-${due}` };
  return act(unit, 'extension', { due, reason: 'Lũ lụt' }, more);
}

const OTHERS = ['2023-07-25 opens huyen 1', '2023-07-25 opens xa 2', '2023-08-08 late huyen 1'];

describe('acts', () => {
  const check = (title: string, done: readonly Act[], expected: readonly string[]) =>
    test(title, () => expect(acts(...done)).toEqual([...OTHERS, ...expected]));
  check(
    'nothing was returned or extended',
    [submitted('xa1')],
    ['2023-08-08 late xa 2', '2023-08-10 closes huyen 1', '2023-08-10 closes xa 2'],
  );
  check(
    'what is returned before the close is not closed',
    [submitted('xa1'), returned('xa1', 1, '2023-08-09')],
    ['2023-08-08 late xa 2', '2023-08-10 closes huyen 1', '2023-08-10 closes xa 1'],
  );
  check(
    'sent again, it stays open for mending until a decision',
    [submitted('xa1'), returned('xa1', 1, '2023-08-09'), submitted('xa1', 2)],
    ['2023-08-08 late xa 2', '2023-08-10 closes huyen 1', '2023-08-10 closes xa 1'],
  );
  check(
    'what is returned after the close is open again; the calendar tells the next morning',
    [submitted('xa1'), returned('xa1', 1, '2023-08-14')],
    ['2023-08-08 late xa 2', '2023-08-10 closes huyen 1', '2023-08-10 closes xa 1', '2023-08-15 reopens xa1 1 return'],
  );
  check(
    'an extension given before the close moves it',
    [extended('xa1', '2023-08-11', '2023-08-09')],
    [
      '2023-08-08 late xa 1',
      '2023-08-10 closes huyen 1',
      '2023-08-10 closes xa 1',
      '2023-08-12 late xa1 1',
      '2023-08-16 closes xa1 1',
    ],
  );
  check(
    'one given after it opens the form until its own grace is over',
    [extended('xa1', '2023-08-18', '2023-08-14')],
    [
      '2023-08-08 late xa 1',
      '2023-08-10 closes huyen 1',
      '2023-08-10 closes xa 1',
      '2023-08-15 reopens xa1 1 extension',
      '2023-08-19 late xa1 1',
      '2023-08-23 closes xa1 1',
    ],
  );
  check(
    'a second one within the first is no reopening',
    [extended('xa1', '2023-08-18', '2023-08-14'), extended('xa1', '2023-08-22', '2023-08-21')],
    [
      '2023-08-08 late xa 1',
      '2023-08-10 closes huyen 1',
      '2023-08-10 closes xa 1',
      '2023-08-15 reopens xa1 1 extension',
      '2023-08-23 late xa1 1',
      '2023-08-25 closes xa1 1',
    ],
  );
  check(
    'a return and an extension of one day are one reopening',
    [submitted('xa1'), returned('xa1', 1, '2023-08-14'), extended('xa1', '2023-08-18', '2023-08-14')],
    [
      '2023-08-08 late xa 1',
      '2023-08-10 closes huyen 1',
      '2023-08-10 closes xa 1',
      '2023-08-15 reopens xa1 1 extension',
      '2023-08-19 late xa1 1',
    ],
  );
});

test('in words, with the reason; only what is to come is said in advance', () => {
  const done = [submitted('xa1'), returned('xa1', 1, '2023-08-14'), extended('xa2', '2023-08-18', '2023-08-14')];
  expect(inWords(...done).filter((line) => line > '2023-08-11')).toEqual([
    '2023-08-15 mở lại Kế hoạch cho 2 đơn vị',
    '2023-08-19 Kế hoạch của xa2 (được gia hạn) bắt đầu tính trễ nếu chưa nộp',
    '2023-08-23 khóa Kế hoạch của xa2 (được gia hạn)',
  ]);
  expect(inWords(submitted('xa1'), returned('xa1', 1, '2023-08-14')).at(-1)).toBe(
    '2023-08-15 mở lại Kế hoạch cho xa1 (được trả lại để sửa)',
  );
  const said = announce(provinceActs(stateOf(done), today), (id) => id);
  expect(said.filter((sentence) => sentence.includes('mở lại'))).toEqual([]);
});

describe('what the unit owes', () => {
  const owed = (day: string, ...done: readonly Act[]) =>
    obligationsAt(stateOf(done), startOfLocalDay(day))
      .filter(({ unit }) => unit.id === 'xa1')
      .map(({ period, due, returned: back }) => [period, due, back?.on ?? '-'].join(' '));
  test('is closed after grace, open again from the extension to its day, closed after its grace', () => {
    const extension = extended('xa1', '2023-08-18', '2023-08-14');
    expect(owed('2023-08-14')).toEqual(['frozen 2023-08-07 -']);
    expect(owed('2023-08-15', extension)).toEqual(['open 2023-08-18 -']);
    expect(owed('2023-08-19', extension)).toEqual(['grace 2023-08-18 -']);
    expect(owed('2023-08-23', extension)).toEqual(['frozen 2023-08-18 -']);
  });
  test('is owed again from a return after the close', () => {
    expect(owed('2023-08-15', submitted('xa1'))).toEqual([]);
    expect(owed('2023-08-15', submitted('xa1'), returned('xa1', 1, '2023-08-14'))).toEqual([
      'frozen 2023-08-07 2023-08-14',
    ]);
  });
});

describe('reminders of the unit’s officer', () => {
  const days = daysBetween('2023-08-07', '2023-08-31');
  /** @param acts by the local date from whose next morning on they are known. */
  const mailedOn = (done: readonly (readonly [since: string, Act])[]) => {
    const stateOn = (day: string) => stateOf(done.flatMap(([since, one]) => (since < day ? [one] : [])));
    return mailedOver(days, stateOn)
      .filter(({ reminder }) => reminder.to === OFFICER)
      .map(({ day }) => day);
  };
  test('stop at the submission and begin again at a return after the close', () =>
    expect(
      mailedOn([
        ['2023-08-08', submitted('xa1')],
        ['2023-08-14', returned('xa1', 1, '2023-08-14')],
        ['2023-08-16', submitted('xa1', 2)],
      ]),
    ).toEqual(['2023-08-07', '2023-08-08', '2023-08-15']));
  test('follow the ladder of the day that an extension gave after the close', () => {
    // Told of T+1 and T+3; then of the new last day, Friday 18/8: T-3 is Tuesday 15/8, T-1 the 17th, T+1 Monday 21/8, T+3 the 23rd.
    expect(mailedOn([['2023-08-14', extended('xa1', '2023-08-18', '2023-08-14')]])).toEqual([
      ...['2023-08-07', '2023-08-08', '2023-08-10'],
      ...['2023-08-15', '2023-08-17', '2023-08-21', '2023-08-23'],
    ]);
  });
});
