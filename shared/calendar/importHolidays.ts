/**
 * A table of days off from CSV: ngày, loại (nghỉ, làm bù), tên, nguồn. All faults at once; nothing is mended in silence.
 *
 * A file speaks for the years that it names, wholly: their days take the place of those in force, other years stay.
 */
import { parseVietnameseDate } from '../text/dates.ts';
import { formatShortDate } from '../text/format.ts';
import { searchKey } from '../text/keys.ts';
import { readCsv, type CsvRow } from '../units/csv.ts';
import { sortFaults } from '../units/importFault.ts';
import type { HolidayFault, HolidayNote } from './holidayFault.ts';
import type { DayKind, HolidayRow } from './holidayRows.ts';
import { holidayRows, holidayTable, type HolidayTable } from './holidays.ts';
import { LONGEST_NAME } from './parseHolidayTable.ts';
import { isWeekend } from './workingDays.ts';

const HEADERS = {
  date: ['date', 'ngay'],
  kind: ['kind', 'loai', 'loai ngay'],
  name: ['name', 'ten', 'ten ngay', 'ten ngay nghi'],
  source: ['source', 'nguon', 'can cu'],
} as const;

const KINDS: Readonly<Record<DayKind, readonly string[]>> = {
  off: ['off', 'nghi', 'ngay nghi', 'nghi le', 'nghi tet', 'nghi bu', 'nghi hoan doi'],
  worked: ['worked', 'lam bu', 'ngay lam bu', 'lam viec bu', 'di lam bu'],
};

/** Days around Tết: mùng 1 falls on 21/01 at the earliest and 20/02 at the latest. */
const TET = { from: '01-18', to: '02-26', workingDays: 5 } as const;

export interface ImportedHolidays {
  /** By date; as much as could be read while there are faults. */
  readonly table: HolidayTable;
  readonly faults: readonly HolidayFault[];
  readonly notes: readonly HolidayNote[];
}

/** @param inForce the table whose other years stay. @param cycle year that the dues are of. */
export function importHolidays(text: string, inForce: HolidayTable, cycle: number): ImportedHolidays {
  const { rows: lines, missing, faults: shape } = readCsv(text, HEADERS);
  const lacking = missing.filter((column) => column === 'date' || column === 'kind');
  const unreadable: HolidayFault[] = [
    ...shape,
    ...lacking.map((column) => ({ code: 'column-missing', line: 1, column: HEADINGS[column], received: '' }) as const),
  ];
  if (unreadable.length === 0 && lines.length === 0) {
    unreadable.push({ code: 'table-empty', line: 1, column: '', received: '' });
  }
  if (unreadable.length > 0) return { table: inForce, faults: sortFaults(unreadable), notes: [] };
  const faults: HolidayFault[] = [];
  const read = lines.flatMap((line) => readLine(line, faults));
  faults.push(...repetitions(read));
  const years = new Set(read.map(yearOf));
  const kept = holidayRows(inForce).filter((row) => !years.has(yearOf(row)));
  const table = holidayTable([...kept, ...read]);
  return { table, faults: sortFaults(faults), notes: sortFaults(notesOn(read, table, cycle)) };
}

const HEADINGS = { date: 'ngày', kind: 'loại' } as const;

interface ReadRow extends HolidayRow {
  readonly line: number;
}

function readLine({ line, cells }: CsvRow, faults: HolidayFault[]): readonly ReadRow[] {
  const before = faults.length;
  const date = readDate(line, cells['date'] ?? '', faults);
  const kind = readKind(line, cells['kind'] ?? '', faults);
  const [name, source] = [cells['name'] ?? '', cells['source'] ?? ''].map(withoutGuard);
  for (const text of [name, source]) {
    if (text !== undefined && text.length > LONGEST_NAME)
      faults.push({ code: 'name-too-long', line, received: text.slice(0, 30) });
  }
  if (date === undefined || kind === undefined || faults.length > before) return [];
  if (kind === 'worked' && !isWeekend(date)) {
    faults.push({ code: 'worked-weekday', line, received: formatShortDate(date) });
  }
  return [
    {
      ...{ line, date, kind },
      name: name === undefined || name === '' ? (kind === 'off' ? 'Ngày nghỉ' : 'Làm bù') : name,
      ...(source === undefined || source === '' ? {} : { source }),
    },
  ];
}

function readDate(line: number, received: string, faults: HolidayFault[]): string | undefined {
  if (received === '') {
    faults.push({ code: 'cell-required', line, column: HEADINGS.date, received });
    return undefined;
  }
  const parsed = parseVietnameseDate(received);
  if (parsed.ok && parsed.precision === 'day' && !parsed.before) return parsed.date;
  if (!parsed.ok && parsed.reason === 'impossible') {
    const expected = parsed.candidate === undefined ? {} : { expected: formatShortDate(parsed.candidate) };
    faults.push({ code: 'date-impossible', line, received, ...expected });
  } else faults.push({ code: 'date-malformed', line, column: HEADINGS.date, received });
  return undefined;
}

function readKind(line: number, received: string, faults: HolidayFault[]): DayKind | undefined {
  const key = searchKey(received);
  const kind = (['off', 'worked'] as const).find((one) => KINDS[one].includes(key));
  if (received === '') faults.push({ code: 'cell-required', line, column: HEADINGS.kind, received });
  else if (kind === undefined) faults.push({ code: 'day-kind-unknown', line, received });
  return kind;
}

/** The apostrophe that `holidaysCsv.ts` puts before what a spreadsheet would take for a formula. */
function withoutGuard(text: string): string {
  return text.replace(/^'(?=[=+\-@])/, '');
}

function repetitions(rows: readonly ReadRow[]): readonly HolidayFault[] {
  const first = new Map<string, ReadRow>();
  return rows.flatMap((row): HolidayFault[] => {
    const earlier = first.get(row.date);
    if (earlier === undefined) {
      first.set(row.date, row);
      return [];
    }
    const code = earlier.kind === row.kind ? 'day-repeated' : 'day-both';
    return [{ code, line: row.line, received: `ngày ${formatShortDate(row.date)}`, expected: String(earlier.line) }];
  });
}

function notesOn(rows: readonly ReadRow[], table: HolidayTable, cycle: number): readonly HolidayNote[] {
  const weekends = rows
    .filter(({ kind, date }) => kind === 'off' && isWeekend(date))
    .map(({ line, date }): HolidayNote => ({ code: 'off-weekend', line, received: formatShortDate(date) }));
  // The cycle's own year is looked at whether the file names it or not.
  const lines = new Map([[String(cycle), 1], ...rows.map((row): [string, number] => [yearOf(row), row.line])]);
  const ofYears = [...lines].flatMap(([year, line]): HolidayNote[] => {
    if (Math.abs(Number(year) - cycle) > 1)
      return [{ code: 'year-far', line, received: year, expected: String(cycle) }];
    const days = table.holidays.filter((date) => date.startsWith(year) && isTet(date)).length;
    return days >= TET.workingDays ? [] : [{ code: 'tet-short', line, received: year, expected: String(days) }];
  });
  return [...weekends, ...ofYears];
}

function isTet(date: string): boolean {
  const day = date.slice(5);
  return !isWeekend(date) && day >= TET.from && day <= TET.to;
}

function yearOf({ date }: HolidayRow): string {
  return date.slice(0, 4);
}
