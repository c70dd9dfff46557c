/** A spreadsheet that a person has open: its menus, and what its menus and pages run. */
import type { AuthModeName, Entry } from '../bridge/execution.ts';
import type { AppsScript, Execution, Menu, OpenDocument } from '../contract.ts';
import { argumentsText } from '../services/runValues.ts';
import type { AddOn } from './addOn.ts';
import type { Host } from './answers.ts';
import type { Executor, Job } from './execute.ts';
import { requestGoogle } from './googleRequests.ts';
import { HostRefusal } from './refusal.ts';

type OpenRequest = Parameters<AppsScript['open']>[0];

interface Parts {
  readonly host: Host;
  readonly executor: Executor;
  readonly addOn: AddOn;
  /** Files in which the add-on was used: its trigger may look into them. */
  readonly used: Set<string>;
}

const NOT_AUTHORIZED = { name: 'Exception', message: 'Authorization is required to perform that action.' };
/** What a page gets when the browser's default account cannot open the file. https://issuetracker.google.com/issues/69270374 */
const NO_ACCESS = {
  name: 'Exception',
  message: "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
};

/** @returns whether the account may edit the file. @throws HostRefusal when it cannot even open it. */
const canEdit = async ({ options }: Host, account: string, spreadsheetId: string): Promise<boolean> => {
  const google = { url: options.googleUrl, accessToken: options.accessToken };
  const answer = await requestGoogle(google, account, {
    method: 'GET',
    path: `/drive/v3/files/${encodeURIComponent(spreadsheetId)}`,
    query: { fields: 'capabilities/canEdit' },
  });
  return (answer as { readonly capabilities?: { readonly canEdit?: boolean } }).capabilities?.canEdit === true;
};

/** Runs `onOpen`, as a simple trigger, unless the person may only read the file. */
export const openDocument = async (request: OpenRequest, parts: Parts): Promise<OpenDocument> => {
  const { spreadsheetId, account, defaultAccount = account, ui } = request;
  const { host, executor, addOn, used } = parts;
  const menus: Menu[] = [];
  let closed = false;
  const jobOf = (entry: Entry, as: string, authMode: AuthModeName): Job => ({
    ...{ addOn, entry, account: as, authMode, spreadsheetId, ui, menus },
  });
  /** Asks an account that was never asked. @returns whether it agreed to anything. */
  const consented = async (as: string): Promise<boolean> => {
    if (host.consents.of(as) !== undefined) return true;
    const asked = addOn.manifest.scopes;
    const given = (await ui.authorize({ account: as, scopes: asked })).filter((scope) => asked.includes(scope));
    if (given.length > 0) host.consents.set(as, given);
    return given.length > 0;
  };
  const run = async (entry: Entry, as: string): Promise<Execution> => {
    if (closed) throw new Error('This spreadsheet is not open any more.');
    const job = jobOf(entry, as, 'FULL');
    if (!(await consented(as))) return executor.refuse(job, NOT_AUTHORIZED);
    return executor.run(job);
  };

  if (await canEdit(host, account, spreadsheetId)) {
    const mode = used.has(spreadsheetId) ? 'LIMITED' : 'NONE';
    await executor.run(jobOf({ kind: 'trigger', functionName: 'onOpen' }, account, mode));
  }
  return {
    menus,
    runMenuItem: async (functionName) => {
      const execution = await run({ kind: 'menu', functionName }, account);
      used.add(spreadsheetId);
      return execution;
    },
    call: async (functionName, args) => {
      const entry: Entry = { kind: 'call', functionName, args: argumentsText(args) };
      if (defaultAccount !== account) {
        try {
          await canEdit(host, defaultAccount, spreadsheetId);
        } catch (error) {
          if (!(error instanceof HostRefusal)) throw error;
          return executor.refuse(jobOf(entry, defaultAccount, 'FULL'), NO_ACCESS);
        }
      }
      return run(entry, defaultAccount);
    },
    close: () => {
      closed = true;
    },
  };
};
