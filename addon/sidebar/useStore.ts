/** The state of a store as a page draws it, and the focus where the news is. */
import { useLayoutEffect, useState } from 'preact/hooks';

interface Store<State> {
  state(): State;
  subscribe(listener: () => void): () => void;
}

interface WithFocus {
  /** Id of what takes the focus; `serial` tells two wishes for the same place apart. */
  readonly focus?: { readonly target: string; readonly serial: number };
}

/** @param standIns ids of what takes the focus in this order when the target is not there. */
export function useStore<State extends WithFocus>(store: Store<State>, standIns: readonly string[]): State {
  const [state, setState] = useState(store.state());
  useLayoutEffect(() => {
    const follow = (): void => setState(store.state());
    follow();
    return store.subscribe(follow);
  }, [store]);
  const serial = state.focus?.serial;
  // Before the paint: a key that follows at once already finds the focus where it belongs.
  useLayoutEffect(() => {
    if (state.focus !== undefined) focusOn([state.focus.target, ...standIns]);
  }, [serial]);
  return state;
}

function focusOn(ids: readonly string[]): void {
  const place = ids.map((id) => document.getElementById(id)).find((one) => one !== null);
  place?.focus({ preventScroll: true });
  place?.scrollIntoView({ block: 'nearest' });
}
