/**
 * People's hands in the master: what they do to the sheet through the Sheets API, told to the account of what they typed.
 *
 * The one thing they may lose is what was typed since the last reading into a row, column or tab that was then deleted.
 */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/index.js';
import { annotationColumns, HIDDEN_COLUMNS, KEY_HEADER, type MasterTable } from '../../shared/master/table.ts';
import type { Hand } from './steps.ts';
import { TABLES } from './tables.ts';
import type { WordAccount } from './words.ts';

/** A tab as people see it, hidden columns included. */
interface Tab {
  readonly table: MasterTable;
  readonly headers: readonly string[];
  /** Keys of the rows below the header; '' where there is none. */
  readonly keys: readonly string[];
  /** Where each annotation column stands; -1 where it is gone. */
  readonly columns: readonly number[];
}

export class Hands {
  /** What was typed beside no key; it must never stand beside one. */
  readonly scribbles = new Set<string>();
  readonly #sheets: sheets_v4.Sheets;
  readonly #id: string;
  readonly #words: WordAccount;
  #typed = 0;

  constructor(sheets: sheets_v4.Sheets, id: string, words: WordAccount) {
    this.#sheets = sheets;
    this.#id = id;
    this.#words = words;
  }

  async do(hand: Hand, a: number, b: number, c: number): Promise<void> {
    const table = this.#chosen(hand, a);
    const tab = table === undefined ? undefined : await this.#look(table);
    if (tab === undefined) return;
    const requests = this.#requests(hand, tab, b, c);
    if (requests.length === 0) return;
    await this.#sheets.spreadsheets.batchUpdate({ spreadsheetId: this.#id, requestBody: { requests } });
  }

  #chosen(hand: Hand, a: number): MasterTable | undefined {
    const at = a % TABLES.length;
    const inTurn = [...TABLES.slice(at), ...TABLES.slice(0, at)];
    return hand === 'delete-noted' ? inTurn.find((table) => this.#words.of(table).size > 0) : inTurn[0];
  }

  /** @returns undefined where somebody has deleted the tab. */
  async #look(table: MasterTable): Promise<Tab | undefined> {
    const dataFilters = [{ gridRange: { sheetId: table.sheetId } }];
    const { data } = await this.#sheets.spreadsheets.values
      .batchGetByDataFilter({ spreadsheetId: this.#id, requestBody: { dataFilters } })
      .catch(() => ({ data: undefined }));
    if (data === undefined) return undefined;
    const rows = (data.valueRanges?.[0]?.valueRange?.values ?? []) as string[][];
    const headers = rows[0] ?? [];
    const keyColumn = headers.indexOf(KEY_HEADER);
    const keys = rows.slice(1).map((row) => (keyColumn < 0 ? '' : (row[keyColumn] ?? '')));
    return { table, headers, keys, columns: annotationColumns(table).map(({ header }) => headers.indexOf(header)) };
  }

  #requests(hand: Hand, tab: Tab, b: number, c: number): object[] {
    const { table, keys, headers, columns } = tab;
    const { sheetId } = table;
    const at = keys.length === 0 ? 0 : b % keys.length;
    const rows = (startIndex: number, count: number) => dimension(sheetId, 'ROWS', startIndex, count);
    const cells = (rowIndex: number) => ({ sheetId, startRowIndex: rowIndex, endRowIndex: rowIndex + 1 });
    const below = keys.length + 3;
    // The grid may end with the table: then nobody writes below it without adding rows.
    const room = { appendDimension: { sheetId, dimension: 'ROWS', length: 3 } };
    switch (hand) {
      case 'type':
        return this.#write(tab, at, c, {
          text: this.#newWords(table, c),
          ...(b % 3 === 0 ? { note: `ghi chú ${++this.#typed}` } : {}),
        });
      case 'remark':
        return this.#write(tab, at, c, { note: b % 3 === 0 ? '' : `ghi chú ${++this.#typed}` });
      case 'clear':
        return this.#write(tab, at, c, { text: '' });
      case 'scribble': {
        const text = `nháp ${++this.#typed}`;
        const column = columns[c % columns.length] ?? -1;
        if (column < 0) return [];
        this.scribbles.add(text);
        return [room, write(sheetId, keys.length + 1 + (c % 3), column, { text })];
      }
      case 'sort': {
        const range = { sheetId, startRowIndex: 1, startColumnIndex: 0, endColumnIndex: headers.length };
        const sortSpecs = [{ dimensionIndex: c % headers.length, sortOrder: b % 2 === 0 ? 'ASCENDING' : 'DESCENDING' }];
        return [{ sortRange: { range, sortSpecs } }];
      }
      case 'insert':
        return [{ insertDimension: { range: rows(1 + at, 1 + (c % 3)), inheritFromBefore: c % 2 === 0 } }];
      case 'delete':
        return keys.length === 0 ? [] : this.#deleteRow(tab, at);
      case 'delete-noted': {
        const noted = keys.findIndex((key, index) => index >= at && this.#words.of(table).has(key));
        const first = keys.findIndex((key) => this.#words.of(table).has(key));
        return first < 0 ? [] : this.#deleteRow(tab, noted < 0 ? first : noted);
      }
      case 'move': {
        const [from, to] = [1 + at, 1 + (c % (keys.length + 1))];
        return keys.length === 0 || to === from || to === from + 1
          ? []
          : [{ moveDimension: { source: rows(from, 1), destinationIndex: to } }];
      }
      case 'cut-paste': {
        const destination = { sheetId, rowIndex: below, columnIndex: 0 };
        return keys.length === 0
          ? []
          : [room, { cutPaste: { source: cells(1 + at), destination, pasteType: 'PASTE_NORMAL' } }];
      }
      case 'copy':
        if (keys.length === 0) return [];
        return c % 2 === 0
          ? [room, copy(cells(1 + at), cells(below))]
          : [{ insertDimension: { range: rows(1, 1), inheritFromBefore: false } }, copy(cells(2 + at), cells(1))];
      case 'overwrite':
        return keys.length === 0 ? [] : [write(sheetId, 1 + at, HIDDEN_COLUMNS + (c % 3), { text: 'sửa bậy' })];
      case 'move-column': {
        const from = c % headers.length;
        const to = (from + 2 + (b % 5)) % (headers.length + 1);
        const source = dimension(sheetId, 'COLUMNS', from, 1);
        return to === from || to === from + 1 ? [] : [{ moveDimension: { source, destinationIndex: to } }];
      }
      case 'delete-column':
        return this.#deleteColumn(tab, b % 3 === 0 ? (columns[c % columns.length] ?? -1) : c % headers.length);
      case 'rename-tab':
        return [
          { updateSheetProperties: { properties: { sheetId, title: `${table.title} (${b})` }, fields: 'title' } },
        ];
      case 'delete-tab':
        this.#words.loseAll(table);
        return [{ deleteSheet: { sheetId } }];
    }
  }

