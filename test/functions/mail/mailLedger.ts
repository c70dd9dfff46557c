/**
 * A ledger and an outbox in memory with the promises of the real ones, and a run that may be cut at any write: `cutAt` counts the
 * writes and throws before or after one of them, as a killed process would.
 */
import { PROVINCE_UNIT, type Act, type Entry } from '../../../shared/ledger/entry.ts';
import { EMPTY_CHAIN, nextEntry, type Head } from '../../../shared/ledger/chain.ts';
import { EMPTY_STATE, fold } from '../../../shared/ledger/fold.ts';
import type { RemindersPayload } from '../../../shared/ledger/payloads.ts';
import type { ProvinceState } from '../../../shared/ledger/state.ts';
import type { Append } from '../../../functions/ledger/append.ts';
import type { Ledger } from '../../../functions/ledger/ledger.ts';
import type { MailTry, MailTryKey } from '../../../functions/ledger/mailTries.ts';

export type ReminderLedger = Pick<
  Ledger,
  | 'append'
  | 'countEntries'
  | 'readState'
  | 'readReminders'
  | 'readMailTries'
  | 'readUnnotedMailTries'
  | 'beginMailTry'
  | 'endMailTry'
  | 'noteMailTry'
>;

export class Cut extends Error {}

export class MailLedger {
  readonly entries: Entry[] = [];
  readonly tries = new Map<string, MailTry>();
  readonly #heads = new Map<string, Head>();
  #state: ProvinceState = EMPTY_STATE;
  #writes = 0;
  #cut: { readonly write: number; readonly when: 'before' | 'after' } | undefined;

  /** An act of a person. */
  enter(act: Act): Entry {
    const next = nextEntry(this.#heads.get(act.unit) ?? EMPTY_CHAIN, act);
    const entry: Entry = { ...next, committedAt: act.at };
    this.#heads.set(act.unit, entry);
    this.entries.push(entry);
    this.#state = fold([entry], this.#state);
    return entry;
  }

  /** @param write from 1, counted from now on. */
  cutAt(write: number, when: 'before' | 'after'): void {
    this.#writes = 0;
    this.#cut = { write, when };
  }

  mended(): void {
    this.#cut = undefined;
  }

  get state(): ProvinceState {
    return this.#state;
  }

  /** What the ledger tells of mails, entry by entry. */
  get told(): readonly RemindersPayload[] {
    return this.entries
      .filter(({ kind }) => kind === 'reminders')
      .map(({ payload }) => JSON.parse(payload) as RemindersPayload);
  }

  /** A mail server is a place to be cut, too. */
  async write<T>(work: () => T | Promise<T>): Promise<T> {
    this.#writes++;
    const cut = this.#cut?.write === this.#writes ? this.#cut.when : undefined;
    if (cut === 'before') throw new Cut();
    const result = await work();
    if (cut === 'after') throw new Cut();
    return result;
  }

  readonly ledger: ReminderLedger = {
    append: (request, decide) => this.#append(request, decide),
    countEntries: () => Promise.resolve(this.entries.length),
    readState: () => Promise.resolve(this.#state),
    readReminders: () => Promise.resolve(this.entries.filter(({ kind }) => kind === 'reminders')),
    readMailTries: (day) => Promise.resolve([...this.tries.values()].filter((one) => one.day === day)),
    readUnnotedMailTries: () => Promise.resolve([...this.tries.values()].filter((one) => !one.noted)),
    beginMailTry: (begun) =>
      this.write(() => {
        if (this.tries.has(keyOf(begun))) return false;
        this.tries.set(keyOf(begun), { ...begun, state: 'sending', noted: false });
        return true;
      }),
    endMailTry: (begun, end) => this.write(() => this.#change(begun, end)),
    noteMailTry: (ended) => this.write(() => this.#change(ended, { noted: true })),
  };

  #change(key: MailTryKey, change: Partial<MailTry>): void {
    const found = this.tries.get(keyOf(key));
    if (found === undefined) throw new Error(`there is no try ${keyOf(key)}`);
    this.tries.set(keyOf(key), { ...found, ...change });
  }

  readonly #append: Append = (request, decide) =>
    this.write(() => {
      const own = this.entries.filter(({ unit }) => unit === PROVINCE_UNIT);
      const earlier = own.find(({ requestId }) => requestId === request.requestId);
      const decision = decide(own, earlier?.at);
      if (earlier !== undefined) return { entry: earlier, outcome: 'replayed' };
      if ('unchanged' in decision) return { entry: decision.unchanged, outcome: 'unchanged' };
      return { entry: this.enter(decision.act), outcome: 'created' };
    });
}

function keyOf({ day, to, number }: MailTryKey): string {
  return `${day}/${to}/${number}`;
}
