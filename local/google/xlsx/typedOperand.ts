/**
 * What somebody typed into a rule as a formula of xlsx: a formula stays one, a date becomes its serial number.
 */
import { normalizeFormula } from '../sheets/formula/references.ts';
import { typedInput } from '../sheets/input/userEntered.ts';
import { localeRules } from '../sheets/locale/locale.ts';
import { xlsxFormula } from './formulaText.ts';
import type { FormulaDialect } from './formulaText.ts';

export interface Operands {
  readonly locale: string;
  readonly dialect: FormulaDialect;
}

export interface Condition {
  readonly type?: string;
  readonly values?: readonly { readonly userEnteredValue?: string; readonly relativeDate?: string }[];
}

/** A number, a date as a serial number, or a formula; undefined for other text and for relative dates but today. */
export function numericOperand(
  value: NonNullable<Condition['values']>[number],
  { locale, dialect }: Operands,
): string | undefined {
  if (value.relativeDate !== undefined) {
    const days: Readonly<Record<string, string>> = { TODAY: 'TODAY()', TOMORROW: 'TODAY()+1', YESTERDAY: 'TODAY()-1' };
    return days[value.relativeDate];
  }
  const text = value.userEnteredValue ?? '';
  if (text.startsWith('=')) return xlsxFormula(text, dialect);
  const typed = typedInput(text, {
    rules: localeRules(locale),
    today: 0,
    textFormat: false,
    formula: (formula) => normalizeFormula(formula, locale),
  });
  return typed.value?.numberValue === undefined ? undefined : String(typed.value.numberValue);
}

/** A text in a formula. */
export const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** A text or a formula. */
export const textOperand = (
  value: NonNullable<Condition['values']>[number] | undefined,
  { dialect }: Operands,
): string => {
  const text = value?.userEnteredValue ?? '';
  return text.startsWith('=') ? xlsxFormula(text, dialect) : quoted(text);
};
