/**
 * Google's Drive client, made for one caller. Deep import, loaded lazily, repetition off: as `sheets.ts`.
 *
 * The whole scope: a file that a person put into a folder is not "made by the app" (drive.file would not see it).
 */
import { auth, drive, type drive_v3 } from 'googleapis/build/src/apis/drive/index.js';
import { googleFetch } from './fetch.ts';
import type { GoogleAccess } from './sheets.ts';

const SCOPES = ['https://www.googleapis.com/auth/drive'];

export function driveClient({ rootUrl, accessToken, fetch }: GoogleAccess): drive_v3.Drive {
  const own = { retry: false, retryConfig: { retry: 0 }, fetchImplementation: googleFetch(rootUrl, fetch) };
  if (accessToken === undefined) return drive({ version: 'v3', auth: new auth.GoogleAuth({ scopes: SCOPES }), ...own });
  const credentials = new auth.OAuth2();
  credentials.setCredentials({ access_token: accessToken });
  return drive({ version: 'v3', auth: credentials, ...own });
}
