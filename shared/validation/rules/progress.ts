/** Consistency of a reported task: Hoàn thành is 100 % and 100 % is Hoàn thành; the cumulative never falls; overdue is late. */
import { labelOf, TASK_STATE_CHOICES } from '../../forms/choices.ts';
import type { ReportRow, TaskRow } from '../../forms/content.ts';
import type { WorkbookContext } from '../../forms/context.ts';
import { quarterBefore, QUARTER_FORMS, type QuarterForm } from '../../calendar/form.ts';
import { formatPercent, formatShortDate } from '../../text/format.ts';
import type { Report } from '../report.ts';

export interface ReportedTask {
  readonly rowNumber: number;
  readonly row: ReportRow;
  readonly task: TaskRow;
}

export function progress(
  { rowNumber, row, task }: ReportedTask,
  before: number | undefined,
  today: string,
  report: Report,
): void {
  const { state, percent } = row;
  const label = labelOf(TASK_STATE_CHOICES, state);
  if (state === 'done' && percent !== undefined && percent !== 100) {
    report('consistency-done-not-100', rowNumber, 'percent', { received: formatPercent(percent) });
  }
  if (percent === 100 && state !== 'done') report('consistency-100-not-done', rowNumber, 'state', { received: label });
  if (percent !== undefined && percent > 0 && (state === 'not-started' || state === 'nothing-to-report')) {
    report('consistency-not-started-percent', rowNumber, 'percent', {
      received: formatPercent(percent),
      expected: label,
    });
  }
  if (percent !== undefined && before !== undefined && percent < before) {
    report('consistency-cumulative-fell', rowNumber, 'percent', {
      received: formatPercent(percent),
      expected: formatPercent(before),
    });
  }
  const due = task.finish.kind === 'date' ? task.finish.date : undefined;
  if (due !== undefined && due < today && (state === 'in-progress' || state === 'not-started')) {
    report('dates-overdue-not-late', rowNumber, 'state', { received: label, expected: formatShortDate(due) });
  }
}

/** Task id -> cumulative percentage of the newest earlier report: this quarter's last revision, else a quarter before. */
export function earlierPercentages(form: QuarterForm, context: WorkbookContext): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const forms: QuarterForm[] = [...QUARTER_FORMS].filter(
    (quarter) => quarter === form || quarter === quarterBefore(form),
  );
  for (const quarter of forms) {
    for (const { id, percent } of context.reports[quarter]?.tasks ?? [])
      if (percent !== undefined) found.set(id, percent);
  }
  return found;
}
