/**
 * A formula as a tree, parsed by precedence: comparison, `&`, `+ -`, `* /`, `^`, sign, `%`.
 *
 * Where the comma is the decimal sign only `;` separates arguments; elsewhere `,` and `;` do. A formula that is none gives
 * undefined and shows `#ERROR!`. Must not look at a grid.
 */
import { tokenize, type FormulaToken, type ReferenceToken } from './tokens.ts';

export type BinaryOperator = '+' | '-' | '*' | '/' | '^' | '&' | '=' | '<>' | '<' | '<=' | '>' | '>=';

export type Expression =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'error'; readonly text: string }
  | { readonly kind: 'missing' }
  | ReferenceToken
  | { readonly kind: 'name'; readonly name: string; readonly sheet: string | undefined }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[] }
  | { readonly kind: 'negate' | 'plus' | 'percent'; readonly operand: Expression }
  | {
      readonly kind: 'binary';
      readonly operator: BinaryOperator;
      readonly left: Expression;
      readonly right: Expression;
    };

const LEVELS: readonly (readonly BinaryOperator[])[] = [
  ['=', '<>', '<', '<=', '>', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
];

/** How deep brackets and calls may nest: more is refused like any other broken formula. */
const MAX_DEPTH = 100;

class BrokenFormula extends Error {}

/** @returns undefined for a formula that cannot be read. */
export function parseFormula(formula: string, decimalComma: boolean): Expression | undefined {
  const tokens = tokenize(formula, decimalComma);
  if (tokens === undefined || tokens.length === 0) return undefined;
  try {
    return new Parser(tokens, decimalComma).whole();
  } catch (error) {
    if (error instanceof BrokenFormula) return undefined;
    throw error;
  }
}

class Parser {
  readonly #tokens: readonly FormulaToken[];
  readonly #decimalComma: boolean;
  #at = 0;
  #depth = 0;

  constructor(tokens: readonly FormulaToken[], decimalComma: boolean) {
    this.#tokens = tokens;
    this.#decimalComma = decimalComma;
  }

  whole(): Expression {
    const expression = this.#level(0);
    if (this.#at < this.#tokens.length) throw new BrokenFormula();
    return expression;
  }

  #sign(): string | undefined {
    const token = this.#tokens[this.#at];
    return token?.kind === 'sign' ? token.text : undefined;
  }

  #takeSign(text: string): boolean {
    if (this.#sign() !== text) return false;
    this.#at++;
    return true;
  }

  #level(level: number): Expression {
    const operators = LEVELS[level];
    if (operators === undefined) return this.#signed();
    let left = this.#level(level + 1);
    for (;;) {
      const operator = operators.find((candidate) => candidate === this.#sign());
      if (operator === undefined) return left;
      this.#at++;
      left = { kind: 'binary', operator, left, right: this.#level(level + 1) };
    }
  }

  #signed(): Expression {
    if (++this.#depth > MAX_DEPTH) throw new BrokenFormula();
    let expression: Expression;
    if (this.#takeSign('-')) expression = { kind: 'negate', operand: this.#signed() };
    else if (this.#takeSign('+')) expression = { kind: 'plus', operand: this.#signed() };
    else {
      expression = this.#primary();
      while (this.#takeSign('%')) expression = { kind: 'percent', operand: expression };
    }
    this.#depth--;
    return expression;
  }

  #primary(): Expression {
    if (this.#takeSign('(')) {
      const inside = this.#level(0);
      if (!this.#takeSign(')')) throw new BrokenFormula();
      return inside;
    }
    const token = this.#tokens[this.#at++];
    if (token === undefined) throw new BrokenFormula();
    switch (token.kind) {
      case 'number':
      case 'string':
      case 'error':
      case 'reference':
        return token;
      case 'word':
        return this.#word(token.text, token.sheet);
      case 'sign':
        throw new BrokenFormula();
    }
  }

  #word(text: string, sheet: string | undefined): Expression {
    if (sheet === undefined && this.#takeSign('('))
      return { kind: 'call', name: text.toUpperCase(), args: this.#arguments() };
    const upper = text.toUpperCase();
    if (sheet === undefined && (upper === 'TRUE' || upper === 'FALSE'))
      return { kind: 'boolean', value: upper === 'TRUE' };
    return { kind: 'name', name: text, sheet };
  }

  #arguments(): Expression[] {
    const args: Expression[] = [];
    if (this.#takeSign(')')) return args;
    for (;;) {
      const sign = this.#sign();
      args.push(sign === ')' || this.#isSeparator(sign) ? { kind: 'missing' } : this.#level(0));
      if (this.#takeSign(')')) return args;
      if (!this.#isSeparator(this.#sign())) throw new BrokenFormula();
      this.#at++;
    }
  }

  #isSeparator(sign: string | undefined): boolean {
    return sign === ';' || (sign === ',' && !this.#decimalComma);
  }
}
