/**
 * E-mail addresses of a cell: "a@snv.vn; b@snv.vn (từ 01/7/2023 đến 31/12/2023)". A span in brackets says when the address
 * speaks for the unit; people move, and what they sent stays theirs.
 */
import { parseVietnameseDate } from '../text/dates.ts';
import type { Mailbox } from './registry.ts';

export interface MailboxFault {
  readonly code: 'email-malformed' | 'email-duplicate' | 'date-malformed' | 'date-order';
  readonly received: string;
}

const EMAIL = /^[^\s@()]+@[^\s@()]+\.[^\s@()]+$/;
/** A span may stand behind an address. */
const ITEM = /([^\s,;()]+)(?:\s*\(([^)]*)\))?/g;
const SPAN = /^(?:từ\s+(\S+))?\s*(?:(?:đến|tới)\s+(\S+))?$|^(\S+)\s*[-–]\s*(\S+)$/u;

export function readMailboxes(
  role: Mailbox['role'],
  cell: string,
): { readonly mailboxes: readonly Mailbox[]; readonly faults: readonly MailboxFault[] } {
  const faults: MailboxFault[] = [];
  const mailboxes = new Map<string, Mailbox>();
  for (const [, typed = '', spanText = ''] of cell.matchAll(ITEM)) {
    const email = typed.toLowerCase();
    const span = readSpan(spanText);
    if (!EMAIL.test(email)) faults.push({ code: 'email-malformed', received: typed });
    else if (mailboxes.has(email)) faults.push({ code: 'email-duplicate', received: typed });
    else if (typeof span === 'string') faults.push({ code: span, received: spanText });
    else mailboxes.set(email, { email, role, ...span });
  }
  return { mailboxes: [...mailboxes.values()], faults };
}

function readSpan(typed: string): Pick<Mailbox, 'from' | 'to'> | 'date-malformed' | 'date-order' {
  const text = typed.trim();
  if (text === '') return {};
  const match = SPAN.exec(text);
  if (match === null) return 'date-malformed';
  const [first, last] = [match[1] ?? match[3], match[2] ?? match[4]];
  const [from, to] = [first, last].map((one) => (one === undefined ? undefined : readDay(one)));
  if (from === null || to === null) return 'date-malformed';
  if (from !== undefined && to !== undefined && to < from) return 'date-order';
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

/** A day, nothing vaguer: "tháng 7/2023" does not say when a unit begins. @returns `null` when it is none. */
export function readDay(typed: string): string | null {
  const parsed = parseVietnameseDate(typed);
  return parsed.ok && parsed.precision === 'day' && !parsed.before ? parsed.date : null;
}
