/**
 * The year of 155 units as the founding decision began it, in July: the real mail code each morning, judged by what the sink parsed
 * (To, subject, lines) and by what the units did, which is kept here and not read from the ledger.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seededRandom } from '../../../local/demo/random.ts';
import { settings2023 } from '../../../local/demo/province.ts';
import type { SunkMail } from '../../../local/mail/sink.ts';
import { addDays, localDate, startOfLocalDay } from '../../../shared/calendar/dates.ts';
import { PROVINCE_UNIT } from '../../../shared/ledger/entry.ts';
import { HOME_AFFAIRS_EMAIL, officerEmail, QUANG_TRI_2023 } from '../../../shared/units/quangTri2023.ts';
import { act, PLAN } from '../../shared/ledger/ledgerOf.ts';
import { startPost, type Post } from './post.ts';

/** Last days in time: the plan "trước ngày 08/8"; two working days after 14/9 and 14/12, over a weekend each. */
const DUES = {
  'Kế hoạch': { form: 'plan', due: '2023-08-07' },
  'Báo cáo Quý III': { form: 'q3', due: '2023-09-18' },
  'Báo cáo Quý IV': { form: 'q4', due: '2023-12-18' },
} as const;
type FormName = keyof typeof DUES;
const FORM_NAMES = Object.keys(DUES) as FormName[];

/** One thing that a unit or Sở Nội vụ does, at an instant. */
interface Event {
  readonly at: number;
  readonly unit: string;
  readonly form: FormName;
  readonly what: 'submits' | 'is returned';
  readonly revision: number;
}

const HOUR = 3_600_000;
const UNITS = QUANG_TRI_2023.units;

/** Most are in time, some late, some never; every ninth is returned, and most of those send again. */
function story(): readonly Event[] {
  const random = seededRandom('a year of reminders');
  const events: Event[] = [];
  for (const form of FORM_NAMES) {
    for (const { id: unit } of UNITS) {
      if (random.chance(0.03)) continue;
      const day = random.chance(0.85) ? random.whole(-2, 0) : random.whole(1, 9);
      const at = startOfLocalDay(addDays(DUES[form].due, day)) + random.whole(7, 17) * HOUR;
      events.push({ at, unit, form, what: 'submits', revision: 1 });
      if (!random.chance(0.11)) continue;
      const back = at + random.whole(2, 90) * HOUR;
      events.push({ at: back, unit, form, what: 'is returned', revision: 1 });
      if (random.chance(0.8)) {
        events.push({ at: back + random.whole(1, 150) * HOUR, unit, form, what: 'submits', revision: 2 });
      }
    }
  }
  return events.sort((a, b) => a.at - b.at);
}

const EVENTS = story();
const MORNING = 5.25 * HOUR;

/** By the story alone. */
function owes(unit: string, form: FormName, atMs: number): boolean {
  return EVENTS.findLast((one) => one.unit === unit && one.form === form && one.at <= atMs)?.what !== 'submits';
}

let post: Post;
beforeAll(async () => {
  post = await startPost();
  post.on.enter(act(PROVINCE_UNIT, 'settings', settings2023('')));
  post.on.enter(act(PROVINCE_UNIT, 'registry', QUANG_TRI_2023));
  let next = 0;
  for (let day = '2023-07-20'; day <= '2024-01-31'; day = addDays(day, 1)) {
    for (
      let event = EVENTS[next];
      event !== undefined && event.at <= startOfLocalDay(day) + MORNING;
      event = EVENTS[next]
    ) {
      enter(event);
      next++;
    }
    post.setClock(day);
    await post.run();
  }
}, 120_000);
afterAll(() => post.close());

function enter({ at, unit, form, what, revision }: Event): void {
  const more = { form: DUES[form].form, revision, at: new Date(at).toISOString(), requestId: `${unit}-${form}-${at}` };
  post.on.enter(
    what === 'submits'
      ? act(unit, 'submission', { content: PLAN, minutesLate: 0, warnings: {}, contentHash: 'a'.repeat(64) }, more)
      : act(unit, 'review', { decision: 'return', reason: 'Chưa rõ', remarks: [] }, more),
  );
}

