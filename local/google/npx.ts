/**
 * `npx` does not hand a SIGTERM on to the program it runs: it goes, and the program would stay, holding its port.
 *
 * Started by `npx`, this notices (on Linux) that the one who started it is gone. Started in any other way it does nothing.
 */
import { readFileSync } from 'node:fs';

const INTERVAL_MS = 250;

const parentOf = (pid: number): number | undefined => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name of the program, in brackets, may hold anything; the parent is the second field after it.
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return undefined;
  }
};

/** @param env as `process.env`; @param stop is called once. */
export const whenNpxIsGone = (env: Readonly<Record<string, string | undefined>>, stop: () => void): void => {
  const starter = parentOf(process.ppid);
  if (env['npm_command'] !== 'exec' || starter === undefined) return;
  const watch = setInterval(() => {
    if (parentOf(process.ppid) === starter) return;
    clearInterval(watch);
    stop();
  }, INTERVAL_MS);
  watch.unref();
};
