/**
 * People's hands in the master: what they do to the sheet through the Sheets API, and what each key's note must say after it.
 *
 * The one thing they may lose is what was typed since the last reading into a row or column that was then deleted.
 */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/index.js';
import type { Annotations } from '../../shared/master/annotations.ts';
import { annotationColumns, type MasterTable } from '../../shared/master/table.ts';
import type { Hand } from './steps.ts';
import { TABLES } from './world.ts';

interface Sheet {
  readonly table: MasterTable;
  readonly headers: readonly string[];
  /** Keys of the rows below the header; '' where there is none. */
  readonly keys: readonly string[];
  readonly noteColumn: number;
}

export class Hands {
  /** Table id -> key -> what its note must say. */
  readonly notes = new Map<string, Map<string, string>>(TABLES.map(({ id }) => [id, new Map()]));
  /** What was typed beside no key; it must never stand beside one. */
  readonly scribbles = new Set<string>();
  readonly #sheets: sheets_v4.Sheets;
  readonly #id: string;
  readonly #seen: () => Annotations;
  #words = 0;

  constructor(sheets: sheets_v4.Sheets, id: string, seen: () => Annotations) {
    this.#sheets = sheets;
    this.#id = id;
    this.#seen = seen;
  }

  async do(hand: Hand, a: number, b: number, c: number): Promise<void> {
    const table = TABLES[a % TABLES.length];
    const sheet = table === undefined ? undefined : await this.#look(table);
    if (sheet === undefined) return;
    const requests = this.#requests(hand, sheet, b, c);
    if (requests.length === 0) return;
    await this.#sheets.spreadsheets.batchUpdate({ spreadsheetId: this.#id, requestBody: { requests } });
  }

