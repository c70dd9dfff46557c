/** What the demonstration plays on: a Google, the functions, a business clock, all of them as a client sees them. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/index.js';
import type { Api } from './api.ts';

export interface Stage {
  readonly api: Api;
  /** The Sheets API as this account. */
  readonly sheetsAs: (email: string) => sheets_v4.Sheets;
  /** Shares a file of `owner` with another account, as a writer. */
  readonly share: (owner: string, fileId: string, withEmail: string) => Promise<void>;
  /** Address of the service account that writes the master. */
  readonly serviceAccount: string;
  readonly setClock: (instantMs: number) => Promise<void>;
  readonly print: (text: string) => void;
  readonly interactive: boolean;
  readonly wallNow: () => number;
}
