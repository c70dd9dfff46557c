/**
 * The table of days off as it comes in settings: every day real and named once, what is worked instead on a weekend.
 *
 * A day off on a Saturday or Sunday changes nothing and is let pass.
 */
import { formatShortDate } from '../text/format.ts';
import type { HolidayDetail, HolidayTable } from './holidays.ts';
import type { SettingsReader } from './settingsReader.ts';
import { isWeekend } from './workingDays.ts';

/** Some forty years of holidays. */
export const MOST_DAYS = 1_000;
export const LONGEST_NAME = 200;

export function parseHolidayTable(json: unknown, reader: SettingsReader): HolidayTable {
  const record = reader.record(json, 'holidays');
  const before = reader.faults.length;
  const holidays = reader.dates(record['holidays'], 'holidays.holidays', 'Bảng ngày nghỉ');
  const workedInstead = reader.dates(record['workedInstead'], 'holidays.workedInstead', 'Bảng ngày làm bù');
  const details = detailsOf(record['details'], reader);
  const table = { holidays, workedInstead, ...(details === undefined ? {} : { details }) };
  if (holidays.length + workedInstead.length > MOST_DAYS) {
    reader.fault('holidays', `Bảng ngày nghỉ và ngày làm bù có quá ${MOST_DAYS} ngày.`);
  }
  // Days are only held against each other when each is one.
  if (reader.faults.length === before) checkDays(table, reader);
  return table;
}

function checkDays({ holidays, workedInstead }: HolidayTable, reader: SettingsReader): void {
  const namedOnce = (path: string, dates: readonly string[], what: string) => {
    for (const date of repeated(dates)) reader.fault(path, `${what} ghi ngày ${formatShortDate(date)} hai lần.`);
  };
  namedOnce('holidays.holidays', holidays, 'Bảng ngày nghỉ');
  namedOnce('holidays.workedInstead', workedInstead, 'Bảng ngày làm bù');
  const off = new Set(holidays);
  for (const date of new Set(workedInstead)) {
    const day = formatShortDate(date);
    if (!isWeekend(date)) {
      reader.fault('holidays.workedInstead', `Ngày làm bù ${day} không phải thứ Bảy hay Chủ nhật.`);
    } else if (off.has(date)) {
      reader.fault('holidays.workedInstead', `Ngày ${day} vừa là ngày nghỉ vừa là ngày làm bù.`);
    }
  }
}

function repeated(dates: readonly string[]): readonly string[] {
  return [...new Set(dates.filter((date, index) => dates.indexOf(date) !== index))];
}

function detailsOf(json: unknown, reader: SettingsReader): HolidayTable['details'] {
  if (json === undefined) return undefined;
  const details: [string, HolidayDetail][] = [];
  for (const [date, value] of Object.entries(reader.record(json, 'holidays.details'))) {
    const path = `holidays.details.${date}`;
    const { name, source } = reader.record(value, path);
    const text = { name: shortText(name), source: shortText(source) };
    if (text.name === undefined || (source !== undefined && text.source === undefined)) {
      reader.fault(path, `Tên và nguồn của ngày ${date} phải là chữ, không quá ${LONGEST_NAME} ký tự.`);
    } else {
      const day = reader.date(date, path, 'Ngày được ghi tên');
      details.push([day, { name: text.name, ...(text.source === undefined ? {} : { source: text.source }) }]);
    }
  }
  return Object.fromEntries(details);
}

function shortText(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' && value.length <= LONGEST_NAME ? value : undefined;
}
