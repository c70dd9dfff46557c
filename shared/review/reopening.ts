/**
 * What a return reopens once the last day in time is over: the cells, rows and tabs that were remarked, and nothing else. A
 * return without remarks reopens the whole form; before that day the whole form is open anyway.
 */
import type { FormStanding, Remark } from '../forms/context.ts';
import { REPORT_TAB, type TabId } from '../forms/unitWorkbook.ts';
import { quoted } from '../problems/findings/entry.ts';
import { short } from '../validation/report.ts';
import type { Difference, RowChange } from './difference.ts';
import { placeInWords } from './place.ts';

export function reopenedBy(remarks: readonly Remark[]): NonNullable<FormStanding['reopened']> {
  return remarks.length === 0 ? 'whole' : 'remarked';
}

/** Their rows are the tasks of the plan: it alone adds and withdraws them. */
const ROWS_OF_PLAN: ReadonlySet<TabId> = new Set(Object.values(REPORT_TAB));

/**
 * Of the difference what no remark opened. A remark without a row opens its tab; one without a column its row, which may also be
 * withdrawn; any other its cell. "Văn bản" is always open: a mended form goes with a new signed paper.
 */
export function changesOutside(remarks: readonly Remark[], { rows }: Difference): readonly RowChange[] {
  return remarks.length === 0 ? [] : rows.flatMap((change) => outside(remarks, change));
}

function outside(remarks: readonly Remark[], change: RowChange): RowChange[] {
  const { tab, row, kind, cells } = change;
  const onTab = remarks.filter((remark) => remark.tab === tab);
  if (tab === 'papers' || onTab.some((remark) => remark.row === undefined)) return [];
  const onRow = onTab.filter((remark) => remark.row === row);
  if (kind !== 'changed') return ROWS_OF_PLAN.has(tab) || (kind === 'withdrawn' && onRow.length > 0) ? [] : [change];
  if (onRow.some(({ column }) => column === undefined)) return [];
  const left = cells.filter(({ column }) => !onRow.some((remark) => remark.column === column));
  return left.length === 0 ? [] : [{ ...change, cells: left }];
}

const LONGEST_QUOTE = 40;

/** Each place with what stood there: "Kế hoạch, NV-03, Chỉ tiêu (bản trước: “95”)". */
export function changesInWords(changes: readonly RowChange[]): string[] {
  return changes.flatMap(({ tab, row, kind, cells }) => {
    if (kind === 'added') return [`${placeInWords({ tab, row })} (dòng thêm mới)`];
    if (kind === 'withdrawn') return [`${placeInWords({ tab, row })} (dòng bị rút)`];
    return cells.map(({ column, before }) => {
      const stood = before === '' ? 'bản trước để trống' : `bản trước: ${quoted(short(before, LONGEST_QUOTE))}`;
      return `${placeInWords({ tab, row, column })} (${stood})`;
    });
  });
}
