/** What the sink took, for the page: the newest mails, without the HTML. */
import type { SunkMail } from '../mail/sink.ts';
import type { MailLine, WorkbenchEvent } from './wire.ts';

/** Some rounds of a province in which nobody sends anything. */
const SHOWN = 5_000;

export function mailLine({ id, to, subject, date, text }: SunkMail): MailLine {
  return { id, to, subject, date, text };
}

export function newestMails(mails: readonly SunkMail[]): WorkbenchEvent {
  return { kind: 'mails', mails: mails.slice(-SHOWN).map(mailLine) };
}
