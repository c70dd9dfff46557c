import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutStretch, insertStretch, moveStretch } from '../../../../../local/google/sheets/batchUpdate/arrays.ts';
import { shiftIndex, shiftSpan } from '../../../../../local/google/sheets/batchUpdate/axisChange.ts';
import type { AxisChange } from '../../../../../local/google/sheets/batchUpdate/axisChange.ts';

const insert = (at: number, count: number, growsEnd = false): AxisChange => ({
  kind: 'insert',
  axis: 'ROWS',
  at,
  count,
  growsEnd,
});
const remove = (start: number, end: number): AxisChange => ({ kind: 'delete', axis: 'ROWS', start, end });
const move = (start: number, end: number, to: number): AxisChange => ({ kind: 'move', axis: 'ROWS', start, end, to });

type Ends = readonly [number | undefined, number | undefined];

function check(change: AxisChange, span: Ends, expected: Ends | 'gone'): void {
  const shifted = shiftSpan(change, { start: span[0], end: span[1] });
  expect(shifted === undefined ? 'gone' : [shifted.start, shifted.end], JSON.stringify({ change, span })).toEqual(
    expected,
  );
}

test('an insertion pushes what lies behind, grows what it falls into and leaves what lies before', () => {
  check(insert(2, 3), [5, 8], [8, 11]);
  check(insert(5, 3), [5, 8], [8, 11]);
  check(insert(6, 3), [5, 8], [5, 11]);
  check(insert(8, 3), [5, 8], [5, 8]);
  check(insert(8, 3, true), [5, 8], [5, 11]);
  check(insert(0, 1), [undefined, 8], [undefined, 9]);
  check(insert(3, 1), [2, undefined], [2, undefined]);
  check(insert(2, 1), [2, undefined], [3, undefined]);
  check(insert(4, 1), [undefined, undefined], [undefined, undefined]);
});

test('a deletion shrinks, pulls up, or takes along', () => {
  check(remove(0, 2), [5, 8], [3, 6]);
  check(remove(4, 6), [5, 8], [4, 6]);
  check(remove(6, 7), [5, 8], [5, 7]);
  check(remove(7, 12), [5, 8], [5, 7]);
  check(remove(5, 8), [5, 8], 'gone');
  check(remove(4, 9), [5, 8], 'gone');
  check(remove(8, 9), [5, 8], [5, 8]);
  check(remove(0, 3), [undefined, 8], [undefined, 5]);
  check(remove(0, 3), [undefined, 2], 'gone');
});

test('a move takes whole spans along; of others only the part that stays counts', () => {
  check(move(5, 8, 2), [5, 8], [2, 5]);
  check(move(5, 8, 12), [6, 7], [10, 11]);
  check(move(5, 6, 8), [5, 8], [5, 8]);
  check(move(6, 7, 5), [5, 8], [5, 8]);
  check(move(7, 8, 20), [5, 8], [5, 7]);
  check(move(1, 2, 7), [5, 8], [4, 8]);
  check(move(1, 2, 20), [5, 8], [4, 7]);
  check(move(12, 14, 6), [5, 8], [5, 10]);
  check(move(12, 14, 8), [5, 8], [5, 8]);
});

const size = 30;
const stretch = fc
  .tuple(fc.nat(size - 1), fc.integer({ min: 1, max: 6 }))
  .map(([start, length]) => ({ start, end: Math.min(size, start + length) }));
const anyChange: fc.Arbitrary<AxisChange> = fc.oneof(
  fc.tuple(fc.nat(size), fc.integer({ min: 1, max: 5 })).map(([at, count]) => insert(at, count)),
  stretch.map(({ start, end }) => remove(start, end)),
  fc
    .tuple(stretch, fc.nat(size))
    .filter(([{ start, end }, to]) => to <= start || to >= end)
    .map(([{ start, end }, to]) => move(start, end, to)),
);

function applied(change: AxisChange): (number | undefined)[] {
  const items: (number | undefined)[] = Array.from({ length: size }, (_, index) => index);
  if (change.kind === 'insert')
    insertStretch(
      items,
      change.at,
      Array.from({ length: change.count }, () => -1),
    );
  if (change.kind === 'delete') cutStretch(items, change.start, change.end);
  if (change.kind === 'move') moveStretch(items, change.start, change.end, change.to);
  return items;
}

test('an index is where its row is in the changed array', () => {
  fc.assert(
    fc.property(anyChange, fc.nat(size - 1), (change, index) => {
      const found = applied(change).indexOf(index);
      expect(shiftIndex(change, index)).toBe(found < 0 ? undefined : found);
    }),
  );
});

test('a span of one row is where its row is, and a whole span never gains rows from outside its edges', () => {
  fc.assert(
    fc.property(anyChange, fc.nat(size - 1), (change, index) => {
      const at = shiftIndex(change, index);
      const span = shiftSpan(change, { start: index, end: index + 1 });
      expect(span?.start).toBe(at);
      expect(span?.end).toBe(at === undefined ? undefined : at + 1);
    }),
  );
});

test('a stretch beyond the end of a sparse array changes nothing but what is moved there', () => {
  const items: (string | undefined)[] = ['a', 'b'];
  insertStretch(items, 5, [undefined]);
  cutStretch(items, 4, 6);
  moveStretch(items, 3, 4, 7);
  expect(items).toEqual(['a', 'b']);
  moveStretch(items, 0, 1, 4);
  expect(Array.from(items)).toEqual(['b', undefined, undefined, 'a']);
  moveStretch(items, 3, 4, 0);
  expect(items).toEqual(['a', 'b']);
});
