/**
 * Two years of 155 units: 2023 as the founding decision began it, in July, and 2024 whole, with Tết on the way to the plans. Judged
 * from the mails as the sink parsed them.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CALENDAR_2023, settings2023 } from '../../../local/demo/province.ts';
import { startOfLocalDay } from '../../../shared/calendar/dates.ts';
import { Judge } from './judgeYear.ts';
import type { Post } from './post.ts';
import { HOUR, played, Story, UNITS, type Year } from './yearStory.ts';

/** A xã of which both years tell by hand. */
const BY_HAND = '19333';

const Q3 = { unit: BY_HAND, form: 'Báo cáo Quý III', revision: 1 } as const;

const YEAR_2023: Year = {
  settings: settings2023(''),
  days: ['2023-07-20', '2024-01-31'],
  off: ['2023-09-01', '2023-09-04', '2024-01-01'],
  worked: [],
  /** The plan "trước ngày 08/8"; two working days after 14/9 and 14/12, over a weekend each. */
  dues: {
    'Kế hoạch': { form: 'plan', due: '2023-08-07' },
    'Báo cáo Quý III': { form: 'q3', due: '2023-09-18' },
    'Báo cáo Quý IV': { form: 'q4', due: '2023-12-18' },
  },
  told: [
    { ...Q3, at: startOfLocalDay('2023-09-15') + 10 * HOUR, what: 'submits' },
    { ...Q3, at: startOfLocalDay('2023-09-20') + 9 * HOUR, what: 'is returned' },
  ],
};

const YEAR_2024: Year = {
  settings: {
    ...settings2023(''),
    ...{ cycle: 2024, papiYear: 2023 },
    calendar: {
      ...CALENDAR_2023,
      ...{ cycle: 2024, planOpens: '2024-01-15', planDue: { date: '2024-02-16', flag: 'by' }, notApplicable: [] },
    },
  },
  days: ['2024-01-15', '2025-01-08'],
  off: [
    ...['2024-02-08', '2024-02-09', '2024-02-12', '2024-02-13', '2024-02-14'],
    ...['2024-04-18', '2024-04-29', '2024-04-30', '2024-05-01', '2024-09-02', '2024-09-03', '2025-01-01'],
  ],
  worked: ['2024-05-04'],
  /** The plan two days after Tết Giáp Thìn; of the quarters' cut-offs two are on a Saturday. */
  dues: {
    'Kế hoạch': { form: 'plan', due: '2024-02-16' },
    'Báo cáo Quý I': { form: 'q1', due: '2024-03-18' },
    'Báo cáo Quý II': { form: 'q2', due: '2024-06-18' },
    'Báo cáo Quý III': { form: 'q3', due: '2024-09-17' },
    'Báo cáo Quý IV': { form: 'q4', due: '2024-12-17' },
  },
  told: [
    {
      ...{ at: startOfLocalDay('2024-03-18') + 9 * HOUR, unit: BY_HAND, form: 'Báo cáo Quý I', revision: 0 },
      ...{ what: 'is given time', until: '2024-05-02' },
    },
  ],
};

interface ByHand {
  readonly why: string;
  readonly form: string;
  readonly until: string;
  readonly days: readonly string[];
}

/** T-7, T-3, T-1; then it sent on 15/9, had it back on 20/9 and did no more: T+1 and T+3 of the return. */
const RETURNED: ByHand = {
  ...{ why: 'sent in time, returned, never sent again', form: 'Báo cáo Quý III', until: '2023-10-31' },
  days: ['2023-09-07', '2023-09-13', '2023-09-15', '2023-09-21', '2023-09-25'],
};

/** T-7, T-3 and T-1 of 18/3; then of 02/5, over Giỗ Tổ, 29/4 to 01/5 and the Saturday that is worked instead. */
const EXTENDED: ByHand = {
  ...{ why: 'given time on its last day, never sent', form: 'Báo cáo Quý I', until: '2024-05-31' },
  days: [
    ...['2024-03-07', '2024-03-13', '2024-03-15'],
    ...['2024-04-17', '2024-04-24', '2024-04-26', '2024-05-03', '2024-05-06'],
  ],
};

describe.each([
  [2023, YEAR_2023, RETURNED],
  [2024, YEAR_2024, EXTENDED],
] as const)('the year %i of 155 units', (_, year, { why, form, until, days }) => {
  const story = new Story(year);
  let post: Post;
  let judge: Judge;
  beforeAll(async () => {
    post = await played(story);
    judge = new Judge(post.sink.mails, story);
  }, 180_000);
  afterAll(() => post.close());

  test('is played: much is late, returned and extended', () => {
    expect(UNITS).toHaveLength(155);
    const count = (what: string) => story.events.filter((event) => event.what === what).length;
    expect([count('is returned') > 20, count('is given time') > 20]).toEqual([true, true]);
    expect(post.sink.mails.length).toBeGreaterThan(1_000);
    expect(post.on.told.flatMap(({ mails }) => mails).filter(({ outcome }) => outcome !== 'sent')).toEqual([]);
  });
  test('nobody is mailed about what was submitted', () => expect(judge.aboutWhatWasSubmitted()).toEqual([]));
  test('every mail names something, to the one it concerns', () => expect(judge.toOthers()).toEqual([]));
  test('nobody gets two a day', () => expect(judge.twiceADay()).toEqual([]));
  test('nobody is mailed on a day off', () => expect(judge.onDaysOff()).toEqual([]));
  test('every line says the last day as it stood, and how late that is', () =>
    expect(judge.withWrongDates()).toEqual([]));
  test('a subject says what the text says', () => expect(judge.withWrongSubjects()).toEqual([]));
  test('everyone who is late is named by T+3, to themselves', () => {
    const late = judge.lateByThirdDay();
    expect(late.length).toBeGreaterThan(40);
    expect(late.filter(({ told }) => !told)).toEqual([]);
  });
  test('what came back and was not sent again is told the next working morning', () => {
    const { returns, untold } = judge.untoldReturns();
    expect(returns).toBeGreaterThan(15);
    expect(untold).toEqual([]);
  });
  test(`one unit, day by day: ${why}`, () => {
    const told = judge.toldOn(BY_HAND, form).filter((day) => day <= until);
    expect(told).toEqual(days);
  });
});
