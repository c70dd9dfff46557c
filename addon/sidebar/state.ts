/**
 * The whole state of the sidebar and its one reducer, pure: what is known of the server, which act is under way, what is shown,
 * and where the focus belongs. It asks nothing: `store.ts` does, and is told by `nextAct` what follows an end.
 */
import type { Form } from '../../shared/calendar/form.ts';
import type { Severity } from '../../shared/problems/finding.ts';
import type {
  CheckView,
  FormView,
  ProblemView,
  ReceiptView,
  SendingView,
  SidebarView,
  StepView,
} from '../server/views.ts';
import type { Act } from './acts.ts';
import type { Event } from './events.ts';
import { stepOf } from './problems.ts';

/** The three steps, and what stands beside them. */
export type Page = 'fill' | 'check' | 'send' | 'status' | 'claim';

/** Places that take the focus when an act has ended; the ids of their elements. */
export type FocusTarget = 'panel' | 'summary' | 'confirmation' | 'receipt' | 'problem';

export interface State {
  /** Absent until the first answer. */
  readonly view?: SidebarView;
  readonly form?: Form;
  readonly page: Page;
  /** The act under way; no second one begins before it ends. */
  readonly busy?: Act;
  /** Moving the sheet stands in nobody's way. */
  readonly showing: boolean;
  /** What the last act met, and the act itself, to be tried again. */
  readonly trouble?: { readonly problem: ProblemView; readonly act: Act };
  readonly building?: { readonly unit: string; readonly step: StepView; readonly stopped: boolean };
  readonly check?: CheckView;
  readonly hidden: readonly Severity[];
  /** Findings that are shown at once. */
  readonly shown: number;
  /** Whether what "Sửa giúp tôi" would write is listed. */
  readonly preview: boolean;
  readonly mended?: { readonly count: number; readonly undo?: string; readonly undone: boolean };
  readonly sending?: SendingView;
  readonly receipt?: ReceiptView;
  /** `serial` tells two wishes for the same place apart. */
  readonly focus?: { readonly target: FocusTarget; readonly serial: number };
}

/** A thousand findings stay quick because only so many are drawn at a time. */
export const FINDINGS_AT_ONCE = 50;

export const INITIAL: State = { page: 'fill', showing: false, hidden: [], shown: FINDINGS_AT_ONCE, preview: false };

export function reduce(state: State, event: Event): State {
  switch (event.kind) {
    case 'asked':
      return asked(state, event.act);
    case 'refused':
      return refused(state, event.act, event.problem);
    case 'loaded':
      return loaded(state, event.view);
    case 'built':
      return built(state, event.unit, event.step);
    case 'checked':
      return focusOn('summary', { ...withCheck(idle(state), event.check), page: 'check' });
    case 'shown':
      return { ...state, showing: false };
    case 'fixed':
      return mended(state, event.fix.check, {
        count: event.fix.mended,
        undone: false,
        ...(event.fix.undo === undefined ? {} : { undo: event.fix.undo }),
      });
    case 'undone':
      return mended(state, event.fix.check, { count: event.fix.mended, undone: true });
    case 'prepared':
      return focusOn('confirmation', { ...without(idle(state), 'receipt'), page: 'send', sending: event.sending });
    case 'sent':
      return sent(state, event.receipt);
    case 'claimed':
      return focusOn('panel', {
        ...idle(state),
        ...(state.view === undefined ? {} : { view: { ...state.view, claims: event.claims } }),
      });
    case 'page-chosen':
      return focusOn('panel', { ...without(state, 'trouble', 'sending'), page: event.page });
    case 'form-chosen':
      return formChosen(state, event.form);
    case 'severity-toggled':
      return {
        ...{ ...state, shown: FINDINGS_AT_ONCE },
        hidden: state.hidden.includes(event.severity)
          ? state.hidden.filter((one) => one !== event.severity)
          : [...state.hidden, event.severity],
      };
    case 'more-wanted':
      return { ...state, shown: state.shown + FINDINGS_AT_ONCE };
    case 'preview-toggled':
      return { ...state, preview: !state.preview };
    case 'stop-wanted':
      return state.building === undefined ? state : { ...state, building: { ...state.building, stopped: true } };
    case 'sending-left':
      return focusOn('panel', without(state, 'sending'));
  }
}

/** Whether an act may begin now: a second click on anything meets a closed door. */
export function canBegin({ busy }: State, act: Act): boolean {
  return busy === undefined || act.kind === 'show' || (act.kind === 'load' && act.quiet === true);
}

