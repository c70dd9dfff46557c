/** "Báo cáo Qn": each reported task, beside what the base plan says of it. A task that left a later revision is "Đã rút". */
import type { QuarterForm } from '../../calendar/form.ts';
import { labelOf, TASK_STATE_CHOICES } from '../../forms/choices.ts';
import type { ReportRow } from '../../forms/content.ts';
import { deadlineCell } from '../../forms/layout/contentCells.ts';
import { revisionsOf, type UnitState } from '../../ledger/state.ts';
import type { Unit } from '../../units/registry.ts';
import { shownRevision } from '../shownRevision.ts';
import { rowKey, tableRow, type MasterTable, type TableRow } from '../table.ts';
import { unitsWithState, unitValues, WITHDRAWN, type RowSource } from './source.ts';

export const reportRows =
  (form: QuarterForm): RowSource =>
  (table, context) => {
    const rows: TableRow[] = [];
    for (const [unit, own] of unitsWithState(context)) {
      const shown = shownRevision(own, form);
      const current = shown?.revision.content.tasks ?? [];
      const ids = new Set(current.map((task) => task.id));
      for (const report of current) rows.push(row(table, unit, own, report, shown?.status));
      for (const [id, report] of earlierRows(own, form)) {
        if (!ids.has(id)) rows.push(row(table, unit, own, report, WITHDRAWN));
      }
    }
    return rows;
  };

/** Rows of every revision, each as it was last said, in order of appearance. */
function earlierRows(own: UnitState, form: QuarterForm): ReadonlyMap<string, ReportRow> {
  const rows = new Map<string, ReportRow>();
  for (const { content } of revisionsOf(own, form)) for (const report of content.tasks) rows.set(report.id, report);
  return rows;
}

function row(table: MasterTable, unit: Unit, own: UnitState, report: ReportRow, status: string | undefined): TableRow {
  const task = own.knownTasks.get(report.id)?.row;
  const { id, percent, result, evidence, lateReason, remedy } = report;
  return tableRow(table, rowKey(unit.id, id), {
    ...unitValues(unit),
    ...{ id, group: task?.group, contents: task?.contents.join('; '), task: task?.task },
    ...{ percent, result, evidence, lateReason, remedy, status },
    due: task === undefined ? null : deadlineCell(task.finish),
    state: labelOf(TASK_STATE_CHOICES, report.state),
  });
}
