/** The scheduled work over a ledger in memory: the real calendar, freeze and reminders, a clock that stands where it is set. */
import { vi } from 'vitest';
import { doCalendarActs } from '../../../functions/calendar/doActs.ts';
import { freezeQuarters } from '../../../functions/calendar/freeze.ts';
import type { Ledger } from '../../../functions/ledger/ledger.ts';
import { sendReminders } from '../../../functions/mail/sendReminders.ts';
import type { OutgoingMail } from '../../../functions/mail/transport.ts';
import type { CalendarAct } from '../../../shared/calendar/acts.ts';
import { startOfLocalDay } from '../../../shared/calendar/dates.ts';
import type { CalendarSettings } from '../../../shared/calendar/settings.ts';
import type { ReportContent } from '../../../shared/forms/content.ts';
import { PROVINCE_UNIT, type Act } from '../../../shared/ledger/entry.ts';
import type { CalendarPayload, FreezePayload } from '../../../shared/ledger/payloads.ts';
import { act } from '../../shared/ledger/ledgerOf.ts';
import { REGISTRY, SETTINGS } from '../../shared/reminders/province.ts';
import { MailLedger } from '../mail/mailLedger.ts';

const HOUR = 3_600_000;
const REPORT: ReportContent = { tasks: [], figures: {} };

/** Two xã and a huyện; the plan and all four quarters of 2023; two working days to each due, two of grace. */
export const CALENDAR: CalendarSettings = { ...SETTINGS.calendar, notApplicable: [] };

/** Hours of the scheduled runs (`functions/schedules.ts`). */
export const NIGHT = 0.5;
export const MORNING = 5.25;

/** Set up on the first of September, by the calendar that is given. */
export function begun(calendar: CalendarSettings = CALENDAR): Clockwork {
  return new Clockwork().at('2023-09-01', 0).setUp(calendar);
}

export function keyOf({ date, kind, form, level, unit }: CalendarAct): string {
  return [date, kind, form, unit ?? level].join(' ');
}

export function daysOf({ entered }: Clockwork): readonly string[] {
  return entered.map(({ date }) => date);
}

export class Clockwork {
  readonly on = new MailLedger();
  readonly mails: OutgoingMail[] = [];
  nowMs = 0;
  #acts = 0;
  #wallMs = 0;

  constructor() {
    vi.spyOn(console, 'log').mockImplementation(() => undefined);
  }

  /** Settings of the cycle, then the units. */
  setUp(calendar = CALENDAR): this {
    return this.change(calendar).enter(PROVINCE_UNIT, 'registry', REGISTRY);
  }

  /** @param hour local; 24 and more are of the days after. */
  at(day: string, hour: number): this {
    this.nowMs = startOfLocalDay(day) + hour * HOUR;
    return this;
  }

  enter<K extends Act['kind']>(unit: string, kind: K, payload: Act<K>['payload'], more: Partial<Act> = {}): this {
    const own = { at: new Date(this.nowMs).toISOString(), requestId: `act-${++this.#acts}` };
    this.on.enter(act(unit, kind, payload, { ...own, ...more }));
    return this;
  }

  change(calendar: CalendarSettings): this {
    return this.enter(PROVINCE_UNIT, 'settings', { ...SETTINGS, calendar });
  }

  submit(unit: string, form: 'q3' | 'q4'): this {
    const revision = (this.on.state.units.get(unit)?.revisions[form]?.length ?? 0) + 1;
    const payload = { content: REPORT, minutesLate: 0, warnings: {}, contentHash: 'a'.repeat(64) };
    return this.enter(unit, 'submission', payload, { form, revision });
  }

  /** The calendar's acts. @returns the days that were entered. */
  async morning(): Promise<readonly string[]> {
    return doCalendarActs(this.#services());
  }

  async night(): Promise<void> {
    await freezeQuarters('calendar')(this.#services());
  }

  async remind(): Promise<void> {
    await sendReminders({ by: 'calendar', occasion: 'ladder', budgetMs: 300_000 })(this.#services());
  }

  get entered(): readonly CalendarPayload[] {
    return this.#payloads('calendar') as CalendarPayload[];
  }

  get frozen(): readonly FreezePayload[] {
    return this.#payloads('freeze') as FreezePayload[];
  }

  #payloads(kind: string): unknown[] {
    return this.on.entries.filter((entry) => entry.kind === kind).map(({ payload }) => JSON.parse(payload) as unknown);
  }

  #services() {
    const now = this.nowMs;
    // The wall clock never goes back, whatever the business clock does.
    this.#wallMs = Math.max(this.#wallMs + 1, now);
    return {
      ledger: { ...this.on.ledger, currentGeneration: () => Promise.resolve(0) } as Partial<Ledger> as Ledger,
      queue: { enqueue: () => Promise.resolve() },
      now: () => new Date(now),
      newId: () => `run-${++this.#acts}`,
      config: {
        ...{ projectId: 'demo', province: 'quang-tri', cycle: 2023 },
        tokenAudiences: [],
        founders: [],
        local: {},
      },
      mailer: {
        config: { sender: 'so-papi@snv.example', perMinute: 120 },
        open: () => ({ send: (mail: OutgoingMail) => this.#take(mail), close: () => undefined }),
        wallNow: () => this.#wallMs,
        random: () => 0.5,
        sleep: () => Promise.resolve(),
      },
    };
  }

  #take(mail: OutgoingMail): Promise<{ readonly kind: 'taken' }> {
    this.mails.push(mail);
    return Promise.resolve({ kind: 'taken' });
  }
}
