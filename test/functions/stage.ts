/**
 * The api in this process, over an embedded Firestore of its own: a token is the e-mail address, the queue remembers what it
 * was asked for, the business clock stands where it is set. Nothing else is replaced.
 */
import { vi } from 'vitest';
import { startFirestore } from '../../local/firebase/firestore.ts';
import { freePorts } from '../../local/firebase/freePort.ts';
import { CYCLE, settings2023 } from '../../local/demo/province.ts';
import { API_ROUTES } from '../../functions/http/api.ts';
import { endpoint, type WireResponse } from '../../functions/http/endpoint.ts';
import { openLedger, type Ledger } from '../../functions/ledger/ledger.ts';
import type { RunRequest, Services } from '../../functions/services.ts';
import type { WorkbookContext } from '../../shared/forms/context.ts';
import { ASSIGNMENTS_2023_CSV } from '../../shared/units/defaults2023.ts';
import { HOME_AFFAIRS_EMAIL, officerEmail, QUANG_TRI_2023 } from '../../shared/units/quangTri2023.ts';
import { validateForm } from '../../shared/validation/validateForm.ts';
import { REGISTRY_CSV } from './registryCsv.ts';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  /** The body as it was sent. */
  readonly bytes: Uint8Array;
  /** Parsed, when it is JSON. */
  readonly body: Readonly<Record<string, unknown>>;
}

export interface Stage {
  readonly services: Services;
  readonly ledger: Ledger;
  /** What the queue was asked for, in order. */
  readonly asked: readonly RunRequest[];
  setClock(iso: string): void;
  /** What the log says so far; it is not printed. */
  logged(): string;
  /** @param body a value that is sent as JSON, or bytes as they are. */
  call(method: string, path: string, email: string | undefined, body?: unknown): Promise<Answer>;
  /** Settings, units and assignments of Quảng Trị 2023, as Sở Nội vụ sets them up. */
  setUp(): Promise<void>;
  workbook(unit: string): Promise<WorkbookContext>;
  close(): Promise<void>;
}

export const PLAN_TIME = '2023-08-01T01:00:00.000Z';

/** @param openMaster without it the settings name no master. */
export async function startStage({
  openMaster = () => Promise.resolve(undefined),
  openReportFolder = () => Promise.resolve(undefined),
  newId,
}: Partial<Pick<Services, 'openMaster' | 'openReportFolder' | 'newId'>> = {}): Promise<Stage> {
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  const [port = 0] = await freePorts(1);
  const firestore = await startFirestore(port);
  process.env['FIRESTORE_EMULATOR_HOST'] = firestore.host;
  process.env['METADATA_SERVER_DETECTION'] = 'none';
  const ledger = openLedger('demo-so-papi', { province: 'quang-tri', cycle: CYCLE });
  const clock = { now: new Date(PLAN_TIME), ids: 0 };
  const asked: RunRequest[] = [];
  const services: Services = {
    config: {
      ...{ projectId: 'demo-so-papi', province: 'quang-tri', cycle: CYCLE, tokenAudiences: ['addon'], local: {} },
      founders: [HOME_AFFAIRS_EMAIL],
    },
    ...{ ledger, validateForm, openMaster, openReportFolder },
    verifyToken: (token) => Promise.resolve(token.replace('+at+', '@')),
    queue: {
      enqueue: (request) => {
        asked.push(request);
        return Promise.resolve();
      },
    },
    now: () => clock.now,
    newId: newId ?? (() => `test-id-${String(++clock.ids)}`),
  };
  const answer = endpoint(API_ROUTES, () => Promise.resolve(services));

  async function call(method: string, path: string, email: string | undefined, body?: unknown): Promise<Answer> {
    const response = new RecordedResponse();
    const rawBody =
      body instanceof Uint8Array ? body : new TextEncoder().encode(body === undefined ? '' : JSON.stringify(body));
    const headers = email === undefined ? {} : { authorization: `Bearer ${tokenOf(email)}` };
    await answer({ method, url: path, headers, rawBody }, response.wire);
    return response.answer();
  }

  async function post(path: string, body: unknown): Promise<void> {
    const { status, text } = await call('POST', path, HOME_AFFAIRS_EMAIL, body);
    if (status !== 200) throw new Error(`${path}: ${status} ${text}`);
  }

  return {
    ...{ services, ledger, asked, call },
    logged: () => log.mock.calls.map(([line]) => String(line)).join('\n'),
    setClock(iso) {
      clock.now = new Date(iso);
    },
    async setUp() {
      await post('/v1/settings', { requestId: 'set-up-settings', settings: settings2023('') });
      await post('/v1/registry', { requestId: 'set-up-registry', csv: REGISTRY_CSV, staff: QUANG_TRI_2023.staff });
      await post('/v1/assignments', { requestId: 'set-up-assignments', csv: ASSIGNMENTS_2023_CSV });
    },
    async workbook(unit) {
      const { body } = await call('GET', `/v1/workbook?unit=${unit}`, officerEmail(unit));
      return body as unknown as WorkbookContext;
    },
    async close() {
      await ledger.close();
      firestore.close();
    },
  };
}

/** "@" may not stand in a bearer token. */
function tokenOf(email: string): string {
  return email.replace('@', '+at+');
}

/** What `endpoint` wrote. */
class RecordedResponse {
  status = 0;
  headers: Record<string, string> = {};
  bytes: Uint8Array = new Uint8Array();

  readonly wire = {
    writeHead: (status: number, headers: Record<string, string>) => {
      this.status = status;
      this.headers = headers;
    },
    end: (body: string | Uint8Array) => {
      this.bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
    },
  } as unknown as WireResponse;

  answer(): Answer {
    const isJson = this.headers['Content-Type']?.startsWith('application/json') === true;
    const { status, headers, bytes } = this;
    const text = new TextDecoder().decode(bytes);
    return { status, headers, text, bytes, body: isJson ? (JSON.parse(text) as Answer['body']) : {} };
  }
}
