/** The head of the tab: each version with its moment, who froze it and why, what it changed; and what "lũy kế" adds up here. */
import { FORM_NAMES, QUARTER_FORMS, quarterOf } from '../../calendar/form.ts';
import type { Freeze } from '../../ledger/state.ts';
import { momentInWords } from '../../text/moment.ts';
import { formatInteger } from '../../text/format.ts';
import { LOG_VIEWS, linkTo } from '../fittings/declaredViews.ts';
import { doerInWords } from '../rows/actsInWords.ts';
import type { RowContext, RowValues } from '../rows/source.ts';
import { rowKey } from '../table.ts';
import { MASTER_TABLES } from '../tables.ts';
import { differenceInWords } from './changes.ts';
import type { FrozenQuarter } from './quarter.ts';
import { CUMULATIVE_NAMES, VERSIONS } from './table.ts';

export interface FrozenRow {
  readonly key: string;
  readonly values: RowValues;
}

/** Newest first. */
export function versionRows(quarter: FrozenQuarter, context: RowContext): readonly FrozenRow[] {
  const { versions, newest } = quarter;
  const rows = versions.map((version, index): FrozenRow => ({
    key: rowKey('version', String(version.version)),
    values: {
      section: VERSIONS,
      name: `Bản ${version.version}${version === newest ? ' (đang dùng)' : ''}: chốt lúc ${momentInWords(version.summary.asOf)}`,
      rows: linkTo(MASTER_TABLES.log, LOG_VIEWS.freezes),
      detail: why(version, versions[index - 1], quarter),
    },
  }));
  return [...rows.reverse(), scopeRow(quarter, context)];
}

function why(
  { version, by, reason, summary, hash }: Freeze,
  before: Freeze | undefined,
  quarter: FrozenQuarter,
): string {
  const who = `Người chốt: ${doerInWords(by)}.`;
  const receipt = `Biên nhận ${hash.slice(0, 12)}.`;
  if (before === undefined)
    return [who, `Lý do: ${reason ?? 'đã hết thời gian nhận muộn của mọi đơn vị'}.`, receipt].join(' ');
  const { count, words } = differenceInWords(quarter.form, quarter.lines, before.summary.figures, summary.figures);
  const changed = `Bản ${version} khác bản ${before.version} ở ${formatInteger(count)} số liệu: ${words}.`;
  return [who, `Lý do: ${(reason ?? '').replace(/\.$/, '')}.`, changed, receipt].join(' ');
}

function scopeRow({ form }: FrozenQuarter, { state: { settings } }: RowContext): FrozenRow {
  const until = QUARTER_FORMS.filter((one) => quarterOf(one) <= quarterOf(form));
  const asked = until.filter((one) => settings?.calendar.notApplicable.includes(one) !== true);
  const names = asked.map((one) => FORM_NAMES[one].replace('Báo cáo ', '')).join(', ');
  const lacking =
    asked.length === until.length ? '' : ' Chu kỳ không có các quý trước đó, nên đây không phải số của cả thời gian.';
  return {
    key: 'scope',
    values: { section: VERSIONS, name: `${CUMULATIVE_NAMES[form]} gồm`, detail: `${names}.${lacking}` },
  };
}
