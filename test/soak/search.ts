/** Plays sequences from a seed until one breaks a master; shrinks it. */
import fc from 'fast-check';
import { rebuildViolations, rowViolations, wantedOf, wordViolations, type Violation } from './invariants.ts';
import { hunts, sequences, shown, type Step } from './steps.ts';
import { World, type Beginning, type Mutation } from './world.ts';

export interface Broken {
  readonly seed: number;
  readonly steps: string;
  readonly why: string;
  readonly kinds: readonly Violation['kind'][];
}

export interface Search {
  readonly played: number;
  readonly broken?: Broken;
}

export async function search(
  from: Beginning,
  how: { readonly seed: number; readonly runs: number; readonly mutation?: Mutation; readonly shrink?: boolean },
  onPlayed: () => void = () => undefined,
): Promise<Search> {
  let played = 0;
  const property = fc.asyncProperty(how.mutation === undefined ? sequences : hunts, async (steps: Step[]) => {
    played++;
    const found = await outcome(from, steps, how.mutation);
    onPlayed();
    if (found.length > 0) throw new Broke(found);
  });
  const { failed, counterexample, errorInstance } = await fc.check(property, {
    ...{ seed: how.seed, numRuns: how.runs, endOnFailure: how.shrink !== true },
  });
  if (!failed) return { played };
  const found = errorInstance instanceof Broke ? errorInstance.found : [];
  const why = found.length > 0 ? found.map(({ kind, what }) => `${kind}: ${what}`).join('\n') : String(errorInstance);
  const broken = { seed: how.seed, steps: shown(counterexample?.[0] ?? []), why, kinds: found.map(({ kind }) => kind) };
  return { played, broken };
}

/** A run that gives up with an error has broken the master too. */
async function outcome(from: Beginning, steps: readonly Step[], mutation?: Mutation): Promise<readonly Violation[]> {
  const world = World.start(from, mutation);
  const found: Violation[] = [];
  for (const step of steps) {
    await world.step(step, async () => {
      found.push(...rowViolations(await world.grids(), wantedOf(world.ledger.entries)));
    });
  }
  await world.finish();
  const { hands, words } = world;
  const wanted = wantedOf(world.ledger.entries);
  const grids = await world.grids();
  found.push(...rowViolations(grids, wanted), ...wordViolations(grids, wanted, words, hands.scribbles));
  found.push(...rebuildViolations(grids, await world.rebuilt(), wanted));
  return found;
}

class Broke extends Error {
  readonly found: readonly Violation[];

  constructor(found: readonly Violation[]) {
    super('broken');
    this.found = found;
  }
}
