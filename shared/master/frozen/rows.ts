/** Rows of "Tổng hợp Qn": its versions, what came since, and each figure as it was frozen beside what the ledger says by now. */
import type { QuarterForm } from '../../calendar/form.ts';
import type { RowSource, RowValues } from '../rows/source.ts';
import { tableRow } from '../table.ts';
import { afterwards } from './afterwards.ts';
import type { FigureLine } from './lines.ts';
import { linkToRows } from './links.ts';
import { frozenQuarter, shownChange, shownValue, type FrozenQuarter } from './quarter.ts';
import { CHANGED } from './table.ts';
import { versionRows } from './versions.ts';

/** The key of a figure's row is the figure's. */
export const frozenRows =
  (form: QuarterForm): RowSource =>
  (table, context) => {
    const quarter = frozenQuarter(form, context);
    if (quarter === undefined) return [];
    const { counts, acts } = afterwards(quarter, context);
    const figures = quarter.lines.map((line) => ({ key: line.key, values: lineValues(line, quarter) }));
    return [...versionRows(quarter, context), ...counts, ...figures, ...acts].map(({ key, values }) =>
      tableRow(table, key, values),
    );
  };

function lineValues(line: FigureLine, { form, newest, now }: FrozenQuarter): RowValues {
  const { section, name, key, cumulative, reported } = line;
  const frozen = newest.summary.figures;
  const change = shownChange(frozen, now, key);
  const totalChange = cumulative === undefined ? null : shownChange(frozen, now, cumulative);
  return {
    ...{ section, name, unit: (frozen[key] ?? now[key])?.unit },
    ...{ frozen: shownValue(frozen, key), now: shownValue(now, key), change },
    ...(cumulative === undefined
      ? {}
      : { total: shownValue(frozen, cumulative), totalNow: shownValue(now, cumulative), totalChange }),
    ...(reported === undefined ? {} : { reported: shownValue(frozen, reported) }),
    rows: linkToRows(key, form),
    detail: change === null && totalChange === null ? null : CHANGED,
  };
}
