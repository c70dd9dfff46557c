/** What every component of the office is given: what is known, and the way to ask for more. */
import type { OfficeView } from '../../../../shared/office/views.ts';
import type { OfficeState } from '../state.ts';
import type { OfficeStore } from '../store.ts';

export interface OfficeHands {
  readonly state: OfficeState;
  readonly store: Omit<OfficeStore, 'subscribe'>;
  readonly view: OfficeView;
}

/** A leader and a huyện look only. */
export function mayAct({ scope }: OfficeView): boolean {
  return scope === 'home-affairs';
}
