/**
 * The format that a cell is shown with: the spreadsheet's default, what was entered over it, what a formula brings along (a
 * formula over dates shows a date), and over all that the conditional rules. Must not write text: `format/formattedValue.ts` does.
 */
import type { JsonObject } from '../../http/handler.ts';
import { cellAt, effectiveValueOf } from '../grid.ts';
import { DEFAULT_FORMAT_FAMILIES } from '../newSpreadsheet.ts';
import type { Cell, Sheet, Spreadsheet } from '../model.ts';
import { parseOnce } from '../formula/parseOnce.ts';
import type { Expression } from '../formula/syntax.ts';
import { sheetByTitle } from '../a1.ts';
import { asObject, layered } from './layers.ts';

/** Number formats of formulas follow references this far, so that chains cost little. */
const MAX_STEPS = 8;

/** The number format that a cell is shown with; undefined means the general one. */
export function numberFormatOf(
  spreadsheet: Spreadsheet,
  sheet: Sheet,
  cell: Cell | undefined,
  steps = 0,
): JsonObject | undefined {
  const entered = asObject(cell?.userEnteredFormat?.['numberFormat']);
  if (entered !== undefined) return entered;
  const value = cell?.userEnteredValue;
  if (value?.formulaValue !== undefined && steps < MAX_STEPS && cell?.effectiveValue?.numberValue !== undefined) {
    const expression = parseOnce(value, spreadsheet.properties.locale);
    const brought = expression && formatOfExpression(expression, spreadsheet, sheet, steps + 1);
    if (brought !== undefined) return brought;
  }
  return asObject(spreadsheet.properties.defaultFormat['numberFormat']);
}

const DATE_FUNCTIONS = new Set(['TODAY', 'DATE', 'EDATE', 'EOMONTH', 'DATEVALUE']);
const CARRYING = new Set(['SUM', 'MIN', 'MAX', 'AVERAGE', 'IF', 'IFERROR', 'ROUND', 'INDEX', 'MEDIAN']);

function formatOfExpression(
  expression: Expression,
  spreadsheet: Spreadsheet,
  home: Sheet,
  steps: number,
): JsonObject | undefined {
  switch (expression.kind) {
    case 'reference': {
      const sheet = expression.sheet === undefined ? home : sheetByTitle(spreadsheet, expression.sheet);
      if (sheet === undefined) return undefined;
      return numberFormatOf(
        spreadsheet,
        sheet,
        cellAt(sheet, expression.first.row ?? 0, expression.first.column ?? 0),
        steps,
      );
    }
    case 'call': {
      if (DATE_FUNCTIONS.has(expression.name)) return { type: 'DATE' };
      if (expression.name === 'NOW') return { type: 'DATE_TIME' };
      if (!CARRYING.has(expression.name)) return undefined;
      const carrier = expression.args[expression.name === 'IF' ? 1 : 0];
      return carrier && formatOfExpression(carrier, spreadsheet, home, steps);
    }
    case 'binary':
      if (expression.operator !== '+' && expression.operator !== '-') return undefined;
      return formatOfSum(expression, spreadsheet, home, steps);
    case 'negate':
    case 'plus':
      return formatOfExpression(expression.operand, spreadsheet, home, steps);
    case 'percent':
    case 'number':
    case 'string':
    case 'boolean':
    case 'error':
    case 'missing':
    case 'name':
      return undefined;
  }
}

/** A date and a number make a date; the difference of two dates is a plain number. */
function formatOfSum(
  { operator, left, right }: Extract<Expression, { kind: 'binary' }>,
  spreadsheet: Spreadsheet,
  home: Sheet,
  steps: number,
): JsonObject | undefined {
  const one = formatOfExpression(left, spreadsheet, home, steps);
  const other = formatOfExpression(right, spreadsheet, home, steps);
  const bothDates = String(one?.['type']).startsWith('DATE') && String(other?.['type']).startsWith('DATE');
  if (operator === '-' && bothDates) return undefined;
  return one ?? other;
}

/** The default format of a cell: the families of the spreadsheet's default come down to the first, Arial. */
function resolved(base: JsonObject): JsonObject {
  const textFormat = asObject(base['textFormat']);
  const family = textFormat?.['fontFamily'];
  if (family !== DEFAULT_FORMAT_FAMILIES) return base;
  return { ...base, textFormat: { ...textFormat, fontFamily: 'Arial' } };
}

/** Whole formats by what they are made of; thousands of cells share a few. */
const known = new WeakMap<JsonObject, WeakMap<JsonObject, Map<string, JsonObject>>>();
const NO_FORMAT: JsonObject = {};

/**
 * The whole format of a cell, as `effectiveFormat` lists it.
 * @param conditional what the sheet's rules set in this cell.
 */
export function effectiveFormatOf(
  spreadsheet: Spreadsheet,
  sheet: Sheet,
  cell: Cell,
  conditional: JsonObject | undefined,
): JsonObject {
  const format = unconditionalFormat(spreadsheet, sheet, cell);
  return conditional === undefined ? format : layered(format, conditional);
}

function unconditionalFormat(spreadsheet: Spreadsheet, sheet: Sheet, cell: Cell): JsonObject {
  const base = spreadsheet.properties.defaultFormat;
  const entered = cell.userEnteredFormat ?? NO_FORMAT;
  const alignment = alignmentOf(cell);
  const linked = hyperlinkOf(spreadsheet, cell) !== undefined;
  const numberFormat = numberFormatOf(spreadsheet, sheet, cell);
  const make = (): JsonObject => ({
    ...(numberFormat === undefined ? {} : { numberFormat }),
    ...(alignment === undefined ? {} : { horizontalAlignment: alignment }),
    hyperlinkDisplayType: linked ? 'LINKED' : 'PLAIN_TEXT',
    ...layered(resolved(base), entered),
  });
  if (cell.userEnteredValue?.formulaValue !== undefined) return make();
  const byEntered = known.get(base) ?? new WeakMap<JsonObject, Map<string, JsonObject>>();
  known.set(base, byEntered);
  const byKind = byEntered.get(entered) ?? new Map<string, JsonObject>();
  byEntered.set(entered, byKind);
  const kind = `${alignment ?? ''} ${String(linked)}`;
  const format = byKind.get(kind) ?? make();
  byKind.set(kind, format);
  return format;
}

function alignmentOf(cell: Cell): string | undefined {
  const value = effectiveValueOf(cell);
  if (value === undefined) return undefined;
  if (value.numberValue !== undefined) return 'RIGHT';
  return value.stringValue === undefined ? 'CENTER' : 'LEFT';
}

/** Where the cell as a whole leads: a HYPERLINK formula with a literal address, or the link of its text format. */
export function hyperlinkOf(spreadsheet: Spreadsheet, cell: Cell): string | undefined {
  const value = cell.userEnteredValue;
  if (value?.formulaValue !== undefined) {
    const expression = parseOnce(value, spreadsheet.properties.locale);
    const address = expression?.kind === 'call' && expression.name === 'HYPERLINK' ? expression.args[0] : undefined;
    if (address?.kind === 'string') return address.value;
  }
  const uri = asObject(asObject(cell.userEnteredFormat?.['textFormat'])?.['link'])?.['uri'];
  return typeof uri === 'string' ? uri : undefined;
}
