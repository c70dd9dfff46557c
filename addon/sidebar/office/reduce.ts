/** The one reducer of the office, pure: what becomes of the state when something happens. */
import type { RunView, SubmissionView } from '../../../shared/office/views.ts';
import type { ProblemView } from '../../server/views.ts';
import type { OfficeAct } from './acts.ts';
import { answered, ended, focusOn, withNews, without } from './changes.ts';
import { BLANK, begun, draftKey, kept, left, removed, typed, type Draft } from './drafts.ts';
import type { OfficeEvent } from './events.ts';
import { MOST_TIMES, contentKey, isConflict, isQuiet } from './next.ts';
import { faultyField, issueFieldId } from './papers.ts';
import { draftInHand, queueId, type OfficeState, type Page } from './state.ts';
import { reduceClosing } from './reduceClosing.ts';
import { DECIDED, EXTENDED, reviewedInWords } from './words.ts';

/** Acts that the server knows again by their request id. */
const WRITTEN_DOWN: readonly OfficeAct['kind'][] = ['review', 'extend', 'decide', 'issue'];

export function reduce(state: OfficeState, event: OfficeEvent): OfficeState {
  switch (event.kind) {
    case 'asked':
      return asked(state, event.act, event.requestId);
    case 'refused':
      return refused(state, event.act, event.problem);
    case 'entered': {
      const { office, ...person } = event.person;
      return { ...without(state, 'busy', 'trouble'), person, ...(office === undefined ? {} : { view: office }) };
    }
    case 'refreshed':
      return { ...ended(state, 'refresh'), view: event.view };
    case 'opened':
      return opened(state, event.submission);
    case 'late-told':
      return { ...ended(state, 'late'), late: event.late };
    case 'reviewed':
      return reviewed(state, event.act);
    case 'planned':
      return focusOn('panel', { ...ended(state, 'plan'), page: 'consolidation', plan: event.plan });
    case 'begun':
      return focusOn('panel', { ...without(ended(state, 'consolidate'), 'plan'), page: 'consolidation' });
    case 'run-told':
      return runTold(state, event.run, event.times);
    case 'extensions-told':
      return { ...ended(state, 'extensions'), extensions: event.extensions };
    case 'extended':
      return withNews(EXTENDED, { ...answered(state, event.act), granted: state.granted + 1 });
    case 'decided':
      return decided(state, event.act);
    case 'page-chosen':
      return pageChosen(state, event.page);
    case 'form-chosen':
      return { ...without(state, 'late'), form: event.form };
    case 'comparison-chosen':
      return { ...state, comparison: event.index };
    case 'decision-wanted':
      return decisionWanted(state, event.decision);
    case 'reason-typed':
    case 'remark-begun':
    case 'remark-typed':
    case 'remark-kept':
    case 'remark-left':
    case 'remark-removed':
      return written(state, event);
    default:
      return reduceClosing(state, event);
  }
}

function asked(state: OfficeState, act: OfficeAct, requestId: string): OfficeState {
  if (act.kind === 'follow') return { ...state, following: act.generation };
  if (isQuiet(act)) return state;
  if (act.kind === 'open' && act.again === true) return { ...state, busy: act };
  const fresh = { ...without(state, 'trouble', 'news', ...(act.kind === 'late' ? ['late' as const] : [])), busy: act };
  // Its button gives way to the progress.
  if (act.kind === 'mail') return focusOn('panel', fresh);
  if (!WRITTEN_DOWN.includes(act.kind)) return fresh;
  return { ...fresh, requestIds: { ...state.requestIds, [contentKey(act)]: requestId } };
}

function refused(state: OfficeState, act: OfficeAct, problem: ProblemView): OfficeState {
  if (act.kind === 'follow')
    return act.generation === state.following && act.times >= MOST_TIMES ? without(state, 'following') : state;
  if (isQuiet(act)) return state;
  const trouble = { problem, act };
  // What was reloaded because of a conflict: the conflict itself says more than that reloading failed.
  const met = act.kind === 'open' && act.again === true && state.trouble !== undefined ? state.trouble : trouble;
  const shown = isConflict(trouble) ? without(state, 'deciding', 'asking') : state;
  // Of a sending nobody knows how far it came.
  const known = act.kind === 'mail' ? without(shown, 'preview') : shown;
  const field = faultyField(trouble);
  return focusOn(field === undefined ? 'problem' : issueFieldId(field), { ...without(known, 'busy'), trouble: met });
}

