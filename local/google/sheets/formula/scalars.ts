/**
 * The values that formulas compute with, and how one kind becomes another: text to number, anything to truth, errors through.
 *
 * An error is a value: it passes through operators and functions until something (IFERROR, COUNT, …) takes it.
 */
import type { LocaleRules } from '../locale/locale.ts';
import type { ErrorValue, ExtendedValue } from '../model.ts';
import { parseDateTime } from '../input/dates.ts';
import { parseNumber } from '../input/numbers.ts';
import { formatGeneral } from '../format/numbers.ts';

/** `null` is an empty cell or a missing argument. */
export type Scalar = number | string | boolean | null | ErrorValue;

export const isError = (value: Scalar | Area): value is ErrorValue =>
  typeof value === 'object' && value !== null && 'type' in value;

/** A rectangle of cells, read when asked. */
export interface Area {
  readonly rowCount: number;
  readonly columnCount: number;
  /** Position of the first cell, for ROW() and for reading one cell of a column. */
  readonly startRow: number;
  readonly startColumn: number;
  readonly at: (row: number, column: number) => Scalar;
  /** Every cell that is not empty, row by row. */
  readonly values: () => Iterable<Scalar>;
}

export const isArea = (value: Scalar | Area): value is Area =>
  typeof value === 'object' && value !== null && 'rowCount' in value;

export const errorOf = (type: ErrorValue['type'], message: string): ErrorValue => ({ type, message });

export const divideByZero = (name: string): ErrorValue =>
  errorOf('DIVIDE_BY_ZERO', `Function ${name} parameter 2 cannot be zero.`);

export const notAvailable = (message = 'Did not find value in the lookup.'): ErrorValue => errorOf('N_A', message);

/** The scalar of a cell's shown value. */
export function scalarOf(value: ExtendedValue | undefined): Scalar {
  if (value === undefined) return null;
  return value.numberValue ?? value.stringValue ?? value.boolValue ?? value.errorValue ?? null;
}

/** The shown value of a formula whose result is this; an empty result shows 0, as a reference to an empty cell does. */
export function extendedOf(value: Scalar): ExtendedValue {
  if (value === null) return { numberValue: 0 };
  if (typeof value === 'number') return Number.isFinite(value) ? { numberValue: value } : { errorValue: notANumber };
  if (typeof value === 'string') return { stringValue: value };
  if (typeof value === 'boolean') return { boolValue: value };
  return { errorValue: value };
}

const notANumber = errorOf('NUM', 'Result was not a number.');

export interface Conversions {
  readonly rules: LocaleRules;
  readonly today: number;
}

export function toNumber(
  value: Scalar,
  { rules, today }: Conversions,
  name = 'ADD',
  parameter = 1,
): number | ErrorValue {
  if (typeof value === 'number') return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value !== 'string') return value;
  const text = value.trim();
  const typed = parseNumber(text, rules) ?? parseDateTime(text, rules, today);
  return (
    typed?.value ??
    errorOf(
      'VALUE',
      `Function ${name} parameter ${parameter} expects number values. But '${value}' is a text and cannot be coerced to a number.`,
    )
  );
}

export function toText(value: Scalar, { rules }: Conversions): string | ErrorValue {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return formatGeneral(value, rules);
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? rules.trueWord : rules.falseWord;
  return value;
}

export function toTruth(value: Scalar, name: string): boolean | ErrorValue {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return value !== 0;
  if (value === null) return false;
  if (typeof value !== 'string') return value;
  const upper = value.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return upper === 'TRUE';
  return errorOf(
    'VALUE',
    `Function ${name} parameter 1 expects boolean values. But '${value}' is a text and cannot be coerced to a boolean.`,
  );
}

const RANK = { number: 0, string: 1, boolean: 2 } as const;

/** Order of two values that are no errors: numbers before texts before truths; texts without regard to case. */
export function compareScalars(left: Exclude<Scalar, ErrorValue>, right: Exclude<Scalar, ErrorValue>): number {
  const one = left ?? blankLike(right);
  const other = right ?? blankLike(left);
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  if (typeof one === 'string' && typeof other === 'string') {
    const [a, b] = [one.toLowerCase(), other.toLowerCase()];
    return a < b ? -1 : a > b ? 1 : 0;
  }
  if (typeof one === 'boolean' && typeof other === 'boolean') return Number(one) - Number(other);
  return RANK[typeof one as keyof typeof RANK] - RANK[typeof other as keyof typeof RANK];
}

const blankLike = (value: Exclude<Scalar, ErrorValue>): number | string | boolean =>
  typeof value === 'string' ? '' : typeof value === 'boolean' ? false : 0;
