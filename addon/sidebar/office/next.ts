/** What may be asked of the server now, and what is asked by itself when an act has ended. Pure. */
import type { RemindersView } from '../../../shared/office/closing.ts';
import type { RunView } from '../../../shared/office/views.ts';
import type { ProblemView } from '../../server/views.ts';
import { PASSING } from '../callProblems.ts';
import { CALL_FAILED } from '../words.ts';
import type { OfficeAct } from './acts.ts';
import type { OfficeEvent } from './events.ts';
import type { OfficeState, Trouble } from './state.ts';

/** What a person has to see before anything else: another revision, another decision, another freeze. */
const CONFLICTS: Readonly<Partial<Record<OfficeAct['kind'], readonly string[]>>> = {
  review: ['review-conflict', 'review-superseded', 'nothing-to-review'],
  freeze: ['freeze-conflict', 'freeze-unchanged', 'quarter-not-frozen'],
};
/** Worth another try whatever was in the way: what is made anew each time, or was put in its place meanwhile. */
const REPEATABLE: readonly OfficeAct['kind'][] = ['documents', 'download', 'store', 'preview'];
/** A run is asked after for five minutes; a longer one goes on unwatched. */
export const MOST_TIMES = 60;

/** Whether an act may begin now: a second click on anything meets a closed door. */
export function canBegin({ busy, preview }: Pick<OfficeState, 'busy' | 'preview'>, act: OfficeAct): boolean {
  if (act.kind === 'mail' && (preview?.occasion !== act.occasion || !canMail(preview.view))) return false;
  return busy === undefined || isQuiet(act);
}

/** Whether there is anything to send, and a server to send it by. */
export function canMail({ canSend, people }: RemindersView): boolean {
  return canSend && people.some(({ state }) => state === 'waiting');
}

/** What follows an event by itself. @param state as it was before the event. */
export function nextAct(state: OfficeState, event: OfficeEvent): OfficeAct | undefined {
  switch (event.kind) {
    case 'reviewed':
    case 'decided':
      return { kind: 'refresh', quiet: true };
    case 'extended':
      return { kind: 'extensions', quiet: true };
    case 'refrozen':
    case 'issued':
      return { kind: 'documents', quiet: true };
    case 'mailed':
      return state.page === 'reminders' ? { ...event.act, kind: 'preview', quiet: true } : undefined;
    case 'begun':
      return { kind: 'follow', generation: event.generation, times: 1 };
    case 'planned':
      return followed(state, event.plan.running);
    case 'entered':
      return followed(state, event.person.office?.run);
    case 'refreshed':
      return followed(state, event.view.run);
    case 'run-told':
      if (event.run.generation !== state.following) return undefined;
      if (event.run.status === 'done') return { kind: 'refresh', quiet: true };
      return again(event.run.generation, event.times);
    case 'refused':
      return afterRefusal(state, event.act, event.problem);
    default:
      return undefined;
  }
}

export function isQuiet(act: OfficeAct): boolean {
  return act.kind === 'follow' || ('quiet' in act && act.quiet);
}

export function isConflict({ problem, act }: Trouble): boolean {
  return CONFLICTS[act.kind]?.includes(problem.code) === true;
}

/** What "Tải lại" does: what the page shows is asked for anew. */
export function reloadOf({ page, view, preview }: OfficeState): OfficeAct {
  if (view === undefined) return { kind: 'enter' };
  if (page === 'documents') return { kind: 'documents' };
  return page === 'reminders' ? { kind: 'preview', occasion: preview?.occasion ?? 'ladder' } : { kind: 'refresh' };
}

/**
 * What "Thử lại" does: an act that asks only, again; a sending of mails never, since nobody knows what went out: first one looks.
 * `undefined` where trying again is no way on.
 */
export function retryOf({ act, problem }: Trouble): OfficeAct | undefined {
  if (act.kind === 'mail') return { ...act, kind: 'preview' };
  return isPassing(problem) || REPEATABLE.includes(act.kind) ? act : undefined;
}

/** Whether nobody answered, so that an act may have been done or not. */
export function isPassing({ code }: ProblemView): boolean {
  return code === CALL_FAILED.code || PASSING.includes(code);
}

/** Same content, same act. */
export function contentKey(act: OfficeAct): string {
  return JSON.stringify(act);
}

/** A run that somebody else asked for is joined. */
function followed({ following }: OfficeState, run: RunView | undefined): OfficeAct | undefined {
  return run === undefined || run.status === 'done' || following !== undefined ? undefined : again(run.generation, 0);
}

function again(generation: number, times: number): OfficeAct | undefined {
  return times < MOST_TIMES ? { kind: 'follow', generation, times: times + 1 } : undefined;
}

function afterRefusal({ following }: OfficeState, act: OfficeAct, problem: ProblemView): OfficeAct | undefined {
  if (act.kind === 'follow') return act.generation === following ? again(act.generation, act.times) : undefined;
  if (!isConflict({ act, problem })) return undefined;
  if (act.kind !== 'review') return { kind: 'documents', quiet: true };
  return { kind: 'open', unit: act.review.unit, form: act.review.form, again: true };
}
