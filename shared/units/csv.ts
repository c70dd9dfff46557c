/** A CSV file of a person: comma or semicolon, BOM or none, quoted fields, headers in Vietnamese or ASCII. Positions are kept. */
import Papa from 'papaparse';
import { searchKey } from '../text/keys.ts';
import { normalizeVietnamese } from '../text/normalize.ts';

export interface CsvRow {
  /** 1-based line of the file. */
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/**
 * @param headers column id -> search keys under which its header is accepted ("don vi cha").
 * @returns rows with the known columns, normalised; columns that the file lacks.
 */
export function readCsv(
  text: string,
  headers: Readonly<Record<string, readonly string[]>>,
): { readonly rows: readonly CsvRow[]; readonly missing: readonly string[] } {
  const { data } = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), { delimitersToGuess: [',', ';', '\t'] });
  const [head = [], ...body] = data;
  const found = new Map<string, number>();
  for (const [index, header] of head.entries()) {
    const key = searchKey(header);
    for (const [column, names] of Object.entries(headers)) if (names.includes(key)) found.set(column, index);
  }
  const rows = body
    .map((cells, index) => ({ line: index + 2, cells: pick(cells, found) }))
    .filter(({ cells }) => Object.values(cells).some((cell) => cell !== ''));
  return { rows, missing: Object.keys(headers).filter((column) => !found.has(column)) };
}

function pick(cells: readonly string[], columns: ReadonlyMap<string, number>): Record<string, string> {
  const picked: Record<string, string> = {};
  for (const [column, index] of columns) picked[column] = normalizeVietnamese(cells[index] ?? '');
  return picked;
}
