/**
 * Mails that have ended become entries of the ledger: who was mailed about what, and how it ended. Done before and after each run,
 * so that a run that was cut is made good by the next one; a mail that the ledger tells of is not entered again.
 */
import { localDate } from '../../shared/calendar/dates.ts';
import { PROVINCE_UNIT } from '../../shared/ledger/entry.ts';
import { contentHash } from '../../shared/ledger/hash.ts';
import type { ReminderMail, RemindersPayload } from '../../shared/ledger/payloads.ts';
import type { MailTry } from '../ledger/mailTries.ts';
import type { Services } from '../services.ts';
import { byAddress, outcomeOf } from './tries.ts';

/** An entry stays well under its limit: a digest alone may tell of some hundred units. */
const MAILS_AN_ENTRY = 200;

interface EndedMail extends ReminderMail {
  readonly tries: readonly MailTry[];
}

export const noteEnded =
  (by: string, wallNow: number) =>
  async (services: Pick<Services, 'ledger' | 'now'>): Promise<void> => {
    const { ledger, now } = services;
    const today = localDate(now().getTime());
    const tries = await ledger.readUnnotedMailTries();
    const days = [...new Set(tries.map(({ day }) => day))].sort();
    for (const day of days) {
      const ended = endedOn(
        tries.filter((one) => one.day === day),
        day !== today,
        wallNow,
      );
      if (ended.length === 0) continue;
      const told = await addressesTold(day)(services);
      const fresh = ended.filter(({ to }) => !told.has(to));
      for (let from = 0; from < fresh.length; from += MAILS_AN_ENTRY) {
        await enter({ day, mails: fresh.slice(from, from + MAILS_AN_ENTRY).map(withoutTries) }, by)(services);
      }
      for (const one of ended.flatMap((mail) => mail.tries)) await ledger.noteMailTry(one);
    }
  };

function endedOn(tries: readonly MailTry[], isOver: boolean, wallNow: number): readonly EndedMail[] {
  return [...byAddress(tries)]
    .flatMap(([to, own]) => {
      const outcome = outcomeOf(own, isOver, wallNow);
      const last = own.reduce((a, b) => (a.number > b.number ? a : b));
      return outcome === undefined ? [] : [{ to, outcome, about: last.about, tries: own }];
    })
    .sort((a, b) => (a.to < b.to ? -1 : 1));
}

const addressesTold =
  (day: string) =>
  async ({ ledger }: Pick<Services, 'ledger'>): Promise<ReadonlySet<string>> => {
    const payloads = (await ledger.readReminders()).map(({ payload }) => JSON.parse(payload) as RemindersPayload);
    return new Set(payloads.filter((one) => one.day === day).flatMap(({ mails }) => mails.map(({ to }) => to)));
  };

const enter =
  (payload: RemindersPayload, by: string) =>
  async ({ ledger, now }: Pick<Services, 'ledger' | 'now'>): Promise<void> => {
    const requestId = `reminders-${payload.day}-${contentHash(payload).slice(0, 24)}`;
    await ledger.append({ unit: PROVINCE_UNIT, requestId }, (_, earlier) => {
      const at = earlier ?? now().toISOString();
      return { act: { unit: PROVINCE_UNIT, kind: 'reminders', form: null, revision: 0, at, by, requestId, payload } };
    });
  };

function withoutTries({ to, outcome, about }: EndedMail): ReminderMail {
  return { to, outcome, about };
}
