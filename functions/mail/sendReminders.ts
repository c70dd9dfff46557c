/**
 * One run of reminders: whoever is in today's plan and was not mailed today is mailed, as fast as the server allows, until all are
 * or the time is over. A run may be cut anywhere, come twice or meet another: what is left is done by the next.
 */
import { sha256Hex } from '../../shared/ledger/hash.ts';
import type { ReminderRun } from '../../shared/office/closing.ts';
import { composeMail } from '../../shared/reminders/mail.ts';
import { oneLine } from '../../shared/reminders/words.ts';
import { aboutOf, type Occasion, type Reminder } from '../../shared/reminders/plan.ts';
import type { MailTry } from '../ledger/mailTries.ts';
import { logReminders } from '../log.ts';
import type { Services } from '../services.ts';
import { currentPlan, type CurrentPlan } from './currentPlan.ts';
import { patience, pauseOf, type Mailer } from './mailer.ts';
import { noteEnded } from './noteEnded.ts';
import type { Delivery, MailTransport, OutgoingMail } from './transport.ts';
import { byAddress, nextTry } from './tries.ts';

export interface ReminderOrder {
  /** Verified e-mail, or "calendar". */
  readonly by: string;
  readonly occasion: Occasion;
  /** Wall time that the run may take; a mail that has begun is ended. */
  readonly budgetMs: number;
}

export type ReminderServices = Pick<Services, 'ledger' | 'now' | 'config'> & { readonly mailer: Mailer };

/** Tries of one mail against a server that takes nothing, and people in a row after which the run is given up. */
const PATIENCE = 3;
const PEOPLE_IN_VAIN = 2;

type Result = Delivery['kind'] | 'done' | 'later';

export const sendReminders =
  ({ by, occasion, budgetMs }: ReminderOrder) =>
  async (services: ReminderServices): Promise<ReminderRun> => {
    const { ledger, mailer } = services;
    const end = mailer.wallNow() + budgetMs;
    await noteEnded(by, mailer.wallNow())(services);
    const current = currentPlan(occasion, services);
    const { plan } = await current();
    const tries = byAddress(await ledger.readMailTries(plan.day));
    const transport = mailer.open();
    const results: Result[] = [];
    let stopped: ReminderRun['stopped'];
    try {
      for (const { to } of plan.reminders) {
        if (mailer.wallNow() >= end) stopped = 'time';
        if (isInVain(results)) stopped = 'unreachable';
        if (stopped !== undefined) break;
        const mail = { to, day: plan.day, tries: tries.get(to) ?? [] };
        results.push(await mailOne(mail, current, transport)(services));
      }
    } finally {
      transport.close();
    }
    await noteEnded(by, mailer.wallNow())(services);
    const count = (result: Result) => results.filter((one) => one === result).length;
    const ended = { sent: count('taken'), refused: count('refused') };
    const run = {
      ...{ day: plan.day, people: plan.reminders.length, ...ended },
      left: plan.reminders.length - ended.sent - ended.refused - count('done'),
      ...(stopped === undefined ? {} : { stopped }),
    };
    logReminders(run);
    return run;
  };

function isInVain(results: readonly Result[]): boolean {
  const last = results.slice(-PEOPLE_IN_VAIN);
  return last.length === PEOPLE_IN_VAIN && last.every((result) => result === 'unreachable');
}

interface PersonToday {
  readonly to: string;
  readonly day: string;
  /** Of this day, as they stood when the run began. */
  readonly tries: readonly MailTry[];
}

const mailOne =
  ({ to, day, tries }: PersonToday, current: () => Promise<CurrentPlan>, transport: MailTransport) =>
  async (services: ReminderServices): Promise<Result> => {
    const { ledger, mailer } = services;
    const next = nextTry(tries, mailer.wallNow());
    if (next.kind !== 'try') return next.kind;
    for (let attempt = 0; ; attempt++) {
      const { plan, state } = await current();
      const reminder = plan.reminders.find((one) => one.to === to);
      // Everything was sent meanwhile, or the day is over.
      if (reminder === undefined || plan.day !== day) return 'done';
      const mail = outgoing(reminder, { state, plan })(services);
      const begun = { day, to, number: next.number + attempt };
      const begunAt = new Date(mailer.wallNow()).toISOString();
      if (!(await ledger.beginMailTry({ ...begun, begunAt, about: aboutOf(reminder) }))) return 'later';
      const delivery = await transport.send(mail);
      await ledger.endMailTry(begun, {
        state: delivery.kind,
        ...('reason' in delivery ? { reason: delivery.reason } : {}),
      });
      const again = delivery.kind === 'unreachable' && attempt + 1 < PATIENCE;
      await mailer.sleep(again ? patience(attempt + 1, mailer.random) : pauseOf(mailer.config));
      if (!again) return delivery.kind;
    }
  };

const outgoing =
  (reminder: Reminder, { state, plan }: CurrentPlan) =>
  ({ now, config, mailer }: ReminderServices): OutgoingMail => {
    const { settings, registry } = state;
    if (settings === undefined || registry === undefined)
      throw new Error('a plan of reminders has settings and registry');
    const { day } = plan;
    return {
      ...composeMail(reminder, { day, settings, registry, workbookUrl: (unit) => workbookUrl(state, unit) }),
      fromName: `Sổ PAPI ${oneLine(settings.province)}`,
      messageId: messageIdOf({ to: reminder.to, day, province: config.province, sender: mailer.config.sender }),
      date: now(),
    };
  };

function workbookUrl({ units }: CurrentPlan['state'], unit: string): string | undefined {
  const workbook = units.get(unit)?.workbook;
  return workbook === undefined ? undefined : `https://docs.google.com/spreadsheets/d/${workbook}/edit`;
}

/** The same for each try of one person's mail of one day, so that a mail program shows a doubled one once. */
export function messageIdOf(mail: {
  readonly to: string;
  readonly day: string;
  readonly province: string;
  readonly sender: string;
}): string {
  const { to, day, province, sender } = mail;
  return `<so-papi.${province}.${day}.${sha256Hex(to).slice(0, 24)}@${sender.split('@')[1] ?? 'localhost'}>`;
}
