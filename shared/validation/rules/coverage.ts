/** Coverage: every weak content has a task, every strong one a way to be kept, each of the seven groups an answer. */
import { TASK_GROUP_CHOICES } from '../../forms/choices.ts';
import type { ReviewRow } from '../../forms/content.ts';
import type { WorkbookContext } from '../../forms/context.ts';
import type { TaskDraft } from '../contents/plan.ts';
import { short, type Report } from '../report.ts';

export function coverage(
  tasks: readonly TaskDraft[],
  reviews: readonly ReviewRow[],
  context: WorkbookContext,
  report: Report,
): void {
  const served = new Set(tasks.flatMap(({ values }) => values.contents ?? []));
  const continued = new Set(reviews.filter(({ followUp }) => followUp === 'continue').map(({ content }) => content));
  for (const { code, name, verdict } of context.contents) {
    if (served.has(code)) continue;
    const said = { received: code, expected: short(name) };
    if (verdict === 'weak') report('coverage-weak-without-task', undefined, 'contents', said);
    if (verdict === 'strong' && !continued.has(code))
      report('coverage-strong-without-keep', undefined, 'contents', said);
  }
  const groups = new Set(tasks.map(({ values }) => values.group));
  for (const { value, label } of TASK_GROUP_CHOICES) {
    if (!groups.has(value)) report('coverage-group-unanswered', undefined, 'group', { expected: label });
  }
}
