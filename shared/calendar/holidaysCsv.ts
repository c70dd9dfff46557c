/**
 * The table of days off as the CSV that a person opens in Excel, edits and imports again (`importHolidays.ts`): UTF-8 with BOM and
 * semicolons, as Excel set up for Vietnam saves it.
 *
 * What a spreadsheet would take for a formula is written behind an apostrophe.
 */
import Papa from 'papaparse';
import { formatShortDate } from '../text/format.ts';
import { holidayRows, type HolidayTable } from './holidays.ts';
import type { DayKind } from './holidayRows.ts';

/** How a cell begins that a spreadsheet would work out, whatever lines follow. */
const FORMULA = /^[=+\-@\t\r]/;

const KIND_WORDS: Readonly<Record<DayKind, string>> = { off: 'nghỉ', worked: 'làm bù' };

export function holidaysCsv(table: HolidayTable): string {
  const rows = holidayRows(table).map(({ date, kind, name, source = '' }) => [
    ...[formatShortDate(date), KIND_WORDS[kind], name, source],
  ]);
  const csv = Papa.unparse(
    { fields: ['Ngày', 'Loại', 'Tên', 'Nguồn'], data: rows },
    { delimiter: ';', escapeFormulae: FORMULA },
  );
  return `\ufeff${csv}\r\n`;
}
