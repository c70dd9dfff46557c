/**
 * The one browser of the local stack: a Chromium that the machine already has, driven through playwright-core, which brings none.
 *
 * Nothing is downloaded. The sandbox is off because containers run as root, and background networking because nobody asked.
 */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const USUAL_PLACES = [
  ...COMMANDS.map((command) => `/usr/bin/${command}`),
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

export const HOW_TO_INSTALL =
  'No Chromium was found. Install one (Debian, Ubuntu: apt-get install -y chromium fonts-liberation2; macOS: brew install --cask chromium) or name it: CHROMIUM=/path/to/chromium';

/** Playwright's browser; the caller closes it. @throws Error with `HOW_TO_INSTALL` where there is none. */
export async function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox', '--disable-background-networking'],
  });
}

/**
 * @param environment `CHROMIUM` names the file and is then the only place looked at; `PATH` is searched after the usual places.
 * @throws Error that says what was looked for and how to install one.
 */
export function findChromium(
  environment: { readonly CHROMIUM?: string; readonly PATH?: string } = process.env,
  isThere: (path: string) => boolean = isExecutable,
): string {
  const named = environment.CHROMIUM ?? '';
  if (named !== '') {
    if (isThere(named)) return named;
    throw new Error(`CHROMIUM=${named} is not a program that can be run. ${HOW_TO_INSTALL}`);
  }
  const inPath = (environment.PATH ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => COMMANDS.map((command) => join(folder, command)));
  const found = [...USUAL_PLACES, ...inPath].find(isThere);
  if (found === undefined) throw new Error(HOW_TO_INSTALL);
  return found;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
