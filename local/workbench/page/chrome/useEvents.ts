/** The stream of this window's events, shared by whoever listens; the clock, what it did, the journal and the mails are kept here. */
import { useEffect, useMemo, useRef, useState } from 'react';
import type { JournalLine, MailLine, TimelineLine, Way, WorkbenchEvent } from '../../wire.ts';
import { listenTo } from '../server.ts';

type Listener = (event: WorkbenchEvent) => void;

export interface Events {
  /** Undefined until the stream is there, and while it is cut. */
  readonly window: string | undefined;
  readonly clock: string;
  /** Undefined while the clock stands. */
  readonly way: Way | undefined;
  /** Oldest first. */
  readonly timeline: readonly TimelineLine[];
  readonly journal: readonly JournalLine[];
  /** Oldest first. */
  readonly mails: readonly MailLine[];
  readonly subscribe: (listener: Listener) => () => void;
}

const KEPT = 500;
/** Some rounds of a province in which nobody sends anything. */
const MAILS_KEPT = 5_000;

export function useEvents(clockAtFirst: string): Events {
  const listeners = useRef(new Set<Listener>());
  const [window, setWindow] = useState<string>();
  const [clock, setClock] = useState(clockAtFirst);
  const [way, setWay] = useState<Way>();
  const [timeline, setTimeline] = useState<readonly TimelineLine[]>([]);
  const [journal, setJournal] = useState<readonly JournalLine[]>([]);
  const [mails, setMails] = useState<readonly MailLine[]>([]);
  useEffect(() => {
    const hear = (event: WorkbenchEvent) => {
      if (event.kind === 'window') setWindow(event.window);
      else if (event.kind === 'clock') setClock(event.instant);
      else if (event.kind === 'way') setWay(event.way);
      else if (event.kind === 'timeline') setTimeline((lines) => withLines(lines, event.lines));
      else if (event.kind === 'journal') setJournal((lines) => withLines(lines, event.lines));
      else if (event.kind === 'mails') setMails((known) => withLines(known, event.mails, MAILS_KEPT));
      for (const listener of listeners.current) listener(event);
    };
    void listenTo(hear, () => setWindow(undefined));
  }, []);
  const subscribe = useMemo(
    () => (listener: Listener) => {
      listeners.current.add(listener);
      return () => {
        listeners.current.delete(listener);
      };
    },
    [],
  );
  return { window, clock, way, timeline, journal, mails, subscribe };
}

/** A line that comes again carries its new count. */
function withLines<T extends { readonly id: number }>(
  lines: readonly T[],
  more: readonly T[],
  kept = KEPT,
): readonly T[] {
  const known = new Map([...lines, ...more].map((line) => [line.id, line]));
  return [...known.values()].slice(-kept);
}
