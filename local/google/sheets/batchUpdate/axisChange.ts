/**
 * What happens to positions and spans on one axis when rows or columns are inserted, deleted or moved.
 *
 * Pure arithmetic; spans are 0-based, end exclusive, an absent end is open. A span grows when something comes strictly inside
 * it, moves when it comes before, and follows when it is moved whole (seen at Google for merges, named and protected ranges).
 */
export type Axis = 'ROWS' | 'COLUMNS';

export type AxisChange =
  | {
      readonly kind: 'insert';
      readonly axis: Axis;
      readonly at: number;
      readonly count: number;
      /** Spans that end at the insertion grow too: formats that go on into what was inserted. */
      readonly growsEnd?: boolean;
    }
  | { readonly kind: 'delete'; readonly axis: Axis; readonly start: number; readonly end: number }
  /** `to` is counted before the move; it is never inside the moved block. */
  | { readonly kind: 'move'; readonly axis: Axis; readonly start: number; readonly end: number; readonly to: number };

export interface Span {
  readonly start: number | undefined;
  readonly end: number | undefined;
}

/** Where the index is afterwards; undefined when it was deleted. */
export function shiftIndex(change: AxisChange, index: number): number | undefined {
  switch (change.kind) {
    case 'insert':
      return index >= change.at ? index + change.count : index;
    case 'delete':
      if (index < change.start) return index;
      return index < change.end ? undefined : index - (change.end - change.start);
    case 'move': {
      const length = change.end - change.start;
      if (index >= change.start && index < change.end) return index + moveOffset(change);
      const without = index >= change.end ? index - length : index;
      const to = change.to >= change.end ? change.to - length : change.to;
      return without >= to ? without + length : without;
    }
  }
}

/** By how much a moved block itself shifts. */
export const moveOffset = (change: Extract<AxisChange, { kind: 'move' }>): number =>
  (change.to >= change.end ? change.to - (change.end - change.start) : change.to) - change.start;

/** The span afterwards (the same object when nothing changed); undefined when nothing of it is left. */
export function shiftSpan(change: AxisChange, span: Span): Span | undefined {
  switch (change.kind) {
    case 'insert':
      return insertInto(span, change.at, change.count, change.growsEnd ?? false);
    case 'delete':
      return deleteFrom(span, change.start, change.end);
    case 'move': {
      const { start, end, to } = change;
      const first = span.start ?? 0;
      const last = span.end ?? Number.POSITIVE_INFINITY;
      if (first >= start && last <= end) {
        const offset = moveOffset(change);
        return { start: first + offset, end: last + offset };
      }
      if (first <= start && last >= end && to >= first && to <= last) return span;
      const rest = deleteFrom(span, start, end);
      const count = end - start;
      return rest === undefined ? undefined : insertInto(rest, to >= end ? to - count : to, count, false);
    }
  }
}

function insertInto(span: Span, at: number, count: number, growsEnd: boolean): Span {
  const start = span.start !== undefined && span.start >= at ? span.start + count : span.start;
  const end = span.end !== undefined && (span.end > at || (growsEnd && span.end === at)) ? span.end + count : span.end;
  return start === span.start && end === span.end ? span : { start, end };
}

function deleteFrom(span: Span, from: number, until: number): Span | undefined {
  const count = until - from;
  const after = (edge: number): number => (edge <= from ? edge : edge >= until ? edge - count : from);
  const start = span.start === undefined ? undefined : after(span.start);
  const end = span.end === undefined ? undefined : after(span.end);
  if (end !== undefined && end <= (start ?? 0) && end !== span.end) return undefined;
  return start === span.start && end === span.end ? span : { start, end };
}
