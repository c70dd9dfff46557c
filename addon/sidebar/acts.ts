/**
 * What a person can ask of the server, and how each act ends: an event for the reducer. Nothing is thrown: a call that fails is
 * a problem with its sentence, like a refusal.
 */
import type { Form } from '../../shared/calendar/form.ts';
import type { Answer, ClaimRequest, PlaceView, ProblemView } from '../server/views.ts';
import type { Call } from './calls.ts';
import type { Event } from './events.ts';
import { CALL_FAILED } from './words.ts';

export type Act =
  /** `quiet`: in the background, after something else has ended. */
  | { readonly kind: 'load'; readonly quiet?: boolean }
  | { readonly kind: 'build'; readonly unit: string; readonly step?: string }
  | { readonly kind: 'check'; readonly form: Form }
  | { readonly kind: 'show'; readonly place: PlaceView }
  | { readonly kind: 'fix'; readonly form: Form; readonly findings: readonly string[] }
  | { readonly kind: 'undo'; readonly form: Form; readonly undo: string }
  | { readonly kind: 'prepare'; readonly form: Form; readonly seen: number }
  | { readonly kind: 'send'; readonly form: Form; readonly seen: number }
  | { readonly kind: 'resend' }
  | { readonly kind: 'claim'; readonly request: ClaimRequest };

/** @param openedBy the account that the menu ran as. */
export const perform =
  (act: Act) =>
  async (call: Call, openedBy: string | undefined): Promise<Event> => {
    try {
      return await ask(act)(call, openedBy);
    } catch {
      return { kind: 'refused', act, problem: CALL_FAILED };
    }
  };

const ask =
  (act: Act) =>
  async (call: Call, openedBy: string | undefined): Promise<Event> => {
    const end = <Value>(answer: Answer<Value>, event: (value: Value) => Event): Event =>
      answer.ok ? event(answer.value) : refused(act, answer.problem);
    switch (act.kind) {
      case 'load':
        return end(await call('getSidebar', openedBy), (view) => ({ kind: 'loaded', view }));
      case 'build':
        return end(await call('createWorkbook', act.unit, act.step), (step) => ({
          ...{ kind: 'built', unit: act.unit, step },
        }));
      case 'check':
        return end(await call('checkForm', act.form), (check) => ({ kind: 'checked', check }));
      case 'show':
        return end(await call('showPlace', act.place), () => ({ kind: 'shown' }));
      case 'fix':
        return end(await call('applyFixes', act.form, act.findings), (fix) => ({ kind: 'fixed', fix }));
      case 'undo':
        return end(await call('undoFixes', act.form, act.undo), (fix) => ({ kind: 'undone', fix }));
      case 'prepare':
        return end(await call('prepareSending', act.form, act.seen), (sending) => ({ kind: 'prepared', sending }));
      case 'send':
        return end(await call('sendForm', act.form, act.seen), (receipt) => ({ kind: 'sent', receipt }));
      case 'resend':
        return end(await call('resendPending'), (receipt) => ({ kind: 'sent', receipt }));
      case 'claim':
        return end(await call('claimUnit', act.request), (claims) => ({ kind: 'claimed', claims }));
    }
  };

function refused(act: Act, problem: ProblemView): Event {
  return { kind: 'refused', act, problem };
}
