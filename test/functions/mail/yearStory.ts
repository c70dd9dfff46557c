/**
 * A year of 155 units as it might have been, kept here and not read from the ledger: who sent what when, what came back, who was
 * given more time. Then played: the real mail code each morning, into a mail sink.
 */
import { seededRandom, type Random } from '../../../local/demo/random.ts';
import { addDays, startOfLocalDay } from '../../../shared/calendar/dates.ts';
import type { Form } from '../../../shared/calendar/form.ts';
import { PROVINCE_UNIT, type Act } from '../../../shared/ledger/entry.ts';
import type { SettingsPayload } from '../../../shared/ledger/payloads.ts';
import { QUANG_TRI_2023 } from '../../../shared/units/quangTri2023.ts';
import { act, PLAN } from '../../shared/ledger/ledgerOf.ts';
import { startPost, type Post } from './post.ts';

export const HOUR = 3_600_000;
/** Of the daily run. */
export const MORNING = 5.25 * HOUR;
export const UNITS = QUANG_TRI_2023.units;

/** Read off a wall calendar by hand, days and dues alike. */
export interface Year {
  readonly settings: SettingsPayload;
  /** First and last day that is played. */
  readonly days: readonly [from: string, to: string];
  /** Days off within them, weekends apart, and Saturdays that are worked. */
  readonly off: readonly string[];
  readonly worked: readonly string[];
  /** By the name that a mail says. */
  readonly dues: Readonly<Record<string, { readonly form: Form; readonly due: string }>>;
  /** Told beside the story that chance tells; it says nothing of these units and forms. */
  readonly told: readonly Event[];
}

/** One thing that a unit or Sở Nội vụ does, at an instant. */
export interface Event {
  readonly at: number;
  readonly unit: string;
  /** As a mail says it. */
  readonly form: string;
  readonly what: 'submits' | 'is returned' | 'is given time';
  readonly revision: number;
  /** New last day of who is given time. */
  readonly until?: string;
}

export class Story {
  readonly events: readonly Event[];
  readonly year: Year;

  constructor(year: Year) {
    this.year = year;
    const random = seededRandom(`a year of reminders, ${year.days[0]}`);
    const told = new Set(year.told.map(({ unit, form }) => `${unit} ${form}`));
    const chance = Object.keys(year.dues).flatMap((form) =>
      UNITS.flatMap(({ id: unit }) => (told.has(`${unit} ${form}`) ? [] : this.#ofUnit(unit, form, random))),
    );
    this.events = [...chance, ...year.told].sort((a, b) => a.at - b.at);
  }

  /** Most are in time, some late, some never; every twelfth is given time, every ninth is returned and mostly sends again. */
  #ofUnit(unit: string, form: string, random: Random): readonly Event[] {
    const due = this.regularDue(form);
    const during = (day: string) => startOfLocalDay(day) + random.whole(7, 17) * HOUR;
    const event = (what: Event['what'], at: number, revision: number): Event => ({ at, unit, form, what, revision });
    const events: Event[] = [];
    const until = random.chance(0.08) ? addDays(due, random.whole(3, 12)) : undefined;
    if (until !== undefined) {
      events.push({ ...event('is given time', during(addDays(due, random.whole(-4, 3))), 0), until });
    }
    if (random.chance(0.03)) return events;
    const day = random.chance(0.85) ? random.whole(-2, 0) : random.whole(1, 9);
    const at = during(addDays(until ?? due, day));
    events.push(event('submits', at, 1));
    if (!random.chance(0.11)) return events;
    const back = at + random.whole(2, 90) * HOUR;
    events.push(event('is returned', back, 1));
    if (random.chance(0.8)) events.push(event('submits', back + random.whole(1, 150) * HOUR, 2));
    return events;
  }

  regularDue(form: string): string {
    const known = this.year.dues[form];
    if (known === undefined) throw new Error(`nobody knows ${form}`);
    return known.due;
  }

  of(unit: string, form: string, atMs: number): readonly Event[] {
    return this.events.filter((one) => one.unit === unit && one.form === form && one.at <= atMs);
  }

  owes(unit: string, form: string, atMs: number): boolean {
    return this.of(unit, form, atMs).findLast(({ what }) => what !== 'is given time')?.what !== 'submits';
  }

  /** Last day in time as it stood then. */
  due(unit: string, form: string, atMs: number): string {
    const regular = this.regularDue(form);
    const given = this.of(unit, form, atMs).flatMap(({ until }) => (until === undefined ? [] : [until]));
    return [regular, ...given].reduce((a, b) => (a > b ? a : b));
  }

  isWorked(day: string): boolean {
    const { off, worked } = this.year;
    const name = new Date(`${day}T00:00:00Z`).toLocaleDateString('en-GB', { weekday: 'long', timeZone: 'UTC' });
    return worked.includes(day) || (!name.startsWith('S') && !off.includes(day));
  }

  /** The `count`-th worked day after one. */
  after(day: string, count: number): string {
    let [at, left] = [day, count];
    while (left > 0) {
      at = addDays(at, 1);
      if (this.isWorked(at)) left--;
    }
    return at;
  }
}

/** Every morning of the year, the ledger as it stood then. */
export async function played(story: Story): Promise<Post> {
  const post = await startPost();
  post.on.enter(act(PROVINCE_UNIT, 'settings', story.year.settings));
  post.on.enter(act(PROVINCE_UNIT, 'registry', QUANG_TRI_2023));
  const [from, to] = story.year.days;
  const events = [...story.events];
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const morning = startOfLocalDay(day) + MORNING;
    const next = events.findIndex(({ at }) => at > morning);
    for (const event of events.splice(0, next === -1 ? events.length : next)) post.on.enter(actOf(event, story));
    post.setClock(day);
    await post.run();
  }
  return post;
}

function actOf({ at, unit, form: name, what, revision, until = '' }: Event, { year }: Story): Act {
  const form = year.dues[name]?.form ?? 'plan';
  const more = { form, revision, at: new Date(at).toISOString(), requestId: `${unit}-${form}-${at}` };
  switch (what) {
    case 'submits':
      return act(
        unit,
        'submission',
        { content: PLAN, minutesLate: 0, warnings: {}, contentHash: 'a'.repeat(64) },
        more,
      );
    case 'is returned':
      return act(unit, 'review', { decision: 'return', reason: 'Chưa rõ', remarks: [] }, more);
    case 'is given time':
      return act(unit, 'extension', { due: until, reason: 'Lũ lụt' }, more);
  }
}
