/**
 * The open tab as a grid: mouse, scrolling, and the editor that holds the keyboard. What a cell shows is what Google said.
 *
 * Rows and columns out of view are not drawn.
 */
import { useEffect, useMemo, useRef, type MouseEvent } from 'react';
import { areaOfCell, type Area, type Cell } from '../book/areas.ts';
import { mergeAt, type Content } from '../book/content.ts';
import { areaOfSelection, type Session, type SessionState } from '../book/session.ts';
import { axisOf, sizeOf, startOf, type Axis } from './axis.ts';
import { CellEditor, type EditorHandle } from './CellEditor.tsx';
import { COLUMN_HEADER, Layers, ROW_HEADER } from './Layers.tsx';
import { single, type Axes } from './moves.ts';
import { canvasMeasure, rowHeights } from './rowHeights.ts';
import { useView, type View } from './useView.ts';

const measure = canvasMeasure();

export interface GridProps {
  readonly session: Session;
  readonly state: SessionState;
  readonly content: Content;
  readonly editor: React.RefObject<EditorHandle>;
  readonly onMenu: (at: { readonly x: number; readonly y: number }) => void;
}

export function Grid({ session, state, content, editor, onMenu }: GridProps) {
  const { ref, view, onScroll } = useView();
  const dragging = useRef(false);
  const axes = useMemo<Axes>(
    () => ({
      rows: axisOf(rowHeights(content, measure), content.frozenRows),
      columns: axisOf(
        content.columns.map(({ size = 100, hidden }) => (hidden ? 0 : size)),
        content.frozenColumns,
      ),
    }),
    [content],
  );
  const { selection } = state;
  const chosen = areaOfSelection(content, selection);
  const activeArea = mergeAt(content, selection.active) ?? areaOfCell(selection.active);
  const { sheetId } = content.properties;
  // A whole row or column is chosen where one stands: nothing scrolls to its end.
  const wholeLines =
    (chosen.startRow === 0 && chosen.endRow === content.rows.length) ||
    (chosen.startColumn === 0 && chosen.endColumn === content.columns.length);

  useEffect(() => {
    const element = ref.current;
    if (element === null || wholeLines) return;
    element.scrollTop = scrolledTo(
      axes.rows,
      selection.focus.row,
      element.scrollTop,
      element.clientHeight - COLUMN_HEADER,
    );
    element.scrollLeft = scrolledTo(
      axes.columns,
      selection.focus.column,
      element.scrollLeft,
      element.clientWidth - ROW_HEADER,
    );
  }, [ref, axes, wholeLines, selection.focus.row, selection.focus.column, sheetId]);

  const onMouseDown = (event: MouseEvent<HTMLDivElement>) => {
    if (event.button === 1) return;
    const place = placeOf(event.target, content);
    if (place === undefined) return;
    event.preventDefault();
    editor.current?.commit();
    editor.current?.focus();
    const inside =
      event.button === 2 && areaHas(chosen, place.selection.active) && areaHas(chosen, place.selection.focus);
    if (!inside)
      session.select(event.shiftKey ? { active: selection.active, focus: place.selection.focus } : place.selection);
    dragging.current = event.button === 0 && place.kind === 'cell';
    if (place.list && event.button === 0) editor.current?.openList(place.selection.active);
  };
  const onMouseOver = (event: MouseEvent<HTMLDivElement>) => {
    if (!dragging.current || event.buttons !== 1) return;
    const place = placeOf(event.target, content);
    if (place?.kind === 'cell')
      session.select({ active: session.state().selection.active, focus: place.selection.focus });
  };
  return (
    <div className="grid-frame">
      <div
        ref={ref}
        role="grid"
        aria-label={`Trang ${content.properties.title}`}
        aria-rowcount={content.rows.length}
        aria-colcount={content.columns.length}
        aria-multiselectable="true"
        className="grid"
        tabIndex={0}
        onFocus={() => editor.current?.focus()}
        onScroll={onScroll}
        onMouseDown={onMouseDown}
        onMouseOver={onMouseOver}
        onMouseUp={() => {
          dragging.current = false;
        }}
        onDoubleClick={(event) => {
          if (placeOf(event.target, content)?.kind === 'cell') editor.current?.edit();
        }}
        onContextMenu={(event) => {
          event.preventDefault();
          onMenu({ x: event.clientX, y: event.clientY });
        }}
      >
        <Layers {...{ content, axes, view, chosen }} active={selection.active} pending={state.pending} />
      </div>
      <CellEditor
        ref={editor}
        {...{ session, content, axes, chosen }}
        active={selection.active}
        focusCell={selection.focus}
        locale={state.book?.properties.locale ?? 'vi_VN'}
        box={boxOf(axes, activeArea, content, view)}
        frame={view}
      />
    </div>
  );
}

const areaHas = ({ startRow, endRow, startColumn, endColumn }: Area, { row, column }: Cell): boolean =>
  row >= startRow && row < endRow && column >= startColumn && column < endColumn;

/** What was clicked: a cell, a header, the corner. */
function placeOf(target: EventTarget, content: Content) {
  if (!(target instanceof Element)) return undefined;
  const last = { row: content.rows.length - 1, column: content.columns.length - 1 };
  const element = target.closest<HTMLElement>('[data-row],[data-column-header],[data-row-header],[data-all]');
  if (element === null) return undefined;
  const { row, column, columnHeader, rowHeader } = element.dataset;
  const list = target.closest('[data-list]') !== null;
  const lines = (active: Cell, focus: Cell) => ({ kind: 'lines' as const, list, selection: { active, focus } });
  if (row !== undefined) {
    const cell = { row: Number(row), column: Number(column) };
    return { kind: 'cell' as const, list, selection: single(cell) };
  }
  if (columnHeader !== undefined)
    return lines({ row: 0, column: Number(columnHeader) }, { row: last.row, column: Number(columnHeader) });
  if (rowHeader !== undefined)
    return lines({ row: Number(rowHeader), column: 0 }, { row: Number(rowHeader), column: last.column });
  return lines({ row: 0, column: 0 }, last);
}

/** Where the active cell lies in the frame, frozen lines considered. */
function boxOf(axes: Axes, area: Area, content: Content, view: View) {
  const left = startOf(axes.columns, area.startColumn);
  const top = startOf(axes.rows, area.startRow);
  return {
    left: ROW_HEADER + left - (area.startColumn < content.frozenColumns ? 0 : view.left),
    top: COLUMN_HEADER + top - (area.startRow < content.frozenRows ? 0 : view.top),
    width: startOf(axes.columns, area.endColumn) - left,
    height: startOf(axes.rows, area.endRow) - top,
  };
}

/** The scroll position that shows a line, moved no further than needed. */
function scrolledTo(axis: Axis, index: number, scroll: number, extent: number): number {
  if (index < axis.frozen) return scroll;
  const start = startOf(axis, index);
  const end = start + sizeOf(axis, index);
  if (start < scroll + axis.frozenPixels) return start - axis.frozenPixels;
  if (end > scroll + extent) return Math.min(end - extent, start - axis.frozenPixels);
  return scroll;
}
