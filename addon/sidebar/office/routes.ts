/**
 * The routes of the api that the office asks through the script's one relay: each with its path, its body and its answer, so that
 * a wrong one of them does not compile.
 */
import type { Form, QuarterForm } from '../../../shared/calendar/form.ts';
import type {
  DocumentFile,
  DocumentForm,
  DocumentsView,
  FreezeRequest,
  IssueRequest,
  ReminderOccasion,
  ReminderRun,
  RemindersView,
  StoredDocument,
} from '../../../shared/office/closing.ts';
import type {
  ConsolidationPlanView,
  ExtensionsView,
  LateView,
  OfficeView,
  ReviewRequest,
  RunView,
  SubmissionView,
} from '../../../shared/office/views.ts';
import type { Answer, ApiPath } from '../../server/views.ts';
import type { Call } from '../calls.ts';

declare const ANSWERED: unique symbol;

export interface OfficeRequest<Value> {
  readonly path: ApiPath;
  readonly body?: object;
  /** For the compiler only: what the route answers. */
  readonly [ANSWERED]?: Value;
}

export interface ExtensionRequest {
  readonly requestId: string;
  readonly unit: string;
  readonly form: Form;
  /** The new last day, ISO. */
  readonly due: string;
  readonly reason: string;
}

export interface ClaimDecision {
  readonly requestId: string;
  readonly unit: string;
  readonly claim: number;
  readonly decision: 'approve' | 'refuse';
  /** Of a refusal. */
  readonly reason?: string;
}

/** The report itself, or the letter to the units that owe it. */
export type DocumentKind = 'report' | 'urging';

function get<Value>(path: ApiPath): OfficeRequest<Value> {
  return { path };
}

/** What is done shows in what is asked for next, so most answers are not looked at. */
function post<Value = unknown>(path: ApiPath, body: object): OfficeRequest<Value> {
  return { path, body };
}

export const ROUTES = {
  office: () => get<OfficeView>('/v1/office'),
  submission: (unit: string, form: Form) =>
    get<SubmissionView>(`/v1/office/submission?unit=${encodeURIComponent(unit)}&form=${form}`),
  late: (form: Form) => get<LateView>(`/v1/office/late?form=${form}`),
  extensions: () => get<ExtensionsView>('/v1/office/extensions'),
  plan: () => get<ConsolidationPlanView>('/v1/office/consolidation'),
  run: (generation: number) => get<RunView>(`/v1/consolidations/${generation}`),
  review: (body: ReviewRequest) => post('/v1/reviews', body),
  extend: (body: ExtensionRequest) => post('/v1/extensions', body),
  decide: (body: ClaimDecision) => post('/v1/claims/decisions', body),
  documents: () => get<DocumentsView>('/v1/office/documents'),
  document: (form: DocumentForm, what: DocumentKind) => get<DocumentFile>(`/v1/office/documents/${what}?form=${form}`),
  store: (form: DocumentForm) => post<StoredDocument>(`/v1/reports/${form}/files`, {}),
  freeze: (form: QuarterForm, body: FreezeRequest) => post(`/v1/quarters/${form}/freezes`, body),
  issue: (form: DocumentForm, body: IssueRequest) => post(`/v1/reports/${form}/issues`, body),
  reminders: (occasion: ReminderOccasion) => get<RemindersView>(`/v1/reminders?occasion=${occasion}`),
  mail: (occasion: ReminderOccasion) => post<ReminderRun>('/v1/reminders', { occasion }),
  consolidate: () => post<{ readonly generation: number }>('/v1/consolidations', {}),
} as const;

/** @throws what Apps Script tells when the relay did not run. */
export async function askFor<Value>(call: Call, { path, body }: OfficeRequest<Value>): Promise<Answer<Value>> {
  return (await call('askOffice', path, body)) as Answer<Value>;
}
