/** Formulas of cells are parsed once: a cell's entered value never changes inside, so its tree is kept beside it. */
import { localeRules } from '../locale/locale.ts';
import type { ExtendedValue } from '../model.ts';
import { parseFormula, type Expression } from './syntax.ts';

const parsed = new WeakMap<
  ExtendedValue,
  { readonly decimalComma: boolean; readonly expression: Expression | undefined }
>();

/** The tree of an entered formula in a spreadsheet of this locale; undefined for none, or one that cannot be read. */
export function parseOnce(value: ExtendedValue, locale: string): Expression | undefined {
  const decimalComma = localeRules(locale).decimal === ',';
  const known = parsed.get(value);
  if (known?.decimalComma === decimalComma) return known.expression;
  const expression = value.formulaValue === undefined ? undefined : parseFormula(value.formulaValue, decimalComma);
  parsed.set(value, { decimalComma, expression });
  return expression;
}