  /** Where there is a list to choose from, as often from the list. */
  #newWords(table: MasterTable, c: number): string {
    const annotations = annotationColumns(table);
    const { choices = [] } = annotations[c % annotations.length] ?? {};
    return choices[c % (choices.length + 1)]?.label ?? `lời ${++this.#typed}`;
  }

  /** Into every row of the key: who copied a row keeps its copies alike. */
  #write({ table, keys, columns }: Tab, at: number, c: number, words: { text?: string; note?: string }): object[] {
    const key = keys[at] ?? '';
    const annotation = c % columns.length;
    const column = columns[annotation] ?? -1;
    if (key === '' || column < 0) return [];
    this.#words.change(table, key, annotation, words);
    return keys.flatMap((one, index) => (one === key ? [write(table.sheetId, index + 1, column, words)] : []));
  }

  #deleteRow({ table, keys }: Tab, at: number): object[] {
    const key = keys[at] ?? '';
    if (key !== '' && keys.filter((one) => one === key).length === 1) this.#words.lose(table, key);
    return [{ deleteDimension: { range: dimension(table.sheetId, 'ROWS', at + 1, 1) } }];
  }

  #deleteColumn({ table, headers, columns }: Tab, column: number): object[] {
    if (column < 0) return [];
    const annotation = columns.indexOf(column);
    // Without their keys rows are told apart by nothing; what is remembered comes back all the same.
    if (headers[column] === KEY_HEADER) this.#words.loseAll(table);
    else if (annotation >= 0) this.#words.loseAll(table, annotation);
    return [{ deleteDimension: { range: dimension(table.sheetId, 'COLUMNS', column, 1) } }];
  }
}

function dimension(sheetId: number, kind: 'ROWS' | 'COLUMNS', startIndex: number, count: number): object {
  return { sheetId, dimension: kind, startIndex, endIndex: startIndex + count };
}

function write(
  sheetId: number,
  rowIndex: number,
  columnIndex: number,
  { text, note }: { readonly text?: string; readonly note?: string },
): object {
  const value = text === undefined || text === '' ? {} : { userEnteredValue: { stringValue: text } };
  const fields = [...(text === undefined ? [] : ['userEnteredValue']), ...(note === undefined ? [] : ['note'])];
  const start = { sheetId, rowIndex, columnIndex };
  return { updateCells: { start, rows: [{ values: [{ ...value, note: note ?? '' }] }], fields: fields.join(',') } };
}

function copy(source: object, destination: object): object {
  return { copyPaste: { source, destination, pasteType: 'PASTE_NORMAL' } };
}
