/** The calendar's acts in words, said in advance: "Ngày 15/9: mở Báo cáo Quý III cho 155 đơn vị". */
import { formatShortDate } from '../text/format.ts';
import type { CalendarAct, CalendarActKind } from './acts.ts';
import { FORM_NAMES } from './form.ts';
import type { ReopenedBy } from './reopenings.ts';

const WORDS: Readonly<Record<CalendarActKind, (form: string, who: string) => string>> = {
  opens: (form, who) => `mở ${form} cho ${who}`,
  late: (form, who) => `${form} của ${who} bắt đầu tính trễ nếu chưa nộp`,
  closes: (form, who) => `khóa ${form} của ${who}`,
  reopens: (form, who) => `mở lại ${form} cho ${who}`,
};

/** Why one unit has a day of its own. */
const REASONS: Readonly<Record<ReopenedBy, string>> = { extension: 'được gia hạn', return: 'được trả lại để sửa' };

export interface DayInWords {
  readonly date: string;
  /** "mở Báo cáo Quý III cho 155 đơn vị". */
  readonly words: string;
}

/** One a day, kind and form; what concerns several levels or units at once is counted together. */
export function actsInWords(acts: readonly CalendarAct[], unitName: (unit: string) => string): readonly DayInWords[] {
  const together = new Map<string, { readonly first: CalendarAct; readonly acts: CalendarAct[] }>();
  for (const act of acts) {
    const key = `${act.date}/${act.kind}/${act.form}`;
    const known = together.get(key);
    if (known === undefined) together.set(key, { first: act, acts: [act] });
    else known.acts.push(act);
  }
  return [...together.values()].map(({ first: { date, kind, form }, acts: same }) => {
    const [only, ...others] = same;
    const count = same.reduce((total, { units }) => total + units, 0);
    const one = others.length === 0 ? only?.unit : undefined;
    const reason = REASONS[only?.by ?? 'extension'];
    const who = one === undefined ? `${count} đơn vị` : `${unitName(one)} (${reason})`;
    return { date, words: WORDS[kind](FORM_NAMES[form], who) };
  });
}

/** A sentence each of what is to come; what is open again is so already. */
export function announce(acts: readonly CalendarAct[], unitName: (unit: string) => string): readonly string[] {
  const toCome = acts.filter(({ kind }) => kind !== 'reopens');
  return actsInWords(toCome, unitName).map(({ date, words }) => `Ngày ${formatShortDate(date)}: ${words}`);
}
