/** Shares and lateness as everyone of Sở Nội vụ reads them: in the sidebar and in the master. */
import { formatInteger, formatPercent } from '../text/format.ts';

/** 145 of 155 -> "93,5%"; "–" where nothing is asked for. */
export function shareInWords(part: number, whole: number): string {
  return whole === 0 ? '–' : formatPercent((100 * part) / whole, 1);
}

const DAY_MINUTES = 24 * 60;

/** Local days after the last day in time: one minute after midnight is the first. */
export function daysLate(minutesLate: number): number {
  return Math.ceil(minutesLate / DAY_MINUTES);
}

/** "đúng hạn", "trễ 2 ngày". */
export function timelinessInWords(minutesLate: number): string {
  return minutesLate === 0 ? 'đúng hạn' : `trễ ${formatInteger(daysLate(minutesLate))} ngày`;
}
