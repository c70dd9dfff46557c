/**
 * The state of the office in the sidebar: what is known of the server, which act is under way, what is shown, what is being
 * written, and where the focus belongs. `reduce.ts` says what becomes of it, `next.ts` what is asked next.
 */
import type { Form } from '../../../shared/calendar/form.ts';
import type {
  ConsolidationPlanView,
  ExtensionsView,
  LateView,
  OfficeForm,
  OfficeView,
  RunView,
  SubmissionView,
} from '../../../shared/office/views.ts';
import type { ProblemView, SidebarView } from '../../server/views.ts';
import type { OfficeAct } from './acts.ts';
import { BLANK, draftKey, type Draft } from './drafts.ts';

export type Page = 'home' | 'submission' | 'consolidation' | 'extensions' | 'claims' | 'guide';

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
  /** What the last act met, and the act itself, to be tried again. */
  readonly trouble?: { readonly problem: ProblemView; readonly act: OfficeAct };
  /** What the last act did. */
  readonly news?: string;
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
  /**
   * Of acts that nobody knows the end of, by their content: tried again, an act is the same to the server, which enters it once.
   */
  readonly requestIds: Readonly<Record<string, string>>;
  /** Id of an element. `serial` tells two wishes for the same place apart. */
  readonly focus?: { readonly target: string; readonly serial: number };
}

export const INITIAL: OfficeState = { page: 'home', comparison: 0, granted: 0, drafts: {}, requestIds: {} };

export function formShown({ view, form }: Pick<OfficeState, 'view' | 'form'>): OfficeForm | undefined {
  const known = (wanted?: Form) => view?.forms.find((one) => one.form === wanted);
  return known(form) ?? known(view?.currentForm) ?? view?.forms[0];
}

export function isRunning(run: RunView | undefined): boolean {
  return run !== undefined && run.status !== 'done';
}

export function draftInHand({ submission, drafts }: OfficeState): Draft {
  return (submission && drafts[draftKey(submission.unit.id, submission.form)]) ?? BLANK;
}

/** Id of the way into a submission, where the focus returns to. */
export function queueId(unit: string, form: Form): string {
  return `queue-${unit}-${form}`;
}