  async #look(table: MasterTable): Promise<Sheet> {
    const { data } = await this.#sheets.spreadsheets.values.get({ spreadsheetId: this.#id, range: `'${table.title}'` });
    const rows = (data.values ?? []) as string[][];
    const headers = rows[0] ?? [];
    const keyColumn = headers.indexOf('Khóa');
    const keys = rows.slice(1).map((row) => (keyColumn < 0 ? '' : (row[keyColumn] ?? '')));
    return { table, headers, keys, noteColumn: headers.indexOf(annotationColumns(table)[0]?.header ?? '') };
  }

  #requests(hand: Hand, sheet: Sheet, b: number, c: number): object[] {
    const { table, keys, headers } = sheet;
    const { sheetId } = table;
    const rows = (startIndex: number, count: number) => ({
      ...{ sheetId, dimension: 'ROWS', startIndex, endIndex: startIndex + count },
    });
    const at = keys.length === 0 ? 0 : b % keys.length;
    const cells = (rowIndex: number, count: number) => ({
      ...{ sheetId, startRowIndex: rowIndex, endRowIndex: rowIndex + count },
    });
    switch (hand) {
      case 'type':
      case 'clear':
        return this.#type(sheet, at, hand === 'clear' ? '' : `lời ${++this.#words}`);
      case 'scribble': {
        const text = `nháp ${++this.#words}`;
        if (sheet.noteColumn < 0) return [];
        this.scribbles.add(text);
        return [write(sheetId, keys.length + 1 + (c % 3), sheet.noteColumn, text)];
      }
      case 'sort': {
        const range = { sheetId, startRowIndex: 1, startColumnIndex: 0, endColumnIndex: headers.length };
        const sortSpecs = [{ dimensionIndex: c % headers.length, sortOrder: b % 2 === 0 ? 'ASCENDING' : 'DESCENDING' }];
        return [{ sortRange: { range, sortSpecs } }];
      }
      case 'insert':
        return [{ insertDimension: { range: rows(1 + at, 1 + (c % 3)), inheritFromBefore: c % 2 === 0 } }];
      case 'delete':
        return keys.length === 0 ? [] : this.#deleteRow(sheet, at);
      case 'move':
        return keys.length < 2
          ? []
          : [{ moveDimension: { source: rows(1 + at, 1), destinationIndex: 1 + (c % (keys.length + 1)) } }].filter(
              ({ moveDimension: { source, destinationIndex: to } }) => to < source.startIndex || to > source.endIndex,
            );
      case 'cut-paste': {
        const destination = { sheetId, rowIndex: keys.length + 3, columnIndex: 0 };
        return keys.length === 0
          ? []
          : [{ cutPaste: { source: cells(1 + at, 1), destination, pasteType: 'PASTE_NORMAL' } }];
      }
      case 'copy':
        if (keys.length === 0) return [];
        return c % 2 === 0
          ? [copy(cells(1 + at, 1), cells(keys.length + 3, 1))]
          : [{ insertDimension: { range: rows(1, 1), inheritFromBefore: false } }, copy(cells(2 + at, 1), cells(1, 1))];
      case 'overwrite':
        return keys.length === 0 ? [] : [write(sheetId, 1 + at, 2 + (c % 3), 'sửa bậy')];
      case 'move-column': {
        const from = c % headers.length;
        const source = { sheetId, dimension: 'COLUMNS', startIndex: from, endIndex: from + 1 };
        const to = (from + 2 + (b % 5)) % (headers.length + 1);
        return to === from || to === from + 1 ? [] : [{ moveDimension: { source, destinationIndex: to } }];
      }
      case 'delete-column':
        return this.#deleteColumn(sheet, c % 3 === 0 ? sheet.noteColumn : c % headers.length);
      case 'delete-noted': {
        const noted = keys.findIndex((key, index) => index >= at && this.notes.get(table.id)?.has(key) === true);
        return noted < 0 ? [] : this.#deleteRow(sheet, noted);
      }
    }
  }

  /** Into every row of the key: who copied a row keeps its copies alike. */
  #type({ table, keys, noteColumn }: Sheet, at: number, text: string): object[] {
    const key = keys[at] ?? '';
    if (key === '' || noteColumn < 0) return [];
    this.#note(table, key, text);
    return keys.flatMap((one, index) => (one === key ? [write(table.sheetId, index + 1, noteColumn, text)] : []));
  }

  #deleteRow({ table, keys }: Sheet, at: number): object[] {
    const key = keys[at] ?? '';
    const range = { sheetId: table.sheetId, dimension: 'ROWS', startIndex: at + 1, endIndex: at + 2 };
    if (key !== '' && keys.filter((one) => one === key).length === 1) {
      this.#note(table, key, this.#rememberedOf(table, key));
    }
    return [{ deleteDimension: { range } }];
  }

  #deleteColumn({ table, headers, noteColumn }: Sheet, column: number): object[] {
    if (column < 0) return [];
    const range = { sheetId: table.sheetId, dimension: 'COLUMNS', startIndex: column, endIndex: column + 1 };
    // Without their keys rows are told apart by nothing; what is remembered comes back all the same.
    if (column === noteColumn || headers[column] === 'Khóa') {
      for (const key of this.#keysOf(table)) this.#note(table, key, this.#rememberedOf(table, key));
    }
    return [{ deleteDimension: { range } }];
  }

  #keysOf(table: MasterTable): string[] {
    return [...(this.notes.get(table.id)?.keys() ?? [])];
  }

  #note(table: MasterTable, key: string, text: string): void {
    const notes = this.notes.get(table.id);
    if (text === '') notes?.delete(key);
    else notes?.set(key, text);
  }

  #rememberedOf(table: MasterTable, key: string): string {
    const [first = ''] = this.#seen().get(table.id)?.get(key) ?? [];
    return first === null ? '' : String(first);
  }
}

function write(sheetId: number, rowIndex: number, columnIndex: number, text: string): object {
  const value = text === '' ? {} : { userEnteredValue: { stringValue: text } };
  return {
    updateCells: {
      start: { sheetId, rowIndex, columnIndex },
      rows: [{ values: [value] }],
      fields: 'userEnteredValue',
    },
  };
}

function copy(source: object, destination: object): object {
  return { copyPaste: { source, destination, pasteType: 'PASTE_NORMAL' } };
}
