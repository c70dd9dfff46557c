/**
 * The published groups (tứ phân vị) of a year, as PAPI's own report prints them: stored with the label of that year, never
 * computed (DOMAIN 1.4). Labels changed over the years ("cao nhất", "Cao" …), so a label is kept as it was printed.
 */
import { readCsv } from '../units/csv.ts';
import { frameFor } from './contents.ts';
import { provinceFinder } from './provinceNames.ts';
import type { ScoreFault } from './scoreFault.ts';

export interface PublishedGroup {
  readonly year: number;
  /** A dimension ("6") or "total". */
  readonly content: string;
  readonly province: string;
  /** "Trung bình cao". */
  readonly label: string;
}

export type GroupImport =
  | { readonly ok: true; readonly groups: readonly PublishedGroup[] }
  | { readonly ok: false; readonly faults: readonly ScoreFault[] };

const HEADERS = {
  year: ['year', 'nam'],
  content: ['content', 'noi dung', 'chi so noi dung'],
  province: ['province', 'tinh', 'ten tinh', 'tinh thanh pho', 'ma tinh'],
  label: ['group', 'nhom'],
} as const;

/** @param provinces code -> names under which it may stand. */
export function importGroups(text: string, provinces: ReadonlyMap<string, readonly string[]>): GroupImport {
  const { rows, missing, faults: shape } = readCsv(text, HEADERS);
  const faults: ScoreFault[] = [...shape];
  for (const column of missing) faults.push({ code: 'column-missing', line: 1, column, received: '' });
  if (faults.length > 0) return { ok: false, faults };
  const find = provinceFinder(provinces);
  const groups = new Map<string, PublishedGroup>();
  for (const { line, cells } of rows) {
    const typed = (column: keyof typeof HEADERS) => cells[column] ?? '';
    const fault = (code: Parameters<typeof faulty>[0], column: keyof typeof HEADERS) =>
      faults.push(faulty(code, line, column, typed(column)));
    const year = /^\d{4}$/.test(typed('year')) ? Number(typed('year')) : undefined;
    const [province, content, label] = [find(typed('province')), contentOf(typed('content')), typed('label')];
    if (year === undefined) fault('year-malformed', 'year');
    if (province === undefined) fault('province-unknown', 'province');
    const known = year === undefined || isGrouped(content, year);
    if (!known) fault('content-unknown', 'content');
    if (label === '') fault('group-missing', 'label');
    if (year === undefined || province === undefined || !known || label === '') continue;
    const key = [year, content, province].join(' ');
    if (groups.has(key)) fault('group-duplicate', 'province');
    else groups.set(key, { year, content, province, label });
  }
  return faults.length > 0 ? { ok: false, faults } : { ok: true, groups: [...groups.values()] };
}

function faulty(
  code: 'year-malformed' | 'province-unknown' | 'content-unknown' | 'group-missing' | 'group-duplicate',
  line: number,
  column: keyof typeof HEADERS,
  received: string,
): ScoreFault {
  return { code, line, column, received };
}

function contentOf(typed: string): string {
  return /^(?:total|tổng(?: điểm)?|papi)$/iu.test(typed) ? 'total' : typed;
}

/** Groups are of dimensions and the total; of a year without a published frame the last one decides what a dimension is. */
function isGrouped(content: string, year: number): boolean {
  const frame = frameFor(year, 'assume-last');
  if (frame.kind === 'none') return false;
  return content === 'total' || frame.catalogue.dimensions.some((dimension) => dimension.code === content);
}
