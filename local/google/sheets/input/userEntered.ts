/**
 * What becomes of a value that a client sends: kept as it is (RAW) or read as if typed into the cell (USER_ENTERED).
 *
 * Source: https://developers.google.com/workspace/sheets/api/reference/rest/v4/ValueInputOption . A cell formatted as text
 * (`@`) keeps every input a text, which is what protects codes such as "5.4" and "01". Must not touch a grid.
 */
import type { LocaleRules } from '../locale/locale.ts';
import type { ExtendedValue } from '../model.ts';
import { parseDateTime } from './dates.ts';
import { parseNumber, type NumberFormat } from './numbers.ts';

export interface Input {
  /** Undefined empties the cell. */
  readonly value: ExtendedValue | undefined;
  /** The format that Google gives the cell when it has none. */
  readonly format: NumberFormat | undefined;
}

export type Scalar = string | number | boolean;

const plain = (value: ExtendedValue | undefined): Input => ({ value, format: undefined });

/** RAW: "The values the user has entered will not be parsed and will be stored as-is." */
export function rawInput(given: Scalar): Input {
  if (typeof given === 'string') return plain(given === '' ? undefined : { stringValue: given });
  return plain(typeof given === 'number' ? { numberValue: given } : { boolValue: given });
}

export interface TypingContext {
  readonly rules: LocaleRules;
  /** Serial number of the current day in the spreadsheet's time zone. */
  readonly today: number;
  /** Whether the cell is formatted as text. */
  readonly textFormat: boolean;
  /** Brings a formula into the form in which it is kept. */
  readonly formula: (typed: string) => string;
}

export function typedInput(given: Scalar, context: TypingContext): Input {
  if (typeof given !== 'string') {
    if (!context.textFormat) return rawInput(given);
    return plain({
      stringValue: typeof given === 'number' ? numberText(given, context.rules) : booleanText(given, context.rules),
    });
  }
  if (given === '') return plain(undefined);
  if (given.startsWith("'")) return plain(given === "'" ? undefined : { stringValue: given.slice(1) });
  if (context.textFormat) return plain({ stringValue: given });
  if (given.startsWith('=') && given.length > 1) return plain({ formulaValue: context.formula(given) });
  const trimmed = given.trim();
  const truth = parseBoolean(trimmed, context.rules);
  if (truth !== undefined) return plain({ boolValue: truth });
  if (/\d/.test(trimmed) && trimmed.length <= 64) {
    const number = parseNumber(trimmed, context.rules) ?? parseDateTime(trimmed, context.rules, context.today);
    if (number !== undefined) return { value: { numberValue: number.value }, format: number.format };
  }
  if (given.startsWith('+') && given.length > 1) return plain({ formulaValue: context.formula(`=${given}`) });
  return plain({ stringValue: given });
}

const numberText = (value: number, rules: LocaleRules): string => String(value).replace('.', rules.decimal);
const booleanText = (value: boolean, rules: LocaleRules): string => (value ? rules.trueWord : rules.falseWord);

/** TRUE and FALSE are understood everywhere, beside the locale's own words. */
export function parseBoolean(text: string, rules: LocaleRules): boolean | undefined {
  const upper = text.toUpperCase();
  if (upper === 'TRUE' || upper === rules.trueWord) return true;
  if (upper === 'FALSE' || upper === rules.falseWord) return false;
  return undefined;
}
