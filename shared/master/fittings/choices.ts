/**
 * Drop-downs of annotation columns. They only offer: people may type something else, and a list that they changed is theirs.
 *
 * Source: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request#SetDataValidationRequest ;
 * it covers annotation cells, but touches no value.
 */
import type { MasterRequest } from '../plan.ts';
import { HIDDEN_COLUMNS, type MasterTable } from '../table.ts';

/** 0-based columns in which some cell has a rule of its own. */
export type RuledColumns = ReadonlySet<number>;

/** For columns that have no rule in any row. @param rows that get them; all below the header without. */
export function choiceRequests(
  table: MasterTable,
  ruled: RuledColumns = new Set(),
  rows: { readonly startRowIndex: number; readonly endRowIndex?: number } = { startRowIndex: 1 },
): MasterRequest[] {
  return table.columns.flatMap(({ choices, help }, at): MasterRequest[] => {
    const column = HIDDEN_COLUMNS + at;
    if (choices === undefined || ruled.has(column)) return [];
    const range = { sheetId: table.sheetId, ...rows, startColumnIndex: column, endColumnIndex: column + 1 };
    const condition = { type: 'ONE_OF_LIST', values: choices.map(({ label }) => ({ userEnteredValue: label })) };
    const rule = { condition, inputMessage: help, strict: false, showCustomUi: true };
    return [{ setDataValidation: { range, rule } }];
  });
}
