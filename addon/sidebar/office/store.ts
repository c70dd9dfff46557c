/**
 * Holds the state of the office, lets one act at a time reach the server, and tells the page after every change. An act that is
 * written down gets its request id here, once: tried again before its end is known, it goes out under the same.
 */
import { perform, type OfficeAct, type Reach } from './acts.ts';
import type { OfficeEvent } from './events.ts';
import { canBegin, contentKey, nextAct } from './next.ts';
import { reduce } from './reduce.ts';
import { INITIAL, type OfficeState } from './state.ts';

export interface OfficeStore {
  state(): OfficeState;
  /** Something that needs no server. */
  tell(event: OfficeEvent): void;
  /** Asks the server; does nothing while another act is under way, so that a double click is one click. */
  ask(act: OfficeAct): Promise<void>;
  /** Its return value ends the subscription. */
  subscribe(listener: () => void): () => void;
}

interface Host extends Reach {
  readonly newId: () => string;
  /** Before a run is asked after for the nth time. */
  readonly pause: (times: number) => Promise<void>;
}

export function createOfficeStore({ newId, pause, ...reach }: Host): OfficeStore {
  let state = INITIAL;
  const listeners = new Set<() => void>();
  const change = (event: OfficeEvent): void => {
    const before = state;
    state = reduce(state, event);
    if (state !== before) for (const listener of listeners) listener();
  };
  const follow = (event: OfficeEvent): Promise<void> => {
    const next = nextAct(state, event);
    change(event);
    return next === undefined ? Promise.resolve() : ask(next);
  };
  const ask = async (act: OfficeAct): Promise<void> => {
    if (!canBegin(state, act)) return;
    const requestId = state.requestIds[contentKey(act)] ?? newId();
    change({ kind: 'asked', act, requestId });
    if (act.kind === 'follow') await pause(act.times);
    await follow(await perform(act, requestId)(reach));
  };
  return {
    ask,
    tell: (event) => void follow(event),
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
