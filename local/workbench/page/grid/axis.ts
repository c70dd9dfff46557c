/** Where rows and columns lie, in pixels from the first one. Hidden ones have no size. */

export interface Axis {
  readonly starts: readonly number[];
  readonly sizes: readonly number[];
  readonly total: number;
  /** Of the lines that stay in view. */
  readonly frozen: number;
  readonly frozenPixels: number;
}

export function axisOf(sizes: readonly number[], frozen: number): Axis {
  const starts: number[] = [];
  let total = 0;
  for (const size of sizes) {
    starts.push(total);
    total += size;
  }
  return { starts, sizes, total, frozen, frozenPixels: starts[frozen] ?? (frozen === 0 ? 0 : total) };
}

export const startOf = ({ starts, total }: Axis, index: number): number => starts[index] ?? total;
export const sizeOf = ({ sizes }: Axis, index: number): number => sizes[index] ?? 0;

/** The line that lies at so many pixels; the last one beyond the end. */
export function lineAt({ starts, sizes }: Axis, pixels: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= pixels) low = middle;
    else high = middle - 1;
  }
  while (low > 0 && (sizes[low] ?? 0) === 0) low--;
  return Math.max(0, low);
}

/** The next line in a direction that is not hidden; the same one at the edge. */
export function nextShown({ sizes }: Axis, from: number, step: 1 | -1): number {
  for (let index = from + step; index >= 0 && index < sizes.length; index += step)
    if ((sizes[index] ?? 0) > 0) return index;
  return from;
}

/** Lines to draw: those in view beside the frozen ones. `end` is exclusive. */
export function inView(axis: Axis, scroll: number, extent: number, spare: number): { start: number; end: number } {
  const first = lineAt(axis, scroll + axis.frozenPixels);
  const last = lineAt(axis, scroll + extent);
  return {
    start: Math.max(axis.frozen, first - spare),
    end: Math.min(axis.starts.length, last + 1 + spare),
  };
}
