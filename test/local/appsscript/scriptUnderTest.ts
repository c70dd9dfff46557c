/** Local Apps Script over a local Google of its own, with an add-on that the test writes. */
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type {
  AppsScript,
  AppsScriptLimits,
  DialogButton,
  Execution,
  OpenDocument,
  UiHost,
} from '../../../local/appsscript/contract.ts';
import { startAppsScript } from '../../../local/appsscript/start.ts';
import { startLocalGoogle, type LocalGoogle } from '../../../local/google/start.ts';

export const OWNER = 'chi.lan@example.vn';
export const READER = 'anh.nam@example.vn';
export const STRANGER = 'nguoi.la@example.vn';
export const CLIENT_ID = 'test.apps.googleusercontent.com';
export const NOW = new Date('2023-08-05T03:04:05.678Z');

const AUTH = 'https://www.googleapis.com/auth';
export const SCOPES = {
  currentSpreadsheet: `${AUTH}/spreadsheets.currentonly`,
  externalRequest: `${AUTH}/script.external_request`,
  containerUi: `${AUTH}/script.container.ui`,
  openid: 'openid',
  email: `${AUTH}/userinfo.email`,
};

/** What the person's window was asked, and what the person answers. */
export interface Window {
  readonly ui: UiHost;
  readonly shown: { readonly what: string; readonly [detail: string]: unknown }[];
  /** Next answers of alert and prompt; OK when none is left. */
  readonly answers: { readonly button: DialogButton; readonly text: string }[];
  /** What the person ticks; everything unless told. */
  consent: (scopes: readonly string[]) => readonly string[];
}

export const makeWindow = (): Window => {
  const shown: Window['shown'] = [];
  const answers: Window['answers'] = [];
  const next = () => answers.shift() ?? { button: 'OK' as const, text: '' };
  const window: Window = {
    shown,
    answers,
    consent: (scopes) => scopes,
    ui: {
      showSidebar: (page) => void shown.push({ what: 'sidebar', ...page }),
      showModalDialog: (page) => void shown.push({ what: 'dialog', ...page }),
      alert: async (dialog) => {
        shown.push({ what: 'alert', ...dialog });
        return Promise.resolve(next().button);
      },
      prompt: async (dialog) => {
        shown.push({ what: 'prompt', ...dialog });
        return Promise.resolve(next());
      },
      toast: (message) => void shown.push({ what: 'toast', ...message }),
      select: (place) => void shown.push({ what: 'select', ...place }),
      authorize: async ({ account, scopes }) => {
        shown.push({ what: 'authorize', account, scopes });
        return Promise.resolve(window.consent(scopes));
      },
      activeRange: () => ({ sheetId: 0, range: 'A1' }),
    },
  };
  return window;
};

export interface AddOnSource {
  /** Of `code.js`. */
  readonly code: string;
  readonly scopes?: readonly string[];
  readonly files?: Readonly<Record<string, string>>;
  readonly timeZone?: string;
}

export const writeAddOn = async ({ code, scopes, files, timeZone }: AddOnSource): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'add-on-'));
  const manifest = {
    timeZone: timeZone ?? 'Asia/Ho_Chi_Minh',
    runtimeVersion: 'V8',
    oauthScopes: scopes ?? Object.values(SCOPES),
    addOns: { common: { name: 'Thử' } },
  };
  const all = { 'appsscript.json': JSON.stringify(manifest), 'code.js': code, ...files };
  await Promise.all(Object.entries(all).map(([name, text]) => writeFile(join(folder, name), text)));
  return folder;
};

export interface ScriptUnderTest {
  readonly google: LocalGoogle;
  readonly script: AppsScript;
  readonly window: Window;
  /** Opened by the owner. */
  readonly document: OpenDocument;
  readonly spreadsheetId: string;
  /** A call whose value the test wants. @throws when it failed. */
  value(functionName: string, ...args: unknown[]): Promise<unknown>;
  /** The sentence with which a call fails. */
  failure(functionName: string, ...args: unknown[]): Promise<string>;
  close(): Promise<void>;
}

export interface Setting extends AddOnSource {
  readonly fetch?: typeof fetch;
  readonly limits?: Partial<AppsScriptLimits>;
  readonly scriptProperties?: Readonly<Record<string, string>>;
  readonly clock?: () => Date;
}

export const sentenceOf = ({ outcome }: Execution): string =>
  outcome.ok ? `(no failure: ${JSON.stringify(outcome.value)})` : `${outcome.name}: ${outcome.message}`;

const newSpreadsheet = async (google: LocalGoogle): Promise<string> => {
  const response = await fetch(`${google.url}/drive/v3/files`, {
    method: 'POST',
    headers: { authorization: `Bearer ${google.accessToken(OWNER)}`, 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'Sổ', mimeType: 'application/vnd.google-apps.spreadsheet' }),
  });
  return ((await response.json()) as { id: string }).id;
};

export const share = async (google: LocalGoogle, spreadsheetId: string, email: string, role: string) => {
  await fetch(`${google.url}/drive/v3/files/${spreadsheetId}/permissions`, {
    method: 'POST',
    headers: { authorization: `Bearer ${google.accessToken(OWNER)}`, 'content-type': 'application/json' },
    body: JSON.stringify({ type: 'user', role, emailAddress: email }),
  });
};

export const startScript = async (setting: Setting): Promise<ScriptUnderTest> => {
  const { fetch: network, limits, scriptProperties = {}, clock = () => NOW } = setting;
  let ids = 0;
  const google = await startLocalGoogle({
    clock,
    newId: () => `id-${String(++ids).padStart(6, '0')}`,
    accounts: [OWNER, READER, STRANGER].map((email) => ({ email })),
  });
  const script = await startAppsScript({
    folder: await writeAddOn(setting),
    googleUrl: google.url,
    accessToken: (email) => google.accessToken(email),
    identityToken: ({ email, audience, withEmail }) =>
      google.identityToken({ email, audience, ...(withEmail ? {} : { fault: 'withoutEmail' }) }),
    clientId: CLIENT_ID,
    clock,
    scriptProperties,
    ...(network ? { fetch: network } : {}),
    ...(limits ? { limits } : {}),
  });
  const spreadsheetId = await newSpreadsheet(google);
  const window = makeWindow();
  const document = await script.open({ spreadsheetId, account: OWNER, ui: window.ui });
  return {
    ...{ google, script, window, document, spreadsheetId },
    value: async (functionName, ...args) => {
      const execution = await document.call(functionName, args);
      if (!execution.outcome.ok) throw new Error(sentenceOf(execution));
      return execution.outcome.value;
    },
    failure: async (functionName, ...args) => sentenceOf(await document.call(functionName, args)),
    close: async () => {
      await script.close();
      await google.close();
    },
  };
};
