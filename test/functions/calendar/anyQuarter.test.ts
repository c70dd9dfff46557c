/**
 * Whatever befalls a quarter, in any order: every act is entered once and in order, what is frozen stays frozen, nobody is mailed
 * twice a day.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { actsBetween } from '../../../shared/calendar/acts.ts';
import { addDays, localDate } from '../../../shared/calendar/dates.ts';
import { provinceActs } from '../../../shared/calendar/provinceActs.ts';
import type { CalendarSettings } from '../../../shared/calendar/settings.ts';
import { begun, CALENDAR, daysOf, keyOf, MORNING, NIGHT, type Clockwork } from './clockwork.ts';

/** Quý III alone, that a story takes no longer than it needs. */
const OTHERS: CalendarSettings['notApplicable'] = ['plan', 'q1', 'q2', 'q4'];

/** What may befall a day, after its runs. */
const change = fc.oneof(
  fc.record({
    what: fc.constant('dues' as const),
    xa: fc.integer({ min: 1, max: 8 }),
    huyen: fc.integer({ min: 1, max: 8 }),
  }),
  fc.record({ what: fc.constant('grace' as const), days: fc.integer({ min: 0, max: 6 }) }),
  fc.record({ what: fc.constant('toggled' as const) }),
  fc.record({ what: fc.constant('holiday' as const), day: fc.integer({ min: 1, max: 30 }) }),
  fc.record({ what: fc.constant('submits' as const), unit: fc.constantFrom('xa1', 'xa2', 'huyen') }),
  fc.record({ what: fc.constant('returned' as const), unit: fc.constantFrom('xa1', 'xa2', 'huyen') }),
  fc.record({
    what: fc.constant('extended' as const),
    unit: fc.constantFrom('xa1', 'xa2'),
    days: fc.integer({ min: 1, max: 9 }),
  }),
  // The runs of so many days before or after come now, by a clock that is wrong.
  fc.record({ what: fc.constant('clock' as const), days: fc.integer({ min: -12, max: 70 }) }),
  fc.record({ what: fc.constant('midnight' as const) }),
  fc.record({ what: fc.constant('missed' as const), days: fc.integer({ min: 1, max: 12 }) }),
);
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

function changed(calendar: CalendarSettings, one: Change): CalendarSettings {
  switch (one.what) {
    case 'dues':
      return { ...calendar, quarterDueWorkingDays: { so: 2, huyen: one.huyen, xa: one.xa } };
    case 'grace':
      return { ...calendar, graceWorkingDays: one.days };
    case 'toggled':
      return { ...calendar, notApplicable: calendar.notApplicable.includes('q3') ? OTHERS : [...OTHERS, 'q3'] };
    case 'holiday': {
      const { holidays, workedInstead } = calendar.holidays;
      const days = new Set([...holidays, addDays('2023-09-10', one.day)]);
      return { ...calendar, holidays: { holidays: [...days].sort(), workedInstead } };
    }
    default:
      return calendar;
  }
}

/** @returns how many days of runs are missed after it. */
async function befall(work: Clockwork, day: string, one: Change): Promise<number> {
  work.at(day, 10);
  const own = (unit: string) => work.on.state.units.get(unit)?.revisions.q3?.at(-1);
  switch (one.what) {
    case 'submits':
      work.submit(one.unit, 'q3');
      return 0;
    case 'returned': {
      const revision = own(one.unit)?.revision;
      const payload = { decision: 'return' as const, reason: 'Chưa rõ', remarks: [] };
      if (revision !== undefined) work.enter(one.unit, 'review', payload, { form: 'q3', revision });
      return 0;
    }
    case 'extended':
      work.enter(one.unit, 'extension', { due: addDays(day, one.days), reason: 'Bão' }, { form: 'q3', revision: 0 });
      return 0;
    case 'clock':
      await runsOf(work, addDays(day, one.days));
      return 0;
    case 'midnight':
      for (const hour of [24, 24 - 1 / 3_600_000]) await morningAt(work, day, hour);
      return 0;
    case 'missed':
      return one.days;
    default: {
      const calendar = work.on.state.settings?.calendar ?? CALENDAR;
      work.change(changed(calendar, one));
      return 0;
    }
  }
}

async function runsOf(work: Clockwork, day: string): Promise<void> {
  await work.at(day, NIGHT).night();
  await morningAt(work, day, MORNING);
}

/** After it, all that fell between the last run and now is entered, and nothing that was entered has changed. */
async function morningAt(work: Clockwork, day: string, hour: number): Promise<void> {
  const before = work.entered;
  work.at(day, hour);
  const today = localDate(work.nowMs);
  const due = actsBetween(provinceActs(work.on.state, today), work.on.state.calendarThrough ?? '', today);
  await work.morning();
  await work.remind();
  expect(work.entered.slice(0, before.length)).toEqual(before);
  expect(work.entered.slice(before.length).flatMap(({ acts }) => acts)).toEqual(due);
}

test('whatever befalls a quarter: each act once and in order, frozen once, one mail a person a day', async () => {
  const story = fc.array(fc.record({ day: fc.integer({ min: 0, max: 55 }), one: change }), {
    minLength: 1,
    maxLength: 25,
  });
  await fc.assert(
    fc.asyncProperty(story, async (events) => {
      const work = begun({ ...CALENDAR, notApplicable: OTHERS });
      let skipped = 0;
      for (let at = 0; at <= 55; at++) {
        const day = addDays('2023-09-01', at);
        if (skipped > 0) skipped--;
        else await runsOf(work, day);
        for (const { one } of events.filter((event) => event.day === at)) skipped += await befall(work, day, one);
      }
      const dates = daysOf(work);
      expect(dates).toEqual([...new Set(dates)].sort());
      const keys = work.entered.flatMap(({ date, acts }) => {
        expect(acts.every((one) => one.date === date)).toBe(true);
        return acts.map(keyOf);
      });
      expect(new Set(keys).size).toBe(keys.length);
      const versions = work.frozen.map(({ form, version }) => `${form} ${version}`);
      expect(new Set(versions).size).toBe(versions.length);
      expect(work.frozen.every(({ version, summary }) => version === 1 && summary.status === 'frozen')).toBe(true);
      const sent = work.mails.map(({ to, date }) => `${localDate(date.getTime())} ${to}`);
      expect(new Set(sent).size).toBe(sent.length);
    }),
    { numRuns: 15 },
  );
});
