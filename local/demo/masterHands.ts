/**
 * What Sở Nội vụ types in the master, as a person does: finds the row by what stands in it, types in the columns that are for
 * people, through the Sheets API as its own account.
 */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/index.js';
import { columnLetters } from '../../shared/forms/workbookModel.ts';
import { annotationColumns, headersOf, type MasterTable } from '../../shared/master/table.ts';

export interface MasterRow {
  readonly key: string;
  /** Header -> what is shown. */
  readonly cells: Readonly<Record<string, string>>;
}

/** Column id of an annotation -> what is typed. */
export type Typed = Readonly<Record<string, string>>;

/**
 * Types beside rows of one table.
 * @param wording what to type beside a row; nothing for `undefined`. Rows are numbered from 0, top to bottom.
 * @returns keys of the rows beside which something was typed.
 */
export async function typeBeside(
  { sheets, spreadsheetId }: { readonly sheets: sheets_v4.Sheets; readonly spreadsheetId: string },
  table: MasterTable,
  wording: (row: MasterRow, index: number) => Typed | undefined,
): Promise<readonly string[]> {
  const { data: grid } = await sheets.spreadsheets.values.get({ spreadsheetId, range: `'${table.title}'` });
  const [headers = [], ...rows] = (grid.values ?? []) as string[][];
  const declared = headersOf(table);
  const column = (id: string): number =>
    declared.indexOf(annotationColumns(table).find((one) => one.id === id)?.header ?? '');
  const keys: string[] = [];
  const data: sheets_v4.Schema$ValueRange[] = [];
  for (const [index, row] of rows.entries()) {
    const [key = ''] = row;
    if (key === '') continue;
    const cells = Object.fromEntries(headers.map((header, at) => [header, row[at] ?? '']));
    const typed = wording({ key, cells }, index);
    if (typed === undefined) continue;
    keys.push(key);
    for (const [id, text] of Object.entries(typed))
      data.push({ range: `'${table.title}'!${columnLetters(column(id))}${index + 2}`, values: [[text]] });
  }
  if (data.length > 0)
    await sheets.spreadsheets.values.batchUpdate({
      spreadsheetId,
      requestBody: { valueInputOption: 'USER_ENTERED', data },
    });
  return keys;
}
