/**
 * State of the ledger -> the tables that the master should have and the rows that each should hold, in order. Pure and complete: the same state and
 * moment give the same rows, whoever asks and however often.
 */
import { localDate } from '../calendar/dates.ts';
import type { ProvinceState } from '../ledger/state.ts';
import { afterFreezes } from '../summaries/afterFreeze.ts';
import { reportingUnits } from '../units/registry.ts';
import { chartDataRows } from './board/rows.ts';
import { declaredViews, SHORT_FORM_NAMES, type DueForm } from './fittings/declaredViews.ts';
import { frozenRows } from './frozen/rows.ts';
import { difficultyRows } from './rows/difficulties.ts';
import { figureRows } from './rows/figures.ts';
import { logRows } from './rows/log.ts';
import { petitionRows } from './rows/petitions.ts';
import { overviewRows } from './rows/overview.ts';
import { progressRows } from './rows/progress.ts';
import { reportRows } from './rows/reports.ts';
import { reportTextRows } from './rows/reportText.ts';
import { reviewRows } from './rows/reviews.ts';
import { scoreRows } from './rows/scores.ts';
import type { RowContext, RowSource } from './rows/source.ts';
import { taskRows } from './rows/tasks.ts';
import { standingsAt } from './standing.ts';
import type { DesiredTable, MasterTabId } from './table.ts';
import { MASTER_TABLES, tabsOf } from './tables.ts';

const ROWS: Readonly<Record<MasterTabId, RowSource>> = {
  overview: overviewRows,
  progress: progressRows,
  reviews: reviewRows,
  tasks: taskRows,
  q1: reportRows('q1'),
  'frozen-q1': frozenRows('q1'),
  q2: reportRows('q2'),
  'frozen-q2': frozenRows('q2'),
  q3: reportRows('q3'),
  'frozen-q3': frozenRows('q3'),
  q4: reportRows('q4'),
  'frozen-q4': frozenRows('q4'),
  figures: figureRows,
  difficulties: difficultyRows,
  petitions: petitionRows,
  inspections: figureRows,
  rewards: figureRows,
  reportText: reportTextRows,
  scores: scoreRows,
  log: logRows,
  chartData: chartDataRows,
};

/** @param asOf ISO instant of the business clock: what was due by then is late. */
export function desiredTables(state: ProvinceState, asOf: string): DesiredTable[] {
  const nowMs = Date.parse(asOf);
  const today = localDate(nowMs);
  const registered = state.registry === undefined ? [] : reportingUnits(state.registry, today);
  const forms = dueForms(state);
  const context: RowContext = {
    ...{ state, today, forms, units: registered, standingOf: standingsAt(state, nowMs) },
    isAfterFreeze: afterFreezes(state),
    names: new Map((state.registry?.units ?? []).map((unit) => [unit.id, unit.name])),
    contents: new Map((state.settings?.contents ?? []).map((content) => [content.code, content])),
  };
  return tabsOf(state).map((id) => {
    const table = MASTER_TABLES[id];
    return { table, rows: ROWS[id](table, context), views: declaredViews(id, forms) };
  });
}

function dueForms({ settings }: ProvinceState): readonly DueForm[] {
  const all = Object.keys(SHORT_FORM_NAMES) as DueForm[];
  return all.filter((form) => settings?.calendar.notApplicable.includes(form) !== true);
}
