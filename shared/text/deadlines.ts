/**
 * The column "Hoàn thành" of a plan: a date in any of its spellings, "Thường xuyên", "Hằng quý", "Quý III/2023", "Trước
 * 30/9/2023", "Trong năm".
 *
 * What has no end of its own is never late.
 */
import { parseVietnameseDate } from './dates.ts';
import { normalizeVietnamese } from './normalize.ts';

export type ParsedDeadline =
  | {
      readonly kind: 'date';
      /** The last day that is in time. */
      readonly date: string;
      /** False where the day was worked out ("Quý III", "cuối tháng 8", "trước ngày 08/8"): shown back to the clerk. */
      readonly exact: boolean;
    }
  | { readonly kind: 'continuous' }
  | { readonly kind: 'quarterly' }
  | {
      readonly kind: 'fault';
      readonly reason: 'not-a-date' | 'impossible' | 'no-year';
      readonly candidate?: string;
    };

const CONTINUOUS =
  /^(?:(?:thực hiện )?thường xuyên(?:,? liên tục)?|liên tục|(?:hằng|hàng|mỗi) (?:ngày|tuần|tháng)|theo quy định|khi phát sinh)(?: trong năm)?$/u;
const QUARTERLY = /^(?:định kỳ )?(?:hằng|hàng|mỗi|theo) (?:quý|quí)$|^định kỳ (?:quý|quí)$/u;
const IN_THE_YEAR = /^(?:trong|cả|cuối|hết|đến cuối|đến hết)(?: cả)? năm$/u;

/** @param cycle year of the plan, taken where the text names none. */
export function parseDeadline(text: string, cycle: number): ParsedDeadline {
  const plain = normalizeVietnamese(text).toLowerCase().replace(/\s+/g, ' ').replace(/[.;]$/, '');
  if (CONTINUOUS.test(plain)) return { kind: 'continuous' };
  if (QUARTERLY.test(plain)) return { kind: 'quarterly' };
  if (IN_THE_YEAR.test(plain)) return { kind: 'date', date: `${cycle}-12-31`, exact: false };
  const parsed = parseVietnameseDate(plain, cycle);
  if (parsed.ok) {
    return { kind: 'date', date: parsed.lastDay, exact: parsed.precision === 'day' && !parsed.before };
  }
  const { reason, candidate } = parsed;
  return { kind: 'fault', reason, ...(candidate === undefined ? {} : { candidate }) };
}
