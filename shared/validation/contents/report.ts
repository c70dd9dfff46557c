/** A quarter's report: its tab of tasks and its column of "Số liệu" -> typed content. */
import type { QuarterForm } from '../../calendar/form.ts';
import type { Figure, Figures, ReportContent, ReportRow, TaskState } from '../../forms/content.ts';
import { figureOf } from '../../forms/figures.ts';
import { REPORT_TAB } from '../../forms/unitWorkbook.ts';
import { NOT_APPLICABLE } from '../../forms/choices.ts';
import { shownCell } from '../report.ts';
import type { TypedRow } from '../rows.ts';
import { blankFigures, figureConsistency } from '../rules/figures.ts';
import { normalizeId } from '../rules/ids.ts';
import { short } from '../rules/planIdentity.ts';
import { earlierPercentages, progress } from '../rules/progress.ts';
import { compact, texts, type Forming } from './forming.ts';

export function reportContent(forming: Forming & { readonly form: QuarterForm }): Omit<ReportContent, 'paper'> {
  return { tasks: reportedTasks(forming), figures: reportedFigures(forming) };
}

function reportedTasks({ form, context, tab }: Forming & { readonly form: QuarterForm }): ReportRow[] {
  const { rows, report, found } = tab(REPORT_TAB[form]);
  const base = new Map((context.basePlan?.tasks ?? []).map((task) => [task.id, task]));
  const before = earlierPercentages(form, context);
  const seen = new Set<string>();
  const reported: ReportRow[] = [];
  for (const row of rows) {
    const id = normalizeId(row.key, 'NV') ?? row.key;
    const task = base.get(id);
    if (task === undefined) {
      report('identity-unknown-task', row.rowNumber, 'id', { received: row.key });
      continue;
    }
    if (seen.has(id)) {
      report('identity-duplicate', row.rowNumber, 'id', { received: id, expected: '(xóa dòng này)' });
      continue;
    }
    seen.add(id);
    const typed = reportRow(row, id);
    if (typed === undefined) continue;
    reported.push(typed);
    progress({ rowNumber: row.rowNumber, row: typed, task }, before.get(id), context.today, report);
  }
  if (found) {
    for (const [id, task] of base) {
      if (!seen.has(id)) report('identity-missing-task', undefined, 'id', { received: id, expected: short(task.task) });
    }
  }
  return reported;
}

function reportRow({ values }: TypedRow, id: string): ReportRow | undefined {
  const state = values['state'] as TaskState | undefined;
  if (state === undefined) return undefined;
  const percent = values['percent'] as number | undefined;
  return compact({ id, state, percent, ...texts(values, ['result', 'evidence', 'lateReason', 'remedy']) });
}

function reportedFigures({ form, context, tab }: Forming): Figures {
  const { rows, report, found } = tab('figures');
  const figures: Record<string, Figure> = {};
  const rowNumbers = new Map<string, number>();
  const applicable = !context.notApplicable.includes(form);
  for (const row of rows) {
    if (figureOf(row.key)?.entered !== true || rowNumbers.has(row.key)) {
      report('identity-unknown-figure', row.rowNumber, 'key', { received: row.key });
      continue;
    }
    rowNumbers.set(row.key, row.rowNumber);
    const value = row.values[form] as Figure | undefined;
    if (value === undefined) continue;
    const shown = shownCell(row.cells[form]);
    if (applicable) figures[row.key] = value;
    else if (shown !== NOT_APPLICABLE) report('consistency-not-applicable', row.rowNumber, form, { received: shown });
  }
  if (found && applicable) {
    figureConsistency(figures, rowNumbers, form, report);
    blankFigures(figures, rowNumbers, form, context, report);
  }
  return figures;
}
