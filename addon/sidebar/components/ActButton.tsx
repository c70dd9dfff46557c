/**
 * A button that asks the server. While an act is under way it stays where it is and keeps the focus: `disabled` would throw the
 * focus away, so it is `aria-disabled`, and the store lets nothing through.
 */
import type { ComponentChildren } from 'preact';
import type { Act } from '../acts.ts';
import { canBegin } from '../state.ts';
import type { Hands } from './hands.ts';

interface Props extends Hands {
  readonly act: Act;
  readonly look?: 'action' | 'plain' | 'quiet';
  readonly children: ComponentChildren;
}

export function ActButton({ state, store, act, look = 'plain', children }: Props) {
  const isUnderWay = state.busy !== undefined && JSON.stringify(state.busy) === JSON.stringify(act);
  return (
    <button
      type="button"
      class={look}
      aria-disabled={!canBegin(state, act)}
      aria-busy={isUnderWay}
      onClick={() => void store.ask(act)}
    >
      {children}
    </button>
  );
}