/** What follows the end of an act by itself. */
export function nextAct({ building }: State, event: Event): Act | undefined {
  if (event.kind === 'sent') return { kind: 'load', quiet: true };
  if (event.kind === 'refused' && (event.act.kind === 'send' || event.act.kind === 'resend'))
    return { kind: 'load', quiet: true };
  if (event.kind !== 'built') return undefined;
  const { next } = event.step;
  if (next === undefined) return { kind: 'load' };
  return building?.stopped === true ? undefined : { kind: 'build', unit: event.unit, step: next };
}

export function formInView({ view, form }: Pick<State, 'view' | 'form'>): FormView | undefined {
  return view?.forms.find((one) => one.form === form);
}

function asked(state: State, act: Act): State {
  if (act.kind === 'show') return { ...without(state, 'trouble'), showing: true };
  if (act.kind === 'load' && act.quiet === true) return state;
  const begun = { ...without(state, 'trouble', 'mended'), busy: act, preview: false };
  if (act.kind !== 'build') return begun;
  const { building } = state;
  const step = building?.unit === act.unit ? building.step : { done: 0, of: 1, label: '' };
  return { ...begun, page: 'fill', building: { unit: act.unit, step, stopped: false } };
}

function isBuilding({ busy }: State): boolean {
  return busy?.kind === 'build';
}

function refused(state: State, act: Act, problem: ProblemView): State {
  if (act.kind === 'load' && act.quiet === true) return state;
  const ended = act.kind === 'show' ? { ...state, showing: false } : without(state, 'busy', 'sending');
  const page = stepOf(problem) === 'claim' ? 'claim' : state.page;
  return focusOn('problem', { ...ended, page, trouble: { problem, act } });
}

/** The first answer chooses the form; a later one keeps what the person chose. */
function loaded(state: State, view: SidebarView): State {
  const isQuiet = state.busy?.kind !== 'load';
  const known = view.forms.some(({ form }) => form === state.form) ? state.form : undefined;
  const form = known ?? view.currentForm ?? view.forms[0]?.form;
  const settled = isQuiet ? state : without(state, 'busy', 'check', 'receipt', 'sending', 'trouble');
  return {
    ...(view.workbook.kind === 'ready' && !isBuilding(state) ? without(settled, 'building') : settled),
    view,
    page: settled.page === 'claim' && view.role === 'unit' && !isQuiet ? 'fill' : settled.page,
    ...(form === undefined ? {} : { form }),
  };
}

function built(state: State, unit: string, step: StepView): State {
  const stopped = state.building?.stopped === true && step.next !== undefined;
  const next = { ...without(state, 'busy'), building: { unit, step, stopped } };
  return stopped ? focusOn('panel', next) : next;
}

/** The server's own word of the form follows with the next load; until then a second sending must build on this one. */
function sent(state: State, receipt: ReceiptView): State {
  const { form, revision, by, atInWords } = receipt;
  const told = { revision, submittedBy: by, submittedAtInWords: atInWords, receipt };
  const fresh = without(idle(state), 'sending');
  const view = fresh.view && {
    ...without(fresh.view, 'pending'),
    forms: fresh.view.forms.map((one) => (one.form === form ? { ...one, ...SENT, ...told } : one)),
  };
  return focusOn('receipt', { ...fresh, page: 'send', form, receipt, ...(view === undefined ? {} : { view }) });
}

const SENT = { status: 'submitted', statusInWords: 'Đã gửi' } as const;

function mended(state: State, check: CheckView, what: NonNullable<State['mended']>): State {
  return focusOn('summary', { ...withCheck(idle(state), check), mended: what });
}

/** The counts of the three steps follow a check at once. */
function withCheck(state: State, check: CheckView): State {
  const { view } = state;
  const fresh = { ...state, check, form: check.form, shown: FINDINGS_AT_ONCE };
  if (view === undefined) return fresh;
  const forms = view.forms.map((one) =>
    one.form === check.form ? { ...one, check: check.counts, filling: check.filling } : one,
  );
  return { ...fresh, view: { ...view, forms } };
}

function formChosen(state: State, form: Form): State {
  if (state.form === form || state.busy !== undefined) return state;
  const cleared = without(state, 'check', 'mended', 'sending', 'receipt', 'trouble');
  return { ...cleared, form, hidden: [], page: state.page === 'status' ? 'fill' : state.page };
}

function idle(state: State): State {
  return without(state, 'busy', 'trouble', 'mended');
}

function focusOn(target: FocusTarget, state: State): State {
  return { ...state, focus: { target, serial: (state.focus?.serial ?? 0) + 1 } };
}

/** Without the members named, all of them optional. */
function without<Whole extends object>(whole: Whole, ...names: readonly OptionalOf<Whole>[]): Whole {
  return Object.fromEntries(Object.entries(whole).filter(([name]) => !names.some((one) => one === name))) as Whole;
}

type OptionalOf<Whole> = { [Name in keyof Whole]-?: object extends Pick<Whole, Name> ? Name : never }[keyof Whole];
