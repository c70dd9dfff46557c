/**
 * Numbers of consolidation runs. Run g+1 is noted before its task reads the ledger, and a submission reads g after it has
 * committed: so the run that a submission asks for always sees it (docs/architecture.md, "Runs").
 */
import { isTaken, type CycleCollections } from './firestore.ts';

export interface RunNote {
  readonly generation: number;
  readonly status: 'running' | 'failing' | 'done';
  /** ISO, business clock. */
  readonly startedAt: string;
  readonly finishedAt?: string;
  /** Entries in the ledger when the run began, seals apart: at least so many are in its result. */
  readonly entries: number;
  /** Whether its last task compared every projected cell. */
  readonly full: boolean;
  readonly outcome?: string;
  readonly rows?: number;
  readonly batches?: number;
  readonly attempts?: number;
  /** How often its task was tried so far. */
  readonly tries: number;
  /** Why the last try failed; for a person where it can be said. */
  readonly reason?: string;
  /** Whether `reason` is a sentence for a person: others are Google's words for developers. */
  readonly mendable?: boolean;
  /** How long the try that did it took, by the wall clock. */
  readonly ms?: number;
}

export interface RunNotes {
  /** Number of the newest run that has begun; 0 before the first. */
  currentGeneration(): Promise<number>;
  /** Begins run `after + 1`, or begins it again: an earlier try of the same task, or the other task of its number, has. */
  startRun(after: number, begun: Pick<RunNote, 'startedAt' | 'entries' | 'full'>): Promise<RunNote>;
  noteRun(generation: number, change: Partial<Omit<RunNote, 'generation'>>): Promise<void>;
  readRun(generation: number): Promise<RunNote | undefined>;
  /** Newest first. */
  newestRuns(limit: number): Promise<readonly RunNote[]>;
}

export function runNotes({ runs }: CycleCollections): RunNotes {
  const noteOf = (generation: number) => runs.doc(String(generation).padStart(6, '0'));
  const newestRuns = async (limit: number) =>
    (await runs.orderBy('generation', 'desc').limit(limit).get()).docs.map((document) => document.data() as RunNote);
  const readRun = async (generation: number) => (await noteOf(generation).get()).data() as RunNote | undefined;

  return {
    currentGeneration: async () => (await newestRuns(1))[0]?.generation ?? 0,
    async startRun(after, begun) {
      const note: RunNote = { generation: after + 1, status: 'running', tries: 1, ...begun };
      try {
        await noteOf(note.generation).create(note);
      } catch (error) {
        if (!isTaken(error)) throw error;
        const own = await readRun(note.generation);
        const again = {
          status: 'running',
          tries: (own?.tries ?? 0) + 1,
          entries: begun.entries,
          full: begun.full,
        } as const;
        await noteOf(note.generation).update(again);
        return { ...note, ...own, ...again };
      }
      return note;
    },
    async noteRun(generation, change) {
      await noteOf(generation).update({ ...change });
    },
    ...{ readRun, newestRuns },
  };
}
