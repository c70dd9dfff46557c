/**
 * `npm test`: format, lint, types and the build at once; then unit and property tests; then journeys over the emulators and the
 * pages in a browser at once. The first round in which something fails ends it. The last line counts.
 */
import { spawn } from 'node:child_process';
import { requireChromium } from './chromium.ts';

interface Stage {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
}

interface Ended extends Stage {
  readonly isPassed: boolean;
  readonly seconds: number;
}

/** Stages of a round run at once: each of the first keeps one core busy, unit tests all there are, the last wait half of their time. */
const ROUNDS: readonly (readonly Stage[])[] = [
  [
    { name: 'lint', command: ['eslint', '.', '--max-warnings', '0'] },
    { name: 'types', command: ['tsc', '--build'] },
    { name: 'format', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
    { name: 'build functions', command: ['tsx', 'functions/build.ts'] },
    { name: 'build addon', command: ['tsx', 'addon/build.ts'] },
  ],
  [{ name: 'unit', command: ['vitest', 'run', '--project', 'unit'] }],
  [
    { name: 'journeys', command: ['vitest', 'run', '--project', 'journeys'] },
    { name: 'browser', command: ['vitest', 'run', '--project', 'browser'] },
  ],
];

/** Alone in its round it writes as it goes; among others what it said is shown in one piece when it ends. */
async function run(stage: Stage, isAlone: boolean): Promise<Ended> {
  const [tool, ...parameters] = stage.command;
  const began = Date.now();
  const said: Buffer[] = [];
  if (isAlone) console.log(`\n== ${stage.name}`);
  const child = spawn('npx', ['--no-install', tool, ...parameters], { stdio: isAlone ? 'inherit' : 'pipe' });
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (piece: Buffer) => said.push(piece));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  if (!isAlone) console.log(`\n== ${stage.name}\n${Buffer.concat(said).toString()}`.trimEnd());
  return { ...stage, isPassed: code === 0, seconds: Math.round((Date.now() - began) / 1000) };
}

requireChromium();

const done: Ended[] = [];
for (const round of ROUNDS) {
  done.push(...(await Promise.all(round.map((stage) => run(stage, round.length === 1)))));
  if (done.some(({ isPassed }) => !isPassed)) break;
}
const failed = done.filter(({ isPassed }) => !isPassed);
console.log(`\n${done.map(({ name, seconds }) => `${name} ${seconds} s`).join(', ')}`);
for (const { name } of failed) console.log(`${name} failed`);
console.log(`${done.length - failed.length} passed, ${failed.length} failed`);
if (failed.length > 0) process.exitCode = 1;
