/** The state of the office as the page draws it, and the focus where the news is. */
import { useLayoutEffect, useState } from 'preact/hooks';
import type { OfficeState } from '../state.ts';
import type { OfficeStore } from '../store.ts';

export function useOffice(store: OfficeStore): OfficeState {
  const [state, setState] = useState(store.state());
  useLayoutEffect(() => {
    const follow = (): void => setState(store.state());
    follow();
    return store.subscribe(follow);
  }, [store]);
  const serial = state.focus?.serial;
  useLayoutEffect(() => {
    if (state.focus !== undefined) focusOn(state.focus.target);
  }, [serial]);
  return state;
}

/** What is not there gives its turn to the heading of the page. */
function focusOn(target: string): void {
  const place = document.getElementById(target) ?? document.getElementById('panel');
  place?.focus({ preventScroll: true });
  place?.scrollIntoView({ block: 'nearest' });
}
