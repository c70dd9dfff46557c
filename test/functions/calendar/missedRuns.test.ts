/** Days that no run saw: caught up in order, each once, whether one, ten or a hundred were missed. */
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../shared/calendar/dates.ts';
import type { CalendarSettings } from '../../../shared/calendar/settings.ts';
import { CALENDAR, Clockwork } from './clockwork.ts';

/** A run on the first morning of the year and then every so many days, to the middle of the next January. */
async function yearOf(calendar: CalendarSettings, every: number): Promise<Clockwork> {
  const { cycle } = calendar;
  const work = new Clockwork().at(`${cycle}-01-01`, 0).setUp(calendar);
  let day = `${cycle}-01-01`;
  for (; day < `${cycle + 1}-01-15`; day = addDays(day, every)) await work.at(day, 5.25).morning();
  await work.at(`${cycle + 1}-01-15`, 5.25).morning();
  return work;
}

describe.each([2023, 2024, 2025, 2026])('in the cycle of %i', (cycle) => {
  test.each(['decree', 'calendar'] as const)(
    'every act of the year is entered once, quarters by %s',
    async (quarterRule) => {
      const plan = { planOpens: `${cycle}-07-25`, planDue: { date: `${cycle}-08-08`, flag: 'before' } } as const;
      const calendar: CalendarSettings = { ...CALENDAR, cycle, quarterRule, ...plan };
      const daily = (await yearOf(calendar, 1)).entered;
      // Plan and four quarters, each opened, late and closed for two levels that share their days.
      expect(daily).toHaveLength(5 * 3);
      expect(daily.flatMap(({ acts }) => acts)).toHaveLength(5 * 3 * 2);
      for (const missed of [1, 10, 100]) expect((await yearOf(calendar, missed + 1)).entered).toEqual(daily);
    },
  );
});

test('a run that is cut between two days leaves the rest to the next', async () => {
  const work = new Clockwork().at('2023-07-01', 0).setUp();
  work.at('2023-08-30', 5.25).on.cutAt(2, 'before');
  await expect(work.morning()).rejects.toThrow();
  work.on.mended();
  const before = work.entered.map(({ date }) => date);
  const days = await work.morning();
  expect(work.entered.map(({ date }) => date)).toEqual([...before, ...days]);
  expect([...before, ...days]).toEqual([...new Set([...before, ...days])].sort());
  expect(await work.morning()).toEqual([]);
});
