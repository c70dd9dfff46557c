/** Who is mailed on which day about what. The plan is due on Monday 07/8/2023. */
import { describe, expect, test } from 'vitest';
import type { ProvinceState } from '../../../shared/ledger/state.ts';
import { planReminders } from '../../../shared/reminders/plan.ts';
import { DEFAULT_REMINDERS, type ReminderSettings } from '../../../shared/reminders/settings.ts';
import {
  daysBetween,
  mailedOver,
  morning,
  OFFICER,
  REGISTRY,
  returned,
  SETTINGS,
  stateOf,
  submitted,
  type Mailed,
} from './province.ts';

const SUMMER = daysBetween('2023-07-20', '2023-08-31');
const LADDER = ['2023-07-27', '2023-08-02', '2023-08-04', '2023-08-08', '2023-08-10'];

function daysOf(mailed: readonly Mailed[], to: string): string[] {
  return mailed.filter(({ reminder }) => reminder.to === to).map(({ day }) => day);
}
/** "2023-08-11 leader xa2", one line a role of each mail. */
function rolesOf(mailed: readonly Mailed[], to: string): string[] {
  return mailed
    .filter(({ reminder }) => reminder.to === to)
    .flatMap(({ day, reminder }) =>
      Object.entries(reminder.dues).map(([role, dues]) => [day, role, ...dues.map(({ unit }) => unit.id)].join(' ')),
    );
}
function withLadder(more: Partial<ReminderSettings>): Partial<ProvinceState> {
  return { settings: { ...SETTINGS, reminders: { ...DEFAULT_REMINDERS, ...more } } };
}

describe('the ladder of one officer', () => {
  const check = (title: string, stateOn: (day: string) => ProvinceState, expected: readonly string[], to = OFFICER) =>
    test(title, () => expect(daysOf(mailedOver(SUMMER, stateOn), to)).toEqual(expected));

  check('seven, three, one before; one, three after, in working days', () => stateOf(), LADDER);
  check('ends with the submission', (day) => stateOf(day > '2023-08-03' ? [submitted('xa1')] : []), LADDER.slice(0, 2));
  check('a submission before the first step: never', () => stateOf([submitted('xa1')]), []);
  check(
    'a return begins it again: at once, then as the days come',
    (day) => {
      const acts = [submitted('xa1'), ...(day > '2023-07-28' ? [returned('xa1', 1, '2023-07-28')] : [])];
      return stateOf(acts);
    },
    ['2023-07-31', '2023-08-02', '2023-08-04', '2023-08-08', '2023-08-10'],
  );
  check(
    'a return after due counts from the return',
    (day) => stateOf([submitted('xa1'), ...(day > '2023-08-15' ? [returned('xa1', 1, '2023-08-15')] : [])]),
    ['2023-08-16', '2023-08-18'],
  );
  check(
    'what was sent again ends it',
    (day) => {
      const acts = [submitted('xa1'), ...(day > '2023-08-15' ? [returned('xa1', 1, '2023-08-15')] : [])];
      return stateOf([...acts, ...(day > '2023-08-17' ? [submitted('xa1', 2)] : [])]);
    },
    ['2023-08-16'],
  );
  check('other steps', () => stateOf([], withLadder({ before: [2], after: [] })), ['2023-08-03']);
  check('switched off', () => stateOf([], withLadder({ enabled: false })), []);
  check(
    'the steps are changed between two of them: nothing is said twice',
    (day) => stateOf([], withLadder(day < '2023-08-03' ? {} : { before: [7, 2], after: [2] })),
    ['2023-07-27', '2023-08-02', '2023-08-03', '2023-08-09'],
  );
  check(
    'the due date moves: the ladder of the new date',
    (day) => {
      if (day < '2023-08-03') return stateOf();
      const calendar = { ...SETTINGS.calendar, planDue: { date: '2023-08-22', flag: 'before' as const } };
      return stateOf([], { settings: { ...SETTINGS, calendar } });
    },
    ['2023-07-27', '2023-08-02', '2023-08-10', '2023-08-16', '2023-08-18', '2023-08-22', '2023-08-24'],
  );
  check('before settings are there', () => ({ ...stateOf(), settings: undefined }) as unknown as ProvinceState, []);
});

