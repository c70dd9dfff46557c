/**
 * Local Google as a handle: Sheets, Drive and identity on one port, in memory, nothing shared between two of them.
 *
 * The composition root of `local/google`. It knows no domain: what a file is for is its users' business. How to point a client
 * at it: README.md beside this file.
 */
import { loadDriveDescription, loadSheetsDescription } from './discovery/description.ts';
import { DEFAULT_FIELDS } from './drive/defaultFields.ts';
import { answerExportLink } from './drive/exportLink.ts';
import { driveHandlers } from './drive/handlers.ts';
import { DriveStore } from './drive/store.ts';
import { driveFiles, sheetsFiles } from './drive/views.ts';
import { answerApi } from './http/api.ts';
import type { ApiContext } from './http/api.ts';
import { makePlans } from './http/body/fieldPlan.ts';
import { authenticate } from './http/credentials.ts';
import { Faults } from './http/faults.ts';
import { inProcessFetch } from './http/inProcess.ts';
import { Quotas } from './http/quotas.ts';
import { RequestCounter } from './http/requestCounter.ts';
import { makeRouter } from './http/routes.ts';
import { listen } from './http/server.ts';
import { jsonResponse } from './http/wire.ts';
import type { WireRequest, WireResponse } from './http/wire.ts';
import { AccessTokens, refreshTokenOf } from './identity/accessTokens.ts';
import type { Account } from './identity/accounts.ts';
import { Directory } from './identity/directory.ts';
import type { NewAccount } from './identity/directory.ts';
import { answerIdentity } from './identity/endpoints.ts';
import type { Identity } from './identity/endpoints.ts';
import { issueIdentityToken } from './identity/identityTokens.ts';
import type { IdentityTokenRequest } from './identity/identityTokens.ts';
import { ServiceAccountKeys } from './identity/serviceAccountKeys.ts';
import type { ServiceAccountKey } from './identity/serviceAccountKeys.ts';
import { SigningKeys } from './identity/signingKeys.ts';
import { sheetsHandlers } from './sheets/handlers.ts';
import type { Spreadsheet } from './sheets/model.ts';
import { exportState, importState } from './state.ts';

/** The one API key that local Google takes, for clients that read what is shared with anyone. */
export const LOCAL_API_KEY = 'AIzaSy-local-google';

/**
 * Names that known clients send and the real Drive passes over: `withLink` is of its second version, the words about shared
 * drives come with every method. (The real Drive passes over any name; local Google refuses what it does not know.)
 */
const IGNORED: ApiContext['ignored'] = {
  sheets: { body: new Set(), query: new Set() },
  drive: {
    body: new Set(['withLink']),
    query: new Set(['supportsAllDrives', 'supportsTeamDrives', 'includeItemsFromAllDrives', 'includeTeamDriveItems']),
  },
};

export interface LocalGoogleOptions {
  /** Business clock: times of files. */
  readonly clock: () => Date;
  /** Makes ids of files and tokens; each call another one. */
  readonly newId: () => string;
  /** Wall clock: expiry of tokens, minutes of quotas. The machine's unless told. */
  readonly wallClock?: () => Date;
  /** Of the faults' random numbers; 1 unless told. */
  readonly seed?: number;
  /** 0, any free port, unless told. */
  readonly port?: number;
  readonly accounts?: readonly NewAccount[];
  /** A folder to import state from. */
  readonly state?: string;
}

export interface LocalGoogle {
  /** `http://127.0.0.1:…`, no trailing slash. */
  readonly url: string;
  /** The same answers without a socket, for clients in this process; the origin of an address is not looked at. */
  readonly fetch: typeof fetch;
  /** Forgets files, tokens, counts, quotas and faults; the accounts it was started with are there again. */
  reset(): void;
  close(): Promise<void>;
  addAccount(account: NewAccount): Account;
  /** A group that files can be shared with. */
  setGroup(email: string, members: readonly string[]): void;
  /** @throws when there is no such account. */
  accessToken(
    email: string,
    options?: { readonly scopes?: readonly string[]; readonly expiresInSeconds?: number },
  ): string;
  /** Stands for the account at `POST /token`. */
  refreshToken(email: string): string;
  readonly apiKey: string;
  /** @throws when there is no such account. */
  identityToken(request: { readonly email: string } & IdentityTokenRequest): Promise<string>;
  /** New signing keys for identity tokens; the former stay published unless told. */
  rotateKeys(keepOld?: boolean): Promise<void>;
  /** A key file of the service account. @throws when there is no such account. */
  serviceAccountKey(email: string): Promise<ServiceAccountKey>;
  readonly requests: RequestCounter;
  readonly faults: Faults;
  readonly quotas: Quotas;
  /** Mistakes of local Google itself that were answered with 500: a test that finds one has found a bug. */
  readonly internalErrors: readonly unknown[];
  /** Remembers every file as it stands. @returns puts them back, as often as it is called. */
  keepFiles(): () => void;
  exportState(dir: string): Promise<void>;
  importState(dir: string): Promise<void>;
}

