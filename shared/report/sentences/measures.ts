/**
 * One line a figure of the units: in the quarter, against the quarter before, and "lũy kế", each only where it says something. What
 * stood at the cut-off has no "lũy kế"; what was carried over has the beginning of the span instead.
 */
import type { QuarterForm } from '../../calendar/form.ts';
import { figureOf } from '../../forms/figures.ts';
import { beginningInWords, cumulativeInWords, earlierQuarters } from '../coverage.ts';
import type { Block, Run } from '../document.ts';
import { nameInSentence, NOTHING, UNKNOWN } from '../figures.ts';
import { list, say } from '../say.ts';
import type { ReportSource } from '../source.ts';
import { linesOf, type Line } from './lines.ts';

/** @returns keys of declared figures -> their lines. */
export function measureLines(form: QuarterForm, source: ReportSource): (keys: readonly string[]) => readonly Block[] {
  return (keys) =>
    linesOf(
      keys.flatMap((key) => {
        const said = spans(key, form, source);
        return said === undefined ? [] : [{ name: nameInSentence(key), ...said }];
      }),
    );
}

type Said = Omit<Line, 'name'>;

/** `undefined` for a ratio of which nothing is known: what it is made from says that. */
function spans(key: string, form: QuarterForm, source: ReportSource): Said | undefined {
  const { figures, settings } = source;
  const kind = figureOf(key)?.aggregation.kind;
  const [period, cumulative] = [`figures.${key}.period`, `figures.${key}.cumulative`];
  const hasCumulative = kind !== 'share-of-units' && earlierQuarters(form, settings).length > 0;
  const [now, soFar] = [figures.value(period), hasCumulative ? figures.value(cumulative) : null];
  const said = figures.amount(period);
  if (now === null && soFar === null) return kind === 'ratio' ? undefined : { said, nothing: UNKNOWN };
  if (kind === 'share-of-units') return { said: withComparison(period, share(period, source), source) };
  const beginning = beginningInWords(form, settings);
  if (kind === 'sum' && soFar === 0)
    return {
      said: say`từ ${beginning} đến nay ${figures.amount(cumulative)}`,
      nothing: `từ ${beginning} đến nay ${NOTHING}`,
    };
  if (!hasCumulative || (now === 0 && soFar === 0))
    return now === 0 && kind !== 'ratio'
      ? { said, nothing: `trong quý ${NOTHING}` }
      : { said: withComparison(period, said, source) };
  const inWords = now === null || (now === 0 && kind !== 'ratio');
  const inQuarter = withComparison(period, inWords ? say`trong quý ${said}` : said, source);
  const span = kind === 'carry-over' ? say`tại ${beginning}` : cumulativeInWords(form, settings);
  return { said: say`${inQuarter}; ${span}: ${figures.amount(cumulative)}` };
}

function withComparison(key: string, said: readonly Run[], { comparison }: ReportSource): readonly Run[] {
  const compared = comparison?.said(key) ?? [];
  return compared.length === 0 ? said : say`${said} (${compared})`;
}

/** "105 đơn vị đang niêm yết, 13 đơn vị chưa niêm yết; tỷ lệ niêm yết 88,98%". */
function share(key: string, { figures }: ReportSource): readonly Run[] {
  const counts = figures.counts([
    [`${key}.yes`, 'đơn vị đang niêm yết'],
    [`${key}.no`, 'đơn vị chưa niêm yết'],
  ]);
  return say`${list(counts, ', ')}; tỷ lệ niêm yết ${figures.number(key)}`;
}
