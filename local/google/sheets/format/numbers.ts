/**
 * Numbers written out: the general format, and the digits, groups, percent and exponent of a pattern, in a locale's signs.
 *
 * Rounding is half away from zero on the decimal digits, as spreadsheets do ("2.345" with 0.00 is 2.35).
 */
import type { LocaleRules } from '../locale/locale.ts';
import type { Section, Token } from './pattern.ts';

const GENERAL_DIGITS = 10;

/** A number without a format: up to ten significant digits when it has a fraction, whole numbers in full below 1E+15. */
export function formatGeneral(value: number, rules: LocaleRules): string {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e15 || size < 1e-9)) {
    const [mantissa = '', exponent = ''] = value.toExponential(5).split('e');
    const trimmed = mantissa.includes('.') ? mantissa.replace(/\.?0+$/, '') : mantissa;
    return `${trimmed.replace('.', rules.decimal)}E${exponent.startsWith('-') ? '-' : '+'}${exponent.slice(1).padStart(2, '0')}`;
  }
  if (Number.isInteger(value)) return String(value === 0 ? 0 : value);
  const text = decimal(size, Math.max(0, GENERAL_DIGITS - 1 - Math.floor(Math.log10(size))));
  const trimmed = text.includes('.') ? text.replace(/\.?0+$/, '') : text;
  return (value < 0 && trimmed !== '0' ? '-' : '') + trimmed.replace('.', rules.decimal);
}

/** `size` (not negative) rounded to so many decimals, from its shortest decimal form, without an exponent. */
export function decimal(size: number, places: number): string {
  const shifted = Number(`${plainDigits(size)}e${places}`);
  if (shifted >= 1e21 || !Number.isFinite(shifted)) return size.toFixed(Math.min(places, 100));
  const digits = BigInt(Math.round(shifted))
    .toString()
    .padStart(places + 1, '0');
  return places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

/** The shortest decimal text of a number without an exponent, so that another exponent can follow. */
function plainDigits(size: number): string {
  const text = String(size);
  return text.includes('e') ? size.toFixed(20) : text;
}

/** @param value the section's own sign is not written here: pass the absolute value where the section shows it. */
export function formatBySection(value: number, section: Section, rules: LocaleRules): string {
  const { tokens } = section;
  const firstDigit = tokens.findIndex(({ kind }) => kind === 'digit');
  if (firstDigit < 0) return (value < 0 ? '-' : '') + literalsOnly(tokens);
  const lastDigit = tokens.findLastIndex(({ kind }) => kind === 'digit');
  const point = tokens.findIndex(({ kind }) => kind === 'point');
  const exponentAt = tokens.findIndex(({ kind }) => kind === 'exponent');
  const mantissaEnd = exponentAt < 0 ? lastDigit : exponentAt - 1;
  const wholeEnd = point < 0 ? mantissaEnd : point - 1;

  const fraction = point < 0 ? [] : digitsOf(tokens.slice(point + 1, mantissaEnd + 1));
  const whole = digitsOf(tokens.slice(0, wholeEnd + 1));
  const grouped = tokens.some(({ kind }, index) => kind === 'comma' && index > firstDigit && index < wholeEnd);
  const lastWhole = tokens.findLastIndex(({ kind }, index) => kind === 'digit' && index <= wholeEnd);
  const scale = tokens.filter(
    ({ kind }, index) => kind === 'comma' && index > lastWhole && (index > lastDigit || point < 0 || index < point),
  ).length;
  const percents = tokens.filter(({ kind }) => kind === 'percent').length;

  let size = Math.abs(value);
  size = Number(`${plainDigits(size)}e${2 * percents - 3 * scale}`);
  let exponent = 0;
  if (exponentAt >= 0 && size !== 0) {
    exponent = Math.floor(Math.log10(size));
    if (whole.length > 1) exponent -= ((exponent % whole.length) + whole.length) % whole.length;
    size = Number(`${plainDigits(size)}e${-exponent}`);
    if (Number(decimal(size, fraction.length)) >= 10 ** Math.max(1, whole.length)) {
      size /= 10;
      exponent += 1;
    }
  }
  const [wholeDigits = '0', fractionDigits = ''] = decimal(size, fraction.length).split('.');
  const wholeText = placeWhole(wholeDigits, whole, grouped ? rules.group : '');
  const fractionText = placeFraction(fractionDigits, fraction);

  let text = '';
  let placed = false;
  tokens.forEach((token, index) => {
    if (token.kind === 'literal') text += token.text;
    else if (token.kind === 'percent') text += '%';
    else if (token.kind === 'digit' && !placed) {
      text += wholeText + (point < 0 ? '' : rules.decimal + fractionText);
      placed = true;
    } else if (token.kind === 'point' && !placed) {
      text += wholeText + rules.decimal + fractionText;
      placed = true;
    } else if (token.kind === 'exponent') {
      const digits = digitsOf(tokens.slice(index + 1)).length;
      const sign = exponent < 0 ? '-' : token.plus ? '+' : '';
      text += `E${sign}${String(Math.abs(exponent)).padStart(digits, '0')}`;
    }
  });
  const isZero = !/[1-9]/.test(wholeDigits + fractionDigits);
  return (value < 0 && !isZero ? '-' : '') + text;
}

type Placeholder = '0' | '#' | '?';
const digitsOf = (tokens: readonly Token[]): Placeholder[] =>
  tokens.flatMap((token) => (token.kind === 'digit' ? [token.sign] : []));

function placeWhole(digits: string, placeholders: readonly Placeholder[], group: string): string {
  const bare = digits === '0' ? '' : digits;
  const missing = placeholders.slice(0, Math.max(0, placeholders.length - bare.length));
  const firstShown = missing.findIndex((sign) => sign !== '#');
  const filler =
    firstShown < 0
      ? ''
      : missing
          .slice(firstShown)
          .map((sign) => (sign === '?' ? ' ' : '0'))
          .join('');
  const all = filler + bare;
  return group === '' ? all : all.replace(/\B(?=(\d{3})+(?!\d))/g, group);
}

function placeFraction(digits: string, placeholders: readonly Placeholder[]): string {
  let end = digits.length;
  while (end > 0 && digits[end - 1] === '0' && placeholders[end - 1] === '#') end--;
  return digits.slice(0, end);
}

const literalsOnly = (tokens: readonly Token[]): string =>
  tokens.map((token) => (token.kind === 'literal' ? token.text : token.kind === 'percent' ? '%' : '')).join('');
