/** A plan against what the unit sent before: tasks that vanish, ids that come back with other work; and its assigned contents. */
import type { WorkbookContext } from '../../forms/context.ts';
import { matchKey } from '../../text/keys.ts';
import type { Report } from '../report.ts';
import type { TypedRow } from '../rows.ts';

interface NamedTask {
  readonly id: string;
  readonly task: string;
  readonly rowNumber: number;
}

export function droppedTasks(tasks: readonly NamedTask[], context: WorkbookContext, report: Report): void {
  const present = new Set(tasks.map(({ id }) => id));
  for (const { id, task } of context.basePlan?.tasks ?? []) {
    if (!present.has(id)) report('identity-dropped-task', undefined, 'id', { received: id, expected: short(task) });
  }
}

/** Wholly other work: less than a third of the words in common. */
export function reusedIds(tasks: readonly NamedTask[], context: WorkbookContext, report: Report): void {
  for (const { id, task, rowNumber } of tasks) {
    const known = Object.hasOwn(context.knownTasks, id) ? context.knownTasks[id]?.task : undefined;
    if (known === undefined || known === task || task === '') continue;
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
  const seen = new Set<string>();
  const kept = rows.filter((row) => {
    if (assigned.has(row.key) && !seen.has(row.key)) {
      seen.add(row.key);
      return true;
    }
    report('identity-unknown-content', row.rowNumber, 'content', { received: row.key });
    return false;
  });
  for (const [code, name] of assigned) {
    if (!seen.has(code)) report('identity-missing-content', undefined, 'content', { received: code, expected: name });
  }
  return kept;
}

export function short(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 59)}…`;
}
