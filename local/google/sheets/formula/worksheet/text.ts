/** Functions over texts. Positions count UTF-16 units, as Google's do. */
import { formatNumber } from '../../format/formattedValue.ts';
import { errorOf, isArea, isError, toNumber, toText, toTruth, type Scalar } from '../scalars.ts';
import type { Expression } from '../syntax.ts';
import type { ErrorValue } from '../../model.ts';
import { wildcard } from './criteria.ts';
import { ANY, scalars, texts, type PlainScalar, type Tools, type WorksheetFunction } from './define.ts';

function count(value: PlainScalar | undefined, otherwise: number, tools: Tools, name: string): number | ErrorValue {
  if (value === undefined) return otherwise;
  const number = toNumber(value, tools.scope, name);
  if (isError(number)) return number;
  return number < 0
    ? errorOf('VALUE', `Function ${name} parameter 2 value is ${number}. It should be greater than or equal to 0.`)
    : Math.trunc(number);
}

/** The texts of single arguments and of every filled cell of areas. */
function collectTexts(args: readonly Expression[], tools: Tools): string[] | ErrorValue {
  const found: string[] = [];
  for (const arg of args) {
    const value = tools.value(arg);
    for (const cell of isArea(value) ? value.values() : [value]) {
      const text = toText(cell, tools.scope);
      if (isError(text)) return text;
      found.push(text);
    }
  }
  return found;
}

const joining = (least: number, run: (separator: string, found: readonly string[]) => string): WorksheetFunction => ({
  least,
  most: ANY,
  run: (args, tools) => {
    const separator = toText(args[0] === undefined ? null : tools.scalar(args[0]), tools.scope);
    if (isError(separator)) return separator;
    const found = collectTexts(args.slice(1), tools);
    return Array.isArray(found) ? run(separator, found) : found;
  },
});

function find(name: string, foldCase: boolean): WorksheetFunction {
  return scalars(2, 3, ([wanted = null, within = null, from], tools): Scalar => {
    const needle = toText(wanted, tools.scope);
    const hay = toText(within, tools.scope);
    const start = count(from, 1, tools, name);
    if (isError(needle) || isError(hay)) return isError(needle) ? needle : hay;
    if (typeof start !== 'number') return start;
    let at = foldCase ? hay.toLowerCase().indexOf(needle.toLowerCase(), start - 1) : hay.indexOf(needle, start - 1);
    if (at < 0 && foldCase && /[*?]/.test(needle)) {
      const source = wildcard(needle).source.slice(1, -1);
      const match = new RegExp(source, 'isu').exec(hay.slice(start - 1));
      if (match !== null) at = match.index + start - 1;
    }
    return at < 0 ? errorOf('VALUE', `In ${name} evaluation, cannot find '${needle}' within '${hay}'.`) : at + 1;
  });
}

const concatenating: WorksheetFunction = {
  least: 1,
  most: ANY,
  run: (args, tools) => {
    const found = collectTexts(args, tools);
    return Array.isArray(found) ? found.join('') : found;
  },
};