describe('days that no run saw', () => {
  test('are caught up by one mail of today', () => {
    const seen = SUMMER.filter((day) => day < '2023-07-28' || day > '2023-08-08');
    expect(
      daysOf(
        mailedOver(seen, () => stateOf()),
        OFFICER,
      ),
    ).toEqual(['2023-07-27', '2023-08-09', '2023-08-10']);
  });
  test('a clock that jumps over months: each person once, whatever was missed', () => {
    const mailed = mailedOver(['2023-07-20', '2023-11-20', '2023-11-21'], () => stateOf());
    expect(mailed.map(({ day, reminder }) => `${day} ${reminder.to}`)).toEqual([
      '2023-11-20 first@xa2.example',
      '2023-11-20 leader@xa2.example',
      '2023-11-20 officer@huyen.example',
      '2023-11-20 officer@xa1.example',
      '2023-11-20 second@xa2.example',
      '2023-11-20 snv@province.example',
    ]);
  });
  test('a clock that goes back says nothing again', () => {
    const mailed = mailedOver(['2023-08-08', '2023-08-02', '2023-08-09'], () => stateOf());
    expect(daysOf(mailed, OFFICER)).toEqual(['2023-08-08']);
  });
  test('days off wait', () =>
    expect(
      daysOf(
        mailedOver(['2023-08-05', '2023-08-06'], () => stateOf()),
        OFFICER,
      ),
    ).toEqual([]));
});

describe('people', () => {
  const mailed = mailedOver(SUMMER, () => stateOf());
  const check = (to: string, expected: readonly string[]) =>
    test(to, () => expect(rolesOf(mailed, to)).toEqual(expected));
  check(
    'first@xa2.example',
    LADDER.map((day) => `${day} officer xa2`),
  );
  check(
    'second@xa2.example',
    LADDER.map((day) => `${day} officer xa2`),
  );
  check('leader@xa2.example', ['2023-08-11 leader xa2']);
  check('officer@huyen.example', [
    ...LADDER.map((day) => `${day} officer huyen`),
    '2023-08-11 officer huyen',
    '2023-08-11 district xa1 xa2',
  ]);
  check('snv@province.example', ['2023-08-14 home-affairs huyen xa1 xa2']);

  test('one person of several units and roles gets one mail a day with all of it', () => {
    const everybody = 'all@province.example';
    const units = REGISTRY.units.map((unit) => ({
      ...unit,
      mailboxes: [
        { email: everybody, role: 'officer' as const },
        { email: everybody, role: 'leader' as const },
      ],
    }));
    const registry = { units, staff: [{ email: everybody.toUpperCase(), role: 'home-affairs' as const }] };
    const all = mailedOver(SUMMER, () => stateOf([], { registry }));
    expect(all.map(({ day }) => day)).toEqual([...LADDER, '2023-08-11', '2023-08-14']);
    expect(rolesOf(all, everybody).filter((line) => line.startsWith('2023-08-14'))).toEqual([
      '2023-08-14 officer huyen xa1 xa2',
      '2023-08-14 leader huyen xa1 xa2',
      '2023-08-14 home-affairs huyen xa1 xa2',
      '2023-08-14 district xa1 xa2',
    ]);
  });
  test('a new officer is told where the unit stands, whatever the one before was told', () => {
    const since = (day: string) => ({ ...(day < '2023-08-09' ? {} : { from: '2023-08-09' }) });
    const stateOn = (day: string) =>
      stateOf([], {
        registry: {
          ...REGISTRY,
          units: REGISTRY.units.map((unit) =>
            unit.id === 'xa1' && day >= '2023-08-09'
              ? { ...unit, mailboxes: [{ email: 'new@xa1.example', role: 'officer' as const, ...since(day) }] }
              : unit,
          ),
        },
      });
    const mailedAll = mailedOver(SUMMER, stateOn);
    expect(daysOf(mailedAll, OFFICER)).toEqual(LADDER.slice(0, 4));
    expect(daysOf(mailedAll, 'new@xa1.example')).toEqual(['2023-08-09', '2023-08-10']);
  });
  test('a unit that only co-operates, or came into being later, owes nothing', () => {
    const units = REGISTRY.units.map((unit) =>
      unit.id === 'xa1' ? { ...unit, reports: false } : { ...unit, validFrom: '2023-08-08' },
    );
    expect(mailedOver(SUMMER, () => stateOf([], { registry: { ...REGISTRY, units } }))).toEqual([]);
  });
  test('a unit whose officers have no address that takes mail is named', () => {
    const units = REGISTRY.units.map((unit) =>
      unit.id === 'xa1' ? { ...unit, mailboxes: [{ email: 'a@x.vn,b@x.vn', role: 'officer' as const }] } : unit,
    );
    const plan = planReminders(stateOf([], { registry: { ...REGISTRY, units } }), morning('2023-08-08'), 'ladder');
    expect(plan.unreachable.map(({ id }) => id)).toEqual(['xa1']);
    expect(plan.reminders.map(({ to }) => to)).not.toContain('a@x.vn,b@x.vn');
  });
});

describe('by hand', () => {
  test('every officer who owes, between two steps and on a day off; leaders and Sở Nội vụ are not', () => {
    const { reminders } = planReminders(stateOf([submitted('xa1')]), morning('2023-08-12'), 'owing');
    expect(reminders.map(({ to }) => to)).toEqual(['first@xa2.example', 'officer@huyen.example', 'second@xa2.example']);
  });
  test('nobody whose first step has not come', () =>
    expect(planReminders(stateOf(), morning('2023-07-26'), 'owing').reminders).toEqual([]));
});
