/**
 * The cells in view, in four layers: those that scroll, the frozen rows, the frozen columns, and where both meet. Frozen layers
 * are sticky boxes without size, so the browser keeps them in place.
 */
import type { ReactNode } from 'react';
import { columnLetters, isInside, type Area, type Cell } from '../book/areas.ts';
import { cellAt, type Content } from '../book/content.ts';
import { keyOf } from '../book/session.ts';
import { inView, sizeOf, startOf, type Axis } from './axis.ts';
import { ChartLayer } from './charts/ChartLayer.tsx';
import { GridCell } from './GridCell.tsx';
import { overflows } from './cellStyle.ts';
import type { Axes } from './moves.ts';

export const ROW_HEADER = 46;
export const COLUMN_HEADER = 24;
const SPARE_ROWS = 6;
const SPARE_COLUMNS = 2;

export interface LayersProps {
  readonly content: Content;
  readonly axes: Axes;
  readonly view: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
  readonly chosen: Area;
  readonly active: Cell;
  readonly pending: ReadonlyMap<string, string>;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

export function Layers(props: LayersProps) {
  const { content, axes, view, chosen } = props;
  const rows = inView(axes.rows, view.top, view.height - COLUMN_HEADER, SPARE_ROWS);
  const columns = inView(axes.columns, view.left, view.width - ROW_HEADER, SPARE_COLUMNS);
  const frozenRows = { start: 0, end: content.frozenRows };
  const frozenColumns = { start: 0, end: content.frozenColumns };
  const width = ROW_HEADER + axes.columns.total;
  const height = COLUMN_HEADER + axes.rows.total;
  const frozenWidth = ROW_HEADER + axes.columns.frozenPixels;
  const frozenHeight = COLUMN_HEADER + axes.rows.frozenPixels;
  return (
    <div
      role="presentation"
      className={`canvas ${content.hidesLines ? 'unlined' : ''}`}
      style={{ width: width + 40, height: height + 40 }}
    >
      <div role="presentation" className="layer corner">
        <div role="presentation" className="plate" style={{ width: frozenWidth, height: frozenHeight }}>
          <div className="all" data-all="" aria-hidden="true" />
          <ColumnHeaders axis={axes.columns} span={frozenColumns} chosen={chosen} />
          <RowHeaders axis={axes.rows} span={frozenRows} chosen={chosen} />
          <Rows {...props} rows={frozenRows} columns={frozenColumns} />
        </div>
      </div>
      <div role="presentation" className="layer top">
        <div role="presentation" className="plate" style={{ width, height: frozenHeight }}>
          <ColumnHeaders axis={axes.columns} span={columns} chosen={chosen} />
          <Rows {...props} rows={frozenRows} columns={columns} />
        </div>
      </div>
      <div role="presentation" className="layer left">
        <div role="presentation" className="plate" style={{ width: frozenWidth, height }}>
          <RowHeaders axis={axes.rows} span={rows} chosen={chosen} />
          <Rows {...props} rows={rows} columns={frozenColumns} />
        </div>
      </div>
      <Rows {...props} rows={rows} columns={columns} />
      <ChartLayer charts={content.charts} axes={axes} origin={{ left: ROW_HEADER, top: COLUMN_HEADER }} />
    </div>
  );
}

function ColumnHeaders({ axis, span, chosen }: { axis: Axis; span: Span; chosen: Area }) {
  return indexes(axis, span).map((column) => (
    <div
      key={column}
      className={`header column ${column >= chosen.startColumn && column < chosen.endColumn ? 'touched' : ''} ${
        column + 1 === axis.frozen ? 'edge' : ''
      }`}
      data-column-header={column}
      aria-hidden="true"
      style={{ left: ROW_HEADER + startOf(axis, column), width: sizeOf(axis, column), height: COLUMN_HEADER }}
    >
      {columnLetters(column)}
    </div>
  ));
}

function RowHeaders({ axis, span, chosen }: { axis: Axis; span: Span; chosen: Area }) {
  return indexes(axis, span).map((row) => (
    <div
      key={row}
      className={`header row ${row >= chosen.startRow && row < chosen.endRow ? 'touched' : ''} ${
        row + 1 === axis.frozen ? 'edge' : ''
      }`}
      data-row-header={row}
      aria-hidden="true"
      style={{ top: COLUMN_HEADER + startOf(axis, row), height: sizeOf(axis, row), width: ROW_HEADER }}
    >
      {row + 1}
    </div>
  ));
}

function indexes(axis: Axis, { start, end }: Span): number[] {
  return Array.from({ length: Math.max(0, end - start) }, (_line, at) => start + at).filter(
    (index) => sizeOf(axis, index) > 0,
  );
}

function Rows(props: LayersProps & { readonly rows: Span; readonly columns: Span }): ReactNode {
  const { content, axes, rows, columns } = props;
  if (rows.start >= rows.end || columns.start >= columns.end) return null;
  // A merge that begins outside the window is drawn when any of it is inside.
  const reaching = content.merges.filter(
    ({ startRow, endRow, startColumn, endColumn }) =>
      startRow < rows.end && endRow > rows.start && startColumn < columns.end && endColumn > columns.start,
  );
  const inLayer = ({ startRow, startColumn }: Area) =>
    startRow < content.frozenRows === rows.start < content.frozenRows &&
    startColumn < content.frozenColumns === columns.start < content.frozenColumns;
  const merges = reaching.filter(inLayer);
  const first = Math.min(rows.start, ...merges.map(({ startRow }) => startRow));
  const shown = indexes(axes.rows, { start: first, end: rows.end });
  return shown.map((row) => {
    const anchors = merges.filter((merge) => merge.startRow === row);
    const plain =
      row < rows.start
        ? []
        : indexes(axes.columns, columns).filter(
            (column) => !content.merges.some((merge) => isInside(merge, { row, column })),
          );
    const cells = [
      ...plain.map((column) => ({ row, column, endRow: row + 1, endColumn: column + 1 })),
      ...anchors.map(({ startColumn, endRow, endColumn }) => ({ row, column: startColumn, endRow, endColumn })),
    ].sort((a, b) => a.column - b.column);
    if (cells.length === 0) return null;
    return (
      <div key={row} role="row" aria-rowindex={row + 1} className="line">
        {cells.map((cell) => (
          <PlacedCell key={cell.column} {...props} place={cell} />
        ))}
      </div>
    );
  });
}

function PlacedCell({
  content,
  axes,
  chosen,
  active,
  pending,
  place,
  view,
}: LayersProps & {
  readonly place: {
    readonly row: number;
    readonly column: number;
    readonly endRow: number;
    readonly endColumn: number;
  };
}) {
  const { row, column, endRow, endColumn } = place;
  const data = cellAt(content, place);
  const edge = view.left > 0 ? content.frozenColumns : undefined;
  return (
    <GridCell
      data={data}
      row={row}
      column={column}
      left={ROW_HEADER + startOf(axes.columns, column)}
      top={COLUMN_HEADER + startOf(axes.rows, row)}
      width={startOf(axes.columns, endColumn) - startOf(axes.columns, column)}
      height={startOf(axes.rows, endRow) - startOf(axes.rows, row)}
      spill={
        overflows(data) && (data.formattedValue ?? '') !== '' ? spillOf(content, axes.columns, row, endColumn, edge) : 0
      }
      chosen={isInside(chosen, place)}
      active={active.row === row && active.column === column}
      pending={pending.get(keyOf(place))}
    />
  );
}

/**
 * Pixels of the empty cells that follow.
 *
 * @param edge column where a text stops although empty cells follow: the frozen ones, while others are scrolled beneath them.
 */
function spillOf(content: Content, axis: Axis, row: number, column: number, edge: number | undefined): number {
  let end = column;
  const free = (at: number) =>
    (cellAt(content, { row, column: at }).formattedValue ?? '') === '' &&
    !content.merges.some((merge) => isInside(merge, { row, column: at }));
  while (end < content.columns.length && end !== edge && free(end)) end++;
  return startOf(axis, end) - startOf(axis, column);
}
