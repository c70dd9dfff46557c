/** What is deployed runs when the schedules say. */
import { expect, test } from 'vitest';
import * as deployed from '../../functions/index.ts';
import { cronOf, minutesOf, type DailySchedule } from '../../functions/schedules.ts';

test('each scheduled function is deployed with its time, in local time', () => {
  const schedules = Object.entries(deployed).flatMap(([name, { __endpoint: endpoint }]) =>
    endpoint.scheduleTrigger === undefined ? [] : [[name, endpoint.scheduleTrigger] as const],
  );
  expect(schedules.map(([name, { schedule, timeZone }]) => [name, schedule, timeZone]).sort()).toEqual([
    ['daily', '15 5 * * *', 'Asia/Ho_Chi_Minh'],
    ['quarterly', '30 0 * * *', 'Asia/Ho_Chi_Minh'],
    ['reminders', '20 7-17 * * *', 'Asia/Ho_Chi_Minh'],
    ['typed', 'every 10 minutes', 'Asia/Ho_Chi_Minh'],
  ]);
});

function check(schedule: DailySchedule, cron: string, minutes: readonly number[]) {
  expect([cronOf(schedule), minutesOf(schedule)]).toEqual([cron, minutes]);
}

test('a schedule says its cron text and its minutes of the day', () => {
  check({ minute: 30, hours: [0, 0] }, '30 0 * * *', [30]);
  check({ minute: 5, hours: [7, 9] }, '5 7-9 * * *', [425, 485, 545]);
});
