/** The plan: tabs "Rà soát" and "Kế hoạch" -> typed content, with the rules that need whole tabs. */
import type { PlanContent, ReviewRow, TaskRow } from '../../forms/content.ts';
import type { TypedRow } from '../rows.ts';
import { coverage } from '../rules/coverage.ts';
import { taskDates } from '../rules/dates.ts';
import { identify } from '../rules/ids.ts';
import { deadlineLater, targetLowered } from '../rules/loweredPlan.ts';
import { assignedContents, droppedTasks, reusedIds } from '../rules/planIdentity.ts';
import { repeatedText } from '../rules/repeatedText.ts';
import { allWhole, contentOfRow, draftOf, type Forming } from './forming.ts';

/** Fewer letters say nothing. */
const SHORTEST_TASK = 8;

/** A row of the plan on its way to be whole. */
export interface TaskDraft {
  readonly id: string;
  readonly rowNumber: number;
  readonly values: Partial<TaskRow>;
}

export function planContent(forming: Forming): Omit<PlanContent, 'paper'> | undefined {
  const reviews = reviewRows(forming);
  const tasks = taskRows(forming, reviews);
  return tasks === undefined ? undefined : { reviews, tasks };
}

function reviewRows({ context, tab }: Forming): ReviewRow[] {
  const { rows, report } = tab('reviews');
  const assigned = assignedContents(rows, context, report);
  repeatedText(assigned, ['measure', 'result', 'shortcoming', 'cause'], report);
  return assigned
    .map((row): ReviewRow => ({ ...draftOf<ReviewRow>(row), content: row.key }))
    .filter((row) => Object.keys(row).length > 1);
}

function taskRows({ context, tab }: Forming, reviews: readonly ReviewRow[]): readonly TaskRow[] | undefined {
  const { rows, report, found } = tab('tasks');
  const named = identify(rows, 'NV', Object.keys(context.knownTasks), report);
  const drafts = named.map(({ row, id }): TaskDraft => ({ id, rowNumber: row.rowNumber, values: draftOf(row) }));
  if (found && drafts.length === 0) report('required-no-rows');
  for (const { rowNumber, values } of drafts) {
    taskDates({ rowNumber, start: values.start, finish: values.finish }, context.cycle, report);
    const { task } = values;
    if (task !== undefined && task.length < SHORTEST_TASK)
      report('length-short', rowNumber, 'task', { received: task });
  }
  droppedTasks(drafts, context, report);
  reusedIds(drafts, context, report);
  targetLowered(drafts, context, report);
  deadlineLater(drafts, context, report);
  repeatedText(rows, ['task'], report);
  if (drafts.length > 0) coverage(drafts, reviews, context, report);
  return allWhole(named.map(({ row, id }) => taskRow(row, id)));
}

/** A blank "Nội dung PAPI" says that the work is general. */
function taskRow(row: TypedRow, id: string): TaskRow | undefined {
  return contentOfRow<TaskRow>(row, { id, contents: draftOf<TaskRow>(row).contents ?? [] });
}
