import { afterAll, beforeAll, expect, test } from 'vitest';
import { masterOnGoogle, type MasterOnGoogle } from '../functions/consolidate/masterOnGoogle.ts';
import { MUTANTS } from './mutants.ts';
import { search } from './search.ts';
import { beginning, type Beginning } from './world.ts';

const SEED = 20230808;

let on: MasterOnGoogle;
let from: Beginning;
beforeAll(async () => {
  on = await masterOnGoogle();
  from = await beginning(on);
});
afterAll(() => on.google.close());

test(
  'whatever units, hands and accidents do: nothing lost, nothing moved, nothing doubled',
  { timeout: 600_000 },
  async () => {
    expect(await search(from, { seed: SEED, runs: 40, shrink: true })).toEqual({ played: 40 });
  },
);

/** Those that need no rare luck; `npm run soak` hunts all of them. */
const EASY = [
  'write into an annotation',
  'stale read',
  'lost row',
  'key reuse',
  'double run',
  'unsorted heal',
  'rename as new key',
  'no fence',
];

test.each(EASY)('the soak sees: %s', { timeout: 600_000 }, async (name) => {
  const { broken } = await search(from, { seed: 20230807, runs: 40, mutation: MUTANTS[name] ?? {} });
  expect(broken).toBeDefined();
});
