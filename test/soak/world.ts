/**
 * A master on local Google, the ledger it is a projection of, and what people typed in it: plays steps and keeps account of what
 * each key's note must say afterwards.
 */
import { consolidate, type ConsolidationDeps, type MasterSheets } from '../../functions/consolidate/run.ts';
import { masterSheets } from '../../functions/google/masterSheets.ts';
import type { AnnotationNotes } from '../../functions/ledger/annotations.ts';
import type { Entry } from '../../shared/ledger/entry.ts';
import { fold } from '../../shared/ledger/fold.ts';
import { annotationOf } from '../../shared/master/annotation.ts';
import type { Annotations } from '../../shared/master/annotations.ts';
import type { Batch } from '../../shared/master/plan.ts';
import { annotationsInMemory } from '../functions/consolidate/annotationsInMemory.ts';
import { answersInto } from '../functions/consolidate/answersInto.ts';
import { AS_OF, type MasterOnGoogle } from '../functions/consolidate/masterOnGoogle.ts';
import { gridsOf, type Grids } from './grid.ts';
import { Hands } from './hands.ts';
import { SmallLedger } from './ledger.ts';
import { ACTS, HANDS, meanwhileAt, type Act, type Hand, type Run, type Step } from './steps.ts';
import { TABLES } from './tables.ts';
import { WordAccount } from './words.ts';

/** A mistake planted in what a run is made of, to prove that the soak would see it. */
export interface Mutation {
  readonly sheets?: (sheets: MasterSheets, entries: readonly Entry[]) => MasterSheets;
  readonly notes?: (notes: AnnotationNotes) => AnnotationNotes;
  readonly entries?: (entries: readonly Entry[]) => readonly Entry[];
}

const isAct = (kind: Step['kind']): kind is Act => kind in ACTS;
const isHand = (kind: Step['kind']): kind is Hand => kind in HANDS;

/** Where every sequence begins: a ledger of a few plans and the master that its first run made. */
export interface Beginning {
  readonly on: MasterOnGoogle;
  readonly ledger: SmallLedger;
  readonly master: string;
  /** A master whose tabs are laid out and hold nothing of any unit. */
  readonly blank: string;
  /** Puts the master back as it was then; whatever was made since goes. */
  readonly again: () => void;
}

export async function beginning(on: MasterOnGoogle): Promise<Beginning> {
  const [ledger, master] = [SmallLedger.begin(), await on.newMaster()];
  await on.consolidate(master, ledger.entries, 1);
  const blank = await on.newMaster();
  await on.consolidate(blank, [], 1);
  return { on, ledger, master, blank, again: on.google.keepFiles() };
}

export class World {
  readonly ledger: SmallLedger;
  readonly words = new WordAccount();
  readonly hands: Hands;
  readonly #on: MasterOnGoogle;
  readonly #id: string;
  readonly #blank: string;
  readonly #mutation: Mutation;
  readonly #notes: AnnotationNotes;
  #generation = 1;
  #nonces = 0;

  private constructor({ on, ledger, master, blank }: Beginning, mutation: Mutation) {
    this.ledger = ledger.fork();
    this.#on = on;
    this.#id = master;
    this.#blank = blank;
    this.#mutation = mutation;
    const notes = annotationsInMemory();
    this.#notes = mutation.notes?.(notes) ?? notes;
    this.hands = new Hands(on.sheets, master, this.words);
  }

  static start(from: Beginning, mutation: Mutation = {}): World {
    from.again();
    return new World(from, mutation);
  }

  /** @param onOvertaken called when a run was overtaken by a newer one: the master must show what that one wrote. */
  async step({ kind, a, b, c }: Step, onOvertaken: () => Promise<void>): Promise<void> {
    if (isAct(kind)) this.ledger.act(kind, a, b, c);
    else if (isHand(kind)) await this.hands.do(kind, a, b, c);
    else await this.#play(kind, { a, b, c }, onOvertaken);
  }

  /** What was cut is tried again, as the queue does; then everything is looked at, not fingerprints alone. */
  async finish(): Promise<void> {
    await this.#run({ full: true });
  }

