/** What the charts of a frozen quarter are drawn from: figures of its newest version alone, so that they change with the next one. */
import { QUARTER_FORMS, type QuarterForm } from '../../calendar/form.ts';
import { LEVELS } from '../../calendar/level.ts';
import { TASK_GROUP_CHOICES } from '../../forms/choices.ts';
import { FIGURES } from '../../forms/figures.ts';
import { lastFreeze } from '../../ledger/state.ts';
import { shortened, shortGroupName, STATE_NAMES } from '../board/tasks.ts';
import { COUNTED_STATES } from '../board/taskCounts.ts';
import { FROZEN_PARTS, type FrozenPart, type FrozenSectionId, type SectionRow } from '../board/section.ts';
import { byState } from '../board/submissions.ts';
import { LEVEL_NAMES, type RowContext } from '../rows/source.ts';
import { valueOf, type FrozenFigures } from './quarter.ts';
import { CHART_NAMES, CUMULATIVE_NAMES } from './table.ts';

export interface FrozenSection {
  readonly section: FrozenSectionId;
  /** Column "Biểu đồ". */
  readonly name: string;
  readonly rows: readonly SectionRow[];
}

/** Of every frozen quarter. */
export function frozenSections({ state }: Pick<RowContext, 'state'>): readonly FrozenSection[] {
  return QUARTER_FORMS.flatMap((form) => {
    const freeze = lastFreeze(state, form);
    if (freeze === undefined) return [];
    return FROZEN_PARTS.map((part): FrozenSection => ({
      section: `${form}-${part}`,
      name: `Tổng hợp ${form.toUpperCase()}: ${CHART_NAMES[part]}`,
      rows: ROWS[part](form, freeze.summary.figures),
    }));
  });
}

const ROWS: Readonly<Record<FrozenPart, (form: QuarterForm, figures: FrozenFigures) => readonly SectionRow[]>> = {
  filing: (_form, figures) => [
    { values: byState(['Đúng hạn', 'Gửi chậm', 'Chưa gửi']) },
    ...LEVELS.filter((level) => (valueOf(figures, `report.${level}.asked`) ?? 0) > 0).map((level) => {
      const counts = ['onTime', 'late', 'missing'].map((count) => valueOf(figures, `report.${level}.${count}`) ?? 0);
      return { key: level, values: { label: LEVEL_NAMES[level], ...byState(counts) } };
    }),
  ],
  groups: (_form, figures) => [
    { values: byState(STATE_NAMES) },
    ...TASK_GROUP_CHOICES.map(({ value, label }) => {
      const counts = COUNTED_STATES.map((state) => valueOf(figures, `tasks.group.${value}.${state}`) ?? 0);
      return { key: String(value), values: { label: shortGroupName(label), ...byState(counts) } };
    }),
  ],
  shares: (form, figures) => [
    { values: { period: 'Trong kỳ', cumulative: CUMULATIVE_NAMES[form] } },
    ...SHARES.map(({ key, name }) => ({
      key,
      values: {
        label: shortened(name, LABEL),
        period: valueOf(figures, `figures.${key}.period`) ?? null,
        cumulative: valueOf(figures, `figures.${key}.cumulative`) ?? null,
      },
    })),
  ],
};

/** Longest name on an axis, in characters. */
const LABEL = 36;

/** Figures in per cent: counts of papers and of files have no scale in common. */
const SHARES = FIGURES.filter(({ aggregation: { kind } }) => kind === 'ratio' || kind === 'share-of-units');