/** "UBND xã Hải An, huyện Hải Lăng" -> id, as a reader would look it up. */
const IDS = new Map(
  UNITS.map(({ id, name, parent }) => {
    const above = UNITS.find((unit) => unit.id === parent)?.name.replace('UBND ', '');
    return [above === undefined ? name : `${name}, ${above}`, id];
  }),
);

interface Line {
  readonly form: FormName;
  readonly unit: string;
}

/** What a mail names, read from its text. */
function linesOf({ text }: SunkMail): readonly Line[] {
  return [...text.matchAll(/^- (.+?) của (.+?): hạn hết ngày /gm)].map(([, form = '', name = '']) => {
    const unit = IDS.get(name);
    if (unit === undefined || !(form in DUES)) throw new Error(`nobody knows ${form} of ${name}`);
    return { form: form as FormName, unit };
  });
}
const dayOf = ({ date }: SunkMail) => localDate(Date.parse(date));

describe('a year of 155 units', () => {
  test('is played', () => {
    expect(IDS.size).toBe(155);
    expect(post.sink.mails.length).toBeGreaterThan(1_000);
    expect(post.on.told.flatMap(({ mails }) => mails).filter(({ outcome }) => outcome !== 'sent')).toEqual([]);
  });
  test('nobody is mailed about what was submitted', () => {
    const wrong = post.sink.mails.flatMap((mail) =>
      linesOf(mail)
        .filter(({ unit, form }) => !owes(unit, form, Date.parse(mail.date)))
        .map(({ unit, form }) => `${dayOf(mail)} ${mail.to} ${form} ${unit}`),
    );
    expect(wrong).toEqual([]);
  });
  test('every mail names something, to the one it concerns', () => {
    const parents = new Map(UNITS.map(({ id, parent }) => [id, parent]));
    const wrong = post.sink.mails.filter((mail) => {
      const lines = linesOf(mail);
      const concerns = ({ unit }: Line) =>
        [officerEmail(unit), officerEmail(parents.get(unit) ?? ''), HOME_AFFAIRS_EMAIL].includes(mail.to);
      return lines.length === 0 || !lines.every(concerns) || mail.recipients.join() !== mail.to;
    });
    expect(wrong.map(({ to, subject }) => `${to} ${subject}`)).toEqual([]);
  });
  test('nobody gets two a day', () => {
    const seen = post.sink.mails.map((mail) => `${dayOf(mail)} ${mail.to}`);
    expect(seen.filter((one, index) => seen.indexOf(one) !== index)).toEqual([]);
  });
  test('everyone who is late is named by T+3, to themselves', () => {
    const inTime = (form: FormName, day: string) => day > DUES[form].due && day <= addDays(DUES[form].due, 3);
    const named = new Set(
      post.sink.mails.flatMap((mail) =>
        linesOf(mail)
          .filter(({ unit, form }) => officerEmail(unit) === mail.to && inTime(form, dayOf(mail)))
          .map(({ unit, form }) => `${form} ${unit}`),
      ),
    );
    const late = FORM_NAMES.flatMap((form) => {
      const third = startOfLocalDay(addDays(DUES[form].due, 3)) + MORNING;
      const sent = EVENTS.filter((one) => one.form === form && one.at <= third).map(({ unit }) => unit);
      return UNITS.filter(({ id }) => !sent.includes(id)).map(({ id }) => `${form} ${id}`);
    });
    expect(late.length).toBeGreaterThan(50);
    expect(late.filter((one) => !named.has(one))).toEqual([]);
  });
  test('a subject about one form says which and of whom', () => {
    const single = post.sink.mails.filter((mail) => linesOf(mail).length === 1 && !mail.subject.includes('Tổng hợp'));
    const wrong = single.filter((mail) => {
      const [, form = '', name = ''] = /^- (.+?) của (.+?): hạn/m.exec(mail.text) ?? [];
      return !mail.subject.includes(`${form} của ${name}`);
    });
    expect(single.length).toBeGreaterThan(1_000);
    expect(wrong.map(({ subject }) => subject)).toEqual([]);
  });
});
