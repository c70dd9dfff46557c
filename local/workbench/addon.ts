/**
 * The add-on of build/addon in local Apps Script, wired to the stack as a deployment would be: its API's address in the script's
 * properties, its fetches told to the journal.
 */
import { fileURLToPath } from 'node:url';
import type { AppsScript } from '../appsscript/contract.ts';
import { startAppsScript } from '../appsscript/start.ts';
import { AUDIENCE, type Stack } from '../stack.ts';
import type { Journal } from './journal.ts';

const BUILT = fileURLToPath(new URL('../../build/addon', import.meta.url));

/** @param folder what `clasp push` would send; the built add-on unless told. */
export function startAddon(
  stack: Pick<Stack, 'google' | 'apiUrl' | 'clock'>,
  journal: Journal,
  folder = BUILT,
): Promise<AppsScript> {
  return startAddonWith(stack, toldFetch(journal), folder);
}

/** @param network as the script sees it. */
export function startAddonWith(
  { google, apiUrl, clock }: Pick<Stack, 'google' | 'apiUrl' | 'clock'>,
  network: typeof fetch,
  folder = BUILT,
): Promise<AppsScript> {
  return startAppsScript({
    ...{ folder, googleUrl: google.url, clientId: AUDIENCE, clock, userLocale: 'vi' },
    accessToken: (email) => google.accessToken(email),
    identityToken: ({ email, audience, withEmail }) =>
      google.identityToken({ email, audience, ...(withEmail ? {} : { fault: 'withoutEmail' as const }) }),
    scriptProperties: { API_URL: apiUrl },
    fetch: network,
  });
}

/** The machine's own network, with a line in the journal for each request. */
function toldFetch(journal: Journal): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const { pathname } = new URL(request.url);
    const began = performance.now();
    const told = (outcome: string) =>
      journal.add({
        ...{ by: 'add-on', account: '', what: `${request.method} ${pathname}`, outcome },
        ms: Math.round(performance.now() - began),
      });
    try {
      const response = await fetch(request);
      told(String(response.status));
      return response;
    } catch (error) {
      told('không nối được');
      throw error;
    }
  };
}
