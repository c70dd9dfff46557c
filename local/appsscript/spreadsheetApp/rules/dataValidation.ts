/** `SpreadsheetApp.newDataValidation()`. https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder */
import { Exception } from '../../services/exception.ts';
import type { EnumValue } from '../../services/enumeration.ts';
import { serviceObject } from '../../services/serviceObject.ts';
import { validationsKept, type Host } from '../book/host.ts';
import type { ValidationRule } from '../book/resource.ts';
import { conditionOf, readCondition, VALIDATION } from './conditions.ts';

/** A list may have 500 items. https://support.google.com/docs/answer/186103 */
const MAX_LIST = 500;

const views = (host: Host, current: () => ValidationRule | undefined) => {
  const read = () => {
    const rule = current();
    return rule && readCondition(host, VALIDATION, rule.condition, rule.showCustomUi === true);
  };
  return {
    copy: () => makeValidationBuilder(host, current()),
    getAllowInvalid: () => current()?.strict !== true,
    getCriteriaType: () => read()?.criteria ?? null,
    getCriteriaValues: () => [...(read()?.values ?? [])],
    getHelpText: () => current()?.inputMessage ?? null,
  };
};

export const makeValidation = (host: Host, rule: ValidationRule): object =>
  validationsKept.keep(
    serviceObject(
      'SpreadsheetApp.DataValidation',
      views(host, () => rule),
    ),
    rule,
  );

/** Google's own start: invalid input is allowed with a warning. */
export const makeValidationBuilder = (host: Host, from?: ValidationRule): object => {
  let condition = from?.condition;
  let rest: Omit<ValidationRule, 'condition'> = from ? { ...from } : {};
  const rule = (): ValidationRule | undefined => (condition ? { ...rest, condition } : undefined);
  const require = (criteria: string, ...values: unknown[]): object => {
    condition = conditionOf(host, VALIDATION, criteria, values);
    rest = { ...rest, showCustomUi: false };
    return builder;
  };
  const requireWithArrow = (criteria: string, values: unknown, isShown: boolean): object => {
    require(criteria, values);
    rest = { ...rest, showCustomUi: isShown };
    return builder;
  };
  const requireInList = (values: unknown[], isShown = true): object => {
    if (values.length > MAX_LIST) {
      throw new Exception(
        `The data validation rule has more items than the limit of ${MAX_LIST}. Use the "List from a range" criteria instead.`,
      );
    }
    return requireWithArrow('VALUE_IN_LIST', values, isShown);
  };
  const builder: object = serviceObject('SpreadsheetApp.DataValidationBuilder', {
    ...views(host, rule),
    build: () => {
      const built = rule();
      if (!built) throw new Exception('Cannot build a data validation rule without criteria.');
      return makeValidation(host, built);
    },
    setAllowInvalid: (isAllowed: boolean) => {
      rest = { ...rest, strict: !isAllowed };
      return builder;
    },
    setHelpText: (text: string) => {
      rest = { ...rest, inputMessage: text };
      return builder;
    },
    requireCheckbox: (...values: unknown[]) => require('CHECKBOX', ...values),
    requireDate: () => require('DATE_IS_VALID_DATE'),
    requireDateAfter: (date: Date) => require('DATE_AFTER', date),
    requireDateBefore: (date: Date) => require('DATE_BEFORE', date),
    requireDateBetween: (start: Date, end: Date) => require('DATE_BETWEEN', start, end),
    requireDateEqualTo: (date: Date) => require('DATE_EQUAL_TO', date),
    requireDateNotBetween: (start: Date, end: Date) => require('DATE_NOT_BETWEEN', start, end),
    requireDateOnOrAfter: (date: Date) => require('DATE_ON_OR_AFTER', date),
    requireDateOnOrBefore: (date: Date) => require('DATE_ON_OR_BEFORE', date),
    requireFormulaSatisfied: (formula: string) => require('CUSTOM_FORMULA', formula),
    requireNumberBetween: (start: number, end: number) => require('NUMBER_BETWEEN', start, end),
    requireNumberEqualTo: (number: number) => require('NUMBER_EQUAL_TO', number),
    requireNumberGreaterThan: (number: number) => require('NUMBER_GREATER_THAN', number),
    requireNumberGreaterThanOrEqualTo: (number: number) => require('NUMBER_GREATER_THAN_OR_EQUAL_TO', number),
    requireNumberLessThan: (number: number) => require('NUMBER_LESS_THAN', number),
    requireNumberLessThanOrEqualTo: (number: number) => require('NUMBER_LESS_THAN_OR_EQUAL_TO', number),
    requireNumberNotBetween: (start: number, end: number) => require('NUMBER_NOT_BETWEEN', start, end),
    requireNumberNotEqualTo: (number: number) => require('NUMBER_NOT_EQUAL_TO', number),
    requireTextContains: (text: string) => require('TEXT_CONTAINS', text),
    requireTextDoesNotContain: (text: string) => require('TEXT_DOES_NOT_CONTAIN', text),
    requireTextEqualTo: (text: string) => require('TEXT_EQUAL_TO', text),
    requireTextIsEmail: () => require('TEXT_IS_VALID_EMAIL'),
    requireTextIsUrl: () => require('TEXT_IS_VALID_URL'),
    requireValueInList: requireInList,
    requireValueInRange: (range: object, isShown = true) => requireWithArrow('VALUE_IN_RANGE', range, isShown),
    withCriteria: (criteria: EnumValue, args: unknown[]) => {
      const [values, isShown = true] = args as [unknown, boolean?];
      if (criteria.name() === 'VALUE_IN_LIST') return requireInList(values as unknown[], isShown);
      if (criteria.name() === 'VALUE_IN_RANGE') return requireWithArrow('VALUE_IN_RANGE', values, isShown);
      return require(criteria.name(), ...args);
    },
  });
  return builder;
};
