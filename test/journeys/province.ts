/** A stack for journeys: the cycle set up, its master shared, and calls as the add-on makes them. */
import { setTimeout as sleep } from 'node:timers/promises';
import { accepted, type ApiAnswer } from '../../local/demo/api.ts';
import { settings2023 } from '../../local/demo/province.ts';
import type { Stage } from '../../local/demo/stage.ts';
import { stageOf } from '../../local/demo/stageOfStack.ts';
import { AUDIENCE, SERVICE_ACCOUNT, startStack, type Stack } from '../../local/stack.ts';
import type { WorkbookContext } from '../../shared/forms/context.ts';
import { ASSIGNMENTS_2023_CSV } from '../../shared/units/defaults2023.ts';
import { HOME_AFFAIRS_EMAIL, officerEmail, QUANG_TRI_2023 } from '../../shared/units/quangTri2023.ts';
import { REGISTRY_CSV } from '../functions/registryCsv.ts';

export { AUDIENCE };
export const PLAN_TIME = Date.parse('2023-08-01T01:00:00.000Z');

export interface Run {
  readonly generation: number;
  readonly status: string;
  readonly tries?: number;
  readonly outcome?: string;
  readonly reason?: string;
}

export interface Province {
  readonly stack: Stack;
  readonly masterId: string;
  shareMaster(): Promise<void>;
  /** The Sheets API as an account. */
  readonly sheetsAs: Stage['sheetsAs'];
  /** Shares a file so that another account may edit it. */
  readonly share: Stage['share'];
  workbook(unit: string): Promise<WorkbookContext>;
  /** As Sở Nội vụ. */
  post(path: string, body: unknown): Promise<ApiAnswer>;
  /** Bytes as they are, with whatever token. */
  raw(path: string, token: string, body: string | Uint8Array): Promise<ApiAnswer>;
  /** Polls a run until it is as wanted. @throws Error when it is not within the seconds. */
  runUntil(generation: number, wanted: (run: Run) => boolean, seconds?: number): Promise<Run>;
  /** Asks for a run and waits for its end. */
  consolidated(): Promise<Run>;
}

/** @param shared whether the master is shared with the service account from the beginning. */
export async function startProvince({ shared }: { readonly shared: boolean }): Promise<Province> {
  const stack = await startStack();
  const stage = stageOf(stack, () => undefined);
  const post = (path: string, body: unknown) => stack.api.call('POST', path, HOME_AFFAIRS_EMAIL, body);
  const readRun = async (generation: number) =>
    (await stack.api.call('GET', `/v1/consolidations/${generation}`, HOME_AFFAIRS_EMAIL)).body as unknown as Run;

  async function runUntil(generation: number, wanted: (run: Run) => boolean, seconds = 60): Promise<Run> {
    for (const end = Date.now() + seconds * 1000; ;) {
      const run = await readRun(generation);
      if (wanted(run)) return run;
      if (Date.now() > end) throw new Error(`run ${generation}: ${JSON.stringify(run)}\n${stack.log().slice(-2000)}`);
      await sleep(200);
    }
  }

  try {
    const sheets = stage.sheetsAs(HOME_AFFAIRS_EMAIL);
    const { data } = await sheets.spreadsheets.create({ requestBody: { properties: { title: 'Sổ PAPI 2023' } } });
    const masterId = data.spreadsheetId ?? '';
    const shareMaster = () => stage.share(HOME_AFFAIRS_EMAIL, masterId, SERVICE_ACCOUNT);
    if (shared) await shareMaster();
    await stack.setClock(PLAN_TIME);
    const set = async (path: string, body: unknown) => accepted(await post(path, body), path);
    await set('/v1/settings', { requestId: 'set-up-settings', settings: settings2023(masterId) });
    await set('/v1/registry', { requestId: 'set-up-registry', csv: REGISTRY_CSV, staff: QUANG_TRI_2023.staff });
    await set('/v1/assignments', { requestId: 'set-up-assignments', csv: ASSIGNMENTS_2023_CSV });
    return {
      ...{ stack, masterId, shareMaster, post, runUntil, sheetsAs: stage.sheetsAs, share: stage.share },
      async workbook(unit) {
        const answer = await stack.api.call('GET', `/v1/workbook?unit=${unit}`, officerEmail(unit));
        return accepted(answer, 'workbook') as unknown as WorkbookContext;
      },
      async raw(path, token, body) {
        const response = await fetch(`${stack.apiUrl}${path}`, {
          method: 'POST',
          // Not as JSON: else the functions' host parses it first and answers for us.
          headers: { authorization: `Bearer ${token}`, 'content-type': 'text/plain; charset=utf-8' },
          body,
        });
        return { status: response.status, body: (await response.json()) as ApiAnswer['body'] };
      },
      async consolidated() {
        const { generation } = accepted(await post('/v1/consolidations', {}), 'consolidation') as unknown as Run;
        return runUntil(generation, ({ status }) => status === 'done');
      },
    };
  } catch (error) {
    await stack.close();
    throw error;
  }
}

export function codeOf({ body }: ApiAnswer): string | undefined {
  return (body['error'] as { code?: string } | undefined)?.code;
}
