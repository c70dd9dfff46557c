/**
 * Every run of digits in the body of a .docx, judged from the file alone: a figure must link to a cell of an annex, whose bookmark
 * names a key of the frozen summary, and both must say its value. "before." and "change." in front of a key are of the frozen summary
 * of the quarter before, and of the difference, whose sign is said in words. A date or a number of order must look like one; what
 * people wrote is theirs. Anything else is a fault.
 */
import type { FrozenSummary } from '../../../shared/summaries/freeze.ts';
import { paragraphsOf, textOf, type Docx, type DocxRun } from './readDocx.ts';

const WRITTEN_BY_PEOPLE = ['PhanViet', 'CanBoSung'];
const REFERENCES: readonly RegExp[] = [
  /^20\d\d$/,
  /^\d{2}\/(?:0[12]|[3-9]|1[0-2])\/20\d\d$/,
  /^\d{2}:\d{2} ngày \d{2}\/(?:0[12]|[3-9]|1[0-2])\/20\d\d$/,
  // How far a report reaches back, and how often a quarter was frozen.
  /^(?:6|9) tháng$/,
  /^lần \d$/,
  /^\(Số liệu chưa chốt, tính đến \d{2}:\d{2} ngày [\d/]+\)$/,
  /^(?:[IVX]+|\d)\. $/,
  // Limits of the ages of difficulties.
  /^(?:07|08 đến 30|30)$/,
  // Names of units and papers, as the settings and the registry have them.
  /^UBND phường \d \(thành phố Đông Hà\)$/,
  /^Quyết định số 1732\/QĐ-UBND của Ủy ban nhân dân tỉnh$/,
  /^Lưu: VT, CCHC \(02\)$/,
];

type Figures = Pick<FrozenSummary, 'figures'>;

/** @param before of the quarter before, where the document compares with it. */
export function digitFaults(docx: Docx, summary: Figures, before?: Figures): readonly string[] {
  const values = valuesOf(summary, before);
  const [body = [], ...annexes] = docx.sections;
  const cells = new Map<string, string[]>();
  for (const { runs } of annexes.flatMap(paragraphsOf)) {
    for (const { bookmark, text } of runs) {
      if (bookmark !== undefined) cells.set(bookmark, [...(cells.get(bookmark) ?? []), text]);
    }
  }
  const judge = ({ text, style, anchor }: DocxRun, said: string): string | undefined => {
    if (style === 'VienDan')
      return REFERENCES.some((one) => one.test(text)) || !/\d/.test(text) ? undefined : 'no reference';
    if (style !== 'SoLieu') return /\d/.test(text) ? 'digits outside a figure' : undefined;
    const known = values.get(anchor ?? '');
    if (known === undefined) return `a figure without a key (${anchor ?? 'no link'})`;
    const { key, value } = known;
    const sign = !key.startsWith('change.') ? '' : said.endsWith('tăng ') ? '+' : said.endsWith('giảm ') ? '-' : '?';
    if (numberOf(sign + text) !== value) return `${key} is ${String(value)}`;
    const [cell, ...others] = cells.get(anchor ?? '') ?? [];
    return cell !== undefined && others.length === 0 && numberOf(cell) === value
      ? undefined
      : `${key} has not one cell`;
  };
  return paragraphsOf(body)
    .filter(({ style = '' }) => !WRITTEN_BY_PEOPLE.includes(style))
    .flatMap((paragraph) =>
      paragraph.runs.flatMap((run, index) => {
        const fault = judge(run, textOf({ runs: paragraph.runs.slice(0, index) }));
        return fault === undefined ? [] : [`"${run.text}" in "${textOf(paragraph).slice(0, 80)}": ${fault}`];
      }),
    );
}

/** How many figures the body says. */
export function figuresSaid({ sections }: Docx): number {
  return paragraphsOf(sections[0] ?? []).flatMap(({ runs }) => runs.filter(({ style }) => style === 'SoLieu')).length;
}

interface Known {
  readonly key: string;
  readonly value: number | null;
}

/** By bookmark. */
function valuesOf({ figures }: Figures, before?: Figures): ReadonlyMap<string, Known> {
  const known = Object.entries(figures).flatMap(([key, { value }]): Known[] => {
    const earlier = before?.figures[key]?.value;
    return [
      { key, value },
      ...(earlier === undefined ? [] : [{ key: `before.${key}`, value: earlier }]),
      ...(earlier === undefined || earlier === null || value === null
        ? []
        : [{ key: `change.${key}`, value: Number((value - earlier).toFixed(2)) }]),
    ];
  });
  return new Map(known.map((one) => [bookmarkOf(one.key), one]));
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
  if (!/^[+-]?(?:\d{1,3}(?:\.\d{3})*(?:,\d+)?%?|0\d)$/.test(text)) return undefined;
  return Number(text.replace(/\./g, '').replace(',', '.').replace('%', ''));
}
