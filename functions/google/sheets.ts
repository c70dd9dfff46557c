/**
 * Google's Sheets client, made for one caller. Deep import: the root of googleapis loads every API of Google.
 *
 * Its own repetition of requests is off: reads are repeated by `retry.ts`, writes never.
 */
import { googleFetch } from './fetch.ts';
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/index.js';

export interface GoogleAccess {
  /** Origin of a local Google; `undefined` for the real one. */
  readonly rootUrl?: string;
  /** Static token for a local Google; without it the function's own service account speaks. */
  readonly accessToken?: string;
}

const SCOPES = ['https://www.googleapis.com/auth/spreadsheets'];

export async function sheetsClient({ rootUrl, accessToken }: GoogleAccess): Promise<sheets_v4.Sheets> {
  const [{ sheets, auth }] = await Promise.all([import('googleapis/build/src/apis/sheets/index.js')]);
  const fetchImplementation = googleFetch(rootUrl);
  const credentials = accessToken === undefined ? new auth.GoogleAuth({ scopes: SCOPES }) : new auth.OAuth2();
  if (credentials instanceof auth.OAuth2) credentials.setCredentials({ access_token: accessToken ?? '' });
  return sheets({ version: 'v4', auth: credentials, fetchImplementation, retry: false, retryConfig: { retry: 0 } });
}
