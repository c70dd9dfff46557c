/**
 * Tasks of the base plans by group (1-7) and by dimension (1-8, "none"), in the state that the quarter's report gives them.
 *
 * A task that serves several dimensions counts in each: dimensions don't add up to the total. A task with no word in the
 * report is "unreported"; one that left the plan is "withdrawn" and in no other count. One of a newer plan that does not count
 * is in none.
 */
import { dimensionOf } from '../catalogue/contents.ts';
import { TASK_STATES, type TaskRow } from '../forms/content.ts';
import type { QuarterForm } from '../calendar/form.ts';
import { baseRevision, latestRevision, type UnitState } from '../ledger/state.ts';
import type { FigureBook } from './figureBook.ts';
import { rowOf, type SummarySource } from './source.ts';

const STATES = [...TASK_STATES, 'unreported', 'withdrawn'] as const;
export type CountedState = (typeof STATES)[number];

const GROUPS = [1, 2, 3, 4, 5, 6, 7];
const DIMENSIONS = ['1', '2', '3', '4', '5', '6', '7', '8', 'none'];

export function taskFigures({ state, units, form }: SummarySource, book: FigureBook): void {
  const scopes = ['all', ...GROUPS.map((group) => `group.${group}`), ...DIMENSIONS.map((code) => `dimension.${code}`)];
  for (const scope of scopes) {
    book.open(`tasks.${scope}.total`, 'nhiệm vụ');
    for (const one of STATES) book.open(`tasks.${scope}.${one}`, 'nhiệm vụ');
  }
  for (const unit of units) {
    const own = state.units.get(unit.id);
    if (own === undefined) continue;
    for (const { task, state: counted } of tasksOf(own, form)) {
      const reported = counted !== 'unreported' && counted !== 'withdrawn';
      count(book, task, counted, reported ? rowOf(form, unit.id, task.id) : rowOf('tasks', unit.id, task.id));
    }
  }
}

export interface CountedTask {
  readonly task: TaskRow;
  readonly state: CountedState;
}

/** The tasks of one unit, each in the state in which a quarter counts it. */
export function tasksOf(own: UnitState, form: QuarterForm): readonly CountedTask[] {
  const plan = baseRevision(own, 'plan')?.content.tasks ?? [];
  // Only tasks that once counted can be withdrawn: a plan that was returned whole never did.
  if (plan.length === 0) return [];
  const said = new Map(baseRevision(own, form)?.content.tasks.map((task) => [task.id, task.state]));
  const current = new Set(plan.map((task) => task.id));
  const newest = latestRevision(own, 'plan')?.revision;
  const withdrawn = [...own.knownTasks.values()].filter(
    ({ row, revision }) => !current.has(row.id) && revision !== newest,
  );
  return [
    ...plan.map((task) => ({ task, state: said.get(task.id) ?? ('unreported' as const) })),
    ...withdrawn.map(({ row }) => ({ task: row, state: 'withdrawn' as const })),
  ];
}

function count(book: FigureBook, task: TaskRow, state: CountedState, row: string): void {
  const dimensions = new Set(task.contents.map(dimensionOf));
  if (dimensions.size === 0) dimensions.add('none');
  for (const scope of ['all', `group.${task.group}`, ...[...dimensions].map((code) => `dimension.${code}`)]) {
    book.add(`tasks.${scope}.${state}`, 1, row);
    if (state !== 'withdrawn') book.add(`tasks.${scope}.total`, 1, row);
  }
}
