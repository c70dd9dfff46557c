/** The host's answer to each call of a running script. One set an execution: it knows whose it is and what it holds. */
import type { ExecutionFacts } from '../bridge/execution.ts';
import type { HostCalls, Reply, StoreScope } from '../bridge/hostCalls.ts';
import type { Question } from '../bridge/syncSend.ts';
import type { AppsScriptOptions, Menu, UiHost } from '../contract.ts';
import { USER_EMAIL } from '../services/scopes.ts';
import type { Caches } from './cache.ts';
import type { Consents } from './consent.ts';
import type { Deadline } from './deadline.ts';
import { requestGoogle } from './googleRequests.ts';
import type { Locks } from './locks.ts';
import type { PropertyStores } from './properties.ts';
import { HostRefusal } from './refusal.ts';
import { fetchForScript } from './urlFetch.ts';

/** What all executions of one Apps Script share. */
export interface Host {
  readonly options: AppsScriptOptions;
  readonly fetchMs: number;
  readonly properties: PropertyStores;
  readonly caches: Caches;
  readonly locks: Locks;
  readonly consents: Consents;
}

/** What is of this execution alone. */
export interface Scene {
  readonly facts: ExecutionFacts;
  readonly ui: UiHost;
  readonly deadline: Deadline;
  readonly log: string[];
  readonly menus: Menu[];
}

type Answers = {
  readonly [K in keyof HostCalls]: (
    request: HostCalls[K]['request'],
  ) => HostCalls[K]['answer'] | Promise<HostCalls[K]['answer']>;
};

const answersOf = (host: Host, scene: Scene): Answers => {
  const { options, properties, caches, locks, consents } = host;
  const { facts, ui, deadline } = scene;
  const { account, spreadsheetId, scopes } = facts;
  const storeName = (scope: StoreScope): string =>
    ({ script: 'script', user: `user ${account}`, document: `document ${spreadsheetId}` })[scope];
  const google = { url: options.googleUrl, accessToken: options.accessToken };
  const network = { fetch: options.fetch ?? fetch, timeoutMs: host.fetchMs, scriptId: facts.scriptId };
  return {
    google: (call) => requestGoogle(google, account, call),
    fetch: (requests) => Promise.all(requests.map((request) => fetchForScript(network, request))),
    now: () => options.clock().getTime(),
    log: (line) => {
      scene.log.push(line);
      return null;
    },
    addMenu: (menu) => {
      // A menu that is added again takes the place of the one of its title.
      const index = scene.menus.findIndex(({ title }) => title === menu.title);
      scene.menus.splice(index < 0 ? scene.menus.length : index, 1, menu);
      return null;
    },
    alert: (dialog) => deadline.suspended(() => ui.alert(dialog)),
    prompt: (dialog) => deadline.suspended(() => ui.prompt(dialog)),
    showSidebar: (page) => {
      ui.showSidebar(page);
      return null;
    },
    showDialog: (page) => {
      ui.showModalDialog(page);
      return null;
    },
    toast: (message) => {
      ui.toast(message);
      return null;
    },
    select: (place) => {
      ui.select(place);
      return null;
    },
    activeRange: () => ui.activeRange(),
    authorize: async (asked) => {
      const given = await deadline.suspended(() => ui.authorize({ account, scopes: asked }));
      consents.set(account, [...(consents.of(account) ?? []), ...given.filter((scope) => asked.includes(scope))]);
      return null;
    },
    identityToken: () =>
      options.identityToken({
        email: account,
        audience: options.clientId,
        withEmail: scopes.includes(USER_EMAIL),
      }),
    accessToken: () => options.accessToken(account),
    properties: ({ scope, change }) => properties.apply(storeName(scope), change),
    cache: ({ scope, action }) => caches.apply(storeName(scope), action),
    lock: async ({ scope, action }) => {
      if (action.kind === 'take') return locks.take(storeName(scope), scene, action.ms);
      locks.release(storeName(scope), scene);
      return false;
    },
  };
};

/** @returns how one question of the script is answered: JSON of a `Reply`. */
export const makeAnswer = (host: Host, scene: Scene): ((question: Question) => Promise<string>) => {
  const answers = answersOf(host, scene);
  return async ({ kind, request }) => {
    try {
      const answer = answers[kind as keyof HostCalls] as (request: unknown) => unknown;
      return JSON.stringify({ ok: true, value: await answer(JSON.parse(request)) } satisfies Reply);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      const status = error instanceof HostRefusal ? error.status : undefined;
      return JSON.stringify({ ok: false, message, ...(status === undefined ? {} : { status }) } satisfies Reply);
    }
  };
};
