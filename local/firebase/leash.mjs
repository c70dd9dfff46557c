/**
 * Preloaded into the emulators' process (`node --import`): when whoever started it is gone, however it ended, the standard input
 * closes, and the whole process group goes too, with its folder. Nothing is left behind.
 */
import { rmSync } from 'node:fs';

const folder = process.cwd();

function end() {
  rmSync(folder, { recursive: true, force: true });
  process.kill(-process.pid, 'SIGKILL');
}

process.stdin.on('end', end).on('error', end).resume();
