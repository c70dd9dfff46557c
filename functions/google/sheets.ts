/**
 * Google's Sheets client, made for one caller. Deep import: the root of googleapis loads every API of Google. Load this file
 * lazily: it brings the client along.
 *
 * The client's own repetition of requests is off: reads are repeated by `retry.ts`, writes never.
 */
import { auth, sheets, type sheets_v4 } from 'googleapis/build/src/apis/sheets/index.js';
import { googleFetch } from './fetch.ts';

export interface GoogleAccess {
  /** Origin of a local Google; `undefined` for the real one. */
  readonly rootUrl?: string;
  /** Static token for a local Google; without it the function's own service account speaks. */
  readonly accessToken?: string;
  /** What carries the requests; the platform's own unless told. */
  readonly fetch?: typeof fetch;
}

const SCOPES = ['https://www.googleapis.com/auth/spreadsheets'];

/**
 * Address of the service account that speaks; `undefined` for the credentials of a person, as a developer may have.
 * @throws Error when there are no credentials at all.
 */
export async function ownAddress(): Promise<string | undefined> {
  return (await new auth.GoogleAuth({ scopes: SCOPES }).getCredentials()).client_email;
}

export function sheetsClient({ rootUrl, accessToken, fetch }: GoogleAccess): sheets_v4.Sheets {
  const own = { retry: false, retryConfig: { retry: 0 }, fetchImplementation: googleFetch(rootUrl, fetch) };
  if (accessToken === undefined)
    return sheets({ version: 'v4', auth: new auth.GoogleAuth({ scopes: SCOPES }), ...own });
  const credentials = new auth.OAuth2();
  credentials.setCredentials({ access_token: accessToken });
  return sheets({ version: 'v4', auth: credentials, ...own });
}
