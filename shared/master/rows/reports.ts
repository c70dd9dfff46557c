/** "Báo cáo Qn": each reported task, beside what the base plan says of it. A task that left a later revision is "Đã rút". */
import type { QuarterForm } from '../../calendar/form.ts';
import { labelOf, TASK_STATE_CHOICES } from '../../forms/choices.ts';
import type { ReportRow, TaskId, TaskRow } from '../../forms/content.ts';
import { deadlineCell } from '../../forms/layout/contentCells.ts';
import { baseRevision, revisionsOf, type UnitState } from '../../ledger/state.ts';
import { AFTER_FREEZE } from '../../summaries/afterFreeze.ts';
import { shownRevision } from '../shownRevision.ts';
import { rowKey, tableRow, type MasterTable, type TableRow } from '../table.ts';
import { unitsWithState, unitValues, WITHDRAWN, type RowSource, type RowValues } from './source.ts';

export const reportRows =
  (form: QuarterForm): RowSource =>
  (table, context) => {
    const rows: TableRow[] = [];
    for (const [unit, own] of unitsWithState(context)) {
      const shown = shownRevision(own, form);
      if (shown === undefined) continue;
      const current = shown.revision.content.tasks;
      const ids = new Set(current.map((task) => task.id));
      const tasks = tasksOf(own);
      const isLate = context.isAfterFreeze(form, unit.id, shown.revision.seq);
      const shared = { ...unitValues(unit), status: shown.status, afterFreeze: isLate ? AFTER_FREEZE : null };
      for (const report of current) rows.push(row(table, unit.id, shared, tasks(report.id), report));
      for (const [id, report] of earlierRows(own, form)) {
        if (!ids.has(id)) rows.push(row(table, unit.id, { ...shared, status: WITHDRAWN }, tasks(id), report));
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

/** What the plan that counts says of a task; of one that left it, what was last said. */
function tasksOf(own: UnitState): (id: TaskId) => TaskRow | undefined {
  const planned = new Map(baseRevision(own, 'plan')?.content.tasks.map((task) => [task.id, task]));
  return (id) => planned.get(id) ?? own.knownTasks.get(id)?.row;
}

/** @param shared cells that all rows of the unit have. */
function row(
  table: MasterTable,
  unit: string,
  shared: RowValues,
  task: TaskRow | undefined,
  report: ReportRow,
): TableRow {
  const { id, percent, result, evidence, lateReason, remedy } = report;
  return tableRow(table, rowKey(unit, id), {
    ...shared,
    ...{ id, group: task?.group, contents: task?.contents.join('; '), task: task?.task },
    ...{ percent, result, evidence, lateReason, remedy },
    due: task === undefined ? null : deadlineCell(task.finish),
    state: labelOf(TASK_STATE_CHOICES, report.state),
  });
}
