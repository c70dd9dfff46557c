/** What the office asks of the server, and how each act ends: an event for the reducer. Nothing is thrown. */
import type { Form, QuarterForm } from '../../../shared/calendar/form.ts';
import type {
  DocumentFile,
  DocumentForm,
  FreezeRequest,
  IssueRequest,
  ReminderOccasion,
} from '../../../shared/office/closing.ts';
import type { ReviewRequest } from '../../../shared/office/views.ts';
import type { Answer } from '../../server/views.ts';
import type { Call } from '../calls.ts';
import { CALL_FAILED } from '../words.ts';
import type { OfficeEvent } from './events.ts';
import {
  ROUTES,
  askFor,
  type ClaimDecision,
  type DocumentKind,
  type ExtensionRequest,
  type OfficeRequest,
} from './routes.ts';

/** An act that is written down carries a request id, which the store makes once. */
type Without<Request> = Omit<Request, 'requestId'>;

export type OfficeAct =
  /** The first paint: one call. */
  | { readonly kind: 'enter' }
  /** `quiet`: in the background, after something else has ended. */
  | { readonly kind: 'refresh'; readonly quiet?: boolean }
  /** `again`: because of a conflict, which stays in sight. */
  | { readonly kind: 'open'; readonly unit: string; readonly form: Form; readonly again?: boolean }
  | { readonly kind: 'late'; readonly form: Form }
  | { readonly kind: 'review'; readonly review: Without<ReviewRequest> }
  | { readonly kind: 'plan' }
  | { readonly kind: 'consolidate' }
  /** How a run stands, asked for in the background for the nth time. */
  | { readonly kind: 'follow'; readonly generation: number; readonly times: number }
  | { readonly kind: 'extensions'; readonly quiet?: boolean }
  | { readonly kind: 'extend'; readonly extension: Without<ExtensionRequest> }
  | { readonly kind: 'decide'; readonly decision: Without<ClaimDecision> }
  | { readonly kind: 'documents'; readonly quiet?: boolean }
  | { readonly kind: 'download'; readonly form: DocumentForm; readonly what: DocumentKind }
  | { readonly kind: 'store'; readonly form: DocumentForm }
  /** The same one again is known by its words and the version before. */
  | { readonly kind: 'freeze'; readonly form: QuarterForm; readonly freeze: FreezeRequest }
  | { readonly kind: 'issue'; readonly form: DocumentForm; readonly issue: Without<IssueRequest> }
  | { readonly kind: 'preview'; readonly occasion: ReminderOccasion; readonly quiet?: boolean }
  /** A person is mailed once a day, however often it is asked for. */
  | { readonly kind: 'mail'; readonly occasion: ReminderOccasion };

/** Where acts take place. */
export interface Reach {
  readonly call: Call;
  /** The account that the menu ran as. */
  readonly openedBy: string | undefined;
  /** Hands a file to the browser. @returns the address of its bytes there. @throws on anything but base64. */
  readonly save: (file: DocumentFile) => string;
}

export const perform =
  (act: OfficeAct, requestId: string) =>
  async ({ call, openedBy, save }: Reach): Promise<OfficeEvent> => {
    const end = <Value>(answer: Answer<Value>, event: (value: Value) => OfficeEvent): OfficeEvent =>
      answer.ok ? event(answer.value) : { kind: 'refused', act, problem: answer.problem };
    const ask = async <Value>(request: OfficeRequest<Value>, event: (value: Value) => OfficeEvent) =>
      end(await askFor(call, request), event);
    try {
      switch (act.kind) {
        case 'enter':
          return end(await call('getSidebar', openedBy), (person) => ({ kind: 'entered', person }));
        case 'refresh':
          return await ask(ROUTES.office(), (view) => ({ kind: 'refreshed', view }));
        case 'open':
          return await ask(ROUTES.submission(act.unit, act.form), (submission) => ({ kind: 'opened', submission }));
        case 'late':
          return await ask(ROUTES.late(act.form), (late) => ({ kind: 'late-told', late }));
        case 'review':
          return await ask(ROUTES.review({ requestId, ...act.review }), () => ({ kind: 'reviewed', act }));
        case 'plan':
          return await ask(ROUTES.plan(), (plan) => ({ kind: 'planned', plan }));
        case 'consolidate':
          return await ask(ROUTES.consolidate(), ({ generation }) => ({ kind: 'begun', generation }));
        case 'follow':
          return await ask(ROUTES.run(act.generation), (run) => ({ kind: 'run-told', run, times: act.times }));
        case 'extensions':
          return await ask(ROUTES.extensions(), (extensions) => ({ kind: 'extensions-told', extensions }));
        case 'extend':
          return await ask(ROUTES.extend({ requestId, ...act.extension }), () => ({ kind: 'extended', act }));
        case 'decide':
          return await ask(ROUTES.decide({ requestId, ...act.decision }), () => ({ kind: 'decided', act }));
        case 'documents':
          return await ask(ROUTES.documents(), (documents) => ({ kind: 'documents-told', documents }));
        case 'download':
          return await ask(ROUTES.document(act.form, act.what), (file) => ({
            ...{ kind: 'downloaded', name: file.name, url: save(file) },
          }));
        case 'store':
          return await ask(ROUTES.store(act.form), (stored) => ({ kind: 'stored', stored }));
        case 'freeze':
          return await ask(ROUTES.freeze(act.form, act.freeze), () => ({ kind: 'refrozen', act }));
        case 'issue':
          return await ask(ROUTES.issue(act.form, { requestId, ...act.issue }), () => ({ kind: 'issued', act }));
        case 'preview':
          return await ask(ROUTES.reminders(act.occasion), (view) => ({
            ...{ kind: 'previewed', preview: { occasion: act.occasion, view } },
          }));
        case 'mail':
          return await ask(ROUTES.mail(act.occasion), (run) => ({ kind: 'mailed', act, run }));
      }
    } catch {
      return { kind: 'refused', act, problem: CALL_FAILED };
    }
  };
