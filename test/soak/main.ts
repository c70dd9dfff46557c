/**
 * `npm run soak [sequences] [seed]`: random sequences of acts, hands, runs and accidents through `consolidate` and local Google,
 * in two processes; then every mutant, until the soak sees it. Exits 1 when a master broke or a mutant lived.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { masterOnGoogle } from '../functions/consolidate/masterOnGoogle.ts';
import { MUTANTS } from './mutants.ts';
import { beginning } from './world.ts';
import { search, type Search } from './search.ts';

const [wanted = '10000', firstSeed = '20230807', role] = process.argv.slice(2);
const PROCESSES = 2;
const MUTANT_RUNS = 2_000;
/** Sequences of one search. */
const CHUNK = 100;

/** One search: of mistakes that are there, or of the one that is planted. */
interface Order {
  readonly seed: number;
  readonly runs: number;
  readonly mutant?: string;
}

if (role === 'worker') await serve();
else process.exitCode = (await main()) ? 0 : 1;

/** A worker has one local Google for all its orders; every sequence puts its files back. */
async function serve(): Promise<void> {
  const from = await beginning(await masterOnGoogle());
  process.on('message', ({ seed, runs, mutant }: Order) => {
    const how = mutant === undefined ? { shrink: true } : { mutation: MUTANTS[mutant] ?? {} };
    search(from, { seed, runs, ...how }).then(
      (result) => process.send?.(result),
      (error: unknown) => process.send?.({ played: 0, broken: { seed, steps: '', why: String(error), kinds: [] } }),
    );
  });
  process.send?.('ready');
}

async function main(): Promise<boolean> {
  const count = Number(wanted);
  const seed = Number(firstSeed);
  const workers = await Promise.all(Array.from({ length: PROCESSES }, hire));
  const chunks = Array.from({ length: Math.ceil(count / CHUNK) }, (_, index): Order => ({
    ...{ seed: seed + index, runs: Math.min(CHUNK, count - index * CHUNK) },
  }));
  const began = Date.now();
  let done = 0;
  const results = await shareOut(workers, chunks, (_order, { played }) => {
    done += played;
    const left = Math.round((((Date.now() - began) / done) * (count - done)) / 1000);
    console.log(`${done} of ${count} sequences, about ${left} s left`);
  });
  const broken = results.flatMap((result) => (result.broken === undefined ? [] : [result.broken]));
  for (const { seed: broke, steps, why } of broken) console.log(`\nseed ${broke}, shrunk to:\n${steps}\n${why}`);

  const names = Object.keys(MUTANTS);
  const hunts = names.map((mutant): Order => ({ seed, runs: MUTANT_RUNS, mutant }));
  const hunted = await shareOut(workers, hunts, ({ mutant = '' }, result) => {
    console.log(`mutant "${mutant}": ${result.broken === undefined ? 'LIVED' : `killed by sequence ${result.played}`}`);
  });
  for (const worker of workers) worker.kill();

  const of = (kind: string) => broken.filter(({ kinds }) => kinds.some((one) => one === kind)).length;
  const killed = hunted.filter((result) => result.broken !== undefined).length;
  console.log(
    `\n${done} sequences, ${of('lost')} lost, ${of('moved')} moved, ${of('doubled')} doubled, ${broken.length} broken`,
  );
  console.log(`${killed} of ${names.length} mutants killed`);
  return broken.length === 0 && done >= count && killed === names.length;
}

function hire(): Promise<ChildProcess> {
  const worker = fork(fileURLToPath(import.meta.url), [wanted, firstSeed, 'worker'], { execArgv: ['--import', 'tsx'] });
  return new Promise((resolve) => worker.once('message', () => resolve(worker)));
}

/** Each worker takes the next order when it has done one. @returns in no order. */
async function shareOut(
  workers: readonly ChildProcess[],
  orders: readonly Order[],
  onDone: (order: Order, result: Search) => void,
): Promise<Search[]> {
  const left = [...orders];
  const results: Search[] = [];
  const work = async (worker: ChildProcess): Promise<void> => {
    for (let order = left.shift(); order !== undefined; order = left.shift()) {
      const result = await answerOf(worker, order);
      results.push(result);
      onDone(order, result);
    }
  };
  await Promise.all(workers.map(work));
  return results;
}

/** @throws Error when the worker ends without an answer. */
function answerOf(worker: ChildProcess, order: Order): Promise<Search> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null, signal: string | null): void =>
      reject(new Error(`a worker ended with ${String(signal ?? code)} at ${JSON.stringify(order)}`));
    worker.once('exit', ended);
    worker.once('message', (message) => {
      worker.off('exit', ended);
      resolve(message as Search);
    });
    worker.send(order);
  });
}
