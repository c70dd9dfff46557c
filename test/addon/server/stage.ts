/**
 * The add-on's calls over a spreadsheet that is a laid-out model, document properties that are a map, and a province of one unit
 * whose ledger is a list. The network can be cut before a request arrives or after it was heard.
 *
 * The ledger answers as `functions/submissions/submit.ts` does: by request id, then by content, then by base revision.
 */
import { createHash } from 'node:crypto';
import { apiClient, type HttpRequest, type HttpResponse } from '../../../addon/server/api/client.ts';
import { apiRoutes } from '../../../addon/server/api/routes.ts';
import { documentStore } from '../../../addon/server/sending/documentStore.ts';
import type { Services } from '../../../addon/server/services.ts';
import type { Workbook } from '../../../addon/server/workbook.ts';
import type { Form } from '../../../shared/calendar/form.ts';
import type { ContentOf } from '../../../shared/forms/content.ts';
import type { FormStanding, WorkbookContext } from '../../../shared/forms/context.ts';
import { layoutUnitWorkbook } from '../../../shared/forms/layout/unitWorkbook.ts';
import { readIdentity } from '../../../shared/forms/reading/readIdentity.ts';
import { answerRepair } from '../../../shared/forms/repair/repairAnswer.ts';
import type { WorkbookState } from '../../../shared/forms/repair/state.ts';
import type { ReadForm } from '../../../shared/forms/snapshot.ts';
import { contentHash } from '../../../shared/ledger/hash.ts';
import type { OfficeView } from '../../../shared/office/views.ts';
import { Problem } from '../../../shared/problems/problem.ts';
import { validateForm } from '../../../shared/validation/validateForm.ts';
import { BLANK_STATE, stateOfModel } from '../../shared/forms/modelState.ts';
import { stateShape } from '../../../functions/workbook/stateShape.ts';
import { CONTEXT } from '../../shared/forms/sample.ts';

export const OFFICER = 'can-bo@example.vn';
export const SECOND_OFFICER = 'pho@example.vn';

export interface LedgerEntry {
  readonly requestId: string;
  readonly form: Form;
  readonly by: string;
  readonly contentHash: string;
  readonly revision: number;
}

export interface Stage {
  /** What stands in the sheet. */
  content: Partial<ContentOf>;
  /** What the identity tab says; `undefined`: a blank spreadsheet. */
  identity: { unit: string; cycle: number; edition: number } | undefined;
  editable: boolean;
  /** Roles that `GET /v1/me` tells; unknown accounts have none. */
  readonly roles: Map<string, readonly object[]>;
  readonly claims: object[];
  /** What `GET /v1/office` tells, by account; to others it is forbidden. */
  readonly offices: Map<string, OfficeView>;
  readonly entries: LedgerEntry[];
  /** Where the network breaks: before the server hears a request, or after. */
  cut: 'before' | 'after' | undefined;
  /** Wall clock of the script, ISO. */
  now: string;
  missingScopes: boolean;
  /** For what a rehearsal is refused. */
  refused: Problem | undefined;
  /** Paths of the requests that reached the province. */
  readonly heard: string[];
  /** Calls of the workbook that write. */
  readonly written: string[];
  readonly properties: Map<string, string>;
  standing: (form: Form) => Partial<FormStanding>;
  services(email: string): Services;
  /** What the province answers to a request that reached it. */
  respond(request: HttpRequest): HttpResponse;
}

