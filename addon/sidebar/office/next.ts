/** What may be asked of the server now, and what is asked by itself when an act has ended. Pure. */
import type { RunView } from '../../../shared/office/views.ts';
import type { ProblemView } from '../../server/views.ts';
import type { OfficeAct } from './acts.ts';
import type { OfficeEvent } from './events.ts';
import type { OfficeState } from './state.ts';

/** What a person who reviews has to see before anything else: another revision, another decision. */
const CONFLICTS = ['review-conflict', 'review-superseded', 'nothing-to-review'];
/** A run is asked after for five minutes; a longer one goes on unwatched. */
export const MOST_TIMES = 60;

/** Whether an act may begin now: a second click on anything meets a closed door. */
export function canBegin({ busy }: OfficeState, act: OfficeAct): boolean {
  return busy === undefined || isQuiet(act);
}

/** What follows an event by itself. @param state as it was before the event. */
export function nextAct(state: OfficeState, event: OfficeEvent): OfficeAct | undefined {
  switch (event.kind) {
    case 'reviewed':
    case 'decided':
      return { kind: 'refresh', quiet: true };
    case 'extended':
      return { kind: 'extensions', quiet: true };
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
  return act.kind === 'follow' || ((act.kind === 'refresh' || act.kind === 'extensions') && act.quiet === true);
}

export function isConflict({ problem, act }: NonNullable<OfficeState['trouble']>): boolean {
  return act.kind === 'review' && CONFLICTS.includes(problem.code);
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
  if (act.kind !== 'review' || !isConflict({ act, problem })) return undefined;
  return { kind: 'open', unit: act.review.unit, form: act.review.form, again: true };
}
