/**
 * Rectangles of cells: overlap, containment, what is left of one when others are taken out.
 *
 * Pure arithmetic over `Bounds` (0-based, ends exclusive); it knows no grid and no sheet.
 */
import type { Bounds } from './grid.ts';
import type { GridRange } from './model.ts';

/** Bounds of a grid range whose open ends reach to infinity: for comparing, not for walking. */
export const unbounded = (range: Omit<GridRange, 'sheetId'>): Bounds => ({
  startRow: range.startRowIndex ?? 0,
  endRow: range.endRowIndex ?? Number.POSITIVE_INFINITY,
  startColumn: range.startColumnIndex ?? 0,
  endColumn: range.endColumnIndex ?? Number.POSITIVE_INFINITY,
});

export const isEmpty = (area: Bounds): boolean => area.startRow >= area.endRow || area.startColumn >= area.endColumn;

export const intersection = (one: Bounds, other: Bounds): Bounds => ({
  startRow: Math.max(one.startRow, other.startRow),
  endRow: Math.min(one.endRow, other.endRow),
  startColumn: Math.max(one.startColumn, other.startColumn),
  endColumn: Math.min(one.endColumn, other.endColumn),
});

export const overlaps = (one: Bounds, other: Bounds): boolean => !isEmpty(intersection(one, other));

export const contains = (outer: Bounds, inner: Bounds): boolean =>
  outer.startRow <= inner.startRow &&
  outer.endRow >= inner.endRow &&
  outer.startColumn <= inner.startColumn &&
  outer.endColumn >= inner.endColumn;

/** What is left of the area without the hole: up to four rectangles. */
export function without(area: Bounds, hole: Bounds): readonly Bounds[] {
  const cut = intersection(area, hole);
  if (isEmpty(cut)) return [area];
  return [
    { ...area, endRow: cut.startRow },
    { ...area, startRow: cut.endRow },
    { ...area, startRow: cut.startRow, endRow: cut.endRow, endColumn: cut.startColumn },
    { ...area, startRow: cut.startRow, endRow: cut.endRow, startColumn: cut.endColumn },
  ].filter((piece) => !isEmpty(piece));
}

/** Whether the holes together cover the whole area. */
export function isCovered(area: Bounds, holes: readonly Bounds[]): boolean {
  let left: readonly Bounds[] = [area];
  for (const hole of holes) left = left.flatMap((piece) => without(piece, hole));
  return left.length === 0;
}
