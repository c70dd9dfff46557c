/**
 * A cell's value as exceljs writes it: text, number, truth value, error, formula with its result, text of several fonts.
 *
 * Dates are numbers under a date format, as at Google and in xlsx itself: nothing is rounded on the way.
 */
import type { CellErrorValue, CellValue, RichText } from 'exceljs';
import { effectiveValueOf } from '../sheets/grid.ts';
import type { Cell, ErrorValue, ExtendedValue } from '../sheets/model.ts';
import { fontOf } from './cellStyle.ts';
import { xlsxFormula } from './formulaText.ts';
import type { FormulaDialect } from './formulaText.ts';

/** What Excel takes in one cell. */
const LONGEST_TEXT = 32_767;

/** Characters that XML 1.0 cannot hold. */
const NOT_IN_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

const ERRORS: Readonly<Record<ErrorValue['type'], CellErrorValue['error']>> = {
  ERROR: '#VALUE!',
  NULL_VALUE: '#NULL!',
  DIVIDE_BY_ZERO: '#DIV/0!',
  VALUE: '#VALUE!',
  REF: '#REF!',
  NAME: '#NAME?',
  NUM: '#NUM!',
  N_A: '#N/A',
  LOADING: '#N/A',
};

/** Undefined for a cell without a value. */
export function xlsxValue(cell: Cell, dialect: FormulaDialect): CellValue {
  const formula = cell.userEnteredValue?.formulaValue;
  if (formula !== undefined) {
    const result = plain(cell.effectiveValue);
    return { formula: xlsxFormula(formula, dialect), ...(result === undefined ? {} : { result }) };
  }
  const value = effectiveValueOf(cell);
  const text = value?.stringValue;
  if (text === undefined) return plain(value);
  const uri = linkOf(cell);
  if (uri !== undefined) return { text: clean(text), hyperlink: uri };
  return cell.textFormatRuns === undefined ? clean(text) : { richText: richText(text, cell) };
}

function plain(value: ExtendedValue | undefined): string | number | boolean | CellErrorValue | undefined {
  if (value?.stringValue !== undefined) return clean(value.stringValue);
  if (value?.errorValue !== undefined) return { error: ERRORS[value.errorValue.type] };
  return value?.numberValue ?? value?.boolValue;
}

/** Text that xlsx can hold: no control characters, no half of a surrogate pair, no longer than Excel reads. */
export const clean = (text: string): string =>
  text
    .replaceAll(NOT_IN_XML, '')
    .replaceAll(/\p{Cs}/gu, '\uFFFD')
    .slice(0, LONGEST_TEXT)
    .replace(/[\uD800-\uDBFF]$/, '');

function linkOf(cell: Cell): string | undefined {
  const format = cell.userEnteredFormat?.['textFormat'] as { readonly link?: { readonly uri?: string } } | undefined;
  return format?.link?.uri;
}

/** Each run goes on to the start of the next one. */
function richText(text: string, cell: Cell): RichText[] {
  const base = (cell.userEnteredFormat?.['textFormat'] ?? {}) as Readonly<Record<string, unknown>>;
  const runs = (cell.textFormatRuns ?? []).map((run) => ({
    start: (run['startIndex'] as number | undefined) ?? 0,
    format: (run['format'] ?? {}) as Readonly<Record<string, unknown>>,
  }));
  const first = runs[0]?.start === 0 ? runs : [{ start: 0, format: {} }, ...runs];
  return first
    .map(({ start, format }, index) => ({
      text: clean(text.slice(start, first[index + 1]?.start ?? text.length)),
      font: fontOf({ ...base, ...format }),
    }))
    .filter((part) => part.text !== '');
}
