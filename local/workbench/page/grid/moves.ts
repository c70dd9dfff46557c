/** Where the selection goes by keys: pure arithmetic over axes and merges. */
import { areaOfCell, type Cell } from '../book/areas.ts';
import { cellAt, mergeAt, type Content } from '../book/content.ts';
import type { Selection } from '../book/session.ts';
import { nextShown, type Axis } from './axis.ts';

export interface Axes {
  readonly rows: Axis;
  readonly columns: Axis;
}

export interface Step {
  readonly down: -1 | 0 | 1;
  readonly right: -1 | 0 | 1;
}

/** The next cell that is shown; a merge is one cell. */
export function stepFrom(content: Content, axes: Axes, cell: Cell, { down, right }: Step): Cell {
  const area = mergeAt(content, cell) ?? areaOfCell(cell);
  const row = down === 0 ? cell.row : nextShown(axes.rows, down > 0 ? area.endRow - 1 : area.startRow, down);
  const column =
    right === 0 ? cell.column : nextShown(axes.columns, right > 0 ? area.endColumn - 1 : area.startColumn, right);
  return { row, column };
}

/** To the end of what is filled, or to the next filled cell, as Ctrl with an arrow does. */
export function jumpFrom(content: Content, axes: Axes, cell: Cell, step: Step): Cell {
  const filled = (at: Cell) => (cellAt(content, at).formattedValue ?? '') !== '';
  const same = (a: Cell, b: Cell) => a.row === b.row && a.column === b.column;
  let at = stepFrom(content, axes, cell, step);
  const wanted = filled(cell) && filled(at);
  for (;;) {
    const next = stepFrom(content, axes, at, step);
    if (same(next, at)) return at;
    if (wanted ? !filled(next) : filled(at)) return at;
    at = next;
  }
}

/** Tab at the end of a row goes on in the next one. */
export function wrapFrom(content: Content, axes: Axes, cell: Cell, right: 1 | -1): Cell {
  const next = stepFrom(content, axes, cell, { down: 0, right });
  if (next.column !== cell.column) return next;
  const below = stepFrom(content, axes, cell, { down: right, right: 0 });
  if (below.row === cell.row) return cell;
  return { row: below.row, column: right > 0 ? nextShown(axes.columns, -1, 1) : content.columns.length - 1 };
}

export const single = (cell: Cell): Selection => ({ active: cell, focus: cell });
