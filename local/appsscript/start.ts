/** Local Apps Script as a handle: the composition root of local/appsscript. What it serves and refuses: README.md beside this file. */
import type { AppsScript, AppsScriptLimits, AppsScriptOptions } from './contract.ts';
import { readAddOn } from './host/addOn.ts';
import type { Host } from './host/answers.ts';
import { appsScriptBundles } from './host/bundles.ts';
import { makeCaches } from './host/cache.ts';
import { makeConsents } from './host/consent.ts';
import { openDocument } from './host/document.ts';
import { makeExecutor } from './host/execute.ts';
import { makeLocks } from './host/locks.ts';
import { makePropertyStores } from './host/properties.ts';
import { makeWorkers } from './host/workers.ts';

/** https://developers.google.com/apps-script/guides/services/quotas */
const PUBLISHED: AppsScriptLimits = { executionMs: 6 * 60_000, fetchMs: 60_000 };

/** Every handle is its own: stores, locks, consents and executions are shared by the documents that are opened through it. */
export const startAppsScript = async (options: AppsScriptOptions): Promise<AppsScript> => {
  const limits = { ...PUBLISHED, ...options.limits };
  const workers = makeWorkers(await appsScriptBundles());
  const host: Host = {
    options,
    fetchMs: limits.fetchMs,
    properties: makePropertyStores({ script: options.scriptProperties }),
    caches: makeCaches(() => options.clock().getTime()),
    locks: makeLocks(),
    consents: makeConsents(),
  };
  const executor = makeExecutor({ host, workers, executionMs: limits.executionMs });
  const used = new Set<string>();
  return {
    open: async (request) => openDocument(request, { host, executor, used, addOn: await readAddOn(options.folder) }),
    setConsent: (account, scopes) => {
      host.consents.set(account, scopes);
    },
    executions: executor.executions,
    close: () => workers.close(),
  };
};
