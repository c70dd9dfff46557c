/**
 * Numbers as people type them: locale separators, thousands in threes, percent, currency, exponent, accounting brackets.
 *
 * The format that Google gives a cell by itself comes with the value. Grouping that is not in threes is no number ("5.14" in
 * vi_VN), so the text stays text or becomes a date. Must not know dates: see `dates.ts`.
 */
import type { LocaleRules } from '../locale/locale.ts';

export interface NumberFormat {
  readonly type: string;
  readonly pattern: string;
}

export interface Typed {
  readonly value: number;
  /** The format that the way of typing asks for; undefined leaves the cell as it is. */
  readonly format: NumberFormat | undefined;
}

const escapeRegExp = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

const matchers = new Map<LocaleRules, RegExp>();

function matcher(rules: LocaleRules): RegExp {
  let made = matchers.get(rules);
  if (made === undefined) {
    const group = escapeRegExp(rules.group);
    const decimal = escapeRegExp(rules.decimal);
    made = new RegExp(`^(\\d{1,3}(?:${group}\\d{3})+|\\d+)?(?:${decimal}(\\d*))?(?:[eE]([+-]?\\d{1,3}))?$`);
    matchers.set(rules, made);
  }
  return made;
}

/** The number that this text is in the locale, or undefined. `text` is trimmed. */
export function parseNumber(text: string, rules: LocaleRules): Typed | undefined {
  let rest = text;
  let sign = 1;
  const signed = /^([+-])\s*(.*)$/s.exec(rest);
  if (signed !== null) {
    sign = signed[1] === '-' ? -1 : 1;
    rest = signed[2] ?? '';
  } else if (rest.startsWith('(') && rest.endsWith(')')) {
    sign = -1;
    rest = rest.slice(1, -1);
  }
  const currency = withoutCurrency(rest, rules);
  if (currency !== undefined) rest = currency;
  if (currency !== undefined && sign === 1 && /^-/.test(rest)) {
    sign = -1;
    rest = rest.slice(1);
  }
  const percent = currency === undefined && /%$/.test(rest);
  if (percent) rest = rest.slice(0, -1).trimEnd();
  else if (currency === undefined && rest.startsWith('%')) return undefined;

  const match = matcher(rules).exec(rest);
  if (match === null) return undefined;
  const [, whole = '', fraction = '', exponent] = match;
  if (whole === '' && fraction === '') return undefined;
  const digits = whole.replaceAll(rules.group, '');
  const value = sign * Number(`${digits || '0'}.${fraction || '0'}e${exponent ?? '0'}`);
  if (!Number.isFinite(value)) return undefined;
  const zero = Object.is(value, -0) ? 0 : value;
  if (percent) return { value: percentOf(zero), format: formatted('PERCENT', fraction === '' ? '0%' : '0.00%') };
  if (currency !== undefined)
    return { value: zero, format: formatted('CURRENCY', currencyPattern(rules, fraction !== '')) };
  if (exponent !== undefined) return { value: zero, format: formatted('SCIENTIFIC', '0.00E+00') };
  if (digits !== whole) return { value: zero, format: formatted('NUMBER', fraction === '' ? '#,##0' : '#,##0.00') };
  return { value: zero, format: undefined };
}

const formatted = (type: string, pattern: string): NumberFormat => ({ type, pattern });

/** Divided in decimal, so that 95,67 % is 0.9567 and not 0.9566999999999999. */
const percentOf = (value: number): number => Number(`${value}e-2`) || value / 100;

function currencyPattern(rules: LocaleRules, cents: boolean): string {
  const digits = cents ? '#,##0.00' : '#,##0';
  const { symbol, before } = rules.currency;
  return before ? `"${symbol}"${digits}` : `${digits}\\ "${symbol}"`;
}

function withoutCurrency(text: string, rules: LocaleRules): string | undefined {
  const { symbol } = rules.currency;
  if (text.startsWith(symbol)) return text.slice(symbol.length).trimStart();
  if (text.endsWith(symbol)) return text.slice(0, -symbol.length).trimEnd();
  return undefined;
}
