/**
 * The soak's own account of what people typed: what each annotation cell of each key must say, now and as a run last read it.
 *
 * Nothing here is taken from the product: what a run remembers is known only by what stood in the sheet when it read.
 */
import {
  annotationColumns,
  HIDDEN_COLUMNS,
  KEY_HEADER,
  projectedColumns,
  type MasterTable,
} from '../../shared/master/table.ts';
import type { MasterTabId } from '../../shared/master/table.ts';
import type { MasterView } from '../../shared/master/view.ts';
import { TABLES } from './tables.ts';

/** One annotation cell; blank is the empty text. */
export interface Words {
  readonly text: string;
  readonly note: string;
}

/** Key -> its cells, one an annotation column. */
export type TableWords = ReadonlyMap<string, readonly Words[]>;

const BLANK: Words = { text: '', note: '' };

export class WordAccount {
  readonly #now = new Map<MasterTabId, Map<string, readonly Words[]>>(TABLES.map(({ id }) => [id, new Map()]));
  /** As of the last run that saw the table with its columns in place. */
  readonly #read = new Map<MasterTabId, TableWords>();

  of(table: MasterTable): TableWords {
    return this.#now.get(table.id) ?? new Map<string, readonly Words[]>();
  }

  /** @param column 0-based, of the annotation columns. */
  change(table: MasterTable, key: string, column: number, words: Partial<Words>): void {
    this.#set(table, key, (cell, index) => (index === column ? { ...cell, ...words } : cell));
  }

  /** What was typed since a run last read is gone with the cells. @param column absent: the whole row. */
  lose(table: MasterTable, key: string, column?: number): void {
    const read = this.#read.get(table.id)?.get(key) ?? [];
    this.#set(table, key, (cell, index) => (column === undefined || column === index ? (read[index] ?? BLANK) : cell));
  }

  loseAll(table: MasterTable, column?: number): void {
    for (const key of [...this.of(table).keys()]) this.lose(table, key, column);
    // What had been cleared since then comes back as well.
    for (const key of this.#read.get(table.id)?.keys() ?? []) this.lose(table, key, column);
  }

  /** A run read the sheet. */
  seenBy(view: MasterView): void {
    for (const table of TABLES) {
      const headers = view.sheets.get(table.id)?.headers ?? [];
      const first = HIDDEN_COLUMNS + projectedColumns(table).length;
      const stands = annotationColumns(table).every(({ header }, index) => headers[first + index] === header);
      if (stands && headers[0] === KEY_HEADER) this.#read.set(table.id, new Map(this.of(table)));
    }
  }

  #set(table: MasterTable, key: string, change: (cell: Words, index: number) => Words): void {
    const cells = this.of(table).get(key) ?? annotationColumns(table).map(() => BLANK);
    const changed = cells.map(change);
    if (changed.every(({ text, note }) => text === '' && note === '')) this.#now.get(table.id)?.delete(key);
    else this.#now.get(table.id)?.set(key, changed);
  }
}
