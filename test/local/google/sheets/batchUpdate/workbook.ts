/** A small spreadsheet for tests of batchUpdate, and short ways to change it and to look at it. */
import type { JsonObject } from '../../../../../local/google/http/handler.ts';
import { GoogleError } from '../../../../../local/google/http/errors.ts';
import { applyRequests } from '../../../../../local/google/sheets/batchUpdate/applyRequests.ts';
import { Draft } from '../../../../../local/google/sheets/draft.ts';
import type { Cell, Sheet, Spreadsheet } from '../../../../../local/google/sheets/model.ts';
import { newSheet, newSpreadsheet } from '../../../../../local/google/sheets/newSpreadsheet.ts';

export type Entered = string | number | boolean | undefined;

const entered = (value: Entered): Cell | undefined => {
  if (value === undefined) return undefined;
  if (typeof value === 'number') return { userEnteredValue: { numberValue: value } };
  if (typeof value === 'boolean') return { userEnteredValue: { boolValue: value } };
  return { userEnteredValue: value.startsWith('=') ? { formulaValue: value } : { stringValue: value } };
};

export function sheetOf(
  sheetId: number,
  title: string,
  rows: readonly (readonly Entered[])[] = [],
  size: { readonly rowCount: number; readonly columnCount: number } = { rowCount: 10, columnCount: 6 },
): Sheet {
  const sheet = newSheet({ sheetId, title, index: 0, sheetType: 'GRID', gridProperties: { ...size } });
  sheet.rows = rows.map((row) => row.map(entered));
  return sheet;
}

export interface Book {
  /** The spreadsheet as it stands; a batch that threw did not change it. */
  readonly spreadsheet: Spreadsheet;
  apply(...requests: readonly JsonObject[]): JsonObject[];
  as(email: string): Book;
  sheet(sheetId?: number): Sheet;
  cell(rowIndex: number, columnIndex: number, sheetId?: number): Cell | undefined;
  /** Entered values row by row; holes are undefined, trailing ones left out. */
  values(sheetId?: number): Entered[][];
}

export const OWNER = 'owner@example.vn';

export function bookOf(...sheets: readonly Sheet[]): Book {
  sheets.forEach((sheet, index) => (sheet.properties.index = index));
  const state = {
    spreadsheet: newSpreadsheet({ spreadsheetId: 'book', title: 'Sổ', locale: 'vi_VN', sheets }),
    ids: 0,
  };
  return bookAs(state, OWNER);
}

function bookAs(state: { spreadsheet: Spreadsheet; ids: number }, email: string): Book {
  const sheetAt = (sheetId = 0): Sheet => {
    const sheet = state.spreadsheet.sheets.find(({ properties }) => properties.sheetId === sheetId);
    if (sheet === undefined) throw new Error(`no sheet ${sheetId}`);
    return sheet;
  };
  return {
    get spreadsheet() {
      return state.spreadsheet;
    },
    apply: (...requests) => {
      const draft = new Draft(state.spreadsheet);
      const replies = applyRequests(draft, requests, {
        newId: () => `id-${(state.ids += 1)}`,
        clock: () => new Date('2023-08-01T03:00:00Z'),
        account: { email, kind: 'person', subject: '1', emailVerified: true },
        owner: OWNER,
      });
      state.spreadsheet = draft.commit();
      return replies;
    },
    as: (other) => bookAs(state, other),
    sheet: sheetAt,
    cell: (rowIndex, columnIndex, sheetId) => sheetAt(sheetId).rows[rowIndex]?.[columnIndex],
    values: (sheetId) =>
      trimmed(
        Array.from(sheetAt(sheetId).rows as (Sheet['rows'][number] | undefined)[], (row) =>
          trimmed(Array.from(row ?? [], valueOf), isHole),
        ),
        isEmpty,
      ),
  };
}

function valueOf(cell: Cell | undefined): Entered {
  const value = cell?.userEnteredValue;
  return value?.formulaValue ?? value?.stringValue ?? value?.numberValue ?? value?.boolValue;
}

const isHole = (value: Entered): boolean => value === undefined;
const isEmpty = (row: readonly Entered[]): boolean => row.length === 0;

function trimmed<Item>(items: readonly Item[], isBlank: (item: Item) => boolean): Item[] {
  return items.slice(0, items.findLastIndex((item) => !isBlank(item)) + 1);
}

/** The words in which Google refuses. */
export function refusal(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof GoogleError) return error.message;
    throw error;
  }
  return 'not refused';
}

export const rows = (startIndex: number, endIndex: number, sheetId = 0) => ({
  sheetId,
  dimension: 'ROWS',
  startIndex,
  endIndex,
});
export const columns = (startIndex: number, endIndex: number, sheetId = 0) => ({
  sheetId,
  dimension: 'COLUMNS',
  startIndex,
  endIndex,
});

/** A closed grid range: rows from..to, columns from..to, ends exclusive. */
export const range = (
  startRowIndex: number,
  endRowIndex: number,
  startColumnIndex: number,
  endColumnIndex: number,
  sheetId = 0,
) => ({
  sheetId,
  startRowIndex,
  endRowIndex,
  startColumnIndex,
  endColumnIndex,
});
