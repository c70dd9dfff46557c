/**
 * Criteria of scripts and conditions of the Sheets API, one table for data validation and one for conditional formats.
 *
 * Operands of the API are texts as typed in the spreadsheet's locale, so 0,5 in vi_VN; dates are ISO, understood in every locale.
 * https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/other#ConditionType
 */
import { enumValue, type EnumValue } from '../../services/enumeration.ts';
import type { Area } from '../book/area.ts';
import type { Host } from '../book/host.ts';
import { rangesKept } from '../book/host.ts';
import type { Condition } from '../book/resource.ts';
import { dateOf, serialOf } from '../cell/cellValues.ts';
import { a1WithSheet, findRange } from '../spreadsheet/findRange.ts';

type Table = Readonly<Record<string, string>>;

const SHARED: Table = {
  CUSTOM_FORMULA: 'CUSTOM_FORMULA',
  DATE_AFTER: 'DATE_AFTER',
  DATE_BEFORE: 'DATE_BEFORE',
  DATE_EQUAL_TO: 'DATE_EQ',
  NUMBER_BETWEEN: 'NUMBER_BETWEEN',
  NUMBER_EQUAL_TO: 'NUMBER_EQ',
  NUMBER_GREATER_THAN: 'NUMBER_GREATER',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 'NUMBER_GREATER_THAN_EQ',
  NUMBER_LESS_THAN: 'NUMBER_LESS',
  NUMBER_LESS_THAN_OR_EQUAL_TO: 'NUMBER_LESS_THAN_EQ',
  NUMBER_NOT_BETWEEN: 'NUMBER_NOT_BETWEEN',
  NUMBER_NOT_EQUAL_TO: 'NUMBER_NOT_EQ',
  TEXT_CONTAINS: 'TEXT_CONTAINS',
  TEXT_DOES_NOT_CONTAIN: 'TEXT_NOT_CONTAINS',
  TEXT_EQUAL_TO: 'TEXT_EQ',
};

export interface Criteria {
  /** Of the enumeration. */
  readonly enumName: string;
  /** Name of the criteria -> type of the condition. */
  readonly types: Table;
}

export const VALIDATION: Criteria = {
  enumName: 'SpreadsheetApp.DataValidationCriteria',
  types: {
    ...SHARED,
    CHECKBOX: 'BOOLEAN',
    DATE_BETWEEN: 'DATE_BETWEEN',
    DATE_IS_VALID_DATE: 'DATE_IS_VALID',
    DATE_NOT_BETWEEN: 'DATE_NOT_BETWEEN',
    DATE_ON_OR_AFTER: 'DATE_ON_OR_AFTER',
    DATE_ON_OR_BEFORE: 'DATE_ON_OR_BEFORE',
    TEXT_IS_VALID_EMAIL: 'TEXT_IS_EMAIL',
    TEXT_IS_VALID_URL: 'TEXT_IS_URL',
    VALUE_IN_LIST: 'ONE_OF_LIST',
    VALUE_IN_RANGE: 'ONE_OF_RANGE',
  },
};

export const FORMATTING: Criteria = {
  enumName: 'SpreadsheetApp.BooleanCriteria',
  types: {
    ...SHARED,
    CELL_EMPTY: 'BLANK',
    CELL_NOT_EMPTY: 'NOT_BLANK',
    TEXT_ENDS_WITH: 'TEXT_ENDS_WITH',
    TEXT_STARTS_WITH: 'TEXT_STARTS_WITH',
  },
};

/** `DATE_AFTER_RELATIVE` is `DATE_AFTER` whose operand is a word. */
const RELATIVE = '_RELATIVE';

const decimalOf = (locale: string): string => {
  try {
    const parts = new Intl.NumberFormat(locale.replace('_', '-')).formatToParts(0.5);
    return parts.find(({ type }) => type === 'decimal')?.value ?? '.';
  } catch {
    return '.';
  }
};

type Operand = NonNullable<Condition['values']>[number];

const isoOf = (date: Date, timeZone: string): string =>
  new Date(Math.floor(serialOf(date, timeZone)) * 86_400_000 + Date.UTC(1899, 11, 30)).toISOString().slice(0, 10);

const operandOf = (value: unknown, { book }: Host): Operand => {
  const { locale, timeZone } = book.file().properties;
  if (typeof value === 'number') return { userEnteredValue: String(value).replace('.', decimalOf(locale)) };
  if (Object.prototype.toString.call(value) === '[object Date]') {
    return { userEnteredValue: isoOf(value as Date, timeZone) };
  }
  return { userEnteredValue: String(value) };
};

/** @param criteria its name; values as scripts give them: numbers, dates, texts, a list, a range. */
export const conditionOf = (
  host: Host,
  { types }: Criteria,
  criteria: string,
  values: readonly unknown[],
): Condition => {
  const type = types[criteria.replace(RELATIVE, '')];
  if (type === undefined) throw new Error(`${criteria} is not implemented in local Apps Script.`);
  const [first] = values;
  const operands = ((): readonly Operand[] => {
    if (criteria.endsWith(RELATIVE)) return [{ relativeDate: (first as EnumValue).name() }];
    if (criteria === 'VALUE_IN_LIST') return (first as unknown[]).map((item) => ({ userEnteredValue: String(item) }));
    if (criteria === 'VALUE_IN_RANGE') {
      return [{ userEnteredValue: `=${a1WithSheet(host.book, rangesKept.of(first as object).area)}` }];
    }
    return values.map((value) => operandOf(value, host));
  })();
  return { type, ...(operands.length > 0 ? { values: operands } : {}) };
};

const dateOfText = (text: string, timeZone: string): Date | string => {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  if (!year) return text;
  const serial = (Date.UTC(Number(year), Number(month) - 1, Number(day)) - Date.UTC(1899, 11, 30)) / 86_400_000;
  return dateOf(serial, timeZone);
};

export interface ReadCondition {
  readonly criteria: EnumValue;
  readonly values: readonly unknown[];
}

/** The way back. @param showsList whether a list or a range has its arrow, which scripts get as their second value. */
export const readCondition = (
  host: Host,
  { enumName, types }: Criteria,
  { type, values = [] }: Condition,
  showsList: boolean,
): ReadCondition => {
  const name = Object.keys(types).find((criteria) => types[criteria] === type);
  if (name === undefined) throw new Error(`A condition ${type} is not implemented in local Apps Script.`);
  const texts = values.map(({ userEnteredValue = '' }) => userEnteredValue);
  const relative = values[0]?.relativeDate;
  if (relative !== undefined) {
    return {
      criteria: enumValue(enumName, `${name}${RELATIVE}`),
      values: [enumValue('SpreadsheetApp.RelativeDate', relative)],
    };
  }
  const { locale, timeZone } = host.book.file().properties;
  const read = ((): readonly unknown[] => {
    if (name === 'VALUE_IN_LIST') return [texts, showsList];
    if (name === 'VALUE_IN_RANGE') {
      const area: Area | undefined = findRange(host.book, texts.join().replace(/^=/, ''));
      return [area ? host.range(area) : null, showsList];
    }
    if (name.startsWith('NUMBER')) {
      return texts.map((text) => {
        const number = Number(text.replace(decimalOf(locale), '.'));
        return Number.isNaN(number) ? text : number;
      });
    }
    return name.startsWith('DATE') ? texts.map((text) => dateOfText(text, timeZone)) : texts;
  })();
  return { criteria: enumValue(enumName, name), values: read };
};
