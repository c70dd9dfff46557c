/**
 * What a cell shows: its value written by its number format in the spreadsheet's locale.
 *
 * Source: https://developers.google.com/workspace/sheets/api/guides/formats . Errors show their own words (`#REF!`), an empty
 * cell shows nothing. Must not look for the format: the caller brings it.
 */
import type { JsonObject } from '../../http/handler.ts';
import type { LocaleRules } from '../locale/locale.ts';
import type { ErrorValue, ExtendedValue } from '../model.ts';
import { formatDate } from './dates.ts';
import { formatBySection, formatGeneral } from './numbers.ts';
import { parsePattern, type Condition, type Section } from './pattern.ts';

/** The words of an error in its cell. */
export const ERROR_TEXT: Readonly<Record<ErrorValue['type'], string>> = {
  ERROR: '#ERROR!',
  NULL_VALUE: '#NULL!',
  DIVIDE_BY_ZERO: '#DIV/0!',
  VALUE: '#VALUE!',
  REF: '#REF!',
  NAME: '#NAME?',
  NUM: '#NUM!',
  N_A: '#N/A',
  LOADING: 'Loading...',
};

/** The pattern of a `numberFormat`; one without a pattern means the default of its type in the locale. */
export function patternOf(numberFormat: JsonObject | undefined, rules: LocaleRules): string | undefined {
  if (numberFormat === undefined) return undefined;
  const { pattern, type } = numberFormat;
  if (typeof pattern === 'string' && pattern !== '') return pattern;
  switch (type) {
    case 'TEXT':
      return '@';
    case 'NUMBER':
      return '#,##0.00';
    case 'PERCENT':
      return '0.00%';
    case 'SCIENTIFIC':
      return '0.00E+00';
    case 'CURRENCY':
      return rules.patterns.CURRENCY;
    case 'DATE':
      return rules.patterns.DATE;
    case 'TIME':
      return rules.patterns.TIME;
    case 'DATE_TIME':
      return rules.patterns.DATE_TIME;
    default:
      return undefined;
  }
}

/** Whether a number under this pattern is a date or a time. */
export function isDatePattern(pattern: string | undefined): boolean {
  return pattern !== undefined && parsePattern(pattern)[0]?.kind === 'date';
}

/** Whether the cell keeps every input a text. */
export function isTextFormat(numberFormat: JsonObject | undefined): boolean {
  return numberFormat !== undefined && (numberFormat['type'] === 'TEXT' || numberFormat['pattern'] === '@');
}

/** The text that the cell shows; "" for an empty one. */
export function formattedValue(
  value: ExtendedValue | undefined,
  pattern: string | undefined,
  rules: LocaleRules,
): string {
  if (value === undefined) return '';
  if (value.stringValue !== undefined) return formatText(value.stringValue, pattern);
  if (value.numberValue !== undefined) return formatNumber(value.numberValue, pattern, rules);
  if (value.boolValue !== undefined) return value.boolValue ? rules.trueWord : rules.falseWord;
  if (value.errorValue !== undefined) return ERROR_TEXT[value.errorValue.type];
  return '';
}

function formatText(text: string, pattern: string | undefined): string {
  if (pattern === undefined || !pattern.includes('@')) return text;
  const section = parsePattern(pattern).findLast(({ tokens }) => tokens.some(({ kind }) => kind === 'text'));
  if (section === undefined) return text;
  return section.tokens
    .map((token) => (token.kind === 'text' ? text : token.kind === 'literal' ? token.text : ''))
    .join('');
}

export function formatNumber(value: number, pattern: string | undefined, rules: LocaleRules): string {
  if (pattern === undefined) return formatGeneral(value, rules);
  const sections = parsePattern(pattern);
  const chosen = chooseSection(value, sections);
  if (chosen === undefined) return formatGeneral(value, rules);
  const { section, signShown } = chosen;
  const shown = signShown ? Math.abs(value) : value;
  switch (section.kind) {
    case 'date':
      return formatDate(value, section, rules);
    case 'number':
      return formatBySection(shown, section, rules);
    case 'text':
    case 'general': {
      const general = formatGeneral(shown, rules);
      return section.tokens
        .map((token) =>
          token.kind === 'literal' ? token.text : token.kind === 'text' || token.kind === 'general' ? general : '',
        )
        .join('');
    }
  }
}

/** The section for a number, and whether the section itself says that the number is negative. */
function chooseSection(
  value: number,
  sections: readonly Section[],
): { section: Section; signShown: boolean } | undefined {
  const [first, second, third] = sections;
  if (first === undefined) return undefined;
  if (sections.some(({ condition }) => condition !== undefined)) {
    const section =
      sections.find(({ condition }) => condition === undefined || meets(value, condition)) ?? sections.at(-1);
    return section === undefined
      ? undefined
      : { section, signShown: section !== first && section.condition === undefined && value < 0 };
  }
  if (value < 0 && second !== undefined) return { section: second, signShown: true };
  if (value === 0 && third !== undefined) return { section: third, signShown: true };
  return { section: first, signShown: false };
}

function meets(value: number, { operator, value: bound }: Condition): boolean {
  switch (operator) {
    case '<':
      return value < bound;
    case '<=':
      return value <= bound;
    case '=':
      return value === bound;
    case '<>':
      return value !== bound;
    case '>=':
      return value >= bound;
    case '>':
      return value > bound;
  }
}
