/**
 * One cell as `CellData`: what was entered, what is shown, formats, link, note, validation. Only members that are asked for are
 * worked out.
 *
 * Source: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/cells#CellData
 */
import type { JsonObject } from '../../http/handler.ts';
import { formattedValue, patternOf } from '../format/formattedValue.ts';
import { effectiveValueOf } from '../grid.ts';
import { localeRules } from '../locale/locale.ts';
import type { Cell, Sheet, Spreadsheet } from '../model.ts';
import { effectiveFormatOf, hyperlinkOf, numberFormatOf } from './effectiveFormat.ts';
import type { Asked } from './gridQuestion.ts';

/** @param conditional what the sheet's rules set in this cell. */
export type ReadCell = (cell: Cell, conditional: JsonObject | undefined) => JsonObject;

/** @returns undefined where the cell has no such member. */
type Member = (cell: Cell, conditional: JsonObject | undefined) => unknown;

export function cellReader(spreadsheet: Spreadsheet, sheet: Sheet, isAsked: Asked): ReadCell {
  const members = Object.entries(membersOf(spreadsheet, sheet)).filter(([name]) => isAsked(name));
  return (cell, conditional) => {
    const data: Record<string, unknown> = {};
    for (const [name, member] of members) {
      const value = member(cell, conditional);
      if (value !== undefined) data[name] = value;
    }
    return data;
  };
}

/** In the order in which Google lists them. */
function membersOf(spreadsheet: Spreadsheet, sheet: Sheet): Readonly<Record<string, Member>> {
  const rules = localeRules(spreadsheet.properties.locale);
  return {
    userEnteredValue: ({ userEnteredValue }) => userEnteredValue,
    effectiveValue: effectiveValueOf,
    formattedValue: (cell) => {
      const value = effectiveValueOf(cell);
      return value && formattedValue(value, patternOf(numberFormatOf(spreadsheet, sheet, cell), rules), rules);
    },
    userEnteredFormat: ({ userEnteredFormat }) => userEnteredFormat,
    effectiveFormat: (cell, conditional) => {
      const isPlain = effectiveValueOf(cell) === undefined && cell.userEnteredFormat === undefined;
      return isPlain && conditional === undefined
        ? undefined
        : effectiveFormatOf(spreadsheet, sheet, cell, conditional);
    },
    hyperlink: (cell) => hyperlinkOf(spreadsheet, cell),
    note: ({ note }) => note,
    textFormatRuns: ({ textFormatRuns }) => textFormatRuns,
    dataValidation: ({ dataValidation }) => dataValidation,
  };
}
