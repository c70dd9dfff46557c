/** Dates as serial numbers. "Today" is the business clock of the server in the spreadsheet's time zone. */
import { dateOfSerial, serialOfDate } from '../../locale/serial.ts';
import { errorOf, isError, toNumber } from '../scalars.ts';
import { numbers, scalars, type WorksheetFunction } from './define.ts';

const outOfRange = errorOf('NUM', 'Function DATE parameter is out of range.');

/** A day counted from a month that may lie outside 1-12 and a day that may lie outside the month. */
function date(year: number, month: number, day: number): number | typeof outOfRange {
  const full = year < 1900 ? 1900 + year : year;
  const months = full * 12 + month - 1;
  const first = serialOfDate(Math.floor(months / 12), (((months % 12) + 12) % 12) + 1, 1);
  return first === undefined ? outOfRange : first + day - 1;
}

const field = (name: string, read: (moment: Date) => number): WorksheetFunction =>
  numbers(name, 1, 1, ([serial = 0]) => read(dateOfSerial(serial)));

export const dateFunctions: Readonly<Record<string, WorksheetFunction>> = {
  TODAY: scalars(0, 0, (_values, { scope }) => scope.today),
  NOW: scalars(0, 0, (_values, { scope }) => scope.now),
  DATE: numbers('DATE', 3, 3, ([year = 0, month = 0, day = 0]) =>
    date(Math.trunc(year), Math.trunc(month), Math.trunc(day)),
  ),
  TIME: numbers(
    'TIME',
    3,
    3,
    ([hour = 0, minute = 0, second = 0]) => ((hour * 3600 + minute * 60 + second) / 86_400) % 1,
  ),
  YEAR: field('YEAR', (moment) => moment.getUTCFullYear()),
  MONTH: field('MONTH', (moment) => moment.getUTCMonth() + 1),
  DAY: field('DAY', (moment) => moment.getUTCDate()),
  HOUR: field('HOUR', (moment) => moment.getUTCHours()),
  MINUTE: field('MINUTE', (moment) => moment.getUTCMinutes()),
  SECOND: field('SECOND', (moment) => moment.getUTCSeconds()),
  WEEKDAY: numbers('WEEKDAY', 1, 2, ([serial = 0, type = 1]) => {
    const sunday = dateOfSerial(serial).getUTCDay();
    if (type === 2) return ((sunday + 6) % 7) + 1;
    return type === 3 ? (sunday + 6) % 7 : sunday + 1;
  }),
  DAYS: numbers('DAYS', 2, 2, ([end = 0, start = 0]) => Math.trunc(end) - Math.trunc(start)),
  EDATE: numbers('EDATE', 2, 2, ([serial = 0, months = 0]) => {
    const moment = dateOfSerial(serial);
    const first = date(moment.getUTCFullYear(), moment.getUTCMonth() + 1 + Math.trunc(months), 1);
    if (isError(first)) return first;
    const next = date(moment.getUTCFullYear(), moment.getUTCMonth() + 2 + Math.trunc(months), 1);
    if (isError(next)) return next;
    return first + Math.min(moment.getUTCDate(), next - first) - 1;
  }),
  EOMONTH: numbers('EOMONTH', 2, 2, ([serial = 0, months = 0]) => {
    const moment = dateOfSerial(serial);
    const next = date(moment.getUTCFullYear(), moment.getUTCMonth() + 2 + Math.trunc(months), 1);
    return isError(next) ? next : next - 1;
  }),
  DATEVALUE: scalars(1, 1, ([value = null], { scope }) => {
    const number = toNumber(value, scope, 'DATEVALUE');
    return isError(number) ? number : Math.trunc(number);
  }),
};
