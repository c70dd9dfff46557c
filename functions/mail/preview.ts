/** What a run of reminders would do now, in words, for Sở Nội vụ to look at before anything is sent. */
import { FORM_NAMES } from '../../shared/calendar/form.ts';
import type { ReminderReader } from '../../shared/ledger/payloads.ts';
import type { ReminderDue, ReminderPerson, RemindersView } from '../../shared/office/closing.ts';
import type { ProvinceState } from '../../shared/ledger/state.ts';
import { unitsOf } from '../../shared/reminders/mail.ts';
import { planReminders, type Due, type Occasion, type Reminder } from '../../shared/reminders/plan.ts';
import { subjectLine } from '../../shared/reminders/subject.ts';
import { standingInWords, unitNames, type UnitName } from '../../shared/reminders/words.ts';
import type { Services } from '../services.ts';
import { byAddress, outcomeOf } from './tries.ts';

export const previewReminders =
  (occasion: Occasion) =>
  async ({ ledger, now, mailer }: Pick<Services, 'ledger' | 'now' | 'mailer'>): Promise<RemindersView> => {
    const state = await ledger.readState();
    const plan = planReminders(state, now().getTime(), occasion);
    const tries = byAddress(await ledger.readMailTries(plan.day));
    const nowMs = mailer?.wallNow() ?? Date.now();
    const standing = plan.reminders.map((reminder) => ({
      ...{ reminder, state: stateOf(outcomeOf(tries.get(reminder.to) ?? [], false, nowMs)) },
    }));
    const waiting = standing.flatMap((one) => (one.state === 'waiting' ? [one.reminder] : []));
    const sent = standing.filter((one) => one.state === 'sent').length;
    const units = new Set(waiting.flatMap(unitsOf).map(({ id }) => id)).size;
    const nameOf = namesIn(state);
    return {
      ...{ day: plan.day, units, canSend: mailer !== undefined },
      sentence: sentenceOf(waiting.length, units, sent),
      people: standing.map(({ reminder, state: mailed }) => ({
        to: reminder.to,
        subject: subjectLine(reminder, plan.day, nameOf),
        state: mailed,
        dues: duesOf(reminder, plan.day, nameOf),
      })),
      unreachable: plan.unreachable.map((unit) => ({ unit: unit.id, name: nameOf(unit) })),
    };
  };

function stateOf(outcome: ReturnType<typeof outcomeOf>): ReminderPerson['state'] {
  if (outcome === undefined) return 'waiting';
  return outcome === 'refused' ? 'refused' : 'sent';
}

function namesIn({ registry }: ProvinceState): UnitName {
  return registry === undefined ? ({ name }) => name : unitNames(registry);
}

function sentenceOf(mails: number, units: number, sent: number): string {
  const already = sent === 0 ? '' : ` Hôm nay đã gửi ${sent} thư.`;
  return mails === 0 ? `Không có thư nào phải gửi.${already}` : `Sẽ gửi ${mails} thư, nhắc ${units} đơn vị.${already}`;
}

function duesOf({ dues }: Reminder, day: string, nameOf: UnitName): readonly ReminderDue[] {
  const readers = Object.entries(dues) as [ReminderReader, readonly Due[]][];
  return readers.flatMap(([as, some]) =>
    some.map((due) => ({
      ...{
        as,
        unit: due.unit.id,
        name: nameOf(due.unit),
        form: due.form,
        formName: FORM_NAMES[due.form],
        due: due.due,
      },
      standing: standingInWords(due, day),
    })),
  );
}
