/**
 * `npm test`: format, lint, types, unit and property tests, the build, journeys over the emulators and in the browser, in that
 * order; the first that fails ends it. The last line counts.
 */
import { spawnSync } from 'node:child_process';
import { requireChromium } from './chromium.ts';

interface Stage {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
}

const STAGES: readonly Stage[] = [
  { name: 'format', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
  { name: 'types', command: ['tsc', '--build'] },
  { name: 'lint', command: ['eslint', '.', '--max-warnings', '0'] },
  { name: 'build functions', command: ['tsx', 'functions/build.ts'] },
  { name: 'build addon', command: ['tsx', 'addon/build.ts'] },
  { name: 'unit', command: ['vitest', 'run', '--project', 'unit'] },
  { name: 'journeys', command: ['vitest', 'run', '--project', 'journeys'] },
  { name: 'browser', command: ['vitest', 'run', '--project', 'browser'] },
];

requireChromium();

const done: string[] = [];
for (const { name, command } of STAGES) {
  const [tool, ...parameters] = command;
  console.log(`\n== ${name}`);
  const began = Date.now();
  const { status } = spawnSync('npx', ['--no-install', tool, ...parameters], { stdio: 'inherit' });
  if (status !== 0) {
    console.log(`\n${name} failed`);
    console.log(`${done.length} passed, 1 failed`);
    process.exit(1);
  }
  done.push(`${name} ${Math.round((Date.now() - began) / 1000)} s`);
}
console.log(`\n${done.join(', ')}`);
console.log(`${done.length} passed, 0 failed`);