function opened(state: OfficeState, submission: SubmissionView): OfficeState {
  const shown = {
    ...without(ended(state, 'open'), 'deciding'),
    page: 'submission',
    submission,
    comparison: 0,
  } as const;
  return state.trouble === undefined ? focusOn('panel', shown) : shown;
}

/** The server's own queue follows; until then nobody should open what has been decided. */
function reviewed(state: OfficeState, act: Extract<OfficeAct, { kind: 'review' }>): OfficeState {
  const { unit, form, decision, remarks = [] } = act.review;
  const { submission, ...fresh } = without(answered(state, act), 'deciding');
  const drafts = Object.entries(state.drafts).filter(([key]) => key !== draftKey(unit, form));
  const view = fresh.view && {
    ...fresh.view,
    queue: fresh.view.queue.filter((one) => one.unit.id !== unit || one.form !== form),
  };
  const next = { ...fresh, ...(view && { view }), drafts: Object.fromEntries(drafts), page: 'home' } as const;
  return withNews(reviewedInWords(decision, submission, remarks.length), next);
}

function decided(state: OfficeState, act: Extract<OfficeAct, { kind: 'decide' }>): OfficeState {
  const { unit, claim, decision } = act.decision;
  const fresh = answered(state, act);
  const view = fresh.view && {
    ...fresh.view,
    claims: fresh.view.claims.filter((one) => one.unit.id !== unit || one.claim !== claim),
  };
  return withNews(DECIDED[decision], { ...fresh, ...(view && { view }) });
}

/** Of a run that is no longer followed nothing is shown: another was asked for after it. */
function runTold(state: OfficeState, run: RunView, times: number): OfficeState {
  if (run.generation !== state.following) return state;
  const told = state.view === undefined ? state : { ...state, view: { ...state.view, run } };
  if (run.status !== 'done') return times < MOST_TIMES ? told : without(told, 'following');
  const done = without(told, 'following', 'plan');
  return state.page === 'consolidation' ? withNews(run.sentence, done) : done;
}

function pageChosen(state: OfficeState, page: Page): OfficeState {
  const { submission } = state;
  const from = state.page === 'submission' && submission ? queueId(submission.unit.id, submission.form) : 'panel';
  const left = without(state, 'trouble', 'news', 'deciding', 'asking', 'preview');
  return focusOn(page === 'home' ? from : 'panel', { ...left, page });
}

/** A remark that is still in hand goes along. */
function decisionWanted(state: OfficeState, decision: OfficeState['deciding']): OfficeState {
  const settled = withDraft(without(state, 'deciding', 'trouble'), kept);
  return decision === undefined
    ? focusOn('panel', settled)
    : focusOn('confirmation', { ...settled, deciding: decision });
}

type Writing = Extract<OfficeEvent, { kind: `remark-${string}` | 'reason-typed' }>;

function written(state: OfficeState, event: Writing): OfficeState {
  const at = draftInHand(state).writing?.at;
  switch (event.kind) {
    case 'reason-typed':
      return withDraft(state, (draft) => ({ ...draft, reason: event.text }));
    case 'remark-begun':
      return focusOn(
        'writing',
        withDraft(state, (draft) => begun(draft, event.at, event.place)),
      );
    case 'remark-typed':
      return withDraft(state, (draft) => typed(draft, event.text));
    case 'remark-kept':
      return focusOn(at ?? 'panel', withDraft(state, kept));
    case 'remark-left':
      return focusOn(at ?? 'panel', withDraft(state, left));
    case 'remark-removed':
      return focusOn(
        'remarks',
        withDraft(state, (draft) => removed(draft, event.place)),
      );
  }
}

function withDraft(state: OfficeState, change: (draft: Draft) => Draft): OfficeState {
  const { submission, drafts } = state;
  if (submission === undefined) return state;
  const key = draftKey(submission.unit.id, submission.form);
  return { ...state, drafts: { ...drafts, [key]: change(drafts[key] ?? BLANK) } };
}
