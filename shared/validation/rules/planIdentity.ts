/** A plan against what the unit sent before: tasks that vanish, ids that come back with other work; and its assigned contents. */
import type { WorkbookContext } from '../../forms/context.ts';
import { matchKey } from '../../text/keys.ts';
import type { TaskDraft } from '../contents/plan.ts';
import { short, type Report } from '../report.ts';
import type { TypedRow } from '../rows.ts';

export function droppedTasks(tasks: readonly TaskDraft[], context: WorkbookContext, report: Report): void {
  const present = new Set(tasks.map(({ id }) => id));
  for (const { id, task } of context.basePlan?.tasks ?? []) {
    if (!present.has(id)) report('identity-dropped-task', undefined, 'id', { received: id, expected: short(task) });
  }
}

/** Wholly other work: less than a third of the words in common. */
export function reusedIds(tasks: readonly TaskDraft[], context: WorkbookContext, report: Report): void {
  const knownTasks = new Map(Object.entries(context.knownTasks));
  for (const { id, rowNumber, values } of tasks) {
    const [known, task] = [knownTasks.get(id)?.task, values.task];
    if (known === undefined || task === undefined || known === task) continue;
    const [before, now] = [wordsOf(known), wordsOf(task)];
    const common = [...now].filter((word) => before.has(word)).length;
    if (common * 3 < Math.min(before.size, now.size)) {
      report('identity-reused', rowNumber, 'id', { received: id, expected: short(known) });
    }
  }
}

function wordsOf(text: string): Set<string> {
  return new Set(matchKey(text).split(' '));
}

/** One row an assigned content: none missing, none that was not assigned, none twice. */
export function assignedContents(rows: readonly TypedRow[], context: WorkbookContext, report: Report): TypedRow[] {
  const assigned = new Map(context.contents.map(({ code, name }) => [code, name]));
  const seen = new Map<string, number>();
  const kept = rows.filter(({ rowNumber, key }) => {
    const upper = seen.get(key);
    if (upper !== undefined) {
      report('identity-duplicate-row', rowNumber, 'content', { received: key, expected: String(upper) });
    } else if (assigned.has(key)) seen.set(key, rowNumber);
    else report('identity-unknown-content', rowNumber, 'content', { received: key });
    return seen.get(key) === rowNumber;
  });
  for (const [code, name] of assigned) {
    if (!seen.has(code)) report('identity-missing-content', undefined, 'content', { received: code, expected: name });
  }
  return kept;
}
