/**
 * The values of a condition: what somebody would have typed into a cell, a formula, or a day told from today.
 *
 * Source: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/other#ConditionValue .
 */
import { normalizeFormula } from '../../formula/references.ts';
import { isError, scalarOf, toText, type Scalar } from '../../formula/scalars.ts';
import { typedInput } from '../../input/userEntered.ts';
import { relativeFormula, type AtCell, type RuleContext } from './relativeFormula.ts';

export interface ConditionValue {
  readonly userEnteredValue?: string;
  readonly relativeDate?: string;
}

const RELATIVE_DATES: Readonly<Record<string, string>> = {
  PAST_YEAR: '=EDATE(TODAY();-12)',
  PAST_MONTH: '=EDATE(TODAY();-1)',
  PAST_WEEK: '=TODAY()-7',
  YESTERDAY: '=TODAY()-1',
  TODAY: '=TODAY()',
  TOMORROW: '=TODAY()+1',
};

/** The value as a cell would hold it: "5" is a number, "7/8/2023" a date. */
export function typedOperand(
  { userEnteredValue = '', relativeDate }: ConditionValue,
  context: RuleContext,
): AtCell<Scalar> {
  const given = relativeDate === undefined ? userEnteredValue : (RELATIVE_DATES[relativeDate] ?? '');
  const { value } = typedInput(given, {
    rules: context.rules,
    today: context.today,
    textFormat: false,
    formula: (typed) => normalizeFormula(typed, context.spreadsheet.properties.locale),
  });
  if (value?.formulaValue !== undefined) return relativeFormula(value.formulaValue, context);
  const constant = scalarOf(value);
  return () => constant;
}

/** The value as a text: "5" stays one, a formula gives what it shows; undefined for an error. */
export function textOperand(
  { userEnteredValue = '' }: ConditionValue,
  context: RuleContext,
): AtCell<string | undefined> {
  if (!userEnteredValue.startsWith('=')) return () => userEnteredValue;
  const formula = relativeFormula(userEnteredValue, context);
  return (rowIndex, columnIndex) => {
    const text = toText(formula(rowIndex, columnIndex), context);
    return isError(text) ? undefined : text;
  };
}
