/**
 * The state of the office in the sidebar: what is known of the server, which act is under way, what is shown, what is being
 * written, and where the focus belongs. `reduce.ts` says what becomes of it, `next.ts` what is asked next.
 */
import type { Form } from '../../../shared/calendar/form.ts';
import type { DocumentForm, DocumentsView, ReminderOccasion, RemindersView } from '../../../shared/office/closing.ts';
import type {
  ConsolidationPlanView,
  ExtensionsView,
  LateView,
  OfficeForm,
  OfficeView,
  SubmissionView,
} from '../../../shared/office/views.ts';
import type { ProblemView, SidebarView } from '../../server/views.ts';
import type { OfficeAct } from './acts.ts';
import { BLANK, draftKey, type Draft } from './drafts.ts';
import type { Asking, PaperDraft } from './papers.ts';

export type Page =
  'home' | 'submission' | 'consolidation' | 'extensions' | 'claims' | 'documents' | 'reminders' | 'guide';

/** What the last act met, and the act itself, to be tried again. */
export interface Trouble {
  readonly problem: ProblemView;
  readonly act: OfficeAct;
}

/** What the last act did. */
export interface News {
  readonly words: string;
  /** Not all of it was done. */
  readonly isPartial?: boolean;
  /** What it made: a page of Drive to be opened, or a file to be saved. */
  readonly link?: { readonly href: string; readonly name: string; readonly isFile?: boolean };
}

/** Whom a sending would mail, as it was last told. */
export interface MailPreview {
  readonly occasion: ReminderOccasion;
  readonly view: RemindersView;
}

export interface OfficeState {
  /** The account, and what stands in its way; absent until the first answer. */
  readonly person?: SidebarView;
  /** Absent to those who have no office. */
  readonly view?: OfficeView;
  readonly page: Page;
  /** Whose numbers are shown; absent: those of the form whose turn it is. */
  readonly form?: Form;
  /** The act under way; no second one begins before it ends. */
  readonly busy?: OfficeAct;
  readonly trouble?: Trouble;
  readonly news?: News;
  readonly late?: LateView;
  readonly submission?: SubmissionView;
  /** Which of its comparisons is shown. */
  readonly comparison: number;
  readonly deciding?: 'accept' | 'return';
  /** By `draftKey`. */
  readonly drafts: Readonly<Record<string, Draft>>;
  readonly plan?: ConsolidationPlanView;
  /** Generation of the run that is followed to its end. */
  readonly following?: number;
  readonly extensions?: ExtensionsView;
  /** Extensions that were given here. */
  readonly granted: number;
  readonly documents?: DocumentsView;
  readonly asking?: Asking;
  readonly papers: Readonly<Partial<Record<DocumentForm, PaperDraft>>>;
  /** Nothing is mailed without one, and each serves one sending. */
  readonly preview?: MailPreview;
  /**
   * Of acts that nobody knows the end of, by their content: tried again, an act is the same to the server, which enters it once.
   */
  readonly requestIds: Readonly<Record<string, string>>;
  /** Id of an element. `serial` tells two wishes for the same place apart. */
  readonly focus?: { readonly target: string; readonly serial: number };
}

export const INITIAL: OfficeState = {
  ...{ page: 'home', comparison: 0, granted: 0, drafts: {}, papers: {}, requestIds: {} },
};

export function formShown({ view, form }: Pick<OfficeState, 'view' | 'form'>): OfficeForm | undefined {
  const known = (wanted?: Form) => view?.forms.find((one) => one.form === wanted);
  return known(form) ?? known(view?.currentForm) ?? view?.forms[0];
}

export function draftInHand({ submission, drafts }: OfficeState): Draft {
  return (submission && drafts[draftKey(submission.unit.id, submission.form)]) ?? BLANK;
}

/** Id of the way into a submission, where the focus returns to. */
export function queueId(unit: string, form: Form): string {
  return `queue-${unit}-${form}`;
}
