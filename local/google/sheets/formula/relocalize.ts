/**
 * Formulas carried into another locale: `=ROUND(A1,1.5)` becomes `=ROUND(A1;1,5)` where the comma is the decimal sign.
 *
 * Google does so when a spreadsheet's locale changes and when a sheet is copied into a spreadsheet of another locale.
 */
import type { Draft } from '../draft.ts';
import { localeRules } from '../locale/locale.ts';
import { tokenize } from './tokens.ts';

/** The same formula in the signs of another locale; one that cannot be read stays. */
export function relocalizedFormula(formula: string, from: string, to: string): string {
  const [before, after] = [localeRules(from).decimal, localeRules(to).decimal];
  if (before === after) return formula;
  const tokens = tokenize(formula, before === ',');
  if (tokens === undefined) return formula;
  let text = '';
  let copied = 0;
  let braces = 0;
  for (const token of tokens) {
    const own = formula.slice(token.start, token.end);
    let replacement = own;
    if (token.kind === 'number') replacement = own.replace(before, after);
    else if (token.kind === 'sign') {
      if (own === '{') braces++;
      else if (own === '}') braces--;
      else if (braces === 0 && (own === ',' || own === ';')) replacement = after === ',' ? ';' : ',';
    }
    text += formula.slice(copied, token.start) + replacement;
    copied = token.end;
  }
  return text + formula.slice(copied);
}

/** Rewrites every formula of a sheet of the draft. */
export function relocalizeSheet(draft: Draft, sheetId: number, from: string, to: string): void {
  if (localeRules(from).decimal === localeRules(to).decimal) return;
  const rows = draft.peek(sheetId)?.rows ?? [];
  for (let rowIndex = 0; rowIndex < rows.length; rowIndex++) {
    rows[rowIndex]?.forEach((cell, columnIndex) => {
      const formula = cell?.userEnteredValue?.formulaValue;
      if (formula === undefined) return;
      const formulaValue = relocalizedFormula(formula, from, to);
      draft.setCell(draft.sheet(sheetId), rowIndex, columnIndex, { ...cell, userEnteredValue: { formulaValue } });
    });
  }
}
