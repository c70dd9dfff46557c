import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { masterOnGoogle, type MasterOnGoogle } from '../functions/consolidate/masterOnGoogle.ts';
import { violations } from './invariants.ts';
import { sequences, shown } from './steps.ts';
import { World } from './world.ts';

let on: MasterOnGoogle;
beforeAll(async () => {
  on = await masterOnGoogle();
});
afterAll(() => on.google.close());

test(
  'whatever units, hands and accidents do: nothing lost, nothing moved, nothing doubled',
  { timeout: 600_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(sequences, async (steps) => {
        const world = await World.start(on);
        await world.play(steps);
        expect(await violations(world), shown(steps)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  },
);
