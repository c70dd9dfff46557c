/**
 * The value of a formula's tree: operators here, functions in `worksheet/`. Cells are read through the caller.
 *
 * An area where one value is wanted is cut to the formula's own row or column, as spreadsheets do outside array formulas.
 */
import type { ErrorValue } from '../model.ts';
import { FUNCTIONS } from './worksheet/functions.ts';
import {
  compareScalars,
  divideByZero,
  errorOf,
  isArea,
  isError,
  toNumber,
  toText,
  type Area,
  type Conversions,
  type Scalar,
} from './scalars.ts';
import type { BinaryOperator, Expression } from './syntax.ts';
import type { ReferenceToken } from './tokens.ts';

export type Value = Scalar | Area;

/** What a formula can see. */
export interface Scope extends Conversions {
  /** Place of the formula itself. */
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly now: number;
  readonly area: (reference: ReferenceToken) => Area | ErrorValue;
  readonly named: (name: string, sheet: string | undefined) => Area | ErrorValue;
}

export function evaluate(expression: Expression, scope: Scope): Value {
  switch (expression.kind) {
    case 'number':
    case 'string':
    case 'boolean':
      return expression.value;
    case 'error':
      return errorOfText(expression.text);
    case 'missing':
      return null;
    case 'reference':
      return scope.area(expression);
    case 'name':
      return scope.named(expression.name, expression.sheet);
    case 'call':
      return call(expression.name, expression.args, scope);
    case 'negate':
    case 'plus':
    case 'percent': {
      const operand = evaluateScalar(expression.operand, scope);
      if (expression.kind === 'plus') return operand;
      const number = toNumber(operand, scope, 'UMINUS');
      if (isError(number)) return number;
      return expression.kind === 'negate' ? -number : number / 100;
    }
    case 'binary':
      return binary(
        expression.operator,
        evaluateScalar(expression.left, scope),
        evaluateScalar(expression.right, scope),
        scope,
      );
  }
}

export function evaluateScalar(expression: Expression, scope: Scope): Scalar {
  return toScalar(evaluate(expression, scope), scope);
}

/** One value of an area: its only cell, or the one in the formula's own row or column. */
export function toScalar(value: Value, scope: Pick<Scope, 'rowIndex' | 'columnIndex'>): Scalar {
  if (!isArea(value)) return value;
  if (value.rowCount === 1 && value.columnCount === 1) return value.at(0, 0);
  const row = scope.rowIndex - value.startRow;
  const column = scope.columnIndex - value.startColumn;
  if (value.columnCount === 1 && row >= 0 && row < value.rowCount) return value.at(row, 0);
  if (value.rowCount === 1 && column >= 0 && column < value.columnCount) return value.at(0, column);
  return errorOf('VALUE', 'An array value could not be found.');
}

function call(name: string, args: readonly Expression[], scope: Scope): Value {
  const found = Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name] : undefined;
  if (found === undefined) return errorOf('NAME', `Unknown function: '${name}'.`);
  if (args.length < found.least || args.length > found.most) {
    const wanted = found.least === found.most ? `${found.least}` : `${found.least} and ${found.most}`;
    return errorOf(
      'N_A',
      `Wrong number of arguments to ${name}. Expected ${found.least === found.most ? '' : 'between '}${wanted} arguments, but got ${args.length} arguments.`,
    );
  }
  return found.run(args, {
    scope,
    value: (expression) => evaluate(expression, scope),
    scalar: (expression) => evaluateScalar(expression, scope),
  });
}

const OPERATOR_NAMES = { '+': 'ADD', '-': 'MINUS', '*': 'MULTIPLY', '/': 'DIVIDE', '^': 'POW' } as const;

function binary(operator: BinaryOperator, left: Scalar, right: Scalar, scope: Scope): Scalar {
  if (isError(left)) return left;
  if (isError(right)) return right;
  switch (operator) {
    case '&': {
      const one = toText(left, scope);
      const other = toText(right, scope);
      return isError(one) ? one : isError(other) ? other : one + other;
    }
    case '=':
      return compareScalars(left, right) === 0;
    case '<>':
      return compareScalars(left, right) !== 0;
    case '<':
      return compareScalars(left, right) < 0;
    case '<=':
      return compareScalars(left, right) <= 0;
    case '>':
      return compareScalars(left, right) > 0;
    case '>=':
      return compareScalars(left, right) >= 0;
    case '+':
    case '-':
    case '*':
    case '/':
    case '^':
      return arithmetic(
        operator,
        toNumber(left, scope, OPERATOR_NAMES[operator]),
        toNumber(right, scope, OPERATOR_NAMES[operator], 2),
      );
  }
}

function arithmetic(
  operator: '+' | '-' | '*' | '/' | '^',
  left: number | ErrorValue,
  right: number | ErrorValue,
): Scalar {
  if (isError(left)) return left;
  if (isError(right)) return right;
  switch (operator) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '/':
      return right === 0 ? divideByZero('DIVIDE') : left / right;
    case '^':
      return left ** right;
  }
}

function errorOfText(text: string): ErrorValue {
  switch (text) {
    case '#REF!':
      return errorOf('REF', 'Reference does not exist.');
    case '#DIV/0!':
      return divideByZero('DIVIDE');
    case '#VALUE!':
      return errorOf('VALUE', 'Wrong value.');
    case '#NAME?':
      return errorOf('NAME', 'Unknown name.');
    case '#NUM!':
      return errorOf('NUM', 'Not a number.');
    case '#N/A':
      return errorOf('N_A', 'Value not available.');
    case '#NULL!':
      return errorOf('NULL_VALUE', 'Null value.');
    default:
      return errorOf('ERROR', 'Formula parse error.');
  }
}
