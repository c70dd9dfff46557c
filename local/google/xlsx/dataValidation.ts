/**
 * Validation rules as xlsx knows them. Lists too long for a rule, or with commas in an item, stand on a sheet of their own.
 *
 * What has no counterpart in xlsx is left out. A rule that is not strict only warns.
 */
import type { DataValidation, DataValidationOperator } from 'exceljs';
import type { JsonObject } from '../http/handler.ts';
import { dateOfSerial } from '../sheets/locale/serial.ts';
import { cellName } from '../sheets/a1.ts';
import type { Bounds } from '../sheets/grid.ts';
import { xlsxFormula } from './formulaText.ts';
import { clean } from './cellValue.ts';
import { numericOperand, textOperand } from './typedOperand.ts';
import type { Condition, Operands } from './typedOperand.ts';

/** Longest list that Excel reads inside a rule, longest prompt, in characters. */
const LONGEST_INLINE_LIST = 255;
const LONGEST_PROMPT = 255;

export interface Lists {
  /** Puts the items where a rule can point at them; returns that place, e.g. `Lists!$A$1:$A$7`. */
  place(items: readonly string[]): string;
}

/** Undefined when xlsx has nothing like it. */
export function xlsxValidation(
  rule: JsonObject,
  area: Bounds,
  operands: Operands,
  lists: Lists,
): DataValidation | undefined {
  const condition = (rule['condition'] ?? {}) as Condition;
  const kind = kindOf(condition, cellName(area.startRow, area.startColumn), operands, lists);
  if (kind === undefined) return undefined;
  const prompt = rule['inputMessage'] as string | undefined;
  return {
    ...kind,
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: rule['strict'] === true ? 'stop' : 'warning',
    ...(prompt === undefined || prompt === ''
      ? {}
      : { showInputMessage: true, prompt: clean(prompt).slice(0, LONGEST_PROMPT) }),
  };
}

type Kind = Pick<DataValidation, 'type' | 'operator' | 'formulae'>;

const OPERATORS: Readonly<Record<string, DataValidationOperator>> = {
  GREATER: 'greaterThan',
  GREATER_THAN_EQ: 'greaterThanOrEqual',
  LESS: 'lessThan',
  LESS_THAN_EQ: 'lessThanOrEqual',
  EQ: 'equal',
  NOT_EQ: 'notEqual',
  BETWEEN: 'between',
  NOT_BETWEEN: 'notBetween',
  BEFORE: 'lessThan',
  AFTER: 'greaterThan',
  ON_OR_BEFORE: 'lessThanOrEqual',
  ON_OR_AFTER: 'greaterThanOrEqual',
};

function kindOf(condition: Condition, cell: string, operands: Operands, lists: Lists): Kind | undefined {
  const values = condition.values ?? [];
  const custom = (formula: string): Kind => ({ type: 'custom', formulae: [formula] });
  switch (condition.type) {
    case 'ONE_OF_LIST':
      return list(
        values.map((value) => clean(value.userEnteredValue ?? '')),
        lists,
      );
    case 'ONE_OF_RANGE':
      return { type: 'list', formulae: [xlsxFormula(values[0]?.userEnteredValue ?? '', operands.dialect)] };
    case 'BOOLEAN':
      return list(
        values.length > 0 ? values.map((value) => clean(value.userEnteredValue ?? '')) : ['TRUE', 'FALSE'],
        lists,
      );
    case 'CUSTOM_FORMULA':
      return custom(xlsxFormula(values[0]?.userEnteredValue ?? '', operands.dialect));
    case 'TEXT_CONTAINS':
      return custom(`ISNUMBER(SEARCH(${textOperand(values[0], operands)},${cell}))`);
    case 'TEXT_NOT_CONTAINS':
      return custom(`ISERROR(SEARCH(${textOperand(values[0], operands)},${cell}))`);
    case 'TEXT_EQ':
      return custom(`${cell}=${textOperand(values[0], operands)}`);
    case 'TEXT_IS_EMAIL':
      return custom(`ISNUMBER(SEARCH("?*@?*.?*",${cell}))`);
    case 'DATE_IS_VALID':
      return { type: 'date', operator: 'greaterThanOrEqual', formulae: [dateOfSerial(1)] };
    default:
      return comparison(condition, operands);
  }
}

function list(items: readonly string[], lists: Lists): Kind {
  const inline = items.join(',');
  const fits = inline.length <= LONGEST_INLINE_LIST && !items.some((item) => /[,"]/.test(item) || item.trim() !== item);
  return { type: 'list', formulae: [fits ? `"${inline}"` : lists.place(items)] };
}

/** `NUMBER_…` and `DATE_…`. */
function comparison(condition: Condition, operands: Operands): Kind | undefined {
  const match = /^(NUMBER|DATE)_(.+)$/.exec(condition.type ?? '');
  const operator = OPERATORS[match?.[2] ?? ''];
  if (operator === undefined) return undefined;
  const numbers = (condition.values ?? []).map((value) => numericOperand(value, operands));
  if (numbers.length === 0 || numbers.includes(undefined)) return undefined;
  const isDate = match?.[1] === 'DATE' && numbers.every((number) => /^-?[\d.]+$/.test(number ?? ''));
  if (isDate) return { type: 'date', operator, formulae: numbers.map((number) => dateOfSerial(Number(number))) };
  return { type: 'decimal', operator, formulae: numbers };
}
