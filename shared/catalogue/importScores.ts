/**
 * Scores of one year from CSV: a row a province, a column a content ("1.1" … "8.3"), and the published sums ("1" … "8", "total")
 * where the file has them. Whoever imports holds the file against its own sums: |Σ - published| <= 0,001.
 *
 * Blank and 0 are "not published": official files write 0 for a province without a result, and no scale begins at 0. Scores are
 * read as decimal text, never through binary fractions. Nothing is imported from a file with a fault.
 */
import { readCsv, type CsvRow } from '../units/csv.ts';
import { shiftPoint } from '../text/decimals.ts';
import { dimensionOf, subsOf, type Catalogue, type Dimension } from './contents.ts';
import { provinceFinder } from './provinceNames.ts';
import type { ScoreFault } from './scoreFault.ts';
import { toBillionths, type Billionths, type ImportedScores } from './scoreTable.ts';

export type ScoreImport =
  | { readonly ok: true; readonly imported: ImportedScores }
  | { readonly ok: false; readonly faults: readonly ScoreFault[] };

/** Published figures are rounded, to four digits as a rule. */
const TOLERANCE = toBillionths(0.001);

/**
 * @param catalogue the frame of that year (`frameFor`).
 * @param provinces code -> names under which its row may stand.
 */
export function importScores(
  text: string,
  catalogue: Catalogue,
  provinces: ReadonlyMap<string, readonly string[]>,
): ScoreImport {
  const subs = subsOf(catalogue).map((sub) => sub.code);
  const sums = [...catalogue.dimensions.map((dimension) => dimension.code), 'total'];
  const { rows, missing, faults: shape } = readCsv(text, headersOf([...subs, ...sums]));
  const faults: ScoreFault[] = [...shape];
  for (const column of missing.filter((one) => !sums.includes(one))) {
    faults.push({ code: 'column-missing', line: 1, column, received: '' });
  }
  if (faults.length > 0) return { ok: false, faults };

  const find = provinceFinder(provinces);
  const scores = new Map<string, ReadonlyMap<string, Billionths>>();
  for (const row of rows) {
    const typed = row.cells['province'] ?? '';
    const province = find(typed);
    const place = { line: row.line, column: 'province', received: typed };
    if (province === undefined) faults.push({ code: 'province-unknown', ...place });
    else if (scores.has(province)) faults.push({ code: 'province-duplicate', ...place });
    const read = readRow(row, catalogue);
    faults.push(...read.faults);
    if (province !== undefined && !scores.has(province)) scores.set(province, read.subs);
  }
  return faults.length > 0 ? { ok: false, faults } : { ok: true, imported: { catalogue, scores } };
}

/** The header "1.1" has the search key "1 1"; Excel may show "1,1". */
function headersOf(codes: readonly string[]): Record<string, readonly string[]> {
  const contents = codes.map((code) => [code, [code.replace('.', ' ')]] as const);
  return {
    province: ['province', 'tinh', 'ten tinh', 'tinh thanh pho', 'ma tinh'],
    ...Object.fromEntries(contents),
    total: ['total', 'tong', 'tong diem', 'papi'],
  };
}

interface RowScores {
  readonly subs: ReadonlyMap<string, Billionths>;
  readonly faults: readonly ScoreFault[];
}

function readRow({ line, cells }: CsvRow, catalogue: Catalogue): RowScores {
  const faults: ScoreFault[] = [];
  const found = new Map<string, Billionths>();
  const malformed = new Set<string>();
  for (const [code, [min, max]] of rangesOf(catalogue)) {
    const received = cells[code] ?? '';
    const score = readScore(received);
    if (score === 'malformed') {
      malformed.add(code);
      faults.push({ code: 'number-malformed', line, column: code, received });
    } else if (score !== undefined) {
      found.set(code, score);
      const inside = score >= toBillionths(min) - TOLERANCE && score <= toBillionths(max) + TOLERANCE;
      if (!inside) faults.push({ code: 'score-out-of-range', line, column: code, received, min, max });
    }
  }
  const checked = (code: string, parts: readonly string[]) => {
    const published = found.get(code);
    // A part that cannot be read is told once, not again as a sum that differs.
    if (published === undefined || parts.some((part) => malformed.has(part))) return;
    const place = { line, column: code, received: cells[code] ?? '' };
    const missing = parts.find((part) => !found.has(part));
    const sum = parts.reduce((total, part) => total + (found.get(part) ?? 0), 0);
    if (missing !== undefined) faults.push({ code: 'part-missing', ...place, part: missing });
    else if (Math.abs(sum - published) > TOLERANCE) faults.push({ code: 'sum-differs', ...place, sum, published });
  };
  for (const { code, subs } of catalogue.dimensions) checked(code, codesOf(subs));
  checked('total', totalParts(catalogue.dimensions, found));
  const subs = [...found].filter(([code]) => code !== 'total' && dimensionOf(code) !== code);
  return { subs: new Map(subs), faults };
}

/** Published dimensions where the row has them all: fewer roundings add up. */
function totalParts(dimensions: readonly Dimension[], found: ReadonlyMap<string, Billionths>): readonly string[] {
  const published = dimensions.every(({ code }) => found.has(code));
  return published ? codesOf(dimensions) : dimensions.flatMap(({ subs }) => codesOf(subs));
}

function codesOf(contents: readonly { readonly code: string }[]): readonly string[] {
  return contents.map(({ code }) => code);
}

/** Exact ends of each scale, 10 points shared among siblings; a dimension 1-10, the total as many. */
function rangesOf({ dimensions }: Catalogue): ReadonlyMap<string, readonly [min: number, max: number]> {
  const ranges = new Map<string, readonly [number, number]>();
  for (const { code, subs } of dimensions) {
    ranges.set(code, [1, 10]);
    for (const sub of subs) ranges.set(sub.code, [1 / subs.length, 10 / subs.length]);
  }
  return ranges.set('total', [dimensions.length, 10 * dimensions.length]);
}

/** "1,2345" and "1.2345" are the same: a score is far below a thousand, so neither sign can group. */
function readScore(text: string): Billionths | undefined | 'malformed' {
  if (text === '' || text === '-' || text === '–') return undefined;
  const match = /^(\d{1,2})(?:[.,](\d+))?$/.exec(text);
  if (match === null) return 'malformed';
  const [, whole = '', fraction = ''] = match;
  const score = Number(shiftPoint(`${whole}.${fraction.slice(0, 9).padEnd(9, '0')}`, 9));
  return score === 0 ? undefined : score;
}
