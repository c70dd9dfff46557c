/**
 * The browser that the pages are tested in. A machine without one gets Debian's, where that can be done without asking anyone
 * for a password; elsewhere the command to run is said.
 */
import { spawnSync } from 'node:child_process';
import { findChromium, HOW_TO_INSTALL } from '../local/browser/chromium.ts';

const PACKAGE = ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation2'];

/** @throws Error that says what to do, when there is no browser and none could be installed. */
export function requireChromium(): void {
  if (isThere()) return;
  if (process.getuid?.() !== 0 || !has('apt-get')) throw new Error(HOW_TO_INSTALL);
  console.log('installing Chromium (Debian package)');
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env: environment });
  spawnSync('apt-get', PACKAGE, { stdio: ['ignore', 'ignore', 'inherit'], env: environment });
  findChromium();
}

function isThere(): boolean {
  try {
    findChromium();
    return true;
  } catch {
    return false;
  }
}

function has(command: string): boolean {
  return spawnSync('which', [command]).status === 0;
}
