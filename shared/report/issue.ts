/**
 * The signed paper that a report left as: its number, its date and where it lies. It is recorded afterwards; this system neither
 * numbers nor signs.
 *
 * Form of the number: NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.3 ("Số: 125/BC-SNV").
 */
import { isDate } from '../calendar/dates.ts';
import { FORM_NAMES } from '../calendar/form.ts';
import { composeNfc, stripInvisibles } from '../text/normalize.ts';
import { formatShortDate } from '../text/format.ts';
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

/** Digits, a letter where a number was given twice ("125b"), then the symbol; no blanks. */
const NUMBER = /^\d{1,6}\p{L}?(?:\/[\p{L}\d.&()-]+)+$/u;
const LETTER_OF_SYMBOL = /\/.*\p{L}/u;
const NUMBER_LENGTH = 60;
/** No user name before the host: what is read must be where it leads. */
const LINK = /^https:\/\/[\p{L}\d-]+(?:\.[\p{L}\d-]+)+(?::\d{1,5})?(?:[/?#][^\s\p{C}<>"'`\\]*)?$/iu;
const LINK_LENGTH = 1_000;
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
  if (number.length > NUMBER_LENGTH || !NUMBER.test(number) || !LETTER_OF_SYMBOL.test(number))
    faults.push(
      `Số ký hiệu “${shown(number)}” chưa đúng: cần số, gạch chéo rồi ký hiệu, không có dấu cách, ví dụ 125/BC-SNV.`,
    );
  faults.push(...dateFaults(date, bounds));
  if (link !== undefined && (link.length > LINK_LENGTH || !LINK.test(link)))
    faults.push(`Đường dẫn “${shown(link)}” chưa đúng: cần một địa chỉ bắt đầu bằng https://.`);
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
