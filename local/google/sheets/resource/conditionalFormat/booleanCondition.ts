/**
 * The condition of a rule, asked of a cell. Comparisons hold for numbers only, dates for cells formatted as dates only, texts
 * for what the cell shows, without regard to case. A cell that shows an error meets no condition but a formula's.
 *
 * Source: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/other#ConditionType ; the types
 * are those that `batchUpdate/condition.ts` lets into a conditional format.
 */
import { formattedValue, patternOf } from '../../format/formattedValue.ts';
import { isError, toTruth } from '../../formula/scalars.ts';
import { wildcard } from '../../formula/worksheet/criteria.ts';
import { cellAt, effectiveValueOf } from '../../grid.ts';
import type { Cell } from '../../model.ts';
import { numberFormatOf } from '../effectiveFormat.ts';
import { textOperand, typedOperand, type ConditionValue } from './operand.ts';
import { relativeFormula, type AtCell, type RuleContext } from './relativeFormula.ts';

export interface Condition {
  readonly type?: string;
  readonly values?: readonly ConditionValue[];
}

type Test<Value> = (value: Value, operands: readonly Value[]) => boolean;

const between: Test<number> = (value, [low = NaN, high = NaN]) => value >= low && value <= high;

const NUMBER_TESTS: Readonly<Record<string, Test<number>>> = {
  NUMBER_GREATER: (value, [bound = NaN]) => value > bound,
  NUMBER_GREATER_THAN_EQ: (value, [bound = NaN]) => value >= bound,
  NUMBER_LESS: (value, [bound = NaN]) => value < bound,
  NUMBER_LESS_THAN_EQ: (value, [bound = NaN]) => value <= bound,
  NUMBER_EQ: (value, wanted) => wanted.includes(value),
  NUMBER_NOT_EQ: (value, unwanted) => !unwanted.includes(value),
  NUMBER_BETWEEN: between,
  NUMBER_NOT_BETWEEN: (value, bounds) => !between(value, bounds),
};

/** Times of the day do not count. */
const DATE_TESTS: Readonly<Record<string, Test<number>>> = {
  DATE_EQ: (day, wanted) => wanted.map(Math.floor).includes(day),
  DATE_BEFORE: (day, [bound = NaN]) => day < Math.floor(bound),
  DATE_AFTER: (day, [bound = NaN]) => day > Math.floor(bound),
};

const holds: Test<string> = (text, [part = '']) => wildcard(`*${part}*`).test(text);

const TEXT_TESTS: Readonly<Record<string, Test<string>>> = {
  TEXT_CONTAINS: holds,
  TEXT_NOT_CONTAINS: (text, parts) => !holds(text, parts),
  TEXT_STARTS_WITH: (text, [start = '']) => text.startsWith(start),
  TEXT_ENDS_WITH: (text, [end = '']) => text.endsWith(end),
  TEXT_EQ: (text, wanted) => wanted.includes(text),
};

/** Whether cells of the rule's sheet meet the condition; a type that is unknown here is met by none. */
export function booleanCondition({ type = '', values = [] }: Condition, context: RuleContext): AtCell<boolean> {
  const numberTest = NUMBER_TESTS[type];
  if (numberTest !== undefined) return comparing(numberTest, values, context, numberIn);
  const dateTest = DATE_TESTS[type];
  if (dateTest !== undefined) {
    const isSpan = type === 'DATE_EQ' && (values[0]?.relativeDate?.startsWith('PAST_') ?? false);
    return comparing(isSpan ? sinceThen(context) : dateTest, values, context, dayIn);
  }
  const textTest = TEXT_TESTS[type];
  if (textTest !== undefined) return matching(textTest, values, context);
  switch (type) {
    case 'BLANK':
      return (row, column) => isBlank(cellAt(context.sheet, row, column));
    case 'NOT_BLANK':
      return (row, column) => !isBlank(cellAt(context.sheet, row, column));
    case 'CUSTOM_FORMULA':
      return formulaTrue(values[0]?.userEnteredValue ?? '', context);
    default:
      return () => false;
  }
}

/** "Equal to the past week" means any day of it. */
const sinceThen =
  ({ today }: RuleContext): Test<number> =>
  (day, [start = NaN]) =>
    between(day, [start, today]);

const numberIn = (cell: Cell | undefined): number | undefined => effectiveValueOf(cell)?.numberValue;

/** The day of a cell that shows a date, without its time. */
function dayIn(cell: Cell | undefined, { spreadsheet, sheet }: RuleContext): number | undefined {
  const number = numberIn(cell);
  if (number === undefined) return undefined;
  const type = numberFormatOf(spreadsheet, sheet, cell)?.['type'];
  return type === 'DATE' || type === 'DATE_TIME' ? Math.floor(number) : undefined;
}

function comparing(
  test: Test<number>,
  values: readonly ConditionValue[],
  context: RuleContext,
  valueIn: (cell: Cell | undefined, context: RuleContext) => number | undefined,
): AtCell<boolean> {
  const operands = values.map((value) => typedOperand(value, context));
  return (row, column) => {
    const value = valueIn(cellAt(context.sheet, row, column), context);
    if (value === undefined) return false;
    const numbers: number[] = [];
    for (const operand of operands) {
      const number = operand(row, column);
      if (typeof number !== 'number') return false;
      numbers.push(number);
    }
    return test(value, numbers);
  };
}

function matching(test: Test<string>, values: readonly ConditionValue[], context: RuleContext): AtCell<boolean> {
  const { spreadsheet, sheet, rules } = context;
  const operands = values.map((value) => textOperand(value, context));
  return (row, column) => {
    const cell = cellAt(sheet, row, column);
    const value = effectiveValueOf(cell);
    if (value?.errorValue !== undefined) return false;
    const shown = formattedValue(value, patternOf(numberFormatOf(spreadsheet, sheet, cell), rules), rules);
    const texts: string[] = [];
    for (const operand of operands) {
      const text = operand(row, column);
      if (text === undefined) return false;
      texts.push(text.toLowerCase());
    }
    return test(shown.toLowerCase(), texts);
  };
}

/** A formula that gives "" leaves its cell blank to the eye, and to this condition. */
function isBlank(cell: Cell | undefined): boolean {
  const value = effectiveValueOf(cell);
  return value === undefined || value.stringValue === '';
}

function formulaTrue(formula: string, context: RuleContext): AtCell<boolean> {
  const result = relativeFormula(formula, context);
  return (row, column) => {
    const value = result(row, column);
    const truth = typeof value === 'string' ? false : toTruth(value, 'IF');
    return !isError(truth) && truth;
  };
}