const exportXlsx = async (spreadsheet: Spreadsheet): Promise<Uint8Array> => {
  // Loaded when first asked for: writing workbooks is the heaviest part and most servers never do.
  const module = await import('./xlsx/exportXlsx.ts');
  return module.exportXlsx(spreadsheet);
};

export const startLocalGoogle = async (options: LocalGoogleOptions): Promise<LocalGoogle> => {
  const { clock, newId, wallClock = () => new Date(), seed = 1, accounts = [] } = options;
  const directory = new Directory();
  const store = new DriveStore({ directory, clock, newId });
  const identity: Identity = {
    directory,
    keys: new SigningKeys(),
    accessTokens: new AccessTokens({ now: wallClock, newId }),
    serviceAccountKeys: new ServiceAccountKeys(),
    now: wallClock,
  };
  const counter = new RequestCounter();
  const quotas = new Quotas(wallClock);
  const faults = new Faults(seed);
  const internalErrors: unknown[] = [];
  const descriptions = { sheets: loadSheetsDescription(), drive: loadDriveDescription() };
  const credentials = { directory, accessTokens: identity.accessTokens, apiKey: LOCAL_API_KEY };
  let url = '';

  const context: ApiContext = {
    route: makeRouter([descriptions.sheets, descriptions.drive]),
    plans: { sheets: makePlans(descriptions.sheets), drive: makePlans(descriptions.drive) },
    handlers: { ...sheetsHandlers, ...driveHandlers(store, { exportXlsx }) },
    defaultFields: DEFAULT_FIELDS,
    ignored: IGNORED,
    credentials,
    files: (api, account) => (api === 'sheets' ? sheetsFiles(store, account) : driveFiles(store, account)),
    counter,
    quotas,
    faults,
    clock,
    newId,
    url: () => url,
    onInternalError: (error) => internalErrors.push(error),
  };
  const exportMethod = descriptions.drive.methods.find(({ id }) => id === 'drive.files.export');
  const caller = (request: WireRequest): Account => {
    if (!exportMethod) throw new Error('The description of Drive has no files.export.');
    return authenticate(
      credentials,
      { authorization: request.header('authorization'), query: request.query },
      exportMethod,
    );
  };

  const answer = async (request: WireRequest): Promise<WireResponse> => {
    const known = await answerIdentity(identity, {
      httpMethod: request.httpMethod,
      path: request.path,
      query: request.query,
      authorization: request.header('authorization'),
      form: () => new URLSearchParams(request.body.toString('utf8')),
      url,
    });
    if (known) return jsonResponse(known.status, known.json, true);
    const exported = await answerExportLink(request, { store, exportXlsx, caller });
    return exported ?? answerApi(context, request);
  };

  const reset = (): void => {
    directory.clear();
    store.clear();
    identity.accessTokens.clear();
    identity.serviceAccountKeys.clear();
    counter.reset();
    quotas.off();
    faults.off();
    internalErrors.length = 0;
    for (const account of accounts) directory.add(account);
  };
  const accountOf = (email: string): Account => {
    const account = directory.find(email);
    if (!account) throw new Error(`Local Google has no account ${email}.`);
    return account;
  };

  reset();
  if (options.state !== undefined) {
    await importState(options.state, { directory, store });
    for (const account of accounts) directory.add(account);
  }
  const listening = await listen(answer, options.port ?? 0);
  url = listening.url;
  return {
    url,
    fetch: inProcessFetch(answer),
    reset,
    close: () => listening.close(),
    addAccount: (account) => directory.add(account),
    setGroup: (email, members) => directory.setGroup(email, members),
    accessToken: (email, tokenOptions) => identity.accessTokens.issue(accountOf(email), tokenOptions),
    refreshToken: (email) => refreshTokenOf(accountOf(email).email),
    apiKey: LOCAL_API_KEY,
    identityToken: async ({ email, ...request }) => issueIdentityToken(accountOf(email), request, identity),
    rotateKeys: (keepOld) => identity.keys.rotate(keepOld),
    serviceAccountKey: async (email) => identity.serviceAccountKeys.create(accountOf(email), url),
    requests: counter,
    faults,
    quotas,
    internalErrors,
    keepFiles: () => store.keep(),
    exportState: (dir) => exportState(dir, { directory, store }),
    importState: (dir) => importState(dir, { directory, store }),
  };
};
