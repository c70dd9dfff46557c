/** The plan: tabs "Rà soát" and "Kế hoạch" -> typed content, with the rules that need whole tabs. */
import type {
  Assessment,
  Deadline,
  FollowUp,
  PlanContent,
  ReviewRow,
  TaskGroup,
  TaskRow,
} from '../../forms/content.ts';
import type { Report } from '../report.ts';
import type { TypedRow } from '../rows.ts';
import { coverage } from '../rules/coverage.ts';
import { taskDates } from '../rules/dates.ts';
import { identify } from '../rules/ids.ts';
import { assignedContents, droppedTasks, reusedIds } from '../rules/planIdentity.ts';
import { compact, texts, type Forming } from './forming.ts';

/** Fewer letters say nothing. */
const SHORTEST_TASK = 8;

export function planContent({ context, tab }: Forming): Omit<PlanContent, 'paper'> {
  const [reviewTab, taskTab] = [tab('reviews'), tab('tasks')];
  const reviews = assignedContents(reviewTab.rows, context, reviewTab.report)
    .map(reviewRow)
    .filter((row) => Object.keys(row).length > 1);
  const named = identify(taskTab.rows, 'NV', Object.keys(context.knownTasks), taskTab.report);
  const tasks = named.map(({ row, id }) => taskRow(row, id, context.cycle, taskTab.report));
  if (taskTab.found && tasks.length === 0) taskTab.report('required-no-rows');
  const placed = named.map(({ row, id }, index) => ({ id, task: tasks[index]?.task ?? '', rowNumber: row.rowNumber }));
  droppedTasks(placed, context, taskTab.report);
  reusedIds(placed, context, taskTab.report);
  if (tasks.length > 0) coverage(tasks, reviews, context, taskTab.report);
  return { reviews, tasks };
}

function reviewRow({ key, values }: TypedRow): ReviewRow {
  return compact({
    content: key,
    ...texts(values, ['measure', 'result', 'shortcoming', 'cause']),
    assessment: values['assessment'] as Assessment | undefined,
    followUp: values['followUp'] as FollowUp | undefined,
  });
}

function taskRow({ rowNumber, values }: TypedRow, id: string, cycle: number, report: Report): TaskRow {
  const start = values['start'] as string | undefined;
  const finish = values['finish'] as Deadline | undefined;
  taskDates({ rowNumber, start, finish }, cycle, report);
  const task = (values['task'] as string | undefined) ?? '';
  if (task !== '' && task.length < SHORTEST_TASK) report('length-short', rowNumber, 'task', { received: task });
  return compact({
    ...{ id, start, task },
    ...texts(values, ['target', 'targetUnit', 'partners', 'note']),
    product: (values['product'] as string | undefined) ?? '',
    lead: (values['lead'] as string | undefined) ?? '',
    group: ((values['group'] as number | undefined) ?? 1) as TaskGroup,
    contents: (values['contents'] as readonly string[] | undefined) ?? [],
    finish: finish ?? { kind: 'continuous' },
    budget: values['budget'] as number | undefined,
  });
}
