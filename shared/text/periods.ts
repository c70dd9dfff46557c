/**
 * Names of reporting periods as typed: "Quý III/2023", "quí III", "Q3-2023", "9 tháng" (DOMAIN 5.9).
 *
 * A report of quarter 2 is often filed as "6 tháng", of quarter 3 as "9 tháng", of quarter 4 as "năm": the same slot, with a
 * note.
 */
import type { Quarter } from '../calendar/form.ts';
import { normalizeVietnamese } from './normalize.ts';

export interface ParsedPeriod {
  readonly quarter: Quarter;
  readonly year?: number;
  /** Named as a span from the start of the year, not as a quarter. */
  readonly cumulative: boolean;
}

const ROMAN: Readonly<Record<string, Quarter>> = { i: 1, ii: 2, iii: 3, iv: 4, 1: 1, 2: 2, 3: 3, 4: 4 };
const QUARTER = /^(?:(?:báo cáo )?qu[ýí]|q)?\s*(iv|i{1,3}|[1-4])(?:\s*[-/]\s*|\s+năm\s+|\s+)?(\d{4})?$/u;
const SPAN = /^(?:báo cáo )?(3|6|9|12) tháng(?: đầu năm)?(?:\s*[-/]?\s*(?:năm )?(\d{4}))?$/u;
const WHOLE_YEAR = /^(?:báo cáo )?(?:cả )?năm(?: (\d{4}))?$/u;

/** Look-alikes of the Roman I: small L, the sign Ⅲ, Cyrillic І. */
function mapRomanLookAlikes(text: string): string {
  return text
    .replace(/[ⅰⅱⅲⅳ]/g, (sign) => ['i', 'ii', 'iii', 'iv']['ⅰⅱⅲⅳ'.indexOf(sign)] ?? sign)
    .replace(/[іІ]/g, 'i')
    .replace(/(?<=^|[\s/qyýí-])l{1,3}(v?)(?=$|[\s/-])/gu, (run) => run.replace(/l/g, 'i'));
}

export function parsePeriod(text: string): ParsedPeriod | undefined {
  const plain = mapRomanLookAlikes(normalizeVietnamese(text).toLowerCase());
  const quarter = QUARTER.exec(plain);
  const named = ROMAN[quarter?.[1] ?? ''];
  if (named !== undefined && plain.length > 1) return period(named, quarter?.[2], false);
  const span = SPAN.exec(plain);
  if (span !== null) return period((Number(span[1]) / 3) as Quarter, span[2], true);
  const whole = WHOLE_YEAR.exec(plain);
  return whole === null ? undefined : period(4, whole[1], true);
}

function period(quarter: Quarter, year: string | undefined, cumulative: boolean): ParsedPeriod {
  return { quarter, cumulative, ...(year === undefined ? {} : { year: Number(year) }) };
}
