/** A button of the office that needs no server, and waits while an act is under way. */
import type { ComponentChildren } from 'preact';
import type { OfficeEvent } from '../events.ts';
import type { OfficeHands } from './hands.ts';

interface Props extends Pick<OfficeHands, 'state' | 'store'> {
  readonly event: OfficeEvent;
  readonly look?: string;
  readonly id?: string;
  readonly children: ComponentChildren;
}

export function TellButton({ state: { busy }, store, event, look = 'plain', id, children }: Props) {
  return (
    <button
      type="button"
      id={id}
      class={look}
      aria-disabled={busy !== undefined}
      onClick={() => {
        if (busy === undefined) store.tell(event);
      }}
    >
      {children}
    </button>
  );
}
