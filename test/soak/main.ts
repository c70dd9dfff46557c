/**
 * `npm run soak [sequences] [seed]`: random sequences of acts, hands, runs and accidents through `consolidate` and local Google,
 * in two processes; then every mutant, until the soak sees it. Exits 1 when a master broke or a mutant lived.
 */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { masterOnGoogle } from '../functions/consolidate/masterOnGoogle.ts';
import { MUTANTS } from './mutants.ts';
import { beginning } from './world.ts';
import { search, type Search } from './search.ts';

const [wanted = '10000', firstSeed = '20230807', role] = process.argv.slice(2);
const PROCESSES = 2;
const MUTANT_RUNS = 400;
/** Sequences of one search: a new local Google for each, so that memory stays small. */
const CHUNK = 100;

async function chunk(seed: number, runs: number): Promise<Search> {
  const on = await masterOnGoogle();
  try {
    return await search(await beginning(on), { seed, runs, shrink: true });
  } finally {
    await on.google.close();
  }
}

if (role === 'worker') {
  process.on('message', ({ seed, runs }: { seed: number; runs: number }) => {
    chunk(seed, runs).then(
      (result) => process.send?.(result),
      (error: unknown) => process.send?.({ played: 0, broken: { seed, steps: '', why: String(error), kinds: [] } }),
    );
  });
} else {
  process.exitCode = (await main()) ? 0 : 1;
}

async function main(): Promise<boolean> {
  const count = Number(wanted);
  const began = Date.now();
  const chunks = Array.from({ length: Math.ceil(count / CHUNK) }, (_, index) => ({
    ...{ seed: Number(firstSeed) + index, runs: Math.min(CHUNK, count - index * CHUNK) },
  }));
  const results: Search[] = [];
  await Promise.all(Array.from({ length: PROCESSES }, () => work(chunks, results, count, began)));
  const played = results.reduce((total, { played: one }) => total + one, 0);
  const broken = results.flatMap((result) => (result.broken === undefined ? [] : [result.broken]));
  for (const { seed, steps, why } of broken) console.log(`\nseed ${seed}: ${steps}\n${why}`);
  const of = (kind: string) => broken.filter(({ kinds }) => kinds.some((one) => one === kind)).length;
  console.log(
    `\n${played} sequences, ${of('lost')} lost, ${of('moved')} moved, ${of('doubled')} doubled, ${broken.length} broken`,
  );
  const lived = await mutants();
  console.log(`${Object.keys(MUTANTS).length - lived.length} of ${Object.keys(MUTANTS).length} mutants killed`);
  return broken.length === 0 && lived.length === 0;
}

async function work(
  chunks: { seed: number; runs: number }[],
  results: Search[],
  count: number,
  began: number,
): Promise<void> {
  const child = fork(fileURLToPath(import.meta.url), [wanted, firstSeed, 'worker'], { execArgv: ['--import', 'tsx'] });
  for (let next = chunks.shift(); next !== undefined; next = chunks.shift()) {
    const answer = new Promise<Search>((resolve) => child.once('message', (message) => resolve(message as Search)));
    child.send(next);
    results.push(await answer);
    const done = results.reduce((total, { played }) => total + played, 0);
    const left = Math.round((((Date.now() - began) / done) * (count - done)) / 1000);
    console.log(`${done} of ${count} sequences, about ${left} s left`);
  }
  child.kill();
}

/** @returns names of those that no sequence gave away. */
async function mutants(): Promise<string[]> {
  const lived: string[] = [];
  for (const [name, mutation] of Object.entries(MUTANTS)) {
    const on = await masterOnGoogle();
    const { played, broken } = await search(await beginning(on), {
      seed: Number(firstSeed),
      runs: MUTANT_RUNS,
      mutation,
    });
    await on.google.close();
    if (broken === undefined) lived.push(name);
    console.log(`mutant "${name}": ${broken === undefined ? 'LIVED' : `killed by sequence ${played}`}`);
  }
  return lived;
}
