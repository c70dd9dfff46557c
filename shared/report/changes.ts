/** Figures that changed after the summary was frozen, among those that a document shows. Names them; changes nothing. */
import { changedFigures, type FrozenSummary } from '../summaries/freeze.ts';
import { formatChange, formatNumber, formatPercent } from '../text/format.ts';
import type { Row, Table } from './document.ts';
import { left, right } from './annexes/cells.ts';
import { UNKNOWN_CELL } from './figures.ts';
import { plainText } from './say.ts';

export interface ShownChange {
  readonly key: string;
  /** Where it stands: "Theo nhóm nhiệm vụ / 5. Tuyên truyền / Hoàn thành". */
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
  current: FrozenSummary,
): readonly ShownChange[] {
  const changes = new Map(changedFigures(frozen, current).map((change) => [change.key, change]));
  return tables.flatMap(namedFigures).flatMap(({ key, name }) => {
    const change = changes.get(key);
    if (change === undefined) return [];
    const { unit, before = null, after = null } = change;
    return [{ key, name, unit, before, after }];
  });
}

function namedFigures({ caption = '', columns, rows }: Table): { readonly key: string; readonly name: string }[] {
  let under = caption.replace(/^[A-Z]\. /, '');
  return rows.flatMap((row) => {
    if (row.kind === 'group') {
      under = plainText(row.runs);
      return [];
    }
    const line = plainText(row.cells[0]?.runs ?? []);
    return row.cells.flatMap(({ runs }, index) =>
      runs.flatMap((run) =>
        run.kind === 'source' ? [{ key: run.key, name: [under, line, columns[index]?.title].join(' / ') }] : [],
      ),
    );
  });
}

export function changeTable(changes: readonly ShownChange[], caption: string): Table {
  return {
    caption,
    columns: [
      { title: 'Số liệu', width: 64 },
      { title: 'Số đã chốt', width: 12 },
      { title: 'Số hiện nay', width: 12 },
      { title: 'Chênh lệch', width: 12 },
    ],
    rows: changes.map(({ name, before, after, unit }): Row => {
      const difference =
        before === null || after === null ? UNKNOWN_CELL : formatChange(after - before, unit === '%' ? 2 : 0);
      return {
        kind: 'cells',
        cells: [left(name), right(shown(before, unit)), right(shown(after, unit)), right(difference)],
      };
    }),
  };
}

function shown(value: number | null, unit: string): string {
  if (value === null) return UNKNOWN_CELL;
  return unit === '%' ? formatPercent(value) : formatNumber(value);
}
