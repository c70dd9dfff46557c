/**
 * "Tổng quan": what an officer wants to know first, form by form and level by level. Every figure leads to its rows.
 *
 * A share is of those that must send: complete is what came at all, in time what came by the last day.
 */
import { FORM_NAMES } from '../../calendar/form.ts';
import { LEVELS } from '../../calendar/settings.ts';
import { baseRevision } from '../../ledger/state.ts';
import { formCounts, type Counts } from '../../progress/formCounts.ts';
import { isSettled } from '../../progress/settling.ts';
import {
  DIFFICULTY_VIEWS,
  levelView,
  linkTo,
  PETITION_VIEWS,
  progressView,
  TASK_VIEWS,
  type DueForm,
  type ProgressFigure,
} from '../fittings/declaredViews.ts';
import type { FilterView } from '../fittings/filterViews.ts';
import { shownRevision } from '../shownRevision.ts';
import type { Standing } from '../standing.ts';
import { rowKey, tableRow, type MasterTable, type TableRow } from '../table.ts';
import { MASTER_TABLES } from '../tables.ts';
import { LEVEL_NAMES, type RowContext, type RowSource, type RowValues } from './source.ts';

interface Figure {
  readonly key: string;
  readonly section: string;
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly of: MasterTable;
  readonly view?: FilterView;
  readonly more?: RowValues;
}

export const overviewRows: RowSource = (table, context) =>
  [
    ...unitFigures(context),
    ...context.forms.flatMap((form) => formFigures(form, context)),
    ...contentFigures(context),
  ].map(({ key, section, name, value, unit, of, view, more }): TableRow =>
    tableRow(table, key, { section, name, value, unit, ...more, rows: linkTo(of, view) }),
  );

function unitFigures({ state, units }: RowContext): Figure[] {
  const section = state.settings?.simulated === true ? 'Dữ liệu mô phỏng' : 'Đơn vị phải nộp';
  return LEVELS.map((level) => ({
    ...{ key: rowKey('units', level), section, name: `Số đơn vị cấp ${LEVEL_NAMES[level].toLowerCase()}` },
    value: units.filter((unit) => unit.level === level).length,
    ...{ unit: 'đơn vị', of: MASTER_TABLES.progress, view: levelView(level) },
  }));
}

function formFigures(form: DueForm, context: RowContext): Figure[] {
  const count = formCounts(form, context.units, context);
  const sharesOf = hasOpened(form, context) ? shares : ({ expected }: Counts): RowValues => ({ expected });
  const figure = (name: string, id: ProgressFigure, value: number, more: RowValues = {}): Figure => ({
    ...{ key: rowKey(form, id), section: FORM_NAMES[form], name, value, unit: 'đơn vị' },
    ...{ of: MASTER_TABLES.progress, view: progressView(form, id), more },
  });
  return [
    figure('Đã nộp', 'submitted', count.submitted, sharesOf(count)),
    ...LEVELS.flatMap((level): Figure[] => {
      const own = formCounts(
        form,
        context.units.filter((unit) => unit.level === level),
        context,
      );
      if (own.expected === 0) return [];
      const key = rowKey(form, level);
      const all = figure(`Đã nộp: cấp ${LEVEL_NAMES[level].toLowerCase()}`, 'submitted', own.submitted, sharesOf(own));
      return [{ ...all, key, view: levelView(level) }];
    }),
    figure('Nộp đúng hạn', 'onTime', count.onTime),
    figure('Nộp trễ', 'late', count.late),
    figure('Quá hạn, chưa nộp', 'overdue', count.overdue),
    figure('Đang trả lại', 'returned', count.returned),
    figure('Đã chấp nhận', 'accepted', count.accepted),
  ];
}

function contentFigures({ state, units }: RowContext): Figure[] {
  const count = { tasks: 0, current: 0, open: 0, forProvince: 0 };
  for (const unit of units) {
    const own = state.units.get(unit.id);
    count.tasks += baseRevision(own, 'plan')?.content.tasks.length ?? 0;
    if (own === undefined) continue;
    count.current += baseRevision(own, 'kk')?.content.difficulties.length ?? 0;
    for (const { id, level } of shownRevision(own, 'kk')?.revision.content.difficulties ?? []) {
      if (isSettled(own.answers.get(id))) continue;
      count.open++;
      if (level === 'province') count.forProvince++;
    }
  }
  const { tasks, difficulties, petitions } = MASTER_TABLES;
  const figure = (
    key: string,
    name: string,
    value: number,
    unit: string,
    of: MasterTable,
    view: FilterView,
  ): Figure => ({
    ...{ key, section: 'Nội dung', name, value, unit, of, view },
  });
  const open = 'Khó khăn chưa trả lời';
  return [
    figure('tasks', 'Nhiệm vụ trong các kế hoạch có hiệu lực', count.tasks, 'nhiệm vụ', tasks, TASK_VIEWS.current),
    figure(
      'difficulties',
      'Khó khăn, vướng mắc đã gửi',
      count.current,
      'khó khăn',
      difficulties,
      DIFFICULTY_VIEWS.current,
    ),
    figure('difficulties/open', open, count.open, 'khó khăn', difficulties, DIFFICULTY_VIEWS.open),
    figure(
      'difficulties/province',
      `${open}, trình UBND tỉnh`,
      count.forProvince,
      'khó khăn',
      petitions,
      PETITION_VIEWS.toPrint,
    ),
  ];
}

/** For somebody: before that a share of those that sent it says nothing. */
function hasOpened(form: DueForm, { units, standingOf }: RowContext): boolean {
  return units.some((unit) => !UNOPENED.has(standingOf(unit, form)));
}

const UNOPENED: ReadonlySet<Standing> = new Set(['not-open', 'not-applicable']);

function shares({ expected, submitted, onTime }: Counts): RowValues {
  return { expected, completeness: share(submitted, expected), timeliness: share(onTime, expected) };
}

/** To a tenth of a per cent, as it is shown; blank where nothing must be sent. */
function share(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((1000 * part) / whole) / 1000;
}
