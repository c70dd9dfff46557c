/** Rows of "Báo cáo Qn": every task of the base plan in its order, and what the unit has said of it. */
import type { ReportRow, TaskId, TaskRow } from '../content.ts';
import type { WorkbookContext } from '../context.ts';
import { deadlineCell, reportCells } from './contentCells.ts';
import type { TableRow } from './tableContent.ts';

/** A report on a task that the base plan no longer has follows at the end, so that no text is lost. */
export function reportRows(context: WorkbookContext, reports: readonly ReportRow[]): TableRow[] {
  const tasks = context.basePlan?.tasks ?? [];
  const planned = new Set(tasks.map(({ id }) => id));
  const said = new Map(reports.map((report) => [report.id, report]));
  return [
    ...tasks.map((task) => plannedRow(task, said.get(task.id))),
    ...reports.filter(({ id }) => !planned.has(id)).map((report) => strayRow(report, context.knownTasks)),
  ];
}

function plannedRow(task: TaskRow, report: ReportRow | undefined): TableRow {
  const prefilled = { id: task.id, task: task.task, due: deadlineCell(task.finish) };
  return { cells: report === undefined ? prefilled : { ...prefilled, ...reportCells(report) } };
}

function strayRow(report: ReportRow, known: Readonly<Record<TaskId, Pick<TaskRow, 'task'>>>): TableRow {
  const task = known[report.id]?.task;
  return { cells: { id: report.id, ...(task === undefined ? {} : { task }), ...reportCells(report) } };
}