export function startStage(): Stage {
  let ids = 0;
  const stage: Stage = {
    content: {},
    identity: { unit: CONTEXT.unit.id, cycle: CONTEXT.cycle, edition: CONTEXT.edition },
    editable: true,
    roles: new Map([OFFICER, SECOND_OFFICER].map((email) => [email, [officerOf(CONTEXT.unit)]])),
    ...{
      claims: [],
      offices: new Map(),
      entries: [],
      cut: undefined,
      now: '2023-08-01T02:00:00.000Z',
      missingScopes: false,
      refused: undefined,
    },
    ...{ heard: [], written: [], properties: new Map(), standing: () => ({}) },
    respond: (request) => respond(stage, request),
    services: (email) => ({
      account: {
        email: () => email,
        authorizationUrl: () => (stage.missingScopes ? 'https://accounts.example/consent' : undefined),
      },
      api: apiRoutes(
        apiClient('https://api.example', {
          identityToken: () => email,
          fetch: (requests) => requests.map((request) => over(stage, request)),
        }),
      ),
      workbook: workbookOf(stage),
      store: documentStore({
        getProperty: (key) => stage.properties.get(key) ?? null,
        setProperty: (key, value) => stage.properties.set(key, value),
        deleteProperty: (key) => stage.properties.delete(key),
      }),
      alone: (act) => act(),
      now: () => stage.now,
      newId: () => `request-${String(++ids)}`,
      sha256: (text) => createHash('sha256').update(text).digest('hex'),
    }),
  };
  return stage;
}

export function officerOf({ id, name }: { readonly id: string; readonly name: string }): object {
  return { kind: 'officer', unit: id, unitName: name };
}

function over(stage: Stage, request: HttpRequest): HttpResponse {
  if (stage.cut === 'before') throw new Error('Address unavailable: https://api.example');
  const answer = respond(stage, request);
  if (stage.cut === 'after') throw new Error('Timeout: https://api.example');
  return answer;
}

function respond(stage: Stage, { url, token: email, body }: HttpRequest): HttpResponse {
  const { pathname, searchParams } = new URL(url);
  stage.heard.push(pathname);
  try {
    const roles = stage.roles.get(email) ?? [];
    if (pathname === '/v1/claims') return taken(body === undefined ? { claims: stage.claims } : claim(stage, body));
    if (pathname === '/v1/units') return taken({ units: [{ id: CONTEXT.unit.id, name: CONTEXT.unit.name }] });
    if (roles.length === 0) throw new Problem('account-unknown', { email });
    if (pathname === '/v1/me') return taken(meOf(stage, email, roles));
    if (pathname === '/v1/office') return taken(officeOf(stage, email));
    const posted = body === undefined ? undefined : (JSON.parse(body) as SubmissionBody);
    const unit = posted?.unit ?? searchParams.get('unit') ?? '';
    if (unit !== CONTEXT.unit.id) throw new Problem('unit-forbidden', { unit, email });
    if (pathname === '/v1/workbook/repairs' && body !== undefined) return taken(repair(stage, body));
    if (pathname === '/v1/submissions/rehearsals' && stage.refused !== undefined) throw stage.refused;
    if (pathname === '/v1/submissions/rehearsals') return taken({});
    if (posted !== undefined) return taken(submit(stage, posted, email));
    if (pathname === '/v1/workbook') return taken(contextNow(stage));
    const found = stage.entries.find(({ requestId }) => requestId === searchParams.get('requestId'));
    if (found === undefined) throw new Problem('receipt-unknown', {});
    return taken(receiptOf(found));
  } catch (error) {
    if (error instanceof Problem) return { status: error.status, text: JSON.stringify(error) };
    throw error;
  }
}

interface SubmissionBody {
  readonly requestId: string;
  readonly unit: string;
  readonly form: Form;
  readonly baseRevision: number;
  readonly read: ReadForm;
}

function submit(stage: Stage, { requestId, form, baseRevision, read }: SubmissionBody, by: string): object {
  const { content, findings } = validateForm(read, contextNow(stage));
  const hash = contentHash(content ?? null);
  const earlier = stage.entries.find((entry) => entry.requestId === requestId);
  if (earlier !== undefined) {
    if (earlier.contentHash !== hash || earlier.by !== by) throw new Problem('request-id-reused', {});
    return { ...receiptOf(earlier), unchanged: false };
  }
  const latest = stage.entries.filter((entry) => entry.form === form).at(-1);
  if (latest?.contentHash === hash) return { ...receiptOf(latest), unchanged: true };
  if (latest !== undefined && latest.revision !== baseRevision)
    throw new Problem('revision-conflict', { form, revision: latest.revision, by: latest.by, at: '09:00' });
  if (content === undefined) throw new Problem('submission-invalid', { errors: findings.length, findings });
  const entry = { requestId, form, by, contentHash: hash, revision: (latest?.revision ?? 0) + 1 };
  stage.entries.push(entry);
  return { ...receiptOf(entry), unchanged: false };
}

