/** What every component of the page is given: what is known, and the way to ask for more. */
import type { State } from '../state.ts';
import type { Store } from '../store.ts';

export interface Hands {
  readonly state: State;
  readonly store: Pick<Store, 'ask' | 'tell'>;
}
