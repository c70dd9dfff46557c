/** A small province over the real api in this process, with a mail sink: what the clock of the workbench works on. */
import { startMailSink, type MailSink } from '../../../../local/mail/sink.ts';
import type { ApiAnswer } from '../../../../local/demo/api.ts';
import type { Office } from '../../../../local/workbench/calendar/doWork.ts';
import type { Timeline } from '../../../../local/workbench/calendar/timeline.ts';
import { endpoint, type WireResponse } from '../../../../functions/http/endpoint.ts';
import { API_ROUTES } from '../../../../functions/http/api.ts';
import type { Ledger } from '../../../../functions/ledger/ledger.ts';
import type { Mailer } from '../../../../functions/mail/mailer.ts';
import { smtpTransport } from '../../../../functions/mail/transport.ts';
import { consolidateTask } from '../../../../functions/tasks/consolidateTask.ts';
import { startOfLocalDay } from '../../../../shared/calendar/dates.ts';
import { PROVINCE_UNIT, type Act } from '../../../../shared/ledger/entry.ts';
import { startStage, type Stage } from '../../../functions/stage.ts';
import { REGISTRY, SETTINGS } from '../../../shared/reminders/province.ts';

export const SNV = 'snv@province.example';
const CALENDAR = { ...SETTINGS.calendar, notApplicable: ['q1', 'q2'] } as const;

export interface ScheduledProvince {
  readonly office: Office;
  readonly ledger: Ledger;
  readonly sink: MailSink;
  readonly clock: () => Date;
  readonly setClock: (instantMs: number) => Promise<void>;
  /** Calls that were made, "POST /v1/sweeps", in order. */
  readonly calls: string[];
  /** Every call to this path is answered with an error as long as it is set. */
  break(path: string | undefined): void;
  enter(act: Act): Promise<void>;
  close(): Promise<void>;
}

export async function startScheduledProvince(): Promise<ScheduledProvince> {
  const [stage, sink] = await Promise.all([startStage(), startMailSink()]);
  const services = { ...stage.services, mailer: mailerTo(sink) };
  const answer = endpoint(API_ROUTES, () => Promise.resolve(services));
  const send = async (method: string, url: string, email: string, body?: unknown) => {
    const got = { status: 0, text: '' };
    const wire = {
      writeHead: (status: number) => (got.status = status),
      end: (text: string) => (got.text = text),
    } as unknown as WireResponse;
    const headers = { authorization: `Bearer ${email.replace('@', '+at+')}` };
    await answer({ method, url, headers, rawBody: new TextEncoder().encode(JSON.stringify(body ?? {})) }, wire);
    return got;
  };
  const state: { broken?: string | undefined } = {};
  const calls: string[] = [];
  const enter = async (act: Act) => {
    await stage.ledger.append({ unit: act.unit, requestId: act.requestId }, () => ({ act }));
  };
  const setClock = (instantMs: number) => {
    stage.setClock(new Date(instantMs).toISOString());
    return Promise.resolve();
  };
  await setClock(startOfLocalDay('2023-07-20'));
  await enter(setUp(stage, 'settings', { ...SETTINGS, calendar: CALENDAR }));
  await enter(setUp(stage, 'registry', REGISTRY));
  return {
    ...{ ledger: stage.ledger, sink, calls, enter, setClock, clock: () => stage.services.now() },
    break: (path) => (state.broken = path),
    office: {
      officer: SNV,
      api: {
        async call(method, path, email, body): Promise<ApiAnswer> {
          calls.push(`${method} ${path}`);
          if (path === state.broken) return { status: 503, body: { error: { code: 'try-again', message: 'Hỏng' } } };
          const { status, text } = await send(method, path, email, body);
          // The queue runs at once.
          for (const run of path === '/v1/consolidations' ? stage.asked.slice(-1) : [])
            await consolidateTask(run)({ ...services, consolidate: () => Promise.resolve(undefined) });
          return { status, body: JSON.parse(text) as ApiAnswer['body'] };
        },
        text: async (path, email) => (await send('GET', path, email)).text,
      },
    },
    async close() {
      await Promise.all([stage.close(), sink.close()]);
    },
  };
}

function setUp<K extends 'settings' | 'registry'>(stage: Stage, kind: K, payload: Act<K>['payload']): Act {
  const at = stage.services.now().toISOString();
  return {
    ...{ unit: PROVINCE_UNIT, kind, form: null, revision: 0, at, by: SNV, requestId: `set-up-${kind}`, payload },
  };
}

/** Nobody sleeps. */
function mailerTo({ host, port }: MailSink): Mailer {
  const config = { host, port, security: 'none', sender: 'so-papi@snv.example', perMinute: 60_000 } as const;
  return {
    ...{ config, open: () => smtpTransport(config), wallNow: Date.now, random: () => 0.5 },
    sleep: () => Promise.resolve(),
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

/** What the ledger has of the calendar, and the mails, each with its day: "2023-09-14 calendar opens q3". */
export async function history({ ledger, sink }: ScheduledProvince): Promise<readonly string[]> {
  const entries = (await ledger.readAll()).filter(({ kind }) => kind === 'calendar' || kind === 'freeze');
  const acts = entries.map(({ at, kind, form, payload }) => {
    const { date = '' } = JSON.parse(payload) as { readonly date?: string };
    return `${localText(at)} ${kind} ${form ?? date}`;
  });
  const mails = sink.mails.map(({ date, to, subject }) => `${localText(date)} mail ${to}: ${subject}`);
  return [...acts, ...mails].sort();
}
