/** The routes of the api that the add-on uses, with the bodies that they give. The server's own types are not imported: it is another deployment. */
import type { Form } from '../../../shared/calendar/form.ts';
import type { WorkbookContext } from '../../../shared/forms/context.ts';
import type { RepairAnswer } from '../../../shared/forms/repair/repairAnswer.ts';
import type { WorkbookState } from '../../../shared/forms/repair/state.ts';
import type { ReadForm } from '../../../shared/forms/snapshot.ts';
import type { Role } from '../../../shared/units/registry.ts';
import type { OfficeView } from '../../../shared/office/views.ts';
import { refusal } from '../problems/refusal.ts';
import type { ApiPath, ClaimRequest, ClaimView, UnitView } from '../views.ts';
import { bodyOf, NO_ANSWER, type ApiClient, type Outcome } from './client.ts';

/** `GET /v1/me`. */
export interface Me {
  readonly email: string;
  /** Local business date, ISO. */
  readonly today: string;
  readonly cycle: number;
  readonly province?: string;
  readonly roles: readonly (Role & { readonly unitName?: string })[];
  /** The xã of a huyện; of others none. */
  readonly reads: readonly object[];
}

export interface SubmissionBody {
  readonly requestId: string;
  readonly unit: string;
  readonly form: Form;
  readonly baseRevision: number;
  /** ISO instant. */
  readonly clickedAt: string;
  readonly read: ReadForm;
  /** Id of the spreadsheet. */
  readonly workbook: string;
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
  /**
   * The caller, and where a unit is known, what is said to it and what is amiss in its workbook: in one round. The office comes
   * along in any other file; in a unit's workbook it is asked for in a second round, of whoever has one.
   */
  firstPaint(own?: { readonly unit: string; readonly state: WorkbookState }): FirstPaint;
  /** @throws Refusal */
  workbook(unit: string): WorkbookContext;
  /** @param stage from 0, of "Tạo biểu mẫu". @throws Refusal */
  repair(unit: string, state: WorkbookState, stage: number): RepairAnswer;
  submit(body: SubmissionBody): Outcome<TakenSubmission>;
  /** Whether it would be taken now: refused as `submit` would be, and nothing is added. */
  rehearse(body: SubmissionBody): Outcome;
  /** Of the submission that a request made; refused as `receipt-unknown` when it never arrived. */
  receipt(unit: string, requestId: string): Outcome<TakenSubmission>;
  /** @throws Refusal */
  findUnits(query: string): readonly UnitView[];
  claims(): Outcome<{ readonly claims: readonly ClaimView[] }>;
  /** @throws Refusal */
  claim(requestId: string, request: ClaimRequest): void;
  /** The body that the api answers. @param body sent by POST; without one it is a GET. @throws Refusal */
  ask(path: ApiPath, body?: object): unknown;
}

export interface FirstPaint {
  readonly me: Outcome<Me>;
  /** Absent where it need not be asked for. */
  readonly office?: Outcome<OfficeView>;
  readonly workbook?: Outcome<WorkbookContext> | undefined;
  readonly repair?: Outcome<RepairAnswer> | undefined;
}

export function apiRoutes(call: ApiClient): Api {
  const one = <Body>(path: string, body?: unknown): Outcome<Body> => call({ path, body })[0] ?? NO_ANSWER;
  return {
    firstPaint: (own) => {
      if (own === undefined) {
        const [me = NO_ANSWER, office = NO_ANSWER] = call(ME, OFFICE);
        return { me, office };
      }
      const [me = NO_ANSWER, workbook, repair] = call(
        ME,
        { path: workbookPath(own.unit) },
        { path: REPAIRS, body: own },
      );
      return { me, workbook, repair, ...(hasOffice(me) ? { office: one(OFFICE.path) } : {}) };
    },
    workbook: (unit) => bodyOf(one<WorkbookContext>(workbookPath(unit))),
    repair: (unit, state, stage) => bodyOf(one<RepairAnswer>(REPAIRS, { unit, state, stage })),
    submit: (body) => one(SUBMISSIONS, body),
    rehearse: (body) => one(`${SUBMISSIONS}/rehearsals`, body),
    receipt: (unit, requestId) => one(`/v1/receipts?unit=${encodeURIComponent(unit)}&requestId=${requestId}`),
    findUnits: (query) =>
      bodyOf(one<{ readonly units: readonly UnitView[] }>(`/v1/units?query=${encodeURIComponent(query)}`)).units,
    claims: () => one('/v1/claims'),
    claim: (requestId, request) => {
      bodyOf(one('/v1/claims', { requestId, ...request }));
    },
    ask: (path, body) => {
      // The token goes to the api alone: "@elsewhere.example" after its address would be another host.
      if (!path.startsWith('/v1/')) throw refusal('unforeseen', {});
      return bodyOf(one(path, body));
    },
  };
}

const ME = { path: '/v1/me' };
const OFFICE = { path: '/v1/office' };
const SUBMISSIONS = '/v1/submissions';
const REPAIRS = '/v1/workbook/repairs';

function hasOffice(me: Outcome<Me>): boolean {
  if (me.kind !== 'answered') return false;
  const { roles, reads } = me.body;
  return reads.length > 0 || roles.some(({ kind }) => kind === 'home-affairs' || kind === 'leader');
}

function workbookPath(unit: string): string {
  return `/v1/workbook?unit=${encodeURIComponent(unit)}`;
}
