/**
 * Where a question takes the place of the button that was pressed: the focus goes to the question, never to its confirmation, so
 * that a key held down confirms nothing.
 */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** @param asked what is asked; the focus moves when it changes. @returns for the element that holds question and buttons. */
export function useAskedFocus(asked: unknown): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);
  const before = useRef(asked);
  useLayoutEffect(() => {
    if (before.current === asked) return;
    before.current = asked;
    place.current?.querySelector<HTMLElement>('textarea, .asked, button')?.focus();
  }, [asked]);
  return place;
}
