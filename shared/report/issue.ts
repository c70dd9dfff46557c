/**
 * The signed paper that a report left as: its number, its date and where it lies. It is recorded afterwards; this system neither
 * numbers nor signs.
 */
import { isDate } from '../calendar/dates.ts';
import { FORM_NAMES } from '../calendar/form.ts';
import { composeNfc, stripInvisibles } from '../text/normalize.ts';
import { formatShortDate } from '../text/format.ts';
import { LINK_WANTS, NUMBER_WANTS, isPaperLink, isPaperNumber } from './paperRules.ts';
import type { ReportForm } from './reports.ts';

export interface SignedPaper {
  /** "125/BC-SNV". */
  readonly number: string;
  /** ISO date on the paper. */
  readonly date: string;
  readonly link?: string;
}

export interface PaperBounds {
  readonly form: ReportForm;
  /** Local date on which the form opened: nothing was signed before it. */
  readonly opens: string;
  /** Local date of the act. */
  readonly today: string;
}

/** Of what was typed, as a sentence shows it. */
const SHOWN = 40;

/** As it is kept: one form of each letter, without blanks around. */
export function mendedPaper({ number, date, link }: SignedPaper): SignedPaper {
  const kept = { number: composeNfc(number.trim()), date: date.trim() };
  const address = link?.trim() ?? '';
  return address === '' ? kept : { ...kept, link: address };
}

/** Every fault as a sentence. @param paper mended. */
export function paperFaults({ number, date, link }: SignedPaper, bounds: PaperBounds): readonly string[] {
  const faults: string[] = [];
  if (!isPaperNumber(number)) faults.push(`Số ký hiệu “${shown(number)}” chưa đúng: ${NUMBER_WANTS}.`);
  faults.push(...dateFaults(date, bounds));
  if (link !== undefined && !isPaperLink(link)) faults.push(`Đường dẫn “${shown(link)}” chưa đúng: ${LINK_WANTS}.`);
  return faults;
}

function dateFaults(date: string, { form, opens, today }: PaperBounds): string[] {
  if (!isDate(date)) return [`Ngày văn bản “${shown(date)}” không có trong lịch.`];
  const day = formatShortDate(date);
  if (date > today) return [`Ngày văn bản ${day} chưa đến, hôm nay là ${formatShortDate(today)}.`];
  if (date < opens) return [`Ngày văn bản ${day} sớm hơn ngày mở ${FORM_NAMES[form]} (${formatShortDate(opens)}).`];
  return [];
}

function shown(text: string): string {
  const visible = stripInvisibles(text).replace(/\n/g, ' ');
  return visible.length > SHOWN ? `${visible.slice(0, SHOWN).trim()}…` : visible;
}
