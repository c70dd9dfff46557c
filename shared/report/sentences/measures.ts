/**
 * One line a figure of the units: in the quarter, against the quarter before, and "lũy kế", each only where it says something. What
 * stood at the cut-off has no "lũy kế"; what was carried over has the beginning of the span instead.
 */
import type { QuarterForm } from '../../calendar/form.ts';
import { figureOf } from '../../forms/figures.ts';
import { beginningInWords, cumulativeInWords, earlierQuarters } from '../coverage.ts';
import type { Block, Run } from '../document.ts';
import { nameInSentence } from '../figures.ts';
import { dash, list, say } from '../say.ts';
import type { ReportSource } from '../source.ts';

/** @returns keys of declared figures -> their lines. */
export function measureLines(form: QuarterForm, source: ReportSource): (keys: readonly string[]) => readonly Block[] {
  return (keys) =>
    keys.flatMap((key) => {
      const said = spans(key, form, source);
      return said.length === 0 ? [] : [dash(say`${nameInSentence(key)}: ${said}`)];
    });
}

/** Nothing for a ratio of which nothing is known: what it is made from says that. */
function spans(key: string, form: QuarterForm, source: ReportSource): readonly Run[] {
  const { figures, settings } = source;
  const kind = figureOf(key)?.aggregation.kind;
  const [period, cumulative] = [`figures.${key}.period`, `figures.${key}.cumulative`];
  if (kind === 'share-of-units') return withComparison(period, share(period, source), source);
  const hasCumulative = earlierQuarters(form, settings).length > 0;
  const [now, soFar] = [figures.value(period), hasCumulative ? figures.value(cumulative) : null];
  if (now === null && soFar === null) return kind === 'ratio' ? [] : figures.amount(period);
  const said = figures.amount(period);
  if (!hasCumulative || (now === 0 && soFar === 0 && kind !== 'sum')) return withComparison(period, said, source);
  const beginning = beginningInWords(form, settings);
  if (kind === 'sum' && soFar === 0) return say`từ ${beginning} đến nay ${figures.amount(cumulative)}`;
  const inWords = now === null || (now === 0 && kind !== 'ratio');
  const inQuarter = withComparison(period, inWords ? say`trong quý ${said}` : said, source);
  const span = kind === 'carry-over' ? say`tại ${beginning}` : cumulativeInWords(form, settings);
  return say`${inQuarter}; ${span}: ${figures.amount(cumulative)}`;
}

function withComparison(key: string, said: readonly Run[], { comparison }: ReportSource): readonly Run[] {
  const compared = comparison?.said(key) ?? [];
  return compared.length === 0 ? said : say`${said} (${compared})`;
}

/** "105 đơn vị đang niêm yết, 13 đơn vị chưa niêm yết; tỷ lệ 88,98%". */
function share(key: string, { figures }: ReportSource): readonly Run[] {
  if (figures.value(key) === null) return figures.amount(key);
  const counts = figures.counts([
    [`${key}.yes`, 'đơn vị đang niêm yết'],
    [`${key}.no`, 'đơn vị chưa niêm yết'],
  ]);
  return say`${list(counts, ', ')}; tỷ lệ ${figures.number(key)}`;
}
