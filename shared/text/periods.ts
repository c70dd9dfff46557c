/**
 * Names of reporting periods as typed: "Quý III/2023", "quí III", "Q3-2023", "9 tháng" (DOMAIN 5.9).
 *
 * A report of quarter 2 is often filed as "6 tháng", of quarter 3 as "9 tháng", of quarter 4 as "năm": the same slot, with a
 * note.
 */
import type { Quarter } from '../calendar/form.ts';
import { normalizeVietnamese } from './normalize.ts';

export type PeriodSpan = 'quarter' | 'half-year' | 'second-half' | 'nine-months' | 'year';

export interface ParsedPeriod {
  /** The slot that it is filed in. */
  readonly quarter: Quarter;
  readonly year?: number;
  /** What it was named as. */
  readonly span: PeriodSpan;
  /** Named as a span from the start of the year, not as a quarter. */
  readonly cumulative: boolean;
  /** What to tell the clerk when it was not named as a quarter. */
  readonly note?: string;
}

const NUMBERS: Readonly<Record<string, Quarter>> = {
  ...{ i: 1, ii: 2, iii: 3, iv: 4, iiii: 4 },
  ...{ '1': 1, '2': 2, '3': 3, '4': 4 },
  ...{ một: 1, nhất: 1, hai: 2, nhì: 2, ba: 3, bốn: 4, tư: 4 },
};

const YEAR = '(?:\\s*[-/.,]\\s*|,?\\s*năm\\s*|\\s+)?(\\d{4})?';
const LEAD = '^(?:báo cáo\\s+)?(?:kỳ\\s+)?';
const NAMED = new RegExp(
  `${LEAD}(?:qu[ýíyi]|qú[yi]|q)[\\s.:]*(?:thứ\\s+)?(iv|i{1,4}|[1-4]|một|nhất|hai|nhì|ba|bốn|tư)${YEAR}$`,
  'u',
);
/** Without "quý" only Roman numerals are quarters: "3/2023" is a month. */
const ROMAN_ALONE = new RegExp(`${LEAD}(iv|i{1,3})${YEAR}$`, 'u');
const SPAN = new RegExp(
  `${LEAD}(3|03|6|06|9|09|12|ba|sáu|chín|mười hai)\\s+tháng(\\s+đầu|\\s+cuối)?(?:\\s+năm)?${YEAR}$`,
  'u',
);
const WHOLE_YEAR = new RegExp(`${LEAD}(?:cả\\s+)?năm(?:\\s+(\\d{4}))?$`, 'u');
/** Codes of report systems: YYYYQ, and "2023-Q3". */
const CODE = /^(\d{4})[-/ ]?q?([1-4])$/;

const SPANS: Readonly<Record<string, readonly [Quarter, PeriodSpan]>> = {
  3: [1, 'quarter'],
  6: [2, 'half-year'],
  9: [3, 'nine-months'],
  12: [4, 'year'],
};
const MONTHS_IN_WORDS: Readonly<Record<string, string>> = { ba: '3', sáu: '6', chín: '9', 'mười hai': '12' };

const SLOTS: Readonly<Record<Quarter, string>> = { 1: 'Quý I', 2: 'Quý II', 3: 'Quý III', 4: 'Quý IV' };

/** Look-alikes of the Roman numerals: small L, bar, digit one, signs such as Ⅲ, Cyrillic І and Ӏ, Greek Ι, full-width letters. */
function mapRomanLookAlikes(text: string): string {
  return text
    .replace(/[\u2160-\u2163\u2170-\u2173\uff21-\uff3a\uff41-\uff5a]/g, (sign) => sign.normalize('NFKC').toLowerCase())
    .replace(/[\u0456\u0406\u04cf\u04c0\u03b9\u0399|]/g, 'i')
    .replace(/(?<![\p{L}\d])[il1]+v?(?![\p{L}\d])|(?<=(?:^|\s)q)[il1]+v?(?![\p{L}\d])/gu, (run) =>
      /[il]/.test(run) || /^1{2,}$|v/.test(run) ? run.replace(/[l1]/g, 'i') : run,
    );
}

/** `undefined` when no period is named. */
export function parsePeriod(text: string): ParsedPeriod | undefined {
  const plain = mapRomanLookAlikes(normalizeVietnamese(text).toLowerCase()).replace(/[.;]$/, '');
  const named = NAMED.exec(plain) ?? ROMAN_ALONE.exec(plain);
  const quarter = NUMBERS[named?.[1] ?? ''];
  if (quarter !== undefined) return period(quarter, named?.[2], 'quarter');
  const code = CODE.exec(plain);
  if (code !== null) return period(Number(code[2]) as Quarter, code[1], 'quarter');
  const months = SPAN.exec(plain);
  if (months !== null) {
    const count = MONTHS_IN_WORDS[months[1] ?? ''] ?? String(Number(months[1]));
    if (months[2]?.trim() === 'cuối') return count === '6' ? period(4, months[3], 'second-half') : undefined;
    const slot = SPANS[count];
    return slot === undefined ? undefined : period(slot[0], months[3], slot[1]);
  }
  const whole = WHOLE_YEAR.exec(plain);
  return whole === null ? undefined : period(4, whole[1], 'year');
}

function period(quarter: Quarter, year: string | undefined, span: PeriodSpan): ParsedPeriod {
  const note = span === 'quarter' ? {} : { note: `Được ghi nhận là báo cáo ${SLOTS[quarter]}.` };
  const cumulative = span === 'half-year' || span === 'nine-months' || span === 'year';
  return { quarter, span, cumulative, ...note, ...(year === undefined ? {} : { year: Number(year) }) };
}
