/**
 * The services inside a script's context: puts them into its global scope, then runs one function and tells what came of it.
 *
 * Bundled alone (host/bundles.ts) and run once a context. Everything crosses as text, so that nothing of another context gets in.
 */
import type { Entry, ExecutionFacts } from '../bridge/execution.ts';
import { syncGoogle } from '../google/makeSyncGoogle.ts';
import { makeSpreadsheetApp } from '../spreadsheetApp/make.ts';
import { makeCacheService } from './cacheService.ts';
import { makeAsk, makeAuthorise, type ServiceContext } from './context.ts';
import { enumValue } from './enumeration.ts';
import { makeHtmlService } from './html/htmlService.ts';
import { makeLockService } from './lockService.ts';
import { makeConsole, makeLogger } from './logger.ts';
import { globalServices } from './members.ts';
import { makePropertiesService } from './propertiesService.ts';
import { runEntry, failureOf } from './runEntry.ts';
import { makeScriptApp } from './scriptApp.ts';
import { makeScriptDate } from './scriptDate.ts';
import { makeSession, userOf } from './session.ts';
import { makeUi } from './ui.ts';
import { makeUrlFetchApp } from './urlFetch/urlFetchApp.ts';
import { makeUtilities } from './utilities/utilities.ts';

export interface Running {
  /** @param entry JSON of an `Entry`. @returns JSON of an `ExecutionOutcome`. */
  run(entry: string): string;
  /** @returns JSON of the `ExecutionOutcome` of what was thrown. */
  failure(thrown: unknown): string;
}

/** @param config JSON of facts and pages. */
export type StartServices = (send: (kind: string, request: string) => string, config: string) => Running;

const install = (services: Readonly<Record<string, unknown>>): void => {
  const put = (name: string, descriptor: PropertyDescriptor): void => {
    Object.defineProperty(globalThis, name, { configurable: true, enumerable: false, ...descriptor });
  };
  for (const name of globalServices) {
    put(name, {
      get: () => {
        throw new Error(`${name} is not implemented in local Apps Script.`);
      },
    });
  }
  for (const [name, service] of Object.entries(services)) put(name, { value: service, writable: true });
};

export const startServices: StartServices = (send, config) => {
  const { facts, pages } = JSON.parse(config) as { facts: ExecutionFacts; pages: ServiceContext['pages'] };
  const ask = makeAsk(send);
  const context: ServiceContext = { ask, facts, pages, authorise: makeAuthorise(facts) };
  const ScriptDate = makeScriptDate({ now: () => ask('now', null), timeZone: facts.timeZone });
  const ui = makeUi(context);
  const SpreadsheetApp = makeSpreadsheetApp({
    google: syncGoogle(ask),
    spreadsheetId: facts.spreadsheetId,
    account: facts.account,
    select: (place) => void ask('select', place),
    activeRange: () => ask('activeRange', null),
    toast: (message) => void ask('toast', message),
    ui,
    authorise: context.authorise,
    clock: () => new ScriptDate(),
  }) as { getActiveSpreadsheet(): object; flush(): void };
  install({
    SpreadsheetApp,
    HtmlService: makeHtmlService(context),
    UrlFetchApp: makeUrlFetchApp(context),
    PropertiesService: makePropertiesService(context),
    CacheService: makeCacheService(context),
    LockService: makeLockService(context),
    Session: makeSession(context),
    ScriptApp: makeScriptApp(context),
    Utilities: makeUtilities(context),
    Logger: makeLogger(context),
    console: makeConsole(context),
    Date: ScriptDate,
  });
  const before = new Set(Object.getOwnPropertyNames(globalThis));
  const event = (): object => ({
    authMode: enumValue('ScriptApp.AuthMode', facts.authMode),
    user: userOf(context),
    get source(): object {
      return SpreadsheetApp.getActiveSpreadsheet();
    },
  });
  return {
    run: (entry) =>
      JSON.stringify(
        runEntry(JSON.parse(entry) as Entry, {
          before,
          event,
          finish: () => {
            SpreadsheetApp.flush();
          },
        }),
      ),
    failure: (thrown) => JSON.stringify(failureOf(thrown)),
  };
};
