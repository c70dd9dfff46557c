/**
 * Bringing things into an order with the fewest moves: the longest run that stands in order already stays, every other thing
 * moves once.
 */
export interface Move {
  readonly from: number;
  /** Index, before the move, of the thing that it comes to stand before; the length for the end. */
  readonly before: number;
}

/** @param ranks of the things as they stand: each of 0..n-1 once. */
export function movesInto(ranks: readonly number[]): Move[] {
  const still = longestRise(ranks);
  const order = [...ranks];
  const moves: Move[] = [];
  for (let rank = 0; rank < ranks.length; rank++) {
    if (still.has(rank)) continue;
    const from = order.indexOf(rank);
    const before = rank === 0 ? 0 : order.indexOf(rank - 1) + 1;
    moves.push({ from, before });
    moveWithin(order, from, before);
  }
  return moves;
}

/** Changes the list in place. @param before as in `Move`. */
export function moveWithin(list: unknown[], from: number, before: number): void {
  list.splice(before > from ? before - 1 : before, 0, ...list.splice(from, 1));
}

/** Ranks of a longest subsequence that rises. */
function longestRise(ranks: readonly number[]): ReadonlySet<number> {
  const lengths: number[] = [];
  const previous: number[] = [];
  for (const [at, rank] of ranks.entries()) {
    let [length, link] = [1, -1];
    for (let earlier = 0; earlier < at; earlier++) {
      const reach = (lengths[earlier] ?? 0) + 1;
      if ((ranks[earlier] ?? 0) < rank && reach > length) [length, link] = [reach, earlier];
    }
    lengths.push(length);
    previous.push(link);
  }
  const rise = new Set<number>();
  let at = lengths.indexOf(Math.max(0, ...lengths));
  while (at >= 0) {
    rise.add(ranks[at] ?? -1);
    at = previous[at] ?? -1;
  }
  return rise;
}
