/** Moves that bring things into their order: they do, and no more things move than must. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { movesInto, moveWithin } from '../../../../shared/forms/repair/order.ts';

const inOrder = (length: number): number[] => Array.from({ length }, (_, rank) => rank);

describe('movesInto', () => {
  it('brings any order into the ranks', () => {
    const shuffled = fc
      .integer({ min: 0, max: 30 })
      .chain((length) => fc.shuffledSubarray(inOrder(length), { minLength: length, maxLength: length }));
    fc.assert(
      fc.property(shuffled, (ranks) => {
        const list = [...ranks];
        for (const { from, before } of movesInto(ranks)) moveWithin(list, from, before);
        expect(list).toEqual(inOrder(ranks.length));
      }),
    );
  });

  const check = (ranks: readonly number[], moves: number): void => {
    it(`[${ranks.join(' ')}] takes ${moves}`, () => expect(movesInto(ranks)).toHaveLength(moves));
  };
  check([], 0);
  check([0, 1, 2], 0);
  check([3, 0, 1, 2], 1);
  check([1, 2, 3, 0], 1);
  check([2, 1, 0], 2);
});
