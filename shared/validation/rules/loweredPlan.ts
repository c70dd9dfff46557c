/** Suspicion: a plan that asks less of itself than the one sent before, by a lower target or a later day. */
import type { Deadline, TaskRow } from '../../forms/content.ts';
import type { WorkbookContext } from '../../forms/context.ts';
import { formatShortDate } from '../../text/format.ts';
import { parseVietnameseNumber } from '../../text/numbers.ts';
import type { TaskDraft } from '../contents/plan.ts';
import type { Report } from '../report.ts';

type Before = Pick<WorkbookContext, 'basePlan'>;

export function targetLowered(tasks: readonly TaskDraft[], context: Before, report: Report): void {
  for (const { rowNumber, values, base } of sentBefore(tasks, context)) {
    if (values.target === base.target || values.targetUnit !== base.targetUnit) continue;
    if (!isLower(levelsOf(values.target), levelsOf(base.target))) continue;
    report('suspicion-target-lowered', rowNumber, 'target', {
      received: values.target ?? '',
      expected: base.target ?? '',
    });
  }
}

/** Where less is better: "không quá 5 ngày". */
const CEILING = /^(?:[≤<]|không quá|tối đa|dưới|ít hơn|giảm)/iu;

/** The number of a target ("≥ 95%" is 95), or all that it may mean: "1.200" is 1.2 or 1200. */
function levelsOf(target: string | undefined): readonly number[] {
  if (target === undefined || CEILING.test(target)) return [];
  const parsed = parseVietnameseNumber(target, { kind: 'decimal' });
  return parsed.ok ? [parsed.value] : parsed.candidates;
}

/** However the two are read. */
function isLower(now: readonly number[], before: readonly number[]): boolean {
  return now.length > 0 && now.length === before.length && now.every((level, index) => level < (before[index] ?? 0));
}

export function deadlineLater(tasks: readonly TaskDraft[], context: Before, report: Report): void {
  for (const { rowNumber, values, base } of sentBefore(tasks, context)) {
    if (values.finish === undefined || base.finish.kind !== 'date' || !isLater(values.finish, base.finish.date))
      continue;
    report('suspicion-deadline-later', rowNumber, 'finish', {
      received: shownDeadline(values.finish),
      expected: formatShortDate(base.finish.date),
    });
  }
}

function isLater(finish: Deadline, date: string): boolean {
  return finish.kind !== 'date' || finish.date > date;
}

function shownDeadline(finish: Deadline): string {
  if (finish.kind === 'date') return formatShortDate(finish.date);
  return finish.kind === 'continuous' ? '“Thường xuyên”' : '“Hằng quý”';
}

function sentBefore(tasks: readonly TaskDraft[], { basePlan }: Before) {
  if (basePlan === undefined) return [];
  const before = new Map<string, TaskRow>(basePlan.tasks.map((task) => [task.id, task]));
  return tasks.flatMap(({ id, rowNumber, values }) => {
    const base = before.get(id);
    return base === undefined ? [] : [{ rowNumber, values, base }];
  });
}
