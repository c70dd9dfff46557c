/**
 * "Kế hoạch": every task that a unit ever sent in the cycle. One that left the plan keeps its row, grey, "Đã rút", behind the
 * others of its unit.
 */
import { labelOf, TASK_GROUP_CHOICES } from '../../forms/choices.ts';
import type { TaskRow } from '../../forms/content.ts';
import { deadlineCell } from '../../forms/layout/contentCells.ts';
import { shownRevision } from '../shownRevision.ts';
import { rowKey, tableRow, type MasterTable, type TableRow } from '../table.ts';
import type { Unit } from '../../units/registry.ts';
import { unitsWithState, unitValues, WITHDRAWN, type RowSource } from './source.ts';

export const taskRows: RowSource = (table, context) => {
  const rows: TableRow[] = [];
  for (const [unit, own] of unitsWithState(context)) {
    const shown = shownRevision(own, 'plan');
    const current = shown?.revision.content.tasks ?? [];
    const ids = new Set(current.map((task) => task.id));
    for (const task of current) rows.push(row(table, unit, task, shown?.status));
    for (const { row: task } of own.knownTasks.values()) {
      if (!ids.has(task.id)) rows.push(row(table, unit, task, WITHDRAWN));
    }
  }
  return rows;
};

function row(table: MasterTable, unit: Unit, task: TaskRow, status: string | undefined): TableRow {
  const { id, group, product, target, targetUnit, lead, partners, budget } = task;
  return tableRow(table, rowKey(unit.id, id), {
    ...unitValues(unit),
    ...{ id, group, groupName: labelOf(TASK_GROUP_CHOICES, group), contents: task.contents.join('; ') },
    ...{ task: task.task, product, target, targetUnit, lead, partners, budget, taskNote: task.note, status },
    start: task.start === undefined ? null : { date: task.start },
    finish: deadlineCell(task.finish),
  });
}
