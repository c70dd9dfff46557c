/**
 * What SpreadsheetApp is given by the execution that it serves.
 *
 * `makeSpreadsheetApp(environment)` (make.ts) is called inside the script's own context, once an execution: its arrays, dates and
 * errors are then the script's. So nothing below it may use Node, `fetch`, `URL`, `TextEncoder` or timers: the language alone.
 */
import type { SyncGoogle } from '../google/syncGoogle.ts';

/** A1 notation without the sheet. */
export interface Place {
  readonly sheetId: number;
  readonly range: string;
}

export interface SpreadsheetEnvironment {
  readonly google: SyncGoogle;
  /** Of the open file; `getActiveSpreadsheet()` is this one. */
  readonly spreadsheetId: string;
  /** Whom the script runs as. */
  readonly account: string;
  /** The person's window moves there. */
  select(place: Place): void;
  /** What the person has chosen in the window. */
  activeRange(): Place;
  toast(message: { readonly title: string; readonly text: string; readonly seconds: number }): void;
  /** `SpreadsheetApp.getUi()`. */
  readonly ui: object;
  /**
   * Called first by whatever needs a scope: `authorise('SpreadsheetApp.openById', [SPREADSHEETS])`.
   *
   * @param anyOf full addresses of scopes, one of which is enough.
   * @throws Google's sentence on permissions: the script has none of them, or may not use them where it runs.
   */
  authorise(call: string, anyOf: readonly string[]): void;
  readonly clock: () => Date;
}

/** Every spreadsheet of the account. */
export const SPREADSHEETS = 'https://www.googleapis.com/auth/spreadsheets';
/** The open file only. */
export const CURRENT_SPREADSHEET = 'https://www.googleapis.com/auth/spreadsheets.currentonly';
