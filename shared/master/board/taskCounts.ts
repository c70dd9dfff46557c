/**
 * Tasks of the base plans in the state that a quarter's report gives them. A task that the report is silent about is
 * "unreported", as in the summary; so is every task before the first quarter.
 */
import type { QuarterForm } from '../../calendar/form.ts';
import { TASK_GROUP_CHOICES } from '../../forms/choices.ts';
import { TASK_STATES, type TaskGroup } from '../../forms/content.ts';
import { baseRevision } from '../../ledger/state.ts';
import type { RowContext } from '../rows/source.ts';

export const COUNTED_STATES = [...TASK_STATES, 'unreported'] as const;
export type CountedState = (typeof COUNTED_STATES)[number];

export type TaskCounts = Record<CountedState | 'total', number>;

export interface CountedTasks {
  readonly all: TaskCounts;
  readonly groups: ReadonlyMap<TaskGroup, TaskCounts>;
}

const none = (): TaskCounts => ({
  ...{ total: 0, done: 0, 'in-progress': 0, late: 0, 'not-started': 0, 'nothing-to-report': 0, unreported: 0 },
});

export function taskCounts(form: QuarterForm | undefined, { state, units }: RowContext): CountedTasks {
  const all = none();
  const groups = new Map(TASK_GROUP_CHOICES.map(({ value }) => [value, none()] as const));
  for (const { id } of units) {
    const own = state.units.get(id);
    const report = form === undefined ? undefined : baseRevision(own, form)?.content;
    const said = new Map(report?.tasks.map((task) => [task.id, task.state]));
    for (const task of baseRevision(own, 'plan')?.content.tasks ?? []) {
      const counted = said.get(task.id) ?? 'unreported';
      for (const counts of [all, groups.get(task.group)]) {
        if (counts === undefined) continue;
        counts.total++;
        counts[counted]++;
      }
    }
  }
  return { all, groups };
}
