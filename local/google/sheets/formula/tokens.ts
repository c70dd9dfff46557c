/**
 * A formula cut into tokens, each with its place in the text, so that references can be rewritten without touching the rest.
 *
 * Where the comma is the decimal sign (vi_VN), "1,5" is one number and `;` alone separates arguments; elsewhere both do.
 * Must not know what a function or a name means.
 */
import { parseColumn } from '../a1Format.ts';

/** One end of a reference: 0-based, an absent part is open (`A:A` has no row). */
export interface Corner {
  readonly row: number | undefined;
  readonly column: number | undefined;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

export interface ReferenceToken {
  readonly kind: 'reference';
  /** The sheet's title, when one is written. */
  readonly sheet: string | undefined;
  readonly first: Corner;
  /** Absent for a single cell. */
  readonly last: Corner | undefined;
}

export type FormulaToken = { readonly start: number; readonly end: number } & (
  | ReferenceToken
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'error'; readonly text: string }
  | { readonly kind: 'word'; readonly text: string; readonly sheet: string | undefined }
  | { readonly kind: 'sign'; readonly text: string }
);

const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,7}`;
const COLUMN = String.raw`\$?[A-Za-z]{1,3}`;
const ROW = String.raw`\$?[1-9]\d{0,7}`;
const REFERENCE = new RegExp(
  `(?:${CELL}(?::(?:${CELL}|${COLUMN}|${ROW}))?|${COLUMN}:(?:${CELL}|${COLUMN})|${ROW}:(?:${CELL}|${ROW}))(?![\\p{L}\\p{N}_.(!$])`,
  'uy',
);
const SHEET = /(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{M}\p{N}_.]*))!/uy;
const STRING = /"((?:[^"]|"")*)"/y;
const ERROR = /#(?:REF!|DIV\/0!|VALUE!|NAME\?|N\/A|NUM!|NULL!|ERROR!)/iy;
const WORD = /[\p{L}_\\][\p{L}\p{M}\p{N}_.]*/uy;
const SIGN = /<>|<=|>=|[+\-*/^&=<>%(),;{}\\:]/y;
const SPACE = /\s+/y;
const NUMBER_POINT = /(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?/y;
const NUMBER_COMMA = /(?:\d+(?:,\d+)?|,\d+)(?:[eE][+-]?\d+)?/y;

function matchAt(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index;
  return pattern.exec(text);
}

/** The tokens after the "=", or undefined when some sign has no place in a formula. */
export function tokenize(formula: string, decimalComma: boolean): FormulaToken[] | undefined {
  const tokens: FormulaToken[] = [];
  let at = formula.startsWith('=') ? 1 : 0;
  while (at < formula.length) {
    const space = matchAt(SPACE, formula, at);
    if (space !== null) {
      at += space[0].length;
      continue;
    }
    const token = tokenAt(formula, at, decimalComma);
    if (token === undefined) return undefined;
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

function tokenAt(formula: string, start: number, decimalComma: boolean): FormulaToken | undefined {
  const string = matchAt(STRING, formula, start);
  if (string !== null) {
    return { kind: 'string', value: (string[1] ?? '').replaceAll('""', '"'), start, end: start + string[0].length };
  }
  const sheet = matchAt(SHEET, formula, start);
  if (sheet !== null) {
    const title = sheet[1]?.replaceAll("''", "'") ?? sheet[2] ?? '';
    const inside = start + sheet[0].length;
    const reference = referenceAt(formula, inside);
    if (reference !== undefined) return { ...reference.token, sheet: title, start, end: reference.end };
    const word = matchAt(WORD, formula, inside);
    if (word !== null) return { kind: 'word', text: word[0], sheet: title, start, end: inside + word[0].length };
    const error = matchAt(ERROR, formula, inside);
    return error === null
      ? undefined
      : { kind: 'error', text: error[0].toUpperCase(), start, end: inside + error[0].length };
  }
  const reference = referenceAt(formula, start);
  if (reference !== undefined) return { ...reference.token, start, end: reference.end };
  const number = matchAt(decimalComma ? NUMBER_COMMA : NUMBER_POINT, formula, start);
  if (number !== null) {
    return { kind: 'number', value: Number(number[0].replace(',', '.')), start, end: start + number[0].length };
  }
  const error = matchAt(ERROR, formula, start);
  if (error !== null) return { kind: 'error', text: error[0].toUpperCase(), start, end: start + error[0].length };
  const word = matchAt(WORD, formula, start);
  if (word !== null && word[0] !== '\\') {
    return { kind: 'word', text: word[0], sheet: undefined, start, end: start + word[0].length };
  }
  const sign = matchAt(SIGN, formula, start);
  return sign === null ? undefined : { kind: 'sign', text: sign[0], start, end: start + sign[0].length };
}

function referenceAt(
  formula: string,
  start: number,
): { readonly token: ReferenceToken; readonly end: number } | undefined {
  const match = matchAt(REFERENCE, formula, start);
  if (match === null) return undefined;
  const [first = '', last] = match[0].split(':');
  return {
    token: {
      kind: 'reference',
      sheet: undefined,
      first: corner(first),
      last: last === undefined ? undefined : corner(last),
    },
    end: start + match[0].length,
  };
}

function corner(text: string): Corner {
  const match = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(text);
  const [, leading = '', letters = '', middle = '', digits = ''] = match ?? [];
  return {
    column: letters === '' ? undefined : parseColumn(letters),
    row: digits === '' ? undefined : Number(digits) - 1,
    columnFixed: letters !== '' && leading === '$',
    rowFixed: digits !== '' && (middle === '$' || (letters === '' && leading === '$')),
  };
}
