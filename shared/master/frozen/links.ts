/**
 * Where the rows behind a figure stand in the master: a filter view that shows them and no others where there is one, else their tab.
 * They are the rows as they are by now.
 */
import type { QuarterForm } from '../../calendar/form.ts';
import { LEVELS, type Level } from '../../calendar/level.ts';
import { FIGURES } from '../../forms/figures.ts';
import { tabOf } from '../../summaries/figureTotals.ts';
import {
  DIFFICULTY_VIEWS,
  levelView,
  linkTo,
  progressView,
  REPORT_VIEWS,
  REVIEW_VIEWS,
  TASK_VIEWS,
  type DueForm,
  type ProgressFigure,
} from '../fittings/declaredViews.ts';
import type { FilterView } from '../fittings/filterViews.ts';
import type { LinkCell } from '../table.ts';
import { MASTER_TABLES } from '../tables.ts';

const FILED: Readonly<Record<string, ProgressFigure>> = {
  ...{ submitted: 'submitted', onTime: 'onTime', late: 'late', missing: 'missing' },
  ...{ returned: 'returned', accepted: 'accepted', reportingRate: 'submitted', timeliness: 'onTime' },
};

const TASK_STATE_VIEWS: Readonly<Record<string, FilterView>> = {
  ...{ done: REPORT_VIEWS.done, late: REPORT_VIEWS.late },
  ...{ 'in-progress': REPORT_VIEWS.inProgress, 'not-started': REPORT_VIEWS.notStarted },
};

/** @param key of a figure of the summary. @returns `undefined` for a figure of an earlier edition. */
export function linkToRows(key: string, form: QuarterForm): LinkCell | undefined {
  const { tasks, difficulties, reviews } = MASTER_TABLES;
  const [topic = '', scope = '', part = ''] = key.split('.');
  const all = scope === 'all';
  switch (topic) {
    case 'report':
      return linkToUnits(form, scope, part);
    case 'plan':
      return linkToUnits('plan', scope, part);
    case 'tasks': {
      const count = key.split('.').at(-1) ?? '';
      if (count === 'total' || count === 'unreported') return linkTo(tasks, TASK_VIEWS.current);
      return linkTo(MASTER_TABLES[form], all ? TASK_STATE_VIEWS[count] : undefined);
    }
    case 'measures':
      return linkTo(reviews, part === 'not-met' ? REVIEW_VIEWS.unmet : undefined);
    case 'contents':
      return linkTo(reviews, scope === 'weak' && part === 'total' ? REVIEW_VIEWS.weak : undefined);
    case 'figures': {
      const figure = FIGURES.find((one) => one.key === scope);
      return figure === undefined ? undefined : linkTo(MASTER_TABLES[tabOf(figure)]);
    }
    case 'apologies':
      return linkTo(MASTER_TABLES.figures);
    case 'difficulties':
      return linkTo(difficulties, DIFFICULTY_VIEWS.current);
    default:
      return undefined;
  }
}

function linkToUnits(form: DueForm, scope: string, count: string): LinkCell {
  const counted = FILED[count];
  if (isLevel(scope)) return linkTo(MASTER_TABLES.progress, levelView(scope));
  return linkTo(MASTER_TABLES.progress, counted === undefined ? undefined : progressView(form, counted));
}

function isLevel(scope: string): scope is Level {
  return LEVELS.some((level) => level === scope);
}
