/**
 * Dates and times as people type them in a locale: "7/8/2023" is 7 August in vi_VN and July 8 in en_US; "1/2", "3-4" and, where
 * the dot is no decimal sign, "5.4" are days of this year: that is how codes turn into dates.
 *
 * The pattern keeps what was typed (leading zeros, the sign between the parts), as Google's automatic format does. ISO order
 * (2023-08-07) is read everywhere. A day or month that does not exist leaves the text a text.
 */
import type { LocaleRules } from '../locale/locale.ts';
import { dateOfSerial, serialOfDate } from '../locale/serial.ts';
import type { Typed } from './numbers.ts';

/** @param today serial number of the current day, which gives the year that was not typed. */
export function parseDateTime(text: string, rules: LocaleRules, today: number): Typed | undefined {
  const date = parseDate(text, rules, today);
  if (date !== undefined) return date;
  const time = parseTime(text);
  if (time !== undefined) return { value: time.value, format: { type: 'TIME', pattern: time.pattern } };
  const both = /^(\S(?:.*\S)?)\s+(\d{1,2}:\d{2}.*)$/s.exec(text);
  if (both?.[1] === undefined || both[2] === undefined) return undefined;
  const day = parseDate(both[1].replace(/,$/, ''), rules, today);
  const hour = parseTime(both[2]);
  if (day?.format === undefined || hour === undefined || hour.value >= 1) return undefined;
  return {
    value: day.value + hour.value,
    format: { type: 'DATE_TIME', pattern: `${day.format.pattern} ${hour.pattern}` },
  };
}

function parseDate(text: string, rules: LocaleRules, today: number): Typed | undefined {
  return parseNumeric(text, rules, today) ?? parseNamed(text, rules, today);
}

function parseNumeric(text: string, rules: LocaleRules, today: number): Typed | undefined {
  const match = /^(\d{1,4})([/.-])(\d{1,2})(?:\2(\d{1,4}))?$/.exec(text);
  if (match === null) return undefined;
  const [, first = '', separator = '', second = '', third] = match;
  if (first.length >= 3) {
    if (first.length !== 4 || third === undefined || third.length > 2 || separator === '.') return undefined;
    return dated(
      first,
      second,
      third,
      `yyyy${sign(separator)}${width(second, 'm')}${sign(separator)}${width(third, 'd')}`,
    );
  }
  if (!rules.dateSeparators.includes(separator)) return undefined;
  if (third !== undefined && third.length !== 2 && third.length !== 4) return undefined;
  const year = third ?? String(dateOfSerial(today).getUTCFullYear());
  const [day, month] = rules.dateOrder === 'dmy' ? [first, second] : [second, first];
  const tail = third === undefined ? '' : sign(separator) + (third.length === 2 ? 'yy' : 'yyyy');
  const head =
    rules.dateOrder === 'dmy'
      ? width(first, 'd') + sign(separator) + width(second, 'm')
      : width(first, 'm') + sign(separator) + width(second, 'd');
  return dated(year, month, day, head + tail);
}

/** "Jan 5, 2024", "5 January 2024", "5-Jan-24", "Jan 2024"; in Vietnamese "7 tháng 8, 2023", "tháng 8 2023". */
function parseNamed(text: string, rules: LocaleRules, today: number): Typed | undefined {
  const names = [...rules.months, ...rules.shortMonths].map((name) => name.toLowerCase());
  const lower = text.toLowerCase();
  let at = -1;
  let length = 0;
  let month = 0;
  names.forEach((name, index) => {
    const found = lower.indexOf(name);
    if (found >= 0 && name.length > length && !/[\p{L}\d]/u.test(lower[found + name.length] ?? '')) {
      at = found;
      length = name.length;
      month = (index % 12) + 1;
    }
  });
  if (at < 0) return undefined;
  const before = lower.slice(0, at);
  const after = lower.slice(at + length);
  const name = length === rules.months[month - 1]?.length ? 'mmmm' : 'mmm';
  const thisYear = String(dateOfSerial(today).getUTCFullYear());
  const dayFirst = /^(\d{1,2})([ -])$/.exec(before);
  const yearAfter = /^(?:(,? |-)(\d{4}|\d{2}))?$/.exec(after);
  if (dayFirst?.[1] !== undefined && yearAfter !== null) {
    const year = yearAfter[2];
    const pattern =
      width(dayFirst[1], 'd') +
      sign(dayFirst[2] ?? '') +
      name +
      (year === undefined ? '' : sign(yearAfter[1] ?? '') + (year.length === 2 ? 'yy' : 'yyyy'));
    return dated(year ?? thisYear, String(month), dayFirst[1], pattern);
  }
  if (before !== '') return undefined;
  const dayAfter = /^ (\d{1,2})(?:(,? )(\d{4}))?$/.exec(after);
  if (dayAfter?.[1] !== undefined) {
    const year = dayAfter[3];
    const pattern = `${name} ${width(dayAfter[1], 'd')}${year === undefined ? '' : `${sign(dayAfter[2] ?? '')}yyyy`}`;
    return dated(year ?? thisYear, String(month), dayAfter[1], pattern);
  }
  const yearOnly = /^ (\d{4})$/.exec(after);
  if (yearOnly?.[1] !== undefined) return dated(yearOnly[1], String(month), '1', `${name} yyyy`);
  return undefined;
}

function dated(yearText: string, month: string, day: string, pattern: string): Typed | undefined {
  const value = serialOfDate(fullYear(yearText), Number(month), Number(day));
  return value === undefined ? undefined : { value, format: { type: 'DATE', pattern } };
}

/** Two digits mean 1930 to 2029, as in Google's and Excel's window. */
function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

const width = (typed: string, letter: string): string =>
  typed.length === 2 && typed.startsWith('0') ? letter + letter : letter;

/** A sign between the parts: slashes and spaces stand for themselves in a pattern, others are quoted. */
const sign = (separator: string): string => (/^[/ ,]*$/.test(separator) ? separator : `"${separator}"`);

function parseTime(text: string): { readonly value: number; readonly pattern: string } | undefined {
  const match = /^(\d{1,3}):(\d{2})(?::(\d{2})(\.\d{1,3})?)?(?:\s*([ap])m)?$/i.exec(text);
  if (match === null) return undefined;
  const [, hourText = '', minute = '', second, fraction, half] = match;
  let hour = Number(hourText);
  if (Number(minute) > 59 || Number(second ?? 0) > 59) return undefined;
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return undefined;
    hour = (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  }
  const value = (hour * 3600 + Number(minute) * 60 + Number(`${second ?? '0'}${fraction ?? ''}`)) / 86_400;
  const hours = hour >= 24 ? '[h]' : width(hourText, 'h');
  const pattern = `${hours}:mm${second === undefined ? '' : ':ss'}${fraction === undefined ? '' : '.000'}${half === undefined ? '' : ' am/pm'}`;
  return { value, pattern };
}
