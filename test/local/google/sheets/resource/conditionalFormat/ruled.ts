/** A spreadsheet of one sheet with conditional rules, and what a read shows of it. */
import type { JsonObject } from '../../../../../../local/google/http/handler.ts';
import { FakeWorld } from '../../fakeWorld.ts';

export const RED = { red: 1 };
export const BLUE = { blue: 1 };

export interface Setting {
  readonly locale?: string;
  readonly cells: readonly (readonly unknown[])[];
  readonly rules: readonly JsonObject[];
}

/** A world with one spreadsheet, its cells from A1 on and its rules in order. Its clock stands at 3 o'clock of 8 August 2023. */
export function spreadsheet({ locale = 'vi_VN', cells, rules }: Setting): { google: FakeWorld; id: string } {
  const google = new FakeWorld();
  const id = google.create({
    properties: { title: 'S', locale, timeZone: 'Asia/Ho_Chi_Minh' },
    sheets: [{ properties: { sheetId: 0, title: 'S', gridProperties: { rowCount: 30, columnCount: 8 } } }],
  });
  google.update(id, 'S!A1', cells);
  const requests = rules.map((rule, index) => ({ addConditionalFormatRule: { index, rule } }));
  if (requests.length > 0) google.call('batchUpdate', { path: { spreadsheetId: id }, body: { requests } });
  return { google, id };
}

export const range = (startRow: number, endRow: number, startColumn: number, endColumn: number): JsonObject => ({
  sheetId: 0,
  startRowIndex: startRow,
  endRowIndex: endRow,
  startColumnIndex: startColumn,
  endColumnIndex: endColumn,
});

export const COLUMN_A = range(0, 10, 0, 1);

export const when = (
  type: string,
  values: readonly (string | JsonObject)[],
  format: JsonObject,
  ...ranges: JsonObject[]
) => ({
  ranges: ranges.length > 0 ? ranges : [COLUMN_A],
  booleanRule: {
    condition: {
      type,
      values: values.map((value) => (typeof value === 'string' ? { userEnteredValue: value } : value)),
    },
    format,
  },
});

type Cells = readonly (readonly (JsonObject & { readonly effectiveFormat?: JsonObject })[])[];

export function cellsOf(google: FakeWorld, id: string, query: JsonObject): Cells {
  const answer = google.call('get', { path: { spreadsheetId: id }, query });
  const [sheet] = answer['sheets'] as { data?: { rowData?: { values?: JsonObject[] }[] }[] }[];
  return (sheet?.data?.[0]?.rowData ?? []).map(({ values = [] }) => values);
}

export const read = (setting: Setting, query: JsonObject = { includeGridData: true }): Cells => {
  const { google, id } = spreadsheet(setting);
  return cellsOf(google, id, query);
};

/** Names of the cells that are shown red. */
export function painted(setting: Setting): string[] {
  return read(setting).flatMap((cells, row) =>
    cells.flatMap((cell, column) =>
      JSON.stringify(cell.effectiveFormat?.['backgroundColor']) === JSON.stringify(RED)
        ? [`${'ABCDEFGH'.charAt(column)}${row + 1}`]
        : [],
    ),
  );
}
