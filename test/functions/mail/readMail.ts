/** A reminder as its reader sees it: which form of which unit, under which heading, until when, how late. Nothing but its text. */
import type { SunkMail } from '../../../local/mail/sink.ts';
import { localDate } from '../../../shared/calendar/dates.ts';
import { UNITS } from './yearStory.ts';

export interface Line {
  /** Heading of its section. */
  readonly under: string;
  readonly form: string;
  readonly unit: string;
  /** As it stands: "UBND xã Hải An, huyện Hải Lăng". */
  readonly name: string;
  /** ISO date. */
  readonly due: string;
  /** 0 where the line says nothing of it. */
  readonly daysLate: number;
}

/** Looked up as a reader would. */
const IDS = new Map(
  UNITS.map(({ id, name, parent }) => {
    const above = UNITS.find((unit) => unit.id === parent)?.name.replace('UBND ', '');
    return [above === undefined ? name : `${name}, ${above}`, id];
  }),
);

const LINE = /^- (.+?) của (.+?): hạn hết ngày (\d{2})\/(\d{1,2})\/(\d{4}), (.+)$/;

/** @throws Error on a line that names nobody. */
export function linesOf({ text }: SunkMail): readonly Line[] {
  let under = '';
  return text.split('\n').flatMap((row): Line[] => {
    if (row !== '' && row === row.toUpperCase() && /\p{L}/u.test(row)) under = row;
    if (!row.startsWith('- ')) return [];
    const [, form = '', name = '', day = '', month = '', year = '', rest = ''] = LINE.exec(row) ?? [];
    const unit = IDS.get(name);
    if (unit === undefined) throw new Error(`nobody knows “${row}”`);
    const daysLate = Number(/^trễ (\d+) ngày/.exec(rest)?.[1] ?? 0);
    return [{ under, form, unit, name, due: `${year}-${month.padStart(2, '0')}-${day}`, daysLate }];
  });
}

export function dayOf({ date }: Pick<SunkMail, 'date'>): string {
  return localDate(Date.parse(date));
}

/** "08/8/2023", as a subject says it. */
function short(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${date}/${Number(month) < 3 ? month : String(Number(month))}/${year}`;
}

/** What the subject should begin with, by what the text says. */
export function subjectOf(mail: SunkMail): string {
  const lines = linesOf(mail);
  const units = new Set(lines.map(({ unit }) => unit)).size;
  const [only, second] = lines;
  const count = (under: string) => lines.filter((line) => line.under === under).length;
  const [late, returned, coming] = ['QUÁ HẠN, CHƯA GỬI', 'BỊ TRẢ LẠI, CẦN SỬA VÀ GỬI LẠI', 'SẮP ĐẾN HẠN'].map(count);
  const [own, told] = [(late ?? 0) + (returned ?? 0) + (coming ?? 0), count('ĐƠN VỊ CẤP XÃ THUỘC HUYỆN CÒN NỢ')];
  if (own + told === 0) return `[Sổ PAPI] Tổng hợp chậm gửi đến ngày ${short(dayOf(mail))}: ${units} đơn vị`;
  if (own === 0 && second !== undefined)
    return `[Sổ PAPI] Đôn đốc: ${units} đơn vị chậm gửi đến ngày ${short(dayOf(mail))}`;
  if (only !== undefined && (own === 1 || (own === 0 && second === undefined))) {
    const what = `${only.form} của ${only.name}`;
    if (only.under === 'SẮP ĐẾN HẠN') return `[Sổ PAPI] Nhắc hạn: ${what}, hết ngày ${short(only.due)}`;
    if (only.under.startsWith('BỊ TRẢ LẠI')) return `[Sổ PAPI] Cần sửa và gửi lại: ${what}`;
    return `[Sổ PAPI] Đôn đốc: ${what} ${only.daysLate > 0 ? `trễ ${only.daysLate} ngày` : 'chưa gửi lại'}`;
  }
  const counts = [
    ...(late === 0 ? [] : [`${late ?? 0} biểu quá hạn`]),
    ...(returned === 0 ? [] : [`${returned ?? 0} biểu bị trả lại`]),
    ...(coming === 0 ? [] : [`${coming ?? 0} biểu sắp đến hạn`]),
  ];
  return `[Sổ PAPI] ${late === 0 ? 'Nhắc hạn' : 'Đôn đốc'}: ${counts.join(', ')}`;
}
