/**
 * What can happen to a master: acts of units and of Sở Nội vụ, hands in the sheet, runs of the consolidation and their accidents.
 *
 * A step is plain numbers, taken modulo what there is, so that any list of steps can be played, cut short and shrunk.
 */
import fc from 'fast-check';

export const ACTS = ['submit', 'withdraw', 'return', 'rename', 'difficulty'] as const;
export const HANDS = [
  'type',
  'clear',
  'scribble',
  'sort',
  'insert',
  'delete',
  'delete-noted',
  'move',
  'cut-paste',
  'copy',
  'overwrite',
  'move-column',
  'delete-column',
] as const;
export const RUNS = [
  'run',
  'run-full',
  'run-twice',
  'two-at-once',
  'crash-before',
  'crash-after',
  'hand-meanwhile',
] as const;

export type Act = (typeof ACTS)[number];
export type Hand = (typeof HANDS)[number];
export type Run = (typeof RUNS)[number];

export interface Step {
  readonly kind: Act | Hand | Run;
  /** Which unit, table or row. */
  readonly a: number;
  readonly b: number;
  readonly c: number;
}

const numbers = { a: fc.nat(99), b: fc.nat(99), c: fc.nat(99) };
const step = (kinds: readonly Step['kind'][]): fc.Arbitrary<Step> =>
  fc.record({ kind: fc.constantFrom(...kinds), ...numbers });

/** Runs are as frequent as acts and hands together, so that most hands meet a run. */
export const sequences: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    { arbitrary: step(ACTS), weight: 3 },
    { arbitrary: step(HANDS), weight: 4 },
    { arbitrary: step(RUNS), weight: 4 },
  ),
  { minLength: 3, maxLength: 10 },
);

export function shown(steps: readonly Step[]): string {
  return steps.map(({ kind, a, b, c }) => `${kind}(${a},${b},${c})`).join(' ');
}
