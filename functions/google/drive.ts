/**
 * Google's Drive client, made for one caller. Deep import, of this version only, loaded lazily, repetition off: as `sheets.ts`.
 *
 * The whole scope: a file that a person put into a folder is not "made by the app" (drive.file would not see it).
 */
import { drive_v3 } from 'googleapis/build/src/apis/drive/v3.js';
import { auth } from 'googleapis/build/src/apis/sheets/index.js';
import { googleFetch } from './fetch.ts';
import type { GoogleAccess } from './sheets.ts';

const SCOPES = ['https://www.googleapis.com/auth/drive'];

/** Of one request: the client itself would wait for ever. */
const TIMEOUT_MS = 10_000;

export function driveClient(
  { rootUrl, accessToken, fetch }: GoogleAccess,
  { timeout = TIMEOUT_MS }: { readonly timeout?: number } = {},
): drive_v3.Drive {
  const fetchImplementation = googleFetch(rootUrl, fetch);
  const own = { retry: false, retryConfig: { retry: 0 }, timeout, fetchImplementation };
  if (accessToken === undefined) return new drive_v3.Drive({ auth: new auth.GoogleAuth({ scopes: SCOPES }), ...own });
  const credentials = new auth.OAuth2();
  credentials.setCredentials({ access_token: accessToken });
  return new drive_v3.Drive({ auth: credentials, ...own });
}
