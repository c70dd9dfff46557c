/**
 * The keyed patch: what must happen to the rows of one table so that it holds the desired rows in the desired order.
 *
 * It only moves, inserts, writes and clears. It never deletes a row and never writes an annotation cell, so what people typed
 * stays with its key whatever they did to the sheet: sorted it, put rows in, deleted rows, copied rows. Pure: positions in,
 * changes out; `requests.ts` turns changes into Sheets requests.
 *
 * Each desired row carries a fingerprint of its projected cells; it stands beside the key in the sheet, so that a run reads
 * two columns and knows which rows differ.
 */

/** A row of the sheet, as far as a run reads it. Index in the array = row index within the table (0 = first below the header). */
export interface CurrentRow {
  readonly key: string;
  readonly fingerprint: string;
  /** Another row of the same key is the table's own (`copies.ts`). */
  readonly isCopy?: boolean;
}

export interface DesiredRow {
  readonly key: string;
  readonly fingerprint: string;
}

/**
 * In the order in which they are to be applied; every index counts at the moment of its change, within the table.
 * `rows` of a write are indexes into the desired rows.
 */
export type Change =
  | { readonly kind: 'move'; readonly from: number; readonly to: number }
  | { readonly kind: 'insert'; readonly at: number; readonly count: number }
  /** At the end of the grid, where there is no row to insert before. */
  | { readonly kind: 'append'; readonly at: number; readonly count: number }
  | { readonly kind: 'clear'; readonly at: number; readonly count: number }
  | { readonly kind: 'write'; readonly at: number; readonly rows: readonly number[] };

/**
 * @param current every row of the sheet below the header, at least to the last that holds anything; rows past its end are blank.
 *   Of one key at most one row is no copy.
 * @param desired keys are unique and not blank.
 * @param capacity rows of the grid below the header.
 * @param untouched true for a sheet that the same batch adds: its blank rows are filled. Anywhere else somebody may be typing
 *   in a blank row at this moment, so rows are put in.
 */
export function patch(
  current: readonly CurrentRow[],
  desired: readonly DesiredRow[],
  capacity: number,
  untouched = false,
): Change[] {
  const changes: Change[] = [];
  const order = new Map(desired.map((row, index) => [row.key, index]));
  const rows = currentSlots(current, order);

  placeInOrder(rows, changes);
  fillGaps(rows, desired, changes, { capacity, untouched });
  changes.push(...clears(rows), ...writes(rows, desired));
  return changes;
}

/** Where a row of the sheet stands in the desired order; -1 for a row that is nobody's: blank, unknown or a second copy. */
interface Slot {
  readonly wanted: number;
  readonly fingerprint: string;
  /** A stranger that still shows projected cells. */
  readonly stale: boolean;
}

const NOBODY = -1;

function currentSlots(current: readonly CurrentRow[], order: ReadonlyMap<string, number>): Slot[] {
  return current.map(({ key, fingerprint, isCopy }) => {
    const wanted = isCopy === true ? undefined : order.get(key);
    if (wanted === undefined) return { wanted: NOBODY, fingerprint, stale: key !== '' || fingerprint !== '' };
    return { wanted, fingerprint, stale: false };
  });
}

/**
 * Moves rows until those that are wanted stand first, in order. Rows of a longest increasing run stay where they are, so
 * that a table in order costs nothing and one moved row costs one move.
 */
function placeInOrder(rows: Slot[], changes: Change[]): void {
  const staying = longestIncreasing(rows.map((slot) => slot.wanted));
  const last = staying.at(-1) ?? -1;
  const stays = new Set(staying.map((index) => rows[index]));

  // Strangers above the last row that stays sink below it, bottom up so that the indexes above stay true.
  let end = last;
  for (let index = last - 1; index >= 0; index--) {
    const slot = rows[index];
    if (slot === undefined || slot.wanted !== NOBODY) continue;
    move(rows, index, end, changes);
    end--;
  }
  // Every other wanted row goes right behind the settled one before it.
  const strays = rows.filter((slot) => slot.wanted !== NOBODY && !stays.has(slot)).sort((a, b) => a.wanted - b.wanted);
  for (const stray of strays) {
    const from = rows.indexOf(stray);
    const behind = rows.findLastIndex((slot) => stays.has(slot) && slot.wanted < stray.wanted) + 1;
    move(rows, from, from < behind ? behind - 1 : behind, changes);
    stays.add(stray);
  }
}

/** @param to index of the row after the move. */
function move(rows: Slot[], from: number, to: number, changes: Change[]): void {
  if (from === to) return;
  const [slot] = rows.splice(from, 1);
  if (slot === undefined) return;
  rows.splice(to, 0, slot);
  changes.push({ kind: 'move', from, to });
}

/** Makes room for missing rows: by inserting before the row that stands there, or by appending behind the last of the grid. */
function fillGaps(
  rows: Slot[],
  desired: readonly DesiredRow[],
  changes: Change[],
  grid: { readonly capacity: number; readonly untouched: boolean },
): void {
  let { capacity } = grid;
  let wanted = 0;
  while (wanted < desired.length) {
    const at = wanted;
    const next = rows[at]?.wanted ?? NOBODY;
    if (next === wanted) {
      wanted++;
      continue;
    }
    const until = next === NOBODY ? desired.length : next;
    const count = until - wanted;
    const room = grid.untouched ? capacity - at : 0;
    if (room < count) {
      const kind = at < capacity ? 'insert' : 'append';
      const added = count - room + (kind === 'append' ? SPARE_ROWS : 0);
      changes.push({ kind, at, count: added });
      capacity += added;
    }
    rows.splice(at, 0, ...Array.from({ length: count }, (_, index) => ({ ...MISSING, wanted: wanted + index })));
    wanted = until;
  }
}

/** A table keeps blank rows below it, so that there is one to insert before. */
const SPARE_ROWS = 20;

const MISSING: Slot = { wanted: NOBODY, fingerprint: '', stale: false };

function clears(rows: readonly Slot[]): Change[] {
  return runs(rows, (slot) => slot.stale).map(({ at, count }) => ({ kind: 'clear', at, count }));
}

function writes(rows: readonly Slot[], desired: readonly DesiredRow[]): Change[] {
  const differs = (slot: Slot) => slot.wanted !== NOBODY && desired[slot.wanted]?.fingerprint !== slot.fingerprint;
  return runs(rows, differs).map(({ at, count }) => ({
    ...{ kind: 'write', at },
    rows: rows.slice(at, at + count).map((slot) => slot.wanted),
  }));
}

function runs(
  rows: readonly Slot[],
  holds: (slot: Slot) => boolean,
): { readonly at: number; readonly count: number }[] {
  const found: { at: number; count: number }[] = [];
  for (const [index, slot] of rows.entries()) {
    if (!holds(slot)) continue;
    const run = found.at(-1);
    if (run !== undefined && run.at + run.count === index) run.count++;
    else found.push({ at: index, count: 1 });
  }
  return found;
}

/** Indexes of a longest strictly increasing subsequence, strangers passed over (patience sorting, n log n). */
function longestIncreasing(values: readonly number[]): number[] {
  const tails: number[] = [];
  const before = new Array<number>(values.length).fill(-1);
  for (const [index, value] of values.entries()) {
    if (value === NOBODY) continue;
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[tails[middle] ?? 0] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    before[index] = low > 0 ? (tails[low - 1] ?? -1) : -1;
    tails[low] = index;
  }
  const chosen: number[] = [];
  for (let index = tails.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) chosen.push(index);
  return chosen.reverse();
}