  async #play(kind: Run, { a, b, c }: Omit<Step, 'kind'>, onOvertaken: () => Promise<void>): Promise<void> {
    switch (kind) {
      case 'run':
        return this.#run({});
      case 'run-full':
        return this.#run({ full: true });
      case 'run-twice':
        await this.#run({});
        return this.#run({ again: true });
      case 'two-at-once':
        await Promise.all([this.#run({}), this.#run({})]);
        return;
      case 'crash-before':
        return this.#crash((write, batch) => (b % 2 === 0 ? cut() : write(batch).then(cut, cut)));
      case 'crash-after':
        return this.#crash((write, batch) => write(batch).then(cut));
      case 'hand-meanwhile':
        return this.#run({ write: before(c % 3 === 0 ? 2 : 1, () => this.hands.do(meanwhileAt(c), a, b, c)) });
      case 'overtaken': {
        const own = this.#generation + 1;
        const newerRun = async (): Promise<void> => {
          this.ledger.act('resubmit', a, b, c);
          await this.#run({ full: true });
        };
        await this.#run({ write: before(1, newerRun) });
        if (this.#generation > own) await onOvertaken();
      }
    }
  }

  /** The process ends at its first write. */
  async #crash(write: Writing): Promise<void> {
    try {
      await this.#run({ write });
    } catch (error) {
      if (!(error instanceof Cut)) throw error;
    }
  }

  async #run(how: { readonly full?: boolean; readonly again?: boolean; readonly write?: Writing }): Promise<void> {
    if (how.again !== true) this.#generation++;
    const host = this.#watched(this.#host(this.#id));
    const sheets = this.#mutation.sheets?.(host, this.ledger.entries) ?? host;
    const write = how.write;
    const entries = this.ledger.entries;
    const deps: ConsolidationDeps = {
      ledger: {
        ...this.#notes,
        readState: () => Promise.resolve(fold(this.#mutation.entries?.(entries) ?? entries)),
        enterAnswer: answersInto(entries),
      },
      sheets: write === undefined ? sheets : { ...sheets, write: (batch) => write((one) => sheets.write(one), batch) },
      ...this.#deps(),
    };
    await consolidate({ generation: this.#generation, full: how.full ?? false })(deps);
  }

  #deps(): Omit<ConsolidationDeps, 'ledger' | 'sheets'> {
    return { now: () => new Date(AS_OF), newNonce: () => `n${++this.#nonces}`, ...RETRY };
  }

  #host(id: string): MasterSheets {
    return masterSheets(this.#on.sheets, id, { ...RETRY, account: this.#on.account });
  }

  #watched(sheets: MasterSheets): MasterSheets {
    return {
      ...sheets,
      read: async (full, tabs) => {
        const view = await sheets.read(full, tabs);
        this.words.seenBy(view);
        return view;
      },
    };
  }

  grids(): Promise<Grids> {
    return gridsOf(this.#on.sheets, this.#id);
  }

  /** What a run makes in an empty master of the ledger and of what people typed. */
  async rebuilt(): Promise<Grids> {
    const ledger = {
      readState: () => Promise.resolve(fold(this.ledger.entries)),
      enterAnswer: answersInto([...this.ledger.entries]),
      readAnnotations: () => Promise.resolve(annotationsOf(this.words)),
      noteAnnotations: () => Promise.resolve(),
    };
    await consolidate({ generation: 2 })({ ...this.#deps(), ledger, sheets: this.#host(this.#blank) });
    return gridsOf(this.#on.sheets, this.#blank);
  }
}

function annotationsOf(words: WordAccount): Annotations {
  return new Map(
    TABLES.map((table) => [
      table.id,
      new Map(
        [...words.of(table)].map(([key, cells]) => [key, cells.map(({ text, note }) => annotationOf(text, note))]),
      ),
    ]),
  );
}

type Writing = (write: MasterSheets['write'], batch: Batch) => ReturnType<MasterSheets['write']>;

/** Something happens before a run's nth write. */
function before(nth: number, act: () => Promise<void>): Writing {
  let writes = 0;
  return async (write, batch) => {
    if (++writes === nth) await act();
    return write(batch);
  };
}

/** The process that was writing is no more. */
class Cut extends Error {}

function cut(): never {
  throw new Cut('cut');
}

const RETRY = { sleep: () => Promise.resolve(), random: () => 0 };
