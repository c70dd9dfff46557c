/** A small province in memory with the functions' own work behind the calls, and a mail sink: what the workbench's clock works on. */
import type { ApiAnswer } from '../../../../local/demo/api.ts';
import type { MailSink } from '../../../../local/mail/sink.ts';
import type { Office } from '../../../../local/workbench/calendar/doWork.ts';
import type { Timeline } from '../../../../local/workbench/calendar/timeline.ts';
import { freezeQuarters } from '../../../../functions/calendar/freeze.ts';
import { sweep } from '../../../../functions/calendar/sweep.ts';
import type { Ledger } from '../../../../functions/ledger/ledger.ts';
import { localDate, startOfLocalDay } from '../../../../shared/calendar/dates.ts';
import { PROVINCE_UNIT, type Act } from '../../../../shared/ledger/entry.ts';
import { startPost } from '../../../functions/mail/post.ts';
import { act } from '../../../shared/ledger/ledgerOf.ts';
import { REGISTRY, SETTINGS } from '../../../shared/reminders/province.ts';

export const SNV = 'snv@province.example';
const CALENDAR = { ...SETTINGS.calendar, notApplicable: ['q1', 'q2'] } as const;

export interface ScheduledProvince {
  readonly office: Office;
  readonly sink: MailSink;
  readonly clock: () => Date;
  readonly setClock: (instantMs: number) => Promise<void>;
  /** Calls that were made, "POST /v1/sweeps", in order. */
  readonly calls: string[];
  /** Every call to this path is answered with an error as long as it is set. */
  break(path: string | undefined): void;
  enter(act: Act): void;
  /** What the ledger has of the calendar, and the mails, each at its moment: "2023-09-21 00:30 freeze q3". */
  history(): readonly string[];
  close(): Promise<void>;
}

export async function startScheduledProvince(): Promise<ScheduledProvince> {
  const post = await startPost();
  const state: { now: number; broken?: string | undefined; ids: number } = { now: 0, ids: 0 };
  const calls: string[] = [];
  const clock = () => new Date(state.now);
  const ledger = {
    ...post.on.ledger,
    readAll: () => Promise.resolve(post.on.entries.filter(({ kind }) => kind !== 'seal')),
    newestSeal: () => Promise.resolve(post.on.entries.findLast(({ kind }) => kind === 'seal')),
    currentGeneration: () => Promise.resolve(0),
  } as unknown as Ledger;
  const queue = { enqueue: () => Promise.resolve() };
  const services = { ledger, queue, now: clock, newId: () => `id-${++state.ids}` };

  const answerTo = async (path: string): Promise<object> => {
    switch (path) {
      case '/v1/quarters':
        return { closed: await freezeQuarters(SNV)(services) };
      case '/v1/sweeps':
        return sweep(SNV)(services);
      case '/v1/reminders':
        return post.run({ by: SNV });
      case '/v1/consolidations':
        return { generation: 1 };
      default:
        return { status: 'done' };
    }
  };
  post.on.enter(act(PROVINCE_UNIT, 'settings', { ...SETTINGS, calendar: CALENDAR }));
  post.on.enter(act(PROVINCE_UNIT, 'registry', REGISTRY));
  return {
    ...{ calls, clock, sink: post.sink, break: (path) => (state.broken = path), close: () => post.close() },
    enter: (one) => void post.on.enter(one),
    setClock(instantMs) {
      state.now = instantMs;
      const day = localDate(instantMs);
      post.setClock(day, (instantMs - startOfLocalDay(day)) / 3_600_000);
      return Promise.resolve();
    },
    office: {
      officer: SNV,
      api: {
        async call(method, path): Promise<ApiAnswer> {
          calls.push(`${method} ${path}`);
          if (path === state.broken) return { status: 503, body: { error: { code: 'try-again', message: 'Hỏng' } } };
          return { status: 200, body: (await answerTo(path)) as ApiAnswer['body'] };
        },
        text: () => Promise.resolve(post.on.entries.map((entry) => `${JSON.stringify(entry)}\n`).join('')),
      },
    },
    history() {
      const entries = post.on.entries.filter(({ kind }) => kind === 'calendar' || kind === 'freeze');
      const acts = entries.map(({ at, kind, form, payload }) => {
        const { date = '' } = JSON.parse(payload) as { readonly date?: string };
        return `${localText(at)} ${kind} ${form ?? date}`;
      });
      const mails = post.sink.mails.map(({ date, to, subject }) => `${localText(date)} mail ${to}: ${subject}`);
      return [...acts, ...mails].sort();
    },
  };
}

/** "2023-09-21 00:30", local. */
export function localText(instant: string | number): string {
  const ms = typeof instant === 'number' ? instant : Date.parse(instant);
  return new Date(ms + 7 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
}

/** Of a local text like "2023-09-21 00:30". */
export function instantOf(local: string): number {
  return Date.parse(`${local.replace(' ', 'T')}:00.000+07:00`);
}

/** "2023-09-21 00:30 chốt …", oldest first. */
export function told(timeline: Timeline): readonly string[] {
  return timeline.lines().map(({ at, words }) => `${localText(at)} ${words}`);
}
