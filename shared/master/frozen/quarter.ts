/** A frozen quarter as its tab tells it: its versions, the ledger's own figures by now, and the lines that both are shown in. */
import type { QuarterForm } from '../../calendar/form.ts';
import type { Freeze } from '../../ledger/state.ts';
import { figuresOf, UNKNOWN_CELL } from '../../report/figures.ts';
import { reportSource } from '../../report/source.ts';
import type { FrozenFigure } from '../../summaries/freeze.ts';
import { restated } from '../../summaries/restated.ts';
import { formatChange, formatPercent } from '../../text/format.ts';
import type { RowContext } from '../rows/source.ts';
import type { MasterCell } from '../table.ts';
import { figureLines, type FigureLine } from './lines.ts';

export type FrozenFigures = Readonly<Record<string, FrozenFigure>>;

export interface FrozenQuarter {
  readonly form: QuarterForm;
  /** Oldest first. */
  readonly versions: readonly Freeze[];
  readonly newest: Freeze;
  /** As the ledger stands, of the moment of the newest version: the clock alone changes no figure. */
  readonly now: FrozenFigures;
  readonly lines: readonly FigureLine[];
}

/** @returns `undefined` while the quarter is not frozen. */
export function frozenQuarter(form: QuarterForm, { state }: Pick<RowContext, 'state'>): FrozenQuarter | undefined {
  const { settings, registry } = state;
  const versions = state.freezes?.[form] ?? [];
  const newest = versions.at(-1);
  if (newest === undefined || settings === undefined || registry === undefined) return undefined;
  const now = restated(state, newest.summary).figures;
  // An earlier edition may have frozen fewer figures than this one names.
  const summary = { ...newest.summary, figures: { ...now, ...newest.summary.figures } };
  return {
    form,
    versions,
    newest,
    now,
    lines: figureLines(form, reportSource({ state, settings, registry, summary })),
  };
}

/** `null` where nobody reported or there is nothing to divide by, `undefined` where there is no such figure. */
export function valueOf(figures: FrozenFigures, key: string): number | null | undefined {
  return figures[key] === undefined ? undefined : figuresOf({ figures }).value(key);
}

/** 1239, "94,84%", "–"; blank for a figure that is not there. */
export function shownValue(figures: FrozenFigures, key: string): MasterCell {
  const value = valueOf(figures, key);
  if (value === undefined) return null;
  if (value === null) return UNKNOWN_CELL;
  return figures[key]?.unit === '%' ? formatPercent(value) : value;
}

/** 3, "+0,52", "–" where one of them is unknown; blank where they are the same. */
export function shownChange(before: FrozenFigures, after: FrozenFigures, key: string): MasterCell {
  const [was, is] = [valueOf(before, key), valueOf(after, key)];
  if (was === is) return null;
  if (typeof was !== 'number' || typeof is !== 'number') return UNKNOWN_CELL;
  return after[key]?.unit === '%' ? formatChange(is - was) : is - was;
}
