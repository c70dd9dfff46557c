/**
 * What happened through the workbench: calls of the grid to Google, executions and fetches of the add-on. Nothing else drives
 * the system from the page, and this is how a person (and a test) sees it.
 *
 * The same call many times in a row is one line with a count; only the newest lines are kept.
 */
import type { JournalLine } from './wire.ts';

export type JournalEntry = Omit<JournalLine, 'id' | 'times'>;

const KEPT = 500;

export class Journal {
  readonly #lines: JournalLine[] = [];
  readonly #listeners = new Set<(line: JournalLine) => void>();
  #ids = 0;

  get lines(): readonly JournalLine[] {
    return this.#lines;
  }

  add(entry: JournalEntry): void {
    const last = this.#lines.at(-1);
    const same =
      last?.by === entry.by &&
      last.account === entry.account &&
      last.what === entry.what &&
      last.outcome === entry.outcome;
    const line: JournalLine = same
      ? { ...last, ms: entry.ms, times: last.times + 1 }
      : { ...entry, id: ++this.#ids, times: 1 };
    if (same) this.#lines.pop();
    this.#lines.push(line);
    if (this.#lines.length > KEPT) this.#lines.shift();
    for (const listener of this.#listeners) listener(line);
  }

  /** @returns what ends it. */
  follow(listener: (line: JournalLine) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
