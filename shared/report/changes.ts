/**
 * Figures that two summaries say differently, among those that a document shows: after the freeze, between two versions of it, and of
 * the quarters before, which "lũy kế" counts as they are now. Names them; changes nothing.
 */
import { FIGURE_SECTIONS, FIGURES } from '../forms/figures.ts';
import { changedFigures, type FrozenSummary } from '../summaries/freeze.ts';
import { formatChange, formatNumber, formatPercent } from '../text/format.ts';
import type { Row, Table } from './document.ts';
import { group, left, right } from './annexes/cells.ts';
import { figuresOf, UNKNOWN_CELL } from './figures.ts';
import { headedRows } from './headedRows.ts';
import { plainText } from './say.ts';

export interface ShownChange {
  readonly key: string;
  /** What it stands under: "Theo nhóm nhiệm vụ". */
  readonly under: string;
  /** Its line and column: "5. Tuyên truyền: Hoàn thành". */
  readonly name: string;
  readonly unit: string;
  /** `null` where nobody had reported or there was nothing to divide by. */
  readonly before: number | null;
  readonly after: number | null;
}

/** In the order of the tables. @param tables those that hold the figures of the document. */
export function shownChanges(
  tables: readonly Table[],
  frozen: FrozenSummary,
  current: Pick<FrozenSummary, 'figures'>,
): readonly ShownChange[] {
  const [then, now] = [figuresOf(frozen), figuresOf(current)];
  const units = new Map(changedFigures(frozen, current).map(({ key, unit }) => [key, unit]));
  return tables.flatMap(namedFigures).flatMap(({ key, ...named }) => {
    const unit = units.get(key);
    return unit === undefined ? [] : [{ key, ...named, unit, before: then.known(key), after: now.known(key) }];
  });
}

/** What "lũy kế" holds of the quarters before beyond what was frozen of them: sent, or sent again, since. */
export function lateAdditions(summary: FrozenSummary, before: FrozenSummary): readonly ShownChange[] {
  const then = figuresOf(before);
  const valueOf = ({ figures }: FrozenSummary, key: string) => figures[key]?.value ?? 0;
  return FIGURES.filter(({ aggregation }) => aggregation.kind === 'sum').flatMap(({ key, section, name, unit }) => {
    const [period, cumulative] = [`figures.${key}.period`, `figures.${key}.cumulative`];
    const [was, is] = [valueOf(before, cumulative), valueOf(summary, cumulative) - valueOf(summary, period)];
    const under = FIGURE_SECTIONS[section];
    return was === is ? [] : [{ key: cumulative, under, name, unit, before: then.known(cumulative), after: is }];
  });
}

function namedFigures(table: Table): Pick<ShownChange, 'key' | 'under' | 'name'>[] {
  const { caption = '', columns } = table;
  return headedRows(table, caption.replace(/^[A-Z]\. /, '')).flatMap(({ under, row }) => {
    const line = plainText(row.cells[0]?.runs ?? []);
    return row.cells.flatMap(({ runs }, index) =>
      runs.flatMap((run) =>
        run.kind === 'source' ? [{ key: run.key, under, name: [line, columns[index]?.title].join(': ') }] : [],
      ),
    );
  });
}

/** @param heads over the figures before and after. */
export function changeTable(changes: readonly ShownChange[], heads: readonly [before: string, after: string]): Table {
  const [before, after] = heads;
  return {
    columns: [
      { title: 'Số liệu', width: 64 },
      { title: before, width: 12 },
      { title: after, width: 12 },
      { title: 'Chênh lệch', width: 12 },
    ],
    rows: changes.flatMap((change, index): readonly Row[] => {
      const opens = change.under !== changes[index - 1]?.under;
      return [...(opens ? [group(change.under)] : []), changeRow(change)];
    }),
  };
}

function changeRow({ name, before, after, unit }: ShownChange): Row {
  const difference =
    before === null || after === null ? UNKNOWN_CELL : formatChange(after - before, unit === '%' ? 2 : 0);
  return {
    kind: 'cells',
    cells: [left(name), right(shown(before, unit)), right(shown(after, unit)), right(difference)],
  };
}

function shown(value: number | null, unit: string): string {
  if (value === null) return UNKNOWN_CELL;
  return unit === '%' ? formatPercent(value) : formatNumber(value);
}
