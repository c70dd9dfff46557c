/**
 * "Kế hoạch": every task that a unit ever sent in the cycle. One that left the plan keeps its row, grey, "Đã rút", behind the
 * others of its unit; so does one of a newer plan that does not count, and says so.
 */
import { labelOf, TASK_GROUP_CHOICES } from '../../forms/choices.ts';
import type { TaskRow } from '../../forms/content.ts';
import { deadlineCell } from '../../forms/layout/contentCells.ts';
import { latestRevision, type KnownTask, type UnitState } from '../../ledger/state.ts';
import { shownRevision } from '../shownRevision.ts';
import { rowKey, tableRow, type MasterTable, type TableRow } from '../table.ts';
import { PROPOSED, RETURNED, unitsWithState, unitValues, WITHDRAWN, type RowSource, type RowValues } from './source.ts';

export const taskRows: RowSource = (table, context) => {
  const rows: TableRow[] = [];
  for (const [unit, own] of unitsWithState(context)) {
    const shared = unitValues(unit);
    const shown = shownRevision(own, 'plan');
    const current = shown?.revision.content.tasks ?? [];
    for (const task of current) rows.push(row(table, shared, unit.id, task, shown?.status));
    if (own.knownTasks.size === current.length) continue;
    const ids = new Set(current.map((task) => task.id));
    for (const known of own.knownTasks.values()) {
      if (!ids.has(known.row.id)) rows.push(row(table, shared, unit.id, known.row, statusOutside(own, known)));
    }
  }
  return rows;
};

/** Of a task that the plan that counts has not. */
function statusOutside(own: UnitState, { revision }: KnownTask): string {
  const latest = latestRevision(own, 'plan');
  if (latest?.revision !== revision) return WITHDRAWN;
  return latest.review?.decision === 'return' ? RETURNED : PROPOSED;
}

/** One plain object: there are thousands of these rows, and spread members cost more than all the rest. */
function row(
  table: MasterTable,
  { unit, unitName, level }: RowValues,
  unitId: string,
  task: TaskRow,
  status: string | undefined,
): TableRow {
  return tableRow(table, rowKey(unitId, task.id), {
    unit,
    unitName,
    level,
    id: task.id,
    group: task.group,
    groupName: labelOf(TASK_GROUP_CHOICES, task.group),
    contents: task.contents.join('; '),
    task: task.task,
    product: task.product,
    target: task.target,
    targetUnit: task.targetUnit,
    lead: task.lead,
    partners: task.partners,
    start: task.start === undefined ? null : { date: task.start },
    finish: deadlineCell(task.finish),
    budget: task.budget,
    taskNote: task.note,
    status,
  });
}
