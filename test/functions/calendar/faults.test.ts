/** A quarter in which clocks jump or Sở Nội vụ changes its mind, one fault at a time. Any of them together: `anyQuarter.test.ts`. */
import { describe, expect, test } from 'vitest';
import { addDays, localDate } from '../../../shared/calendar/dates.ts';
import { begun, CALENDAR, Clockwork, daysOf, keyOf, MORNING, NIGHT } from './clockwork.ts';

const q3Acts = (work: Clockwork) =>
  work.entered
    .flatMap(({ acts }) => acts)
    .filter(({ form, level }) => form === 'q3' && level === 'xa')
    .map(keyOf);

/** Runs of each day as they are scheduled. */
async function days(work: Clockwork, from: string, to: string): Promise<void> {
  for (let day = from; day <= to; day = addDays(day, 1)) {
    await work.at(day, NIGHT).night();
    await work.at(day, MORNING).morning();
    await work.remind();
  }
}

describe('a clock', () => {
  test('that jumps months ahead enters those months once; what it ran ahead of is not entered again', async () => {
    const work = begun();
    await days(work, '2023-09-01', '2023-09-14');
    await work.at('2024-02-01', MORNING).morning();
    const ahead = work.entered;
    expect(daysOf(work).at(-1)).toBe('2023-12-21');
    await days(work, '2023-09-15', '2023-12-31');
    expect(work.entered).toEqual(ahead);
  });
  test('that goes back days does nothing until it is where it was', async () => {
    const work = begun();
    await days(work, '2023-09-01', '2023-09-19');
    const [acts, mails] = [work.entered, work.mails.length];
    await days(work, '2023-09-10', '2023-09-19');
    expect(work.entered).toEqual(acts);
    expect(work.mails).toHaveLength(mails);
    await days(work, '2023-09-20', '2023-09-21');
    expect(daysOf(work).slice(-2)).toEqual(['2023-09-19', '2023-09-21']);
  });
  test('that flips around local midnight enters each day once, on its own side', async () => {
    const work = begun();
    await work.at('2023-09-17', MORNING).morning();
    const before = daysOf(work).length;
    for (const hour of [24 - 1 / 3_600_000, 24, 24 - 1 / 3_600_000, 24, 24]) {
      await work.at('2023-09-18', hour).morning();
      await work.remind();
    }
    expect(daysOf(work).slice(before)).toEqual(['2023-09-19']);
    const sent = work.mails.map(({ to, date }) => `${localDate(date.getTime())} ${to}`);
    expect(new Set(sent).size).toBe(sent.length);
    expect(new Set(sent.map((one) => one.slice(0, 10)))).toEqual(new Set(['2023-09-18', '2023-09-19']));
  });
});

describe('settings changed in mid-quarter', () => {
  const REGULAR = ['2023-09-14 opens q3 xa', '2023-09-19 late q3 xa', '2023-09-21 closes q3 xa'];
  const longer = { ...CALENDAR, quarterDueWorkingDays: { so: 2, huyen: 2, xa: 6 } };

  test('nothing changed', async () => {
    const work = begun();
    await days(work, '2023-09-01', '2023-09-30');
    expect(q3Acts(work)).toEqual(REGULAR);
  });
  test('a due moved later after its reminders went out: late and closed on the new days, told by the new ladder', async () => {
    const work = begun();
    await days(work, '2023-09-01', '2023-09-16');
    const told = work.mails.length;
    expect(told).toBeGreaterThan(0);
    work.at('2023-09-16', 9).change(longer);
    await days(work, '2023-09-17', '2023-09-30');
    expect(q3Acts(work)).toEqual(['2023-09-14 opens q3 xa', '2023-09-23 late q3 xa', '2023-09-27 closes q3 xa']);
    const texts = work.mails
      .slice(told)
      .filter(({ to }) => to === 'officer@xa1.example')
      .map(({ date, text }) => [
        localDate(date.getTime()),
        /Báo cáo Quý III của .*: hạn hết ngày (\S+?)[,.;(\s]/.exec(text)?.[1],
      ]);
    // Due Friday 22/9: T-3 is the 19th, T-1 the 21st; T+1 Monday the 25th, T+3 the 27th; the digest is not theirs.
    expect(texts.map(([day]) => day)).toEqual(['2023-09-18', '2023-09-19', '2023-09-21', '2023-09-25', '2023-09-27']);
    expect(new Set(texts.map(([, due]) => due))).toEqual(new Set(['22/9/2023']));
  });
  test('a due moved into the past closes at once; its days are not written into what was', async () => {
    const work = begun(longer);
    await days(work, '2023-09-01', '2023-09-20');
    const before = work.entered;
    work.at('2023-09-20', 9).change({ ...CALENDAR, graceWorkingDays: 0 });
    await days(work, '2023-09-21', '2023-09-30');
    expect(work.entered.slice(0, before.length)).toEqual(before);
    expect(q3Acts(work)).toEqual(['2023-09-14 opens q3 xa']);
    expect(work.frozen.map(({ form, summary }) => [form, summary.asOf])).toEqual([
      ...[
        ['q1', '2023-08-31T17:30:00.000Z'],
        ['q2', '2023-08-31T17:30:00.000Z'],
      ],
      ['q3', '2023-09-20T17:30:00.000Z'],
    ]);
  });
  test('a form taken out of the cycle is asked for no more; put in again it is late and closed as it would have been', async () => {
    const work = begun();
    await days(work, '2023-09-01', '2023-09-15');
    work.at('2023-09-15', 9).change({ ...CALENDAR, notApplicable: ['q3'] });
    const told = work.mails.length;
    await days(work, '2023-09-16', '2023-09-19');
    expect(work.mails.slice(told).filter(({ text }) => text.includes('Quý III'))).toEqual([]);
    work.at('2023-09-19', 9).change(CALENDAR);
    await days(work, '2023-09-20', '2023-09-30');
    expect(q3Acts(work)).toEqual(REGULAR);
    expect(work.frozen.map(({ form }) => form)).toEqual(['q1', 'q2', 'q3']);
  });
  test('grace changed after the freeze opens the form again and leaves the frozen version', async () => {
    const work = begun();
    await days(work, '2023-09-01', '2023-09-22');
    const frozen = work.frozen;
    expect(frozen.map(({ form }) => form)).toEqual(['q1', 'q2', 'q3']);
    work
      .at('2023-09-22', 9)
      .change({ ...CALENDAR, graceWorkingDays: 10 })
      .submit('xa1', 'q3');
    await days(work, '2023-09-23', '2023-10-31');
    expect(work.frozen.slice(0, 3)).toEqual(frozen);
    expect(work.frozen).toHaveLength(3);
    expect(q3Acts(work)).toEqual([...REGULAR, '2023-10-03 closes q3 xa']);
  });
  test('before the units are known nothing is frozen', async () => {
    const work = new Clockwork().at('2023-10-01', 0).change(CALENDAR);
    await work.night();
    expect(work.frozen).toHaveLength(0);
  });
});
