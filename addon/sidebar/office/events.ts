/** What can happen in the office: an act begins or ends, or a person looks elsewhere or writes. The reducer says what follows. */
import type { Form } from '../../../shared/calendar/form.ts';
import type { DocumentForm, DocumentsView, ReminderRun, StoredDocument } from '../../../shared/office/closing.ts';
import type {
  ConsolidationPlanView,
  ExtensionsView,
  LateView,
  OfficeView,
  RunView,
  SubmissionView,
} from '../../../shared/office/views.ts';
import type { ProblemView, SidebarView } from '../../server/views.ts';
import type { OfficeAct } from './acts.ts';
import type { Place } from './drafts.ts';
import type { Asking, TypedIssue } from './papers.ts';
import type { MailPreview, Page } from './state.ts';

export type ActOf<Kind extends OfficeAct['kind']> = Extract<OfficeAct, { readonly kind: Kind }>;

/** Of the end of a round: the documents, the frozen figures, the mails. */
export type ClosingEvent =
  | { readonly kind: 'documents-told'; readonly documents: DocumentsView }
  /** `url`: of the bytes in this browser, to save them once more. */
  | { readonly kind: 'downloaded'; readonly name: string; readonly url: string }
  | { readonly kind: 'stored'; readonly stored: StoredDocument }
  | { readonly kind: 'refrozen'; readonly act: ActOf<'freeze'> }
  | { readonly kind: 'issued'; readonly act: ActOf<'issue'> }
  | { readonly kind: 'previewed'; readonly preview: MailPreview }
  | { readonly kind: 'mailed'; readonly act: ActOf<'mail'>; readonly run: ReminderRun }
  /** Absent: not after all. */
  | { readonly kind: 'paper-wanted'; readonly asking?: Asking }
  | { readonly kind: 'freeze-reason-typed'; readonly form: DocumentForm; readonly text: string }
  | { readonly kind: 'issue-typed'; readonly form: DocumentForm; readonly issue: TypedIssue }
  /** Somebody tried to send what has faults. */
  | { readonly kind: 'issue-faulty'; readonly issue: TypedIssue };

export type OfficeEvent =
  | ClosingEvent
  /** @see OfficeState.requestIds */
  | { readonly kind: 'asked'; readonly act: OfficeAct; readonly requestId: string }
  | { readonly kind: 'refused'; readonly act: OfficeAct; readonly problem: ProblemView }
  | { readonly kind: 'entered'; readonly person: SidebarView }
  | { readonly kind: 'refreshed'; readonly view: OfficeView }
  | { readonly kind: 'opened'; readonly submission: SubmissionView }
  | { readonly kind: 'late-told'; readonly late: LateView }
  | { readonly kind: 'reviewed'; readonly act: ActOf<'review'> }
  | { readonly kind: 'planned'; readonly plan: ConsolidationPlanView }
  | { readonly kind: 'begun'; readonly generation: number }
  | { readonly kind: 'run-told'; readonly run: RunView; readonly times: number }
  | { readonly kind: 'extensions-told'; readonly extensions: ExtensionsView }
  | { readonly kind: 'extended'; readonly act: ActOf<'extend'> }
  | { readonly kind: 'decided'; readonly act: ActOf<'decide'> }
  | { readonly kind: 'page-chosen'; readonly page: Page }
  | { readonly kind: 'form-chosen'; readonly form: Form }
  | { readonly kind: 'comparison-chosen'; readonly index: number }
  /** Absent: not after all. */
  | { readonly kind: 'decision-wanted'; readonly decision?: 'accept' | 'return' }
  | { readonly kind: 'reason-typed'; readonly text: string }
  | { readonly kind: 'remark-begun'; readonly at: string; readonly place: Place }
  | { readonly kind: 'remark-typed'; readonly text: string }
  | { readonly kind: 'remark-kept' }
  | { readonly kind: 'remark-left' }
  | { readonly kind: 'remark-removed'; readonly place: Place };
