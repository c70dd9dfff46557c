/** The shape of a worksheet function, and the ways in which functions take their arguments apart. */
import type { Scope, Value } from '../evaluate.ts';
import { isArea, isError, toNumber, toText, toTruth, type Scalar } from '../scalars.ts';
import type { Expression } from '../syntax.ts';
import type { ErrorValue } from '../../model.ts';

export interface Tools {
  readonly scope: Scope;
  readonly value: (expression: Expression) => Value;
  readonly scalar: (expression: Expression) => Scalar;
}

export interface WorksheetFunction {
  readonly least: number;
  readonly most: number;
  /** Arguments come unevaluated, so that IF looks only at the branch it takes. */
  readonly run: (args: readonly Expression[], tools: Tools) => Value;
}

/** Google's cap of arguments is far above what a formula here can hold. */
export const ANY = 1000;

/** A function of scalars; an error among them is the result. */
export function scalars(
  least: number,
  most: number,
  run: (values: readonly PlainScalar[], tools: Tools) => Value,
): WorksheetFunction {
  return {
    least,
    most,
    run: (args, tools) => {
      const values: PlainScalar[] = [];
      for (const arg of args) {
        const value = tools.scalar(arg);
        if (isError(value)) return value;
        values.push(value);
      }
      return run(values, tools);
    },
  };
}

export type PlainScalar = Exclude<Scalar, ErrorValue>;

/** A function of numbers; whatever is not one and cannot become one is the error. */
export function numbers(
  name: string,
  least: number,
  most: number,
  run: (values: readonly number[], tools: Tools) => Value,
): WorksheetFunction {
  return scalars(least, most, (values, tools) => {
    const converted: number[] = [];
    for (const [index, value] of values.entries()) {
      const number = toNumber(value, tools.scope, name, index + 1);
      if (isError(number)) return number;
      converted.push(number);
    }
    return run(converted, tools);
  });
}

/** A function of texts. */
export function texts(
  least: number,
  most: number,
  run: (values: readonly string[], tools: Tools) => Value,
): WorksheetFunction {
  return scalars(least, most, (values, tools) => {
    const converted: string[] = [];
    for (const value of values) {
      const text = toText(value, tools.scope);
      if (isError(text)) return text;
      converted.push(text);
    }
    return run(converted, tools);
  });
}

/** The numbers that SUM and its like count: in areas only numbers, as arguments also what can become one. The first error ends it. */
export function collectNumbers(args: readonly Expression[], tools: Tools, name: string): number[] | ErrorValue {
  const found: number[] = [];
  for (const [index, arg] of args.entries()) {
    const value = tools.value(arg);
    if (isArea(value)) {
      for (const cell of value.values()) {
        if (isError(cell)) return cell;
        if (typeof cell === 'number') found.push(cell);
      }
    } else if (arg.kind !== 'missing') {
      const number = toNumber(value, tools.scope, name, index + 1);
      if (isError(number)) return number;
      found.push(number);
    }
  }
  return found;
}

/** The truths that AND and OR weigh: in areas texts and blanks are passed over. */
export function collectTruths(args: readonly Expression[], tools: Tools, name: string): boolean[] | ErrorValue {
  const found: boolean[] = [];
  for (const arg of args) {
    const value = tools.value(arg);
    const cells = isArea(value) ? value.values() : [value];
    for (const cell of cells) {
      if (isArea(value) && (typeof cell === 'string' || cell === null)) continue;
      const truth = toTruth(cell, name);
      if (isError(truth)) return truth;
      found.push(truth);
    }
  }
  return found;
}
