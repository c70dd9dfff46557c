/**
 * Apps Script as a handle: the built bundle of an add-on, run over local Google, one execution at a time a `vm` context.
 *
 * It knows no domain: any add-on in a folder as `clasp push` would send it (appsscript.json, .js, .html). A script is
 * synchronous, so an execution lives in a worker thread that waits for its host; the host (files, fetches, dialogs) stays here.
 */

export interface AppsScriptOptions {
  /** What `clasp push` would send. */
  readonly folder: string;
  /** Origin of local Google. */
  readonly googleUrl: string;
  /** Access token of an account, as the built-in services would use one. @throws when there is no such account. */
  readonly accessToken: (email: string) => string;
  /** `ScriptApp.getIdentityToken()` of an account; without `userinfo.email` among the scopes it carries no address. */
  readonly identityToken: (request: {
    readonly email: string;
    readonly audience: string;
    readonly withEmail: boolean;
  }) => Promise<string>;
  /** OAuth client id of the script: the audience of its identity tokens. */
  readonly clientId: string;
  readonly scriptProperties: Readonly<Record<string, string>>;
  /** What `new Date()` says inside a script. */
  readonly clock: () => Date;
  /** `Session.getActiveUserLocale()`; `en` unless told. */
  readonly userLocale?: string;
  /** The network as scripts see it; the machine's own unless told. Tests cut it here. */
  readonly fetch?: typeof fetch;
  /** Published limits, shortened by tests. https://developers.google.com/apps-script/guides/services/quotas */
  readonly limits?: Partial<AppsScriptLimits>;
}

export interface AppsScriptLimits {
  /** 6 minutes. */
  readonly executionMs: number;
  /** 60 seconds. */
  readonly fetchMs: number;
}

export interface AppsScript {
  /** A person opens a spreadsheet: `onOpen` runs, restricted as a simple trigger is. */
  open(request: {
    readonly spreadsheetId: string;
    /** Who has the spreadsheet open. */
    readonly account: string;
    /** Default account of the browser, where it is another: `google.script.run` runs as that one (issue 69270374). */
    readonly defaultAccount?: string;
    readonly ui: UiHost;
  }): Promise<OpenDocument>;
  /** What the account let the script do; nothing until asked, then all of the manifest unless told. */
  setConsent(account: string, scopes: readonly string[]): void;
  /** Every execution so far, newest last: for tests and for the page's log. */
  readonly executions: readonly Execution[];
  close(): Promise<void>;
}

export interface OpenDocument {
  /** Menus that the script added. */
  readonly menus: readonly Menu[];
  runMenuItem(functionName: string): Promise<Execution>;
  /**
   * `google.script.run.<functionName>(...args)` of the sidebar or dialog.
   *
   * @param args as JSON would carry them; a Date, a function or a class instance is refused as Google refuses it.
   */
  call(functionName: string, args: readonly unknown[]): Promise<Execution>;
  close(): void;
}

export interface Menu {
  readonly title: string;
  readonly items: readonly MenuItem[];
}

export type MenuItem =
  | { readonly kind: 'item'; readonly title: string; readonly functionName: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'submenu'; readonly menu: Menu };

export interface Execution {
  readonly functionName: string;
  readonly account: string;
  readonly ms: number;
  /** Lines of Logger and console. */
  readonly log: readonly string[];
  readonly outcome:
    | { readonly ok: true; readonly value: unknown }
    | { readonly ok: false; readonly name: string; readonly message: string };
}

export type DialogButton = 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE';

/** The editor's window. Every call is of one person at one open spreadsheet. */
export interface UiHost {
  showSidebar(page: { readonly title: string; readonly html: string }): void;
  showModalDialog(page: {
    readonly title: string;
    readonly html: string;
    readonly width: number;
    readonly height: number;
  }): void;
  /** The script waits for the answer. */
  alert(dialog: {
    readonly title: string;
    readonly prompt: string;
    readonly buttons: readonly DialogButton[];
  }): Promise<DialogButton>;
  prompt(dialog: {
    readonly title: string;
    readonly prompt: string;
    readonly buttons: readonly DialogButton[];
  }): Promise<{ readonly button: DialogButton; readonly text: string }>;
  toast(message: { readonly title: string; readonly text: string; readonly seconds: number }): void;
  /** The script chose a cell or a sheet. A1 notation without the sheet. */
  select(place: { readonly sheetId: number; readonly range: string }): void;
  /** Google's consent page. @returns the scopes that the person ticked; none when they closed it. */
  authorize(request: { readonly account: string; readonly scopes: readonly string[] }): Promise<readonly string[]>;
  /** What the person has chosen in the grid, for `getActiveSheet` and its like. */
  activeRange(): { readonly sheetId: number; readonly range: string };
}
