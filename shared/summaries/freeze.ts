/**
 * A summary as it is frozen: every figure, without the rows that it was made from (those can be found again from the heads), and
 * what a later summary says otherwise.
 */
import type { Summary, SummaryFigure } from './summary.ts';

export type FrozenFigure = Pick<SummaryFigure, 'value' | 'unit'>;

export interface FrozenSummary extends Omit<Summary, 'figures'> {
  readonly figures: Readonly<Record<string, FrozenFigure>>;
}

export interface FigureChange {
  readonly key: string;
  readonly unit: string;
  /** Absent where the figure is new. */
  readonly before?: number | null;
  /** Absent where there is no such figure any more. */
  readonly after?: number | null;
}

/** `hash` stays that of the whole summary, rows included. */
export function frozenOf({ figures, ...rest }: Summary): FrozenSummary {
  const bare = Object.entries(figures).map(([key, { value, unit }]) => [key, { value, unit }] as const);
  return { ...rest, figures: Object.fromEntries(bare) };
}

/** Figures that differ, in the order of `after`; those that are gone at the end. */
export function changedFigures(
  before: Pick<FrozenSummary, 'figures'>,
  after: Pick<FrozenSummary, 'figures'>,
): readonly FigureChange[] {
  const changes: FigureChange[] = [];
  for (const [key, { value, unit }] of Object.entries(after.figures)) {
    const known = before.figures[key];
    if (known === undefined) changes.push({ key, unit, after: value });
    else if (known.value !== value) changes.push({ key, unit, before: known.value, after: value });
  }
  for (const [key, { value, unit }] of Object.entries(before.figures))
    if (after.figures[key] === undefined) changes.push({ key, unit, before: value });
  return changes;
}
