/** The routes of the api that the add-on uses, with the bodies that they give. The server's own types are not imported: it is another deployment. */
import type { Form } from '../../../shared/calendar/form.ts';
import type { WorkbookContext } from '../../../shared/forms/context.ts';
import type { WorkbookModel } from '../../../shared/forms/workbookModel.ts';
import type { ReadForm } from '../../../shared/forms/snapshot.ts';
import type { Role } from '../../../shared/units/registry.ts';
import type { ClaimRequest, ClaimView, UnitView } from '../views.ts';
import { bodyOf, NO_ANSWER, type ApiClient, type Outcome } from './client.ts';

/** `GET /v1/me`. */
export interface Me {
  readonly email: string;
  /** Local business date, ISO. */
  readonly today: string;
  readonly cycle: number;
  readonly province?: string;
  readonly roles: readonly (Role & { readonly unitName?: string })[];
}

export interface SubmissionBody {
  readonly requestId: string;
  readonly unit: string;
  readonly form: Form;
  readonly baseRevision: number;
  /** ISO instant. */
  readonly clickedAt: string;
  readonly read: ReadForm;
}

/** Of a submission that the ledger holds. */
export interface TakenSubmission {
  readonly revision: number;
  readonly hash: string;
  /** ISO instant. */
  readonly at: string;
  readonly by: string;
  readonly minutesLate: number;
  /** Absent where an earlier submission was looked up. */
  readonly unchanged?: boolean;
}

export interface Api {
  /** The caller, and what is said to `unit` where one is known, in one round. */
  firstPaint(unit?: string): { readonly me: Outcome<Me>; readonly workbook?: Outcome<WorkbookContext> } & {
    readonly layout?: Outcome<WorkbookModel>;
  };
  /** What is said to the unit and the workbook laid out for it, in one round. @throws Refusal */
  toBuild(unit: string): { readonly context: WorkbookContext; readonly model: WorkbookModel };
  /** @throws Refusal */
  workbook(unit: string): WorkbookContext;
  submit(body: SubmissionBody): Outcome<TakenSubmission>;
  /** Of the submission that a request made; refused as `receipt-unknown` when it never arrived. */
  receipt(unit: string, requestId: string): Outcome<TakenSubmission>;
  /** @throws Refusal */
  findUnits(query: string): readonly UnitView[];
  claims(): Outcome<{ readonly claims: readonly ClaimView[] }>;
  /** @throws Refusal */
  claim(requestId: string, request: ClaimRequest): void;
}

export function apiRoutes(client: ApiClient): Api {
  const get = <Body>(path: string): Outcome<Body> => client.get<Body>(path)[0] ?? NO_ANSWER;
  return {
    firstPaint: (unit) => {
      const paths = unit === undefined ? [] : [workbookOf(unit), layoutOf(unit)];
      const [me = NO_ANSWER, workbook, layout] = client.get<never>('/v1/me', ...paths);
      return {
        me,
        ...(workbook === undefined ? {} : { workbook }),
        ...(layout === undefined ? {} : { layout }),
      };
    },
    toBuild: (unit) => {
      const [context, model] = client.get<never>(workbookOf(unit), layoutOf(unit));
      return { context: bodyOf(context), model: bodyOf(model) };
    },
    workbook: (unit) => bodyOf(get<WorkbookContext>(workbookOf(unit))),
    submit: (body) => client.post('/v1/submissions', body),
    receipt: (unit, requestId) => get(`/v1/receipts?unit=${encodeURIComponent(unit)}&requestId=${requestId}`),
    findUnits: (query) =>
      bodyOf(get<{ readonly units: readonly UnitView[] }>(`/v1/units?query=${encodeURIComponent(query)}`)).units,
    claims: () => get('/v1/claims'),
    claim: (requestId, request) => {
      bodyOf(client.post('/v1/claims', { requestId, ...request }));
    },
  };
}

function layoutOf(unit: string): string {
  return `/v1/workbook/layout?unit=${encodeURIComponent(unit)}`;
}

function workbookOf(unit: string): string {
  return `/v1/workbook?unit=${encodeURIComponent(unit)}`;
}
