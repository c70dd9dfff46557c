/** One execution from its permissions to its record: who it runs as, in which mode, for how long, what came of it. */
import { createHash } from 'node:crypto';
import type { AuthModeName, Entry, ExecutionOutcome } from '../bridge/execution.ts';
import type { Execution, Menu, UiHost } from '../contract.ts';
import { CURRENT_SPREADSHEET, SPREADSHEETS } from '../spreadsheetApp/environment.ts';
import type { AddOn } from './addOn.ts';
import { makeAnswer, type Host } from './answers.ts';
import { makeDeadline } from './deadline.ts';
import type { Workers } from './workers.ts';

/** https://developers.google.com/apps-script/guides/services/quotas */
const SIMULTANEOUS_PER_USER = 30;
/** https://developers.google.com/apps-script/guides/triggers */
const SIMPLE_TRIGGER_MS = 30_000;

export interface Job {
  readonly addOn: AddOn;
  readonly entry: Entry;
  readonly account: string;
  readonly spreadsheetId: string;
  readonly ui: UiHost;
  readonly authMode: AuthModeName;
  readonly menus: Menu[];
}

export interface Executor {
  run(job: Job): Promise<Execution>;
  /** Records what never came to run. */
  refuse(job: Job, refusal: { readonly name: string; readonly message: string }): Execution;
  readonly executions: readonly Execution[];
}

interface Parts {
  readonly host: Host;
  readonly workers: Workers;
  readonly executionMs: number;
}

const digest = (text: string): string => createHash('sha256').update(text).digest('base64url');

/** A simple trigger may touch the open file and nothing else, and not even that before the add-on was used in it. */
const usableScopes = (mode: AuthModeName, manifest: readonly string[], granted: readonly string[]) => {
  if (mode === 'NONE') return [];
  if (mode === 'FULL') return manifest.filter((scope) => granted.includes(scope));
  return manifest.some((scope) => scope === CURRENT_SPREADSHEET || scope === SPREADSHEETS) ? [CURRENT_SPREADSHEET] : [];
};

const outcomeOf = (outcome: ExecutionOutcome): Execution['outcome'] => {
  if (!outcome.ok) return outcome;
  const value: unknown = outcome.value === undefined ? undefined : JSON.parse(outcome.value);
  return { ok: true, value };
};

export const makeExecutor = ({ host, workers, executionMs }: Parts): Executor => {
  const executions: Execution[] = [];
  const running = new Map<string, number>();
  const count = (account: string, change: number): number => {
    const now = (running.get(account) ?? 0) + change;
    running.set(account, now);
    return now;
  };
  const record = (execution: Execution): Execution => {
    executions.push(execution);
    return execution;
  };
  const refuse: Executor['refuse'] = ({ entry, account }, refusal) =>
    record({
      functionName: entry.functionName,
      account,
      ms: 0,
      log: [],
      outcome: { ok: false, ...refusal },
    });

  const run: Executor['run'] = async (job) => {
    const { addOn, entry, account, authMode } = job;
    if (count(account, 1) > SIMULTANEOUS_PER_USER) {
      count(account, -1);
      const message = 'There are too many scripts running simultaneously for this Google user account.';
      return refuse(job, { name: 'Exception', message });
    }
    const grantedScopes = host.consents.of(account) ?? [];
    const deadline = makeDeadline(entry.kind === 'trigger' ? Math.min(executionMs, SIMPLE_TRIGGER_MS) : executionMs);
    const scene = {
      ...{ ui: job.ui, menus: job.menus, deadline, log: [] as string[] },
      facts: {
        ...{ account, authMode, grantedScopes, spreadsheetId: job.spreadsheetId },
        locale: host.options.userLocale ?? 'en',
        timeZone: addOn.manifest.timeZone,
        addOnName: addOn.manifest.name,
        scriptId: digest(`script ${host.options.clientId}`),
        scopes: usableScopes(authMode, addOn.manifest.scopes, grantedScopes),
        manifestScopes: addOn.manifest.scopes,
        userKey: digest(`user ${host.options.clientId} ${account}`),
      },
    };
    const started = performance.now();
    try {
      const request = { files: addOn.files, entry, facts: scene.facts };
      const outcome = await workers.run(request, makeAnswer(host, scene), deadline);
      const ms = Math.round(performance.now() - started);
      return record({ functionName: entry.functionName, account, ms, log: scene.log, outcome: outcomeOf(outcome) });
    } finally {
      count(account, -1);
      host.locks.releaseAll(scene);
    }
  };
  return { run, refuse, executions };
};
