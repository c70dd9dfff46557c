/** The dates of the story are those of the calendar that it is played by. */
import { expect, test } from 'vitest';
import { addDays } from '../../../shared/calendar/dates.ts';
import type { DueForm } from '../../../shared/calendar/form.ts';
import { periodOf } from '../../../shared/calendar/periods.ts';
import { addWorkingDays } from '../../../shared/calendar/workingDays.ts';
import { DEFAULT_REMINDERS } from '../../../shared/reminders/settings.ts';
import { CALENDAR_2023 } from '../../../local/demo/province.ts';
import { PLAN_ROUND, QUARTER_ROUNDS, type Round } from '../../../local/demo/rounds.ts';

const rounds: readonly (readonly [DueForm, Round])[] = [
  ['plan', PLAN_ROUND],
  ...QUARTER_ROUNDS.map((round) => [round.form, round] as const),
];
const { holidays } = CALENDAR_2023;

test.each(rounds)('%s: in time until due, late until the end of grace', (form, { onTime, late }) => {
  const period = periodOf(form, 'xa', CALENDAR_2023);
  expect(onTime[1]).toBe(period?.due);
  expect(late).toEqual([addDays(period?.due ?? '', 1), period?.grace]);
});

test.each(rounds)('%s: the ladder is played from its first step to its last', (form, { reminders: [first, last] }) => {
  const due = periodOf(form, 'xa', CALENDAR_2023)?.due ?? '';
  expect(addWorkingDays(first, DEFAULT_REMINDERS.before[0] ?? 0, holidays)).toBe(due);
  expect(last).toBe(addWorkingDays(due, DEFAULT_REMINDERS.homeAffairsAfter, holidays));
});

test.each(QUARTER_ROUNDS)('$form: reports count up to the cut-off and come from that day on', (round) => {
  expect(round.cutOff).toBe(periodOf(round.form, 'xa', CALENDAR_2023)?.end);
  expect(round.onTime[0]).toBe(round.cutOff);
});

test.each(QUARTER_ROUNDS)(
  '$form: who comes after the freeze comes within the time that was given',
  ({ form, ...round }) => {
    const { given, sent, due, refreeze } = round.afterFreeze;
    const period = periodOf(form, 'xa', CALENDAR_2023, due);
    expect(given.slice(0, 10) > round.late[1]).toBe(true);
    expect(sent[1] <= due).toBe(true);
    expect((refreeze?.at ?? '9999') > (period?.grace ?? '')).toBe(true);
  },
);
