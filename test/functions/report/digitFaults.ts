/**
 * Every run of digits in the body of a .docx, judged from the file alone: a figure must link to a cell of an annex, whose bookmark
 * names a key of the frozen summary, and both must say its value; a date or a number of order must look like one; what people wrote
 * is theirs. Anything else is a fault.
 */
import type { FrozenSummary } from '../../../shared/summaries/freeze.ts';
import { paragraphsOf, textOf, type Docx, type DocxRun } from './readDocx.ts';

const WRITTEN_BY_PEOPLE = ['PhanViet', 'CanBoSung'];
const REFERENCES: readonly RegExp[] = [
  /^20\d\d$/,
  /^\d{2}\/(?:0[12]|[3-9]|1[0-2])\/20\d\d$/,
  /^\d{2}:\d{2} ngày \d{2}\/(?:0[12]|[3-9]|1[0-2])\/20\d\d$/,
  /^\(Số liệu chưa chốt, tính đến \d{2}:\d{2} ngày [\d/]+\)$/,
  /^(?:[IVX]+|\d)\. $/,
  // Limits of the ages of difficulties.
  /^(?:07|08 đến 30|30)$/,
  // Names of units and papers, as the settings and the registry have them.
  /^UBND phường \d \(thành phố Đông Hà\)$/,
  /^Quyết định số 1732\/QĐ-UBND của Ủy ban nhân dân tỉnh$/,
  /^Lưu: VT, CCHC \(02\)$/,
];

export function digitFaults(docx: Docx, { figures }: Pick<FrozenSummary, 'figures'>): readonly string[] {
  const keys = new Map(Object.keys(figures).map((key) => [bookmarkOf(key), key]));
  const [body = [], ...annexes] = docx.sections;
  const cells = new Map<string, string[]>();
  for (const { runs } of annexes.flatMap(paragraphsOf)) {
    for (const { bookmark, text } of runs) {
      if (bookmark !== undefined) cells.set(bookmark, [...(cells.get(bookmark) ?? []), text]);
    }
  }
  const judge = ({ text, style, anchor }: DocxRun): string | undefined => {
    if (style === 'VienDan')
      return REFERENCES.some((one) => one.test(text)) || !/\d/.test(text) ? undefined : 'no reference';
    if (style !== 'SoLieu') return /\d/.test(text) ? 'digits outside a figure' : undefined;
    const key = keys.get(anchor ?? '');
    if (key === undefined) return `a figure without a key (${anchor ?? 'no link'})`;
    const value = figures[key]?.value;
    if (numberOf(text) !== value) return `${key} is ${String(value)}`;
    const [cell, ...others] = cells.get(anchor ?? '') ?? [];
    return cell !== undefined && others.length === 0 && numberOf(cell) === value
      ? undefined
      : `${key} has not one cell`;
  };
  return paragraphsOf(body)
    .filter(({ style = '' }) => !WRITTEN_BY_PEOPLE.includes(style))
    .flatMap((paragraph) =>
      paragraph.runs.flatMap((run) => {
        const fault = judge(run);
        return fault === undefined ? [] : [`"${run.text}" in "${textOf(paragraph).slice(0, 80)}": ${fault}`];
      }),
    );
}

/** How many figures the body says. */
export function figuresSaid({ sections }: Docx): number {
  return paragraphsOf(sections[0] ?? []).flatMap(({ runs }) => runs.filter(({ style }) => style === 'SoLieu')).length;
}

/** By the rule in words: "_", then the key; "_" doubled, "." as "_", a letter behind "-" as a capital. */
function bookmarkOf(key: string): string {
  let name = '_';
  for (let index = 0; index < key.length; index++) {
    const sign = key.charAt(index);
    if (sign === '-') name += key.charAt(++index).toUpperCase();
    else name += sign === '_' ? '__' : sign === '.' ? '_' : sign;
  }
  return name;
}

function numberOf(text: string): number | undefined {
  if (/^không có$/i.test(text)) return 0;
  if (!/^\d{1,3}(?:\.\d{3})*(?:,\d+)?%?$|^0\d$/.test(text)) return undefined;
  return Number(text.replace(/\./g, '').replace(',', '.').replace('%', ''));
}
