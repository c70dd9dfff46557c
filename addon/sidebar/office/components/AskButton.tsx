/** A button of the office that asks the server; like those of a unit it keeps the focus while an act is under way. */
import type { ComponentChildren } from 'preact';
import type { OfficeAct } from '../acts.ts';
import { canBegin, contentKey } from '../next.ts';
import type { OfficeHands } from './hands.ts';

interface Props extends Pick<OfficeHands, 'state' | 'store'> {
  /** Absent while something is missing for it. */
  readonly act: OfficeAct | undefined;
  readonly look?: string;
  readonly id?: string;
  /** Of the words that say what is missing. */
  readonly wants?: string;
  /** Of a choice among several. */
  readonly isPressed?: boolean;
  readonly children: ComponentChildren;
}

export function AskButton({ state, store, act, look = 'plain', id, wants, isPressed, children }: Props) {
  const isUnderWay = act !== undefined && state.busy !== undefined && contentKey(state.busy) === contentKey(act);
  return (
    <button
      type="button"
      id={id}
      class={look}
      aria-disabled={act === undefined || !canBegin(state, act)}
      aria-pressed={isPressed}
      aria-busy={isUnderWay}
      aria-describedby={act === undefined ? wants : undefined}
      onClick={() => {
        if (act !== undefined) void store.ask(act);
      }}
    >
      {children}
    </button>
  );
}
