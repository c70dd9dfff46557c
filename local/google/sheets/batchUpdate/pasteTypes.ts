/**
 * What of a cell is pasted, by paste type.
 *
 * Source: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request#PasteType .
 */
import { effectiveValueOf } from '../grid.ts';
import type { Cell } from '../model.ts';
import { cellOf } from './cellWriter.ts';
import { omit } from './omit.ts';

export type PasteType =
  | 'PASTE_NORMAL'
  | 'PASTE_VALUES'
  | 'PASTE_FORMAT'
  | 'PASTE_NO_BORDERS'
  | 'PASTE_FORMULA'
  | 'PASTE_DATA_VALIDATION'
  | 'PASTE_CONDITIONAL_FORMATTING';

export const pasteTypeOf = (given: string | undefined): PasteType => (given ?? 'PASTE_NORMAL') as PasteType;

/** Whether conditional rules go along. */
export const takesRules = (type: PasteType): boolean =>
  type === 'PASTE_NORMAL' || type === 'PASTE_FORMAT' || type === 'PASTE_CONDITIONAL_FORMATTING';

/** Whether merged cells go along. */
export const takesMerges = (type: PasteType): boolean =>
  type === 'PASTE_NORMAL' || type === 'PASTE_FORMAT' || type === 'PASTE_NO_BORDERS';

/** The cell at the destination after the source was pasted on it; formulas of `source` are ready for their new place. */
export function pasted(source: Cell | undefined, old: Cell | undefined, type: PasteType): Cell | undefined {
  switch (type) {
    case 'PASTE_NORMAL':
      return source;
    case 'PASTE_NO_BORDERS': {
      const format = omit(source?.userEnteredFormat ?? {}, 'borders');
      const borders = old?.userEnteredFormat?.['borders'];
      const kept = borders === undefined ? format : { ...format, borders };
      return cellOf({ ...blank(source), userEnteredFormat: Object.keys(kept).length === 0 ? undefined : kept });
    }
    case 'PASTE_VALUES': {
      const value = effectiveValueOf(source);
      return cellOf({ ...blank(old), userEnteredValue: value, effectiveValue: undefined, textFormatRuns: undefined });
    }
    case 'PASTE_FORMULA':
      return cellOf({
        ...blank(old),
        userEnteredValue: source?.userEnteredValue,
        effectiveValue: undefined,
        textFormatRuns: undefined,
      });
    case 'PASTE_FORMAT':
      return cellOf({
        ...blank(old),
        userEnteredFormat: source?.userEnteredFormat,
        dataValidation: source?.dataValidation,
      });
    case 'PASTE_DATA_VALIDATION':
      return cellOf({ ...blank(old), dataValidation: source?.dataValidation });
    case 'PASTE_CONDITIONAL_FORMATTING':
      return old;
  }
}

/** A cell with every member named, absent ones as undefined. */
const blank = (cell: Cell | undefined): { readonly [Name in keyof Cell]-?: Cell[Name] | undefined } => ({
  userEnteredValue: cell?.userEnteredValue,
  effectiveValue: cell?.effectiveValue,
  userEnteredFormat: cell?.userEnteredFormat,
  note: cell?.note,
  dataValidation: cell?.dataValidation,
  textFormatRuns: cell?.textFormatRuns,
});