function receiptOf({ revision, contentHash: hash, by }: LedgerEntry): object {
  return { revision, hash, by, at: '2023-08-01T02:00:00.000Z', minutesLate: 0 };
}

function meOf(stage: Stage, email: string, roles: readonly object[]): object {
  const reads = stage.offices.get(email)?.scope === 'district' ? [{ unit: '10002', name: 'UBND xã Cam Tuyền' }] : [];
  return { ...{ email, roles, reads }, today: CONTEXT.today, cycle: CONTEXT.cycle, province: CONTEXT.province };
}

function officeOf(stage: Stage, email: string): OfficeView {
  const office = stage.offices.get(email);
  if (office === undefined) throw new Problem('role-forbidden', { email });
  return office;
}

function repair(stage: Stage, body: string): object {
  const sent = JSON.parse(body) as { readonly state: unknown; readonly stage?: number };
  const state = stateShape(sent.state, 'state');
  const claim = readIdentity(state)?.claim;
  if (claim !== undefined && (claim.unit !== CONTEXT.unit.id || claim.cycle !== CONTEXT.cycle))
    throw new Problem('workbook-not-yours', { found: claim.unit, expected: CONTEXT.unit.id });
  return answerRepair(state, layoutUnitWorkbook(contextNow(stage)), sent.stage);
}

function claim(stage: Stage, body: string): object {
  const { unit, note } = JSON.parse(body) as { unit: string; note: string };
  stage.claims.push({ unit: { id: unit, name: CONTEXT.unit.name }, state: 'waiting', note });
  return {};
}

function contextNow(stage: Stage): WorkbookContext {
  return {
    ...CONTEXT,
    forms: CONTEXT.forms.map(({ form, period, due, dueInWords }) => {
      const latest = stage.entries.filter((entry) => entry.form === form).at(-1);
      return {
        ...{ form, period, status: latest === undefined ? 'not-submitted' : 'submitted', remarks: [] },
        ...(due === undefined ? {} : { due }),
        ...(dueInWords === undefined ? {} : { dueInWords }),
        revision: latest?.revision ?? 0,
        ...(latest === undefined ? {} : { submittedBy: latest.by, submittedAt: '2023-08-01T02:00:00.000Z' }),
        ...stage.standing(form),
      };
    }),
  };
}

function workbookOf(stage: Stage): Workbook {
  const readState = (): WorkbookState => {
    if (stage.identity === undefined) return BLANK_STATE;
    const { unit, cycle, edition } = stage.identity;
    const context = { ...contextNow(stage), cycle, edition, unit: { ...CONTEXT.unit, id: unit } };
    return stateOfModel(layoutUnitWorkbook(context, stage.content));
  };
  const note = (what: string) => stage.written.push(what);
  return {
    isEditable: () => stage.editable,
    id: () => 'the-open-spreadsheet',
    read: readState,
    readState,
    carryOut: (_, steps) => note(`carry out ${steps.length}`),
    finish: ({ title }) => note(`finish ${title}`),
    mark: (form, findings) => note(`mark ${form} ${findings.length}`),
    fix: (findings) => {
      note(`fix ${findings.length}`);
      return findings.length === 0 ? { mended: 0 } : { mended: findings.length, undo: 'undo-1' };
    },
    undo: (undo) => {
      note(`undo ${undo}`);
      return 1;
    },
    show: ({ tab, rowNumber = 0 }) => note(`show ${tab} ${rowNumber}`),
  };
}

function taken(body: object): HttpResponse {
  return { status: 200, text: JSON.stringify(body) };
}
