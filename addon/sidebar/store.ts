/** Holds the state, lets one act at a time reach the server, and tells the page after every change. */
import { perform, type Act } from './acts.ts';
import type { Call } from './calls.ts';
import type { Event } from './events.ts';
import { INITIAL, canBegin, nextAct, reduce, type State } from './state.ts';

export interface Store {
  state(): State;
  /** Something that needs no server. */
  tell(event: Event): void;
  /** Asks the server; does nothing while another act is under way, so that a double click is one click. */
  ask(act: Act): Promise<void>;
  /** Its return value ends the subscription. */
  subscribe(listener: () => void): () => void;
}

export function createStore(call: Call, openedBy: string | undefined): Store {
  let state = INITIAL;
  const listeners = new Set<() => void>();
  const tell = (event: Event): void => {
    state = reduce(state, event);
    for (const listener of listeners) listener();
  };
  const ask = async (act: Act): Promise<void> => {
    if (!canBegin(state, act)) return;
    tell({ kind: 'asked', act });
    const event = await perform(act)(call, openedBy);
    tell(event);
    const next = nextAct(state, event);
    if (next !== undefined) await ask(next);
  };
  return {
    ...{ tell, ask, state: () => state },
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
