import { expect, test } from 'vitest';
import { nextTyped, runsBetween } from '../../../../local/workbench/calendar/runs.ts';
import { instantOf, localText } from './province.ts';

function check(from: string, to: string, expected: readonly string[]) {
  const runs = [...runsBetween(instantOf(from), instantOf(to))];
  expect(runs.map(({ at, job }) => `${localText(at)} ${job}`)).toEqual(expected);
}

test('the runs after one moment and up to another, in order', () => {
  check('2023-09-20 16:20', '2023-09-21 07:20', [
    '2023-09-20 17:20 reminders',
    '2023-09-21 00:30 quarterly',
    '2023-09-21 05:15 daily',
    '2023-09-21 07:20 reminders',
  ]);
  check('2023-09-21 05:15', '2023-09-21 07:19', []);
  check('2023-09-21 00:29', '2023-09-21 00:30', ['2023-09-21 00:30 quarterly']);
  check('2023-09-21 09:00', '2023-09-20 09:00', []);
});

test('an ordinary year has its nights, mornings and hours', () => {
  const jobs = [...runsBetween(instantOf('2023-01-01 00:00'), instantOf('2024-01-01 00:00'))].map(({ job }) => job);
  const count = (job: string) => jobs.filter((one) => one === job).length;
  expect([count('quarterly'), count('daily'), count('reminders')]).toEqual([365, 365, 365 * 11]);
});

test('what was typed is read at the next ten minutes', () => {
  const after = (local: string) => localText(nextTyped(instantOf(local)));
  expect([after('2023-09-21 08:00'), after('2023-09-21 08:09'), after('2023-09-21 23:55')]).toEqual([
    '2023-09-21 08:10',
    '2023-09-21 08:10',
    '2023-09-22 00:00',
  ]);
});
