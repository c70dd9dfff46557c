/** What part of a scrolling element is in view. */
import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';

export interface View {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export function useView(): {
  readonly ref: RefObject<HTMLDivElement>;
  readonly view: View;
  readonly onScroll: () => void;
} {
  const ref = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<View>({ left: 0, top: 0, width: 800, height: 500 });
  const onScroll = useCallback(() => {
    const element = ref.current;
    if (element === null) return;
    const { scrollLeft: left, scrollTop: top, clientWidth: width, clientHeight: height } = element;
    setView({ left, top, width, height });
  }, []);
  useEffect(() => {
    const element = ref.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(onScroll);
    observer.observe(element);
    return () => observer.disconnect();
  }, [onScroll]);
  return { ref, view, onScroll };
}
