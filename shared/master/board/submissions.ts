/** Who has sent what: status of the current form by level, and the trend over the quarters of the cycle. */
import { QUARTER_FORMS, type Form, type QuarterForm } from '../../calendar/form.ts';
import { LEVELS } from '../../calendar/settings.ts';
import { revisionsOf } from '../../ledger/state.ts';
import { formCounts } from '../../progress/formCounts.ts';
import { LEVEL_NAMES, type RowContext } from '../rows/source.ts';
import { STANDING_NAMES, type Standing } from '../standing.ts';
import { STATE_COLUMNS } from './dataTable.ts';
import { rate, type Section } from './section.ts';
import { taskCounts } from './taskCounts.ts';

/** From what is settled to what is missing, as the bars are stacked. */
const STACKED = ['accepted', 'submitted', 'returned', 'not-submitted', 'overdue'] as const;

/** In which part of the bar a unit counts; a form that it does not owe is in none. */
const STACKED_AS: Readonly<Record<Standing, (typeof STACKED)[number] | undefined>> = {
  'not-applicable': undefined,
  'not-open': 'not-submitted',
  'not-submitted': 'not-submitted',
  overdue: 'overdue',
  submitted: 'submitted',
  returned: 'returned',
  accepted: 'accepted',
};

/** Somebody has sent it, or should have by now. */
export function hasBeen(form: Form, { state, units, standingOf }: RowContext): boolean {
  return units.some(
    (unit) => revisionsOf(state.units.get(unit.id), form).length > 0 || standingOf(unit, form) === 'overdue',
  );
}

/** The last form whose turn has come; the plan before any. */
export function currentForm(context: RowContext): Exclude<Form, 'kk'> {
  return currentQuarter(context) ?? 'plan';
}

export function currentQuarter(context: RowContext): QuarterForm | undefined {
  return QUARTER_FORMS.findLast((form) => hasBeen(form, context));
}

export const statusRows: Section = (context) => {
  const form = currentForm(context);
  const names = STACKED.map((standing) => STANDING_NAMES[standing]);
  return [
    { values: byState(names) },
    ...LEVELS.map((level) => {
      const counts = new Map<Standing | undefined, number>();
      for (const unit of context.units) {
        if (unit.level !== level) continue;
        const standing = STACKED_AS[context.standingOf(unit, form)];
        counts.set(standing, (counts.get(standing) ?? 0) + 1);
      }
      const values = STACKED.map((standing) => counts.get(standing) ?? 0);
      return { key: level, values: { label: LEVEL_NAMES[level], ...byState(values) } };
    }),
  ];
};

export function byState<Value extends string | number>(values: readonly Value[]): Readonly<Record<string, Value>> {
  return Object.fromEntries(values.map((value, index) => [STATE_COLUMNS[index] ?? '', value]));
}

const QUARTER_NAMES: Readonly<Record<QuarterForm, string>> = { q1: 'Quý I', q2: 'Quý II', q3: 'Quý III', q4: 'Quý IV' };

/** A quarter that is still to come is blank, not 0. */
export const trendRows: Section = (context) => [
  { values: { submitted: 'Đã nộp', onTime: 'Đúng hạn', done: 'Nhiệm vụ hoàn thành' } },
  ...QUARTER_FORMS.map((form) => {
    const label = QUARTER_NAMES[form];
    if (context.state.settings?.calendar.notApplicable.includes(form) === true)
      return { key: form, values: { label: `${label} (không áp dụng)` } };
    if (!hasBeen(form, context)) return { key: form, values: { label } };
    const { expected, submitted, onTime } = formCounts(form, context.units, context);
    const { done, total } = taskCounts(form, context).all;
    return {
      key: form,
      values: {
        ...{ label, submitted: rate(submitted, expected), onTime: rate(onTime, expected), done: rate(done, total) },
      },
    };
  }),
];
