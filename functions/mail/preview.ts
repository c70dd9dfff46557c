/** What a run of reminders would do now, in words, for Sở Nội vụ to look at before anything is sent. */
import type { Form } from '../../shared/calendar/form.ts';
import { FORM_NAMES } from '../../shared/calendar/form.ts';
import type { ReminderReader } from '../../shared/ledger/payloads.ts';
import type { ProvinceState } from '../../shared/ledger/state.ts';
import { unitsOf } from '../../shared/reminders/mail.ts';
import { planReminders, type Due, type Occasion, type Reminder } from '../../shared/reminders/plan.ts';
import { subjectLine } from '../../shared/reminders/subject.ts';
import { standingInWords, unitNames, type UnitName } from '../../shared/reminders/words.ts';
import type { Services } from '../services.ts';
import { byAddress, outcomeOf } from './tries.ts';

export interface ReminderPreview {
  /** Local business day. */
  readonly day: string;
  /** "Sẽ gửi 25 thư, nhắc 23 đơn vị." */
  readonly sentence: string;
  /** Units that the mails still to be sent name. */
  readonly units: number;
  readonly people: readonly ReminderPreviewPerson[];
  /** Units that owe and have no address. */
  readonly unreachable: readonly { readonly unit: string; readonly name: string }[];
  /** False while the deployment names no mail server. */
  readonly canSend: boolean;
}

export interface ReminderPreviewPerson {
  readonly to: string;
  readonly subject: string;
  /** `sent` today already; `waiting` otherwise. */
  readonly state: 'waiting' | 'sent';
  readonly dues: readonly ReminderPreviewDue[];
}

export interface ReminderPreviewDue {
  readonly as: ReminderReader;
  readonly unit: string;
  readonly name: string;
  readonly form: Form;
  readonly formName: string;
  readonly due: string;
  /** "trễ 2 ngày". */
  readonly standing: string;
}

export const previewReminders =
  (occasion: Occasion) =>
  async ({ ledger, now, mailer }: Pick<Services, 'ledger' | 'now' | 'mailer'>): Promise<ReminderPreview> => {
    const state = await ledger.readState();
    const plan = planReminders(state, now().getTime(), occasion);
    const tries = byAddress(await ledger.readMailTries(plan.day));
    const isDone = ({ to }: Reminder) =>
      outcomeOf(tries.get(to) ?? [], false, mailer?.wallNow() ?? Date.now()) !== undefined;
    const waiting = plan.reminders.filter((reminder) => !isDone(reminder));
    const units = new Set(waiting.flatMap(unitsOf).map(({ id }) => id)).size;
    const nameOf = namesIn(state);
    return {
      ...{ day: plan.day, units, canSend: mailer !== undefined },
      sentence: sentenceOf(waiting.length, units, plan.reminders.length - waiting.length),
      people: plan.reminders.map((reminder) => ({
        to: reminder.to,
        subject: subjectLine(reminder, plan.day, nameOf),
        state: isDone(reminder) ? 'sent' : 'waiting',
        dues: duesOf(reminder, plan.day, nameOf),
      })),
      unreachable: plan.unreachable.map((unit) => ({ unit: unit.id, name: nameOf(unit) })),
    };
  };

function namesIn({ registry }: ProvinceState): UnitName {
  return registry === undefined ? ({ name }) => name : unitNames(registry);
}

function sentenceOf(mails: number, units: number, sent: number): string {
  const already = sent === 0 ? '' : ` Hôm nay đã gửi ${sent} thư.`;
  return mails === 0 ? `Không có thư nào phải gửi.${already}` : `Sẽ gửi ${mails} thư, nhắc ${units} đơn vị.${already}`;
}

function duesOf({ dues }: Reminder, day: string, nameOf: UnitName): readonly ReminderPreviewDue[] {
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
