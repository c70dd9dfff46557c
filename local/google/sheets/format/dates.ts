/** Dates and times written out by the tokens of a pattern, with the names of a locale. Serial numbers in, text out. */
import type { LocaleRules } from '../locale/locale.ts';
import { dateOfSerial } from '../locale/serial.ts';
import type { Section, Token } from './pattern.ts';

export function formatDate(serial: number, section: Section, rules: LocaleRules): string {
  const fractionWidth = Math.max(
    0,
    ...section.tokens.map((token) => (token.kind === 'date' && token.part === 'f' ? token.width : 0)),
  );
  const unit = 86_400 * 10 ** Math.min(3, fractionWidth);
  const rounded = Math.round(serial * unit) / unit;
  const moment = dateOfSerial(rounded);
  const twelve = section.tokens.some(({ kind }) => kind === 'half');
  return section.tokens.map((token) => written(token, { serial: rounded, moment, twelve, rules })).join('');
}

interface Reading {
  readonly serial: number;
  readonly moment: Date;
  /** Whether hours run to 12 because am or pm stands beside them. */
  readonly twelve: boolean;
  readonly rules: LocaleRules;
}

function written(token: Token, reading: Reading): string {
  const { moment, serial, rules } = reading;
  switch (token.kind) {
    case 'date':
      return datePart(token.part, token.width, reading);
    case 'elapsed': {
      const seconds = Math.round(serial * 86_400);
      const amount = token.part === 'h' ? seconds / 3600 : token.part === 'n' ? seconds / 60 : seconds;
      return pad(Math.trunc(amount), token.width);
    }
    case 'half': {
      const word = moment.getUTCHours() < 12 ? rules.am : rules.pm;
      return token.long ? word : word.slice(0, 1);
    }
    case 'literal':
      return token.text;
    case 'digit':
      return token.sign;
    case 'point':
      return '.';
    case 'comma':
      return ',';
    case 'percent':
      return '%';
    case 'exponent':
    case 'text':
    case 'general':
      return '';
  }
}

function datePart(
  part: 'y' | 'm' | 'd' | 'h' | 'n' | 's' | 'f',
  width: number,
  { moment, twelve, rules }: Reading,
): string {
  switch (part) {
    case 'y':
      return width <= 2 ? pad(moment.getUTCFullYear() % 100, 2) : pad(moment.getUTCFullYear(), 4);
    case 'm': {
      const month = moment.getUTCMonth();
      if (width === 3) return rules.shortMonths[month] ?? '';
      if (width === 4) return rules.months[month] ?? '';
      return width >= 5 ? (rules.months[month] ?? '').slice(0, 1) : pad(month + 1, width);
    }
    case 'd':
      if (width === 3) return rules.shortDays[moment.getUTCDay()] ?? '';
      return width >= 4 ? (rules.days[moment.getUTCDay()] ?? '') : pad(moment.getUTCDate(), width);
    case 'h': {
      const hour = moment.getUTCHours();
      return pad(twelve ? hour % 12 || 12 : hour, Math.min(2, width));
    }
    case 'n':
      return pad(moment.getUTCMinutes(), Math.min(2, width));
    case 's':
      return pad(moment.getUTCSeconds(), Math.min(2, width));
    case 'f':
      return rules.decimal + pad(moment.getUTCMilliseconds(), 3).slice(0, width).padEnd(width, '0');
  }
}

const pad = (value: number, width: number): string => String(value).padStart(width, '0');
