/**
 * A CSV file of a person: comma, semicolon or tab, BOM or none, quoted fields, headers in Vietnamese or ASCII. Cells come out
 * normalised (NFC, real Đ, no invisible characters) with the line on which their row began.
 */
import Papa from 'papaparse';
import { searchKey } from '../text/keys.ts';
import { normalizeVietnamese } from '../text/normalize.ts';

export interface CsvRow {
  /** 1-based line of the file on which the row begins; a quoted cell may hold line breaks. */
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

export interface CsvFault {
  /** A header twice; a quote that is never closed; more cells than the header has, as an unquoted comma makes. */
  readonly code: 'column-duplicate' | 'quotes-malformed' | 'cells-too-many';
  readonly line: number;
  readonly column: string;
  readonly received: string;
}

export interface CsvTable {
  readonly rows: readonly CsvRow[];
  /** Columns that the file lacks. */
  readonly missing: readonly string[];
  readonly faults: readonly CsvFault[];
}

const DELIMITERS = [',', ';', '\t'] as const;

/** @param headers column id -> search keys under which its header is accepted ("don vi cha"). */
export function readCsv(text: string, headers: Readonly<Record<string, readonly string[]>>): CsvTable {
  const clean = text.replace(/^\ufeff/, '').replace(/^sep=.\r?\n/i, '');
  const offset = text.replace(/^\ufeff/, '') === clean ? 1 : 2;
  const { data, errors } = Papa.parse<string[]>(clean, { delimiter: delimiterOf(clean, headers) });
  const lines = linesOf(data, offset);
  const [head = [], ...body] = data;
  const faults: CsvFault[] = errors
    .filter(({ type }) => type === 'Quotes')
    .map(({ row }) => ({ code: 'quotes-malformed', line: lines[row ?? 0] ?? offset, column: '', received: '' }));

  const columns = new Map<string, number>();
  for (const [index, header] of head.entries()) {
    const column = columnOf(header, headers);
    if (column === undefined) continue;
    if (columns.has(column)) faults.push({ code: 'column-duplicate', line: offset, column, received: header });
    else columns.set(column, index);
  }
  const rows: CsvRow[] = [];
  for (const [index, cells] of body.entries()) {
    const line = lines[index + 1] ?? 0;
    const beyond = cells.slice(head.length).find((cell) => cell.trim() !== '');
    if (beyond !== undefined) faults.push({ code: 'cells-too-many', line, column: '', received: beyond });
    const picked = pick(cells, columns);
    if (Object.values(picked).some((cell) => cell !== '')) rows.push({ line, cells: picked });
  }
  return { rows, missing: Object.keys(headers).filter((column) => !columns.has(column)), faults };
}

/** The one under which most headers are known: names hold commas, so counting signs in the rows would mislead. */
function delimiterOf(text: string, headers: Readonly<Record<string, readonly string[]>>): string {
  const [head = ''] = text.split(/\r\n?|\n/, 1);
  const known = (delimiter: string) =>
    head.split(delimiter).filter((header) => columnOf(header.replace(/^"|"$/g, ''), headers) !== undefined).length;
  return [...DELIMITERS].sort((a, b) => known(b) - known(a))[0] ?? ',';
}

function columnOf(header: string, headers: Readonly<Record<string, readonly string[]>>): string | undefined {
  const key = searchKey(header);
  return Object.keys(headers).find((column) => headers[column]?.includes(key) === true);
}

function linesOf(rows: readonly (readonly string[])[], first: number): readonly number[] {
  let line = first;
  return rows.map((cells) => {
    const own = line;
    line += 1 + cells.join('').split(/\r\n?|\n/).length - 1;
    return own;
  });
}

function pick(cells: readonly string[], columns: ReadonlyMap<string, number>): Record<string, string> {
  const picked: Record<string, string> = {};
  for (const [column, index] of columns) picked[column] = normalizeVietnamese(cells[index] ?? '');
  return picked;
}
