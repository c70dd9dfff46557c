/** The stage on the local stack: each account's own Sheets client, sharing through Drive, the stack's clock. */
import { auth, drive } from 'googleapis/build/src/apis/drive/index.js';
import { sheetsClient } from '../../functions/google/sheets.ts';
import { googleFetch } from '../../functions/google/fetch.ts';
import { SERVICE_ACCOUNT, type Stack } from '../stack.ts';
import type { Stage } from './stage.ts';

export function stageOf({ google, api, setClock }: Stack, print: (text: string) => void): Stage {
  const clients = new Map<string, ReturnType<typeof sheetsClient>>();
  return {
    ...{ api, setClock, print, serviceAccount: SERVICE_ACCOUNT },
    interactive: process.stdout.isTTY,
    wallNow: () => Date.now(),
    sheetsAs(email) {
      const client =
        clients.get(email) ?? sheetsClient({ rootUrl: google.url, accessToken: google.accessToken(email) });
      clients.set(email, client);
      return client;
    },
    async share(owner, fileId, withEmail) {
      const credentials = new auth.OAuth2();
      credentials.setCredentials({ access_token: google.accessToken(owner) });
      const client = drive({ version: 'v3', auth: credentials, fetchImplementation: googleFetch(google.url) });
      await client.permissions.create({
        ...{ fileId, sendNotificationEmail: false },
        requestBody: { type: 'user', role: 'writer', emailAddress: withEmail },
      });
    },
  };
}
