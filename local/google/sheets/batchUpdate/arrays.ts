/**
 * Sparse arrays of rows, cells or sizes: inserting, cutting and moving stretches without filling the holes at the end.
 *
 * They change the array that is given; what lies beyond its length counts as holes.
 */
export function insertStretch<Item>(
  array: (Item | undefined)[],
  at: number,
  items: readonly (Item | undefined)[],
): void {
  if (at >= array.length && items.every((item) => item === undefined)) return;
  if (array.length < at) array.length = at;
  array.splice(at, 0, ...items);
}

export function cutStretch(array: unknown[], start: number, end: number): void {
  if (start < array.length) array.splice(start, end - start);
}

/** `to` is counted before the move. */
export function moveStretch(array: unknown[], start: number, end: number, to: number): void {
  if (Math.min(start, to) >= array.length) return;
  if (array.length < Math.max(end, to)) array.length = Math.max(end, to);
  const moved = array.splice(start, end - start);
  array.splice(to >= end ? to - (end - start) : to, 0, ...moved);
  trimEnd(array);
}

function trimEnd(array: unknown[]): void {
  let length = array.length;
  while (length > 0 && array[length - 1] === undefined) length--;
  array.length = length;
}
