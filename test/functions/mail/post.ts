/** The real mail code over a ledger in memory and a mail sink of its own; clocks stand where they are set and nobody sleeps. */
import { vi } from 'vitest';
import { startMailSink, type MailSink } from '../../../local/mail/sink.ts';
import { sendReminders, type ReminderOrder } from '../../../functions/mail/sendReminders.ts';
import { previewReminders } from '../../../functions/mail/preview.ts';
import type { ReminderOccasion, ReminderRun, RemindersView } from '../../../shared/office/closing.ts';
import { smtpTransport, type MailTransport } from '../../../functions/mail/transport.ts';
import type { Config } from '../../../functions/config.ts';
import type { Ledger } from '../../../functions/ledger/ledger.ts';
import { startOfLocalDay } from '../../../shared/calendar/dates.ts';
import { MailLedger } from './mailLedger.ts';

export interface Post {
  readonly on: MailLedger;
  readonly sink: MailSink;
  /** Waits of the code, ms. */
  readonly waits: readonly number[];
  /** Both clocks. @param hour local. */
  setClock(day: string, hour?: number): void;
  /** The wall clock alone. */
  pass(minutes: number): void;
  /** @param socketTimeout after which a silent server is given up, ms. */
  run(order?: Partial<ReminderOrder>, socketTimeout?: number): Promise<ReminderRun>;
  preview(occasion?: ReminderOccasion): Promise<RemindersView>;
  close(): Promise<void>;
}

const CONFIG: Config = {
  ...{ projectId: 'demo', province: 'quang-tri', cycle: 2023, tokenAudiences: [], founders: [], local: {} },
};

export async function startPost(): Promise<Post> {
  const on = new MailLedger();
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
  const sink = await startMailSink();
  const clock = { business: 0, wall: 0 };
  const waits: number[] = [];
  const config = {
    ...{ host: sink.host, port: sink.port, security: 'none' as const, sender: 'so-papi@snv.example', perMinute: 120 },
  };
  const mailerWith = (socketTimeout: number) => ({
    config,
    open: () => cuttable(smtpTransport(config, { socketTimeout }), on),
    wallNow: () => clock.wall,
    random: () => 0.5,
    sleep: (ms: number) => {
      waits.push(ms);
      return Promise.resolve();
    },
  });
  return {
    ...{ on, sink, waits },
    setClock(day, hour = 5.25) {
      clock.business = startOfLocalDay(day) + hour * 3_600_000;
      clock.wall = Math.max(clock.wall, clock.business);
    },
    pass(minutes) {
      clock.wall += minutes * 60_000;
    },
    run: (order = {}, socketTimeout = 10_000) =>
      sendReminders({ by: 'calendar', occasion: 'ladder', budgetMs: 300_000, ...order })({
        ledger: on.ledger as Ledger,
        ...{ config: CONFIG, mailer: mailerWith(socketTimeout), now: () => new Date(clock.business) },
      }),
    preview: (occasion = 'ladder') =>
      previewReminders(occasion)({
        ledger: on.ledger as Ledger,
        ...{ mailer: mailerWith(10_000), now: () => new Date(clock.business) },
      }),
    close: () => sink.close(),
  };
}

/** The handing over is a write, too: a run may be killed before it and after it. */
function cuttable(transport: MailTransport, on: MailLedger): MailTransport {
  return { send: (mail) => on.write(() => transport.send(mail)), close: transport.close };
}
