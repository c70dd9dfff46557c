/** Numbers and dates in official Vietnamese form, by hand: `Intl` gives "8/8/2023" where a document needs "08/8/2023". */

/** 1234567 -> "1.234.567". */
export function formatInteger(value: number): string {
  const digits = String(Math.abs(Math.round(value)));
  const grouped = digits.replace(/\B(?=(\d{3})+$)/g, '.');
  return value < 0 && digits !== '0' ? `-${grouped}` : grouped;
}

/** @param digits of the fraction; 1234.5, 2 -> "1.234,50". */
export function formatDecimal(value: number, digits: number): string {
  const [whole = '0', fraction = ''] = Math.abs(Number(`${value}e${digits}`) === 0 ? 0 : value)
    .toFixed(digits)
    .split('.');
  const text = `${formatInteger(Number(whole))}${fraction === '' ? '' : `,${fraction}`}`;
  return value < 0 && /[1-9]/.test(text) ? `-${text}` : text;
}

/** As few decimals as it has, at most `digits`: 40.15 -> "40,15", 3 -> "3". */
export function formatNumber(value: number, digits = 4): string {
  return formatDecimal(value, digits)
    .replace(/(,\d*?)0+$/, '$1')
    .replace(/,$/, '');
}

/** 95.67 -> "95,67%". */
export function formatPercent(value: number, digits = 2): string {
  return `${formatNumber(value, digits)}%`;
}

/** Numbers below ten are written with a nought: "Số: 05/BC-UBND" (NĐ 30/2020, Phụ lục I). */
export function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

/** "16/61". */
export function formatRank(rank: number, of: number): string {
  return `${rank}/${of}`;
}

interface DateParts {
  readonly year: string;
  readonly month: number;
  readonly day: number;
}

function parts(date: string): DateParts {
  return { year: date.slice(0, 4), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

/** Months 1 and 2 are padded, the others not (NĐ 30/2020, Phụ lục I): "tháng 02", "tháng 8". */
function officialMonth(month: number): string {
  return month <= 2 ? twoDigits(month) : String(month);
}

/** '2024-02-05' -> "ngày 05 tháng 02 năm 2024". */
export function formatOfficialDate(date: string): string {
  const { year, month, day } = parts(date);
  return `ngày ${twoDigits(day)} tháng ${officialMonth(month)} năm ${year}`;
}

/** '2023-08-08' -> "08/8/2023". */
export function formatShortDate(date: string): string {
  const { year, month, day } = parts(date);
  return `${twoDigits(day)}/${officialMonth(month)}/${year}`;
}

/** The last day in time, in words: "hết ngày 07/8/2023". */
export function formatDue(date: string): string {
  return `hết ngày ${formatShortDate(date)}`;
}
