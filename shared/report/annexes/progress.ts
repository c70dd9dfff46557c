/** Phụ lục I: where each unit stands: when it sent the form, and its tasks by state, or by group for a plan. */
import { localDate } from '../../calendar/dates.ts';
import type { Form, QuarterForm } from '../../calendar/form.ts';
import { TASK_GROUP_CHOICES } from '../../forms/choices.ts';
import { baseRevision, formStatus, revisionsOf, type UnitState } from '../../ledger/state.ts';
import { timelinessInWords } from '../../progress/words.ts';
import { tasksOf } from '../../summaries/tasks.ts';
import type { Annex, Cell, Column } from '../document.ts';
import { periodInWords, type ReportSource } from '../source.ts';
import { plainText, upperFirst } from '../say.ts';
import { STATE_WORDS, STATES } from '../words.ts';
import { byLevel, centred, date, left, number, strong, unitName } from './cells.ts';

const UNIT_COLUMNS: readonly Column[] = [
  { title: 'TT', width: 4 },
  { title: 'Đơn vị', width: 34 },
  { title: 'Ngày gửi', width: 9 },
  { title: 'Tình trạng', width: 18 },
  { title: 'Tổng số nhiệm vụ', width: 7 },
];

export function quarterProgress(form: QuarterForm, source: ReportSource): Annex {
  const counts = (own: UnitState | undefined) => {
    const tasks = own === undefined ? [] : tasksOf(own, form).filter(({ state }) => state !== 'withdrawn');
    return [tasks.length, ...STATES.map((state) => tasks.filter((task) => task.state === state).length)];
  };
  return {
    number: 'I',
    title: `Tiến độ báo cáo và thực hiện nhiệm vụ của các đơn vị ${plainText(periodInWords(form, source.settings.cycle))}`,
    tables: [
      progressTable(
        form,
        STATES.map((state) => ({ title: STATE_WORDS[state].head, width: 6.5 })),
        counts,
        ['total', ...STATES].map((state) => `tasks.all.${state}`),
        source,
      ),
    ],
    notes: ['Nhiệm vụ đã rút khỏi kế hoạch không tính vào tổng số.'],
  };
}

export function planProgress(source: ReportSource): Annex {
  const counts = (own: UnitState | undefined) => {
    const tasks = baseRevision(own, 'plan')?.content.tasks ?? [];
    return [
      tasks.length,
      ...TASK_GROUP_CHOICES.map(({ value }) => tasks.filter(({ group }) => group === value).length),
    ];
  };
  return {
    number: 'I',
    title: `Tình hình gửi kế hoạch của các đơn vị ${plainText(periodInWords('plan', source.settings.cycle))}`,
    tables: [
      progressTable(
        'plan',
        TASK_GROUP_CHOICES.map(({ value }) => ({ title: `Nhóm ${value}`, width: 6.5 })),
        counts,
        ['tasks.all.total', ...TASK_GROUP_CHOICES.map(({ value }) => `tasks.group.${value}.total`)],
        source,
      ),
    ],
    notes: [`Nhóm nhiệm vụ: ${TASK_GROUP_CHOICES.map(({ label }) => label).join('; ')}.`],
  };
}

/** @param counts numbers of a unit, in the order of the columns. @param totals keys of the figures that they add up to. */
function progressTable(
  form: Form,
  columns: readonly Column[],
  counts: (own: UnitState | undefined) => readonly number[],
  totals: readonly string[],
  { state, units, registry, figures }: ReportSource,
) {
  const rows = byLevel(units, (unit, place) => {
    const own = state.units.get(unit.id);
    const first = revisionsOf(own, form)[0];
    const cells = [
      centred(String(place)),
      left(unitName(unit, registry)),
      date(first === undefined ? undefined : localDate(Date.parse(first.at))),
      left(standingInWords(form, own)),
      ...counts(own).map(number),
    ];
    return { kind: 'cells', cells };
  });
  const total: readonly Cell[] = [
    ...[left(''), left('Tổng cộng'), left(''), left('')],
    ...totals.map((key): Cell => ({ runs: [figures.number(key)], align: 'right' })),
  ];
  return { columns: [...UNIT_COLUMNS, ...columns], rows: [...rows, strong(total)] };
}

/** "Đúng hạn", "Trễ 2 ngày; đã trả lại", "Chưa gửi". */
function standingInWords(form: Form, own: UnitState | undefined): string {
  const first = revisionsOf(own, form)[0];
  if (first === undefined) return 'Chưa gửi';
  const sent = upperFirst(timelinessInWords(first.minutesLate));
  switch (formStatus(own, form)) {
    case 'returned':
      return `${sent}; đã trả lại`;
    case 'accepted':
      return `${sent}; đã chấp nhận`;
    case 'submitted':
    case 'not-submitted':
      return sent;
  }
}
