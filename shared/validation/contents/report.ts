/** A quarter's report: its tab of tasks and its column of "Số liệu" -> typed content. */
import type { QuarterForm } from '../../calendar/form.ts';
import type { Figure, Figures, ReportContent, ReportRow } from '../../forms/content.ts';
import { figureOf } from '../../forms/figures.ts';
import { REPORT_TAB } from '../../forms/unitWorkbook.ts';
import { NOT_APPLICABLE } from '../../forms/choices.ts';
import { short, shownCell } from '../report.ts';
import { copiedReports } from '../rules/copiedReports.ts';
import { figureJump } from '../rules/figureJump.ts';
import { blankFigures, figureConsistency } from '../rules/figures.ts';
import { normalizeId } from '../rules/ids.ts';
import { earlierPercentages, progress } from '../rules/progress.ts';
import { allWhole, contentOfRow, type Forming } from './forming.ts';

type Reporting = Forming & { readonly form: QuarterForm };

export function reportContent(forming: Reporting): Omit<ReportContent, 'paper'> | undefined {
  const tasks = reportedTasks(forming);
  const figures = reportedFigures(forming);
  return tasks === undefined ? undefined : { tasks, figures };
}

function reportedTasks({ form, context, tab }: Reporting): readonly ReportRow[] | undefined {
  const { rows, report, found } = tab(REPORT_TAB[form]);
  const base = new Map((context.basePlan?.tasks ?? []).map((task) => [task.id, task]));
  const before = earlierPercentages(form, context);
  const copied = copiedReports(form, context);
  const seen = new Map<string, number>();
  const reported: (ReportRow | undefined)[] = [];
  for (const row of rows) {
    const { rowNumber, key } = row;
    const id = normalizeId(key, 'NV') ?? key;
    const task = base.get(id);
    if (task === undefined) {
      report('identity-unknown-task', rowNumber, 'id', { received: key });
      continue;
    }
    const upper = seen.get(id);
    if (upper !== undefined) {
      report('identity-duplicate-row', rowNumber, 'id', { received: id, expected: String(upper) });
      continue;
    }
    seen.set(id, rowNumber);
    const typed = contentOfRow<ReportRow>(row, { id });
    reported.push(typed);
    if (typed === undefined) continue;
    progress({ rowNumber, row: typed, task }, before.get(id), context.today, report);
    copied({ rowNumber, row: typed }, report);
  }
  if (found) {
    for (const [id, task] of base) {
      if (!seen.has(id)) report('identity-missing-task', undefined, 'id', { received: id, expected: short(task.task) });
    }
  }
  return allWhole(reported);
}

function reportedFigures({ form, context, tab, admitCell }: Reporting): Figures {
  const { rows, report, found } = tab('figures');
  const figures: Record<string, Figure> = {};
  const rowNumbers = new Map<string, number>();
  const applicable = !context.notApplicable.includes(form);
  for (const row of rows) {
    const figure = figureOf(row.key);
    if (figure?.entered !== true) {
      report('identity-unknown-figure', row.rowNumber, 'key', { received: row.key });
      continue;
    }
    const upper = rowNumbers.get(row.key);
    if (upper !== undefined) {
      report('identity-duplicate-row', row.rowNumber, form, { received: figure.name, expected: String(upper) });
      continue;
    }
    rowNumbers.set(row.key, row.rowNumber);
    const value = row.values[form] as Figure | undefined;
    if (value === undefined) continue;
    const shown = shownCell(admitCell(row.cells[form]));
    if (applicable) figures[row.key] = value;
    else if (shown !== NOT_APPLICABLE) report('consistency-not-applicable', row.rowNumber, form, { received: shown });
  }
  if (found && applicable) {
    figureConsistency(figures, rowNumbers, form, report);
    blankFigures(figures, rowNumbers, form, context, report);
    figureJump({ figures, rowNumbers, form, context, report });
  }
  return figures;
}
