/**
 * Numbers and dates in official Vietnamese form, by hand: `Intl` gives "8/8/2023" where a document needs "08/8/2023".
 *
 * Numbers must be finite: NaN is a fault of the program and throws a RangeError.
 */
import { decimalText, roundDecimal } from './decimals.ts';

/** @param digits after the comma; rounds half away from zero. 1234.5, 2 -> "1.234,50"; never "-0". */
export function formatDecimal(value: number, digits: number): string {
  const text = decimalText(value);
  const [whole = '0', fraction = ''] = roundDecimal(text.replace('-', ''), digits).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.') + (fraction === '' ? '' : `,${fraction}`);
  return text.startsWith('-') && /[1-9]/.test(grouped) ? `-${grouped}` : grouped;
}

/** 1234567 -> "1.234.567". */
export function formatInteger(value: number): string {
  return formatDecimal(value, 0);
}

/** As few decimals as it has, at most `digits`: 40.15 -> "40,15", 3 -> "3". */
export function formatNumber(value: number, digits = 4): string {
  const text = formatDecimal(value, digits);
  return text.includes(',') ? text.replace(/,?0+$/, '') : text;
}

/** @param value in percent. 95.67 -> "95,67%", 100 -> "100%". */
export function formatPercent(value: number, digits = 2): string {
  return `${formatNumber(value, digits)}%`;
}

/** A change with its sign: 0.5 -> "+0,50", -0.5 -> "-0,50", 0 -> "0,00". */
export function formatChange(value: number, digits = 2): string {
  const text = formatDecimal(value, digits);
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/** Numbers below ten are written with a nought: "Số: 05/BC-UBND", "01 lớp" (NĐ 30/2020, Phụ lục I). */
export function twoDigits(value: number): string {
  return Number.isInteger(value) && value >= 0 && value < 10 ? `0${value}` : formatNumber(value);
}

/** "16/61". */
export function formatRank(rank: number, of: number): string {
  return `${rank}/${of}`;
}

interface DateParts {
  readonly year: string;
  /** Months 1 and 2 are padded, the others not (NĐ 30/2020, Phụ lục I): "tháng 02", "tháng 8". */
  readonly month: string;
  /** Of two digits. */
  readonly day: string;
}

function parts(date: string): DateParts {
  const month = date.slice(5, 7);
  return { year: date.slice(0, 4), month: month <= '02' ? month : String(Number(month)), day: date.slice(8, 10) };
}

/** '2024-02-05' -> "ngày 05 tháng 02 năm 2024". */
export function formatOfficialDate(date: string): string {
  const { year, month, day } = parts(date);
  return `ngày ${day} tháng ${month} năm ${year}`;
}

/** '2023-08-08' -> "08/8/2023". */
export function formatShortDate(date: string): string {
  const { year, month, day } = parts(date);
  return `${day}/${month}/${year}`;
}

/** The last day in time, in words: "hết ngày 07/8/2023". */
export function formatDue(date: string): string {
  return `hết ngày ${formatShortDate(date)}`;
}