const properCase = (text: string): string =>
  text
    .toLowerCase()
    .replace(/(^|[^\p{L}\p{M}'’])(\p{L})/gu, (_whole, before: string, letter: string) => before + letter.toUpperCase());

export const textFunctions: Readonly<Record<string, WorksheetFunction>> = {
  LEN: texts(1, 1, ([text = '']) => text.length),
  TRIM: texts(1, 1, ([text = '']) => text.trim().replace(/ +/g, ' ')),
  CLEAN: texts(1, 1, ([text = '']) => text.replace(/\p{Cc}/gu, '')),
  UPPER: texts(1, 1, ([text = '']) => text.toUpperCase()),
  LOWER: texts(1, 1, ([text = '']) => text.toLowerCase()),
  PROPER: texts(1, 1, ([text = '']) => properCase(text)),
  EXACT: texts(2, 2, ([one = '', other = '']) => one === other),
  CONCATENATE: concatenating,
  CONCAT: texts(2, 2, ([one = '', other = '']) => one + other),
  JOIN: joining(2, (separator, found) => found.join(separator)),
  TEXTJOIN: {
    least: 3,
    most: ANY,
    run: (args, tools) => {
      const [separatorArg, skipArg, ...rest] = args;
      const separator = toText(separatorArg === undefined ? null : tools.scalar(separatorArg), tools.scope);
      const skip = toTruth(skipArg === undefined ? null : tools.scalar(skipArg), 'TEXTJOIN');
      if (isError(separator)) return separator;
      if (isError(skip)) return skip;
      const found = collectTexts(rest, tools);
      if (!Array.isArray(found)) return found;
      return (skip ? found.filter((text) => text !== '') : found).join(separator);
    },
  },
  LEFT: scalars(1, 2, ([value = null, length], tools) =>
    part(value, tools, count(length, 1, tools, 'LEFT'), (text, n) => text.slice(0, n)),
  ),
  RIGHT: scalars(1, 2, ([value = null, length], tools) =>
    part(value, tools, count(length, 1, tools, 'RIGHT'), (text, n) => (n === 0 ? '' : text.slice(-n))),
  ),
  MID: scalars(3, 3, ([value = null, start, length], tools) => {
    const from = count(start, 1, tools, 'MID');
    if (isError(from)) return from;
    return part(value, tools, count(length, 1, tools, 'MID'), (text, n) => text.slice(from - 1, from - 1 + n));
  }),
  FIND: find('FIND', false),
  SEARCH: find('SEARCH', true),
  SUBSTITUTE: scalars(3, 4, ([value = null, from = null, to = null, which], tools) => {
    const [text, old, fresh] = [toText(value, tools.scope), toText(from, tools.scope), toText(to, tools.scope)];
    if (isError(text) || isError(old) || isError(fresh)) return errorOf('VALUE', 'Wrong value.');
    const nth = count(which, 0, tools, 'SUBSTITUTE');
    if (isError(nth)) return nth;
    if (old === '') return text;
    if (nth === 0) return text.replaceAll(old, () => fresh);
    let seen = 0;
    return text.replaceAll(old, (match) => (++seen === nth ? fresh : match));
  }),
  REPT: scalars(2, 2, ([value = null, times], tools) =>
    part(value, tools, count(times, 0, tools, 'REPT'), (text, n) => text.repeat(Math.min(n, 50_000))),
  ),
  T: scalars(1, 1, ([value = null]) => (typeof value === 'string' ? value : '')),
  N: scalars(1, 1, ([value = null]) => (typeof value === 'number' ? value : value === true ? 1 : 0)),
  CHAR: scalars(1, 1, ([value = null], tools) => {
    const code = toNumber(value, tools.scope, 'CHAR');
    if (isError(code)) return code;
    return code >= 1 && code <= 0x10ffff
      ? String.fromCodePoint(Math.trunc(code))
      : errorOf('NUM', 'Function CHAR parameter 1 value is out of range.');
  }),
  CODE: texts(
    1,
    1,
    ([text = '']) => text.codePointAt(0) ?? errorOf('VALUE', 'Function CODE parameter 1 value should be non-empty.'),
  ),
  VALUE: scalars(1, 1, ([value = null], tools) => toNumber(value, tools.scope, 'VALUE')),
  TEXT: scalars(2, 2, ([value = null, pattern = null], tools) => {
    const format = toText(pattern, tools.scope);
    if (isError(format)) return format;
    const number = typeof value === 'string' ? toNumber(value, tools.scope, 'TEXT') : value;
    if (typeof number === 'boolean') return number ? tools.scope.rules.trueWord : tools.scope.rules.falseWord;
    if (typeof number !== 'number' && number !== null) return typeof value === 'string' ? value : number;
    return formatNumber(number ?? 0, format, tools.scope.rules);
  }),
  HYPERLINK: scalars(1, 2, ([url = null, label]) => label ?? url),
};

function part(
  value: PlainScalar,
  tools: Tools,
  length: number | ErrorValue,
  run: (text: string, length: number) => string,
): Scalar {
  const text = toText(value, tools.scope);
  if (isError(text)) return text;
  return typeof length === 'number' ? run(text, length) : length;
}
