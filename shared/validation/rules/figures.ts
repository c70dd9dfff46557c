/** Consistency of the figures: parts within wholes, apologies against late and faulty files; what was left blank. */
import type { Figures } from '../../forms/content.ts';
import { figureOf, figuresAskedOf } from '../../forms/figures.ts';
import type { WorkbookContext } from '../../forms/context.ts';
import { formatNumber } from '../../text/format.ts';
import type { Report } from '../report.ts';

/** Part -> what it must not exceed, as a sum. */
const WHOLES: readonly (readonly [part: string, whole: readonly string[]])[] = [
  ['hs_truoc_dung', ['hs_tiep_nhan', 'hs_ky_truoc']],
  ['dvc_truc_tuyen', ['hs_tiep_nhan']],
  ['dvc_thanh_toan', ['hs_tiep_nhan']],
  ['pakn_tra_loi', ['pakn']],
];

/** @param rowNumbers figure key -> row of the tab. */
export function figureConsistency(
  figures: Figures,
  rowNumbers: ReadonlyMap<string, number>,
  column: string,
  report: Report,
): void {
  const value = (key: string) => {
    const figure = figures[key];
    return figure?.kind === 'value' ? figure.value : figure === undefined ? undefined : 0;
  };
  for (const [part, whole] of WHOLES) {
    const [own, parts] = [value(part), whole.map(value)];
    if (own === undefined || parts.some((one) => one === undefined)) continue;
    const sum = parts.reduce<number>((total, one) => total + (one ?? 0), 0);
    if (own <= sum) continue;
    const names = whole.map((key) => `“${figureOf(key)?.name ?? key}”`).join(' và ');
    report('consistency-part-over-whole', rowNumbers.get(part), column, {
      received: formatNumber(own),
      expected: `${whole.length > 1 ? 'tổng ' : ''}${names} (${formatNumber(sum)})`,
    });
  }
  const owed = (value('hs_tre_hen') ?? 0) + (value('hs_sai_sot') ?? 0);
  const sent = value('thu_xin_loi');
  if (sent !== undefined && sent < owed) {
    report('consistency-apologies', rowNumbers.get('thu_xin_loi'), column, {
      received: formatNumber(sent),
      expected: formatNumber(owed),
    });
  }
}

export function blankFigures(
  figures: Figures,
  rowNumbers: ReadonlyMap<string, number>,
  column: string,
  { unit }: WorkbookContext,
  report: Report,
): void {
  for (const { key, name } of figuresAskedOf(unit.level)) {
    if (figures[key] === undefined) report('coverage-figure-blank', rowNumbers.get(key), column, { expected: name });
  }
}
