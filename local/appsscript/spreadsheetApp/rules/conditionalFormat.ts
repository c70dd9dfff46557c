/** `SpreadsheetApp.newConditionalFormatRule()`: rules of one condition; gradients are not implemented here.
 *
 * https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule-builder
 */
import { Exception } from '../../services/exception.ts';
import type { EnumValue } from '../../services/enumeration.ts';
import { serviceObject } from '../../services/serviceObject.ts';
import { areaOfGridRange, gridRangeOf } from '../book/area.ts';
import { formatRulesKept, rangesKept, type Host } from '../book/host.ts';
import type { CellFormat, ColorStyle, FormatRule, GridRange, TextFormat } from '../book/resource.ts';
import { hexOfStyle, styleOf } from '../cell/colors.ts';
import { conditionOf, FORMATTING, readCondition } from './conditions.ts';

type BooleanRule = NonNullable<FormatRule['booleanRule']>;

const hexOrNull = (style: ColorStyle | undefined): string | null => (style ? hexOfStyle(style) : null);

const booleanCondition = (host: Host, { condition, format }: BooleanRule): object => {
  const read = () => readCondition(host, FORMATTING, condition, false);
  const { textFormat = {}, backgroundColorStyle } = format;
  return serviceObject('SpreadsheetApp.BooleanCondition', {
    getCriteriaType: () => read().criteria,
    getCriteriaValues: () => [...read().values],
    getBackground: () => hexOrNull(backgroundColorStyle),
    getFontColor: () => hexOrNull(textFormat.foregroundColorStyle),
    getBold: () => textFormat.bold ?? null,
    getItalic: () => textFormat.italic ?? null,
    getStrikethrough: () => textFormat.strikethrough ?? null,
    getUnderline: () => textFormat.underline ?? null,
  });
};

const views = (host: Host, current: () => FormatRule) => ({
  copy: () => makeFormatRuleBuilder(host, current()),
  getRanges: () =>
    current().ranges.map((range) => host.range(areaOfGridRange(range, host.book.sheet(range.sheetId ?? 0)))),
  getBooleanCondition: () => {
    const { booleanRule } = current();
    return booleanRule ? booleanCondition(host, booleanRule) : null;
  },
});

export const makeFormatRule = (host: Host, rule: FormatRule): object =>
  formatRulesKept.keep(
    serviceObject('SpreadsheetApp.ConditionalFormatRule', {
      ...views(host, () => rule),
      ...(rule.gradientRule === undefined ? { getGradientCondition: () => null } : {}),
    }),
    rule,
  );

/** Without what is undefined. */
const present = (textFormat: { readonly [Name in keyof TextFormat]: TextFormat[Name] | undefined }): TextFormat =>
  Object.fromEntries(Object.entries(textFormat).filter(([, value]) => value !== undefined));

export const makeFormatRuleBuilder = (host: Host, from?: FormatRule): object => {
  let ranges: readonly GridRange[] = from?.ranges ?? [];
  let condition = from?.booleanRule?.condition;
  let format: CellFormat = from?.booleanRule?.format ?? {};
  const rule = (): FormatRule => ({ ranges, ...(condition ? { booleanRule: { condition, format } } : {}) });
  const when = (criteria: string, ...values: unknown[]): object => {
    condition = conditionOf(host, FORMATTING, criteria, values);
    return builder;
  };
  const onDay = (criteria: string) => (day: Date | EnumValue) =>
    'name' in day ? when(`${criteria}_RELATIVE`, day) : when(criteria, day);
  const setText = (change: Parameters<typeof present>[0]): object => {
    format = { ...format, textFormat: present({ ...format.textFormat, ...change }) };
    return builder;
  };
  const builder: object = serviceObject('SpreadsheetApp.ConditionalFormatRuleBuilder', {
    ...views(host, rule),
    getGradientCondition: () => null,
    build: () => {
      if (!condition) throw new Exception('Conditional format rule must have a condition.');
      if (ranges.length === 0) throw new Exception('Conditional format rule must have at least one range.');
      return makeFormatRule(host, rule());
    },
    setRanges: (given: object[]) => {
      ranges = given.map((range) => gridRangeOf(rangesKept.of(range).area));
      return builder;
    },
    setBackground: (color: string | null) => {
      const { textFormat } = format;
      format = {
        ...(textFormat ? { textFormat } : {}),
        ...(color === null ? {} : { backgroundColorStyle: styleOf(color) }),
      };
      return builder;
    },
    setFontColor: (color: string | null) =>
      setText({ foregroundColorStyle: color === null ? undefined : styleOf(color) }),
    setBold: (bold: boolean | null) => setText({ bold: bold ?? undefined }),
    setItalic: (italic: boolean | null) => setText({ italic: italic ?? undefined }),
    setStrikethrough: (strikethrough: boolean | null) => setText({ strikethrough: strikethrough ?? undefined }),
    setUnderline: (underline: boolean | null) => setText({ underline: underline ?? undefined }),
    whenCellEmpty: () => when('CELL_EMPTY'),
    whenCellNotEmpty: () => when('CELL_NOT_EMPTY'),
    whenDateAfter: onDay('DATE_AFTER'),
    whenDateBefore: onDay('DATE_BEFORE'),
    whenDateEqualTo: onDay('DATE_EQUAL_TO'),
    whenFormulaSatisfied: (formula: string) => when('CUSTOM_FORMULA', formula),
    whenNumberBetween: (start: number, end: number) => when('NUMBER_BETWEEN', start, end),
    whenNumberEqualTo: (number: number) => when('NUMBER_EQUAL_TO', number),
    whenNumberGreaterThan: (number: number) => when('NUMBER_GREATER_THAN', number),
    whenNumberGreaterThanOrEqualTo: (number: number) => when('NUMBER_GREATER_THAN_OR_EQUAL_TO', number),
    whenNumberLessThan: (number: number) => when('NUMBER_LESS_THAN', number),
    whenNumberLessThanOrEqualTo: (number: number) => when('NUMBER_LESS_THAN_OR_EQUAL_TO', number),
    whenNumberNotBetween: (start: number, end: number) => when('NUMBER_NOT_BETWEEN', start, end),
    whenNumberNotEqualTo: (number: number) => when('NUMBER_NOT_EQUAL_TO', number),
    whenTextContains: (text: string) => when('TEXT_CONTAINS', text),
    whenTextDoesNotContain: (text: string) => when('TEXT_DOES_NOT_CONTAIN', text),
    whenTextEndsWith: (text: string) => when('TEXT_ENDS_WITH', text),
    whenTextEqualTo: (text: string) => when('TEXT_EQUAL_TO', text),
    whenTextStartsWith: (text: string) => when('TEXT_STARTS_WITH', text),
    withCriteria: (criteria: EnumValue, args: unknown[]) => when(criteria.name(), ...args),
  });
  return builder;
};
