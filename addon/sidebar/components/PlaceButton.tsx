/** A button that moves the sheet to a place. It is never locked: looking stands in nobody's way. */
import type { ComponentChildren } from 'preact';
import type { PlaceView } from '../../server/views.ts';
import type { Hands } from './hands.ts';

interface Props extends Pick<Hands, 'store'> {
  readonly place: PlaceView;
  readonly look?: string;
  readonly children: ComponentChildren;
}

export function PlaceButton({ store, place, look = 'place', children }: Props) {
  return (
    <button type="button" class={look} onClick={() => void store.ask({ kind: 'show', place })}>
      {children}
    </button>
  );
}
