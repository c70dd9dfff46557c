/**
 * What can happen to a master: acts of units and of Sở Nội vụ, hands in the sheet, runs of the consolidation and their accidents.
 *
 * A step is plain numbers, taken modulo what there is, so that any list of steps can be played, cut short and shrunk.
 */
import fc from 'fast-check';

/** Kind -> how often, beside the others of its list. */
export const ACTS = {
  submit: 2,
  resubmit: 2,
  reorder: 1,
  withdraw: 2,
  return: 1,
  accept: 1,
  rename: 2,
  difficulty: 2,
  report: 2,
  freeze: 1,
} as const;
export const HANDS = {
  type: 5,
  remark: 2,
  clear: 1,
  scribble: 1,
  sort: 2,
  insert: 1,
  delete: 1,
  'delete-noted': 3,
  move: 2,
  'cut-paste': 1,
  copy: 1,
  overwrite: 1,
  'move-column': 1,
  'delete-column': 1,
  'rename-tab': 1,
  'delete-tab': 1,
} as const;
export const RUNS = {
  run: 3,
  'run-full': 1,
  'run-twice': 1,
  'two-at-once': 1,
  overtaken: 1,
  'crash-before': 1,
  'crash-after': 1,
  'hand-meanwhile': 2,
} as const;

export type Act = keyof typeof ACTS;
export type Hand = keyof typeof HANDS;
export type Run = keyof typeof RUNS;

export interface Step {
  readonly kind: Act | Hand | Run;
  /** Which unit or table. */
  readonly a: number;
  /** Which row. */
  readonly b: number;
  readonly c: number;
}

/** Frequent hands as often as they are frequent: a number chooses one. */
const HAND_LIST = (Object.keys(HANDS) as Hand[]).flatMap((hand) => Array.from({ length: HANDS[hand] }, () => hand));

/**
 * What may happen between a run's reading and its writing. A column that is moved or deleted in that very moment is left out: a
 * batch of the Sheets API names columns by number and has no way to ask that they still stand (docs/architecture.md, "Limits").
 */
const MEANWHILE = HAND_LIST.filter((hand) => hand !== 'move-column' && hand !== 'delete-column');

export function meanwhileAt(number: number): Hand {
  return MEANWHILE[number % MEANWHILE.length] ?? 'type';
}

const numbers = { a: fc.nat(99), b: fc.nat(99), c: fc.nat(99) };

function stepOf(kinds: Readonly<Record<string, number>>, weight: number): fc.WeightedArbitrary<Step> {
  const weighted = Object.entries(kinds).map(([kind, often]) => ({
    arbitrary: fc.constant(kind as Step['kind']),
    weight: often,
  }));
  return { arbitrary: fc.record({ kind: fc.oneof(...weighted), ...numbers }), weight };
}

const LENGTHS = { minLength: 3, maxLength: 10 };

/** Runs are as frequent as hands, so that most hands meet a run. */
export const sequences: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(stepOf(ACTS, 3), stepOf(HANDS, 4), stepOf(RUNS, 4)),
  LENGTHS,
);

/** For mutants: as often as not, sequences in which somebody's hand is in the sheet while a run writes. */
export const hunts: fc.Arbitrary<Step[]> = fc.oneof(
  sequences,
  fc.array(fc.oneof(stepOf(ACTS, 3), stepOf({ type: 1 }, 2), stepOf({ 'hand-meanwhile': 1 }, 4)), LENGTHS),
);

/** A line a step. */
export function shown(steps: readonly Step[]): string {
  return steps.map(({ kind, a, b, c }, index) => `  ${index + 1}. ${kind}(${a},${b},${c})`).join('\n');
}
