/**
 * Text going into cells as if typed, and coming out as shown: for the requests that work on what people see.
 */
import type { JsonObject } from '../../http/handler.ts';
import { formattedValue, isTextFormat, patternOf } from '../format/formattedValue.ts';
import { normalizeFormula } from '../formula/references.ts';
import { typedInput } from '../input/userEntered.ts';
import { localeRules } from '../locale/locale.ts';
import { serialOfInstant } from '../locale/serial.ts';
import type { Cell, ExtendedValue } from '../model.ts';
import { withValue } from '../values/write.ts';
import type { Run } from './run.ts';

const numberFormat = (cell: Cell | undefined): JsonObject | undefined =>
  cell?.userEnteredFormat?.['numberFormat'] as JsonObject | undefined;

/** What the cell shows of the value. */
export function formattedText(run: Run, cell: Cell | undefined, value: ExtendedValue | undefined): string {
  const rules = localeRules(run.draft.spreadsheet.properties.locale);
  return formattedValue(value, patternOf(numberFormat(cell), rules), rules);
}

/** The cell after somebody typed the text into it. */
export function typed(run: Run, cell: Cell | undefined, text: string): Cell | undefined {
  const { locale, timeZone } = run.draft.spreadsheet.properties;
  const format = numberFormat(cell);
  const input = typedInput(text, {
    rules: localeRules(locale),
    today: Math.floor(serialOfInstant(run.context.clock(), timeZone)),
    textFormat: isTextFormat(format),
    formula: (formula) => normalizeFormula(formula, locale),
  });
  if (input.value?.formulaValue !== undefined) run.references.settleForFormula();
  return withValue(cell, input.value, format === undefined ? input.format : undefined);
}
