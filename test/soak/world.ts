/**
 * A master on local Google, the ledger it is a projection of, and what people typed in it: plays steps and keeps account of what
 * each key's note must say afterwards.
 */
import { consolidate, type ConsolidationDeps, type MasterSheets } from '../../functions/consolidate/run.ts';
import { masterSheets } from '../../functions/google/masterSheets.ts';
import type { AnnotationNotes } from '../../functions/ledger/annotations.ts';
import type { Entry } from '../../shared/ledger/entry.ts';
import { fold } from '../../shared/ledger/fold.ts';
import { NO_ANNOTATIONS, remember, type Annotations } from '../../shared/master/annotations.ts';
import type { Batch } from '../../shared/master/plan.ts';
import { annotationColumns, headersOf, type MasterTable } from '../../shared/master/table.ts';
import { MASTER_TABLES } from '../../shared/master/tables.ts';
import { annotationsInMemory } from '../functions/consolidate/annotationsInMemory.ts';
import { answersInto } from '../functions/consolidate/answersInto.ts';
import { AS_OF, type MasterOnGoogle } from '../functions/consolidate/masterOnGoogle.ts';
import { Hands } from './hands.ts';
import { SmallLedger } from './ledger.ts';
import { ACTS, HANDS, type Act, type Hand, type Run, type Step } from './steps.ts';

/** A mistake planted in what a run is made of, to prove that the soak would see it. */
export interface Mutation {
  readonly sheets?: (sheets: MasterSheets) => MasterSheets;
  readonly notes?: (notes: AnnotationNotes) => AnnotationNotes;
  readonly entries?: (entries: readonly Entry[]) => readonly Entry[];
}

/** Tables that people meddle with in the soak. */
export const TABLES: readonly MasterTable[] = [MASTER_TABLES.tasks, MASTER_TABLES.difficulties, MASTER_TABLES.progress];

const isAct = (kind: Step['kind']): kind is Act => ACTS.some((act) => act === kind);
const isHand = (kind: Step['kind']): kind is Hand => HANDS.some((hand) => hand === kind);

/** Where every sequence begins: a ledger of a few plans and the master that its first run made. */
export interface Beginning {
  readonly on: MasterOnGoogle;
  readonly ledger: SmallLedger;
  readonly master: string;
}

export async function beginning(on: MasterOnGoogle): Promise<Beginning> {
  const [ledger, master] = [SmallLedger.begin(), await on.newMaster()];
  await on.consolidate(master, ledger.entries, 1);
  return { on, ledger, master };
}

export class World {
  readonly ledger: SmallLedger;
  readonly hands: Hands;
  readonly #on: MasterOnGoogle;
  readonly #id: string;
  readonly #mutation: Mutation;
  readonly #notes: AnnotationNotes;
  /** What runs have read so far, by the soak's own account. */
  #seen: Annotations = NO_ANNOTATIONS;
  #generation = 1;
  #nonces = 0;

  private constructor({ on, ledger }: Beginning, id: string, mutation: Mutation) {
    this.ledger = ledger.fork();
    this.#on = on;
    this.#id = id;
    this.#mutation = mutation;
    const notes = annotationsInMemory();
    this.#notes = mutation.notes?.(notes) ?? notes;
    this.hands = new Hands(on.sheets, id, () => this.#seen);
  }

  static async start(from: Beginning, mutation: Mutation = {}): Promise<World> {
    return new World(from, await from.on.copyOf(from.master), mutation);
  }

  async play(steps: readonly Step[]): Promise<void> {
    for (const step of steps) await this.step(step);
    await this.finish();
  }

  async step({ kind, a, b, c }: Step): Promise<void> {
    if (isAct(kind)) this.ledger.act(kind, a, b, c);
    else if (isHand(kind)) await this.hands.do(kind, a, b, c);
    else await this.#play(kind, { a, b, c });
  }

  /** What was cut is tried again, as the queue does; then everything is looked at, not fingerprints alone. */
  async finish(): Promise<void> {
    await this.#run({ full: true });
  }

  async #play(kind: Run, { a, b, c }: Omit<Step, 'kind'>): Promise<void> {
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
      case 'hand-meanwhile': {
        let left = 1;
        return this.#run({
          write: async (write, batch) => {
            if (left-- > 0) await this.hands.do(HANDS[a % HANDS.length] ?? 'type', a, b, c);
            return write(batch);
          },
        });
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
    const host = this.#watched(masterSheets(this.#on.sheets, this.#id, { ...RETRY, account: this.#on.account }));
    const sheets = this.#mutation.sheets?.(host) ?? host;
    const write = how.write;
    const entries = this.ledger.entries;
    const deps: ConsolidationDeps = {
      ledger: {
        ...this.#notes,
        readState: () => Promise.resolve(fold(this.#mutation.entries?.(entries) ?? entries)),
        enterAnswer: answersInto(entries),
      },
      sheets: write === undefined ? sheets : { ...sheets, write: (batch) => write((one) => sheets.write(one), batch) },
      now: () => new Date(AS_OF),
      newNonce: () => `n${++this.#nonces}`,
      ...RETRY,
    };
    await consolidate({ generation: this.#generation, full: how.full ?? false })(deps);
  }

  #watched(sheets: MasterSheets): MasterSheets {
    return {
      ...sheets,
      read: async (full) => {
        const view = await sheets.read(full);
        this.#seen = remember(this.#seen, view);
        return view;
      },
    };
  }

  /** The spreadsheet goes: ten thousand of them would fill the memory. */
  async end(): Promise<void> {
    await this.#on.drop(this.#id);
  }

  /** Every value of the tables that people meddle with. */
  async values(): Promise<ReadonlyMap<MasterTable, readonly (readonly unknown[])[]>> {
    const all = await this.#on.values(this.#id);
    return new Map(TABLES.map((table) => [table, all[table.title] ?? []]));
  }
}

type Writing = (write: MasterSheets['write'], batch: Batch) => ReturnType<MasterSheets['write']>;

/** The process that was writing is no more. */
class Cut extends Error {}

function cut(): never {
  throw new Cut('cut');
}

const RETRY = { sleep: () => Promise.resolve(), random: () => 0 };

/** 0-based column of the note that the soak types: the first annotation column. */
export function noteColumn(table: MasterTable): number {
  const [first] = annotationColumns(table);
  return headersOf(table).indexOf(first?.header ?? '');
}
