/**
 * Boolean conditions: how many values each type takes, and where it may stand.
 *
 * Source: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/other#ConditionType .
 */
import { invalidArgument } from '../../http/errors.ts';
import type { WireCondition } from './wire.ts';

export type ConditionPlace = 'validation' | 'conditional format' | 'filter';

interface Rule {
  readonly least: number;
  readonly most: number;
  readonly places: readonly ConditionPlace[];
}

const EVERYWHERE: readonly ConditionPlace[] = ['validation', 'conditional format', 'filter'];
const rule = (least: number, most = least, places = EVERYWHERE): Rule => ({ least, most, places });

const RULES: Readonly<Record<string, Rule>> = {
  NUMBER_GREATER: rule(1),
  NUMBER_GREATER_THAN_EQ: rule(1),
  NUMBER_LESS: rule(1),
  NUMBER_LESS_THAN_EQ: rule(1),
  NUMBER_EQ: rule(1, Infinity),
  NUMBER_NOT_EQ: rule(1, Infinity),
  NUMBER_BETWEEN: rule(2),
  NUMBER_NOT_BETWEEN: rule(2),
  TEXT_CONTAINS: rule(1),
  TEXT_NOT_CONTAINS: rule(1),
  TEXT_STARTS_WITH: rule(1, 1, ['conditional format', 'filter']),
  TEXT_ENDS_WITH: rule(1, 1, ['conditional format', 'filter']),
  TEXT_EQ: rule(1, Infinity),
  TEXT_NOT_EQ: rule(1, Infinity, ['filter']),
  TEXT_IS_EMAIL: rule(0, 0, ['validation']),
  TEXT_IS_URL: rule(0, 0, ['validation']),
  DATE_EQ: rule(1, Infinity),
  DATE_NOT_EQ: rule(1, Infinity, ['filter']),
  DATE_BEFORE: rule(1),
  DATE_AFTER: rule(1),
  DATE_ON_OR_BEFORE: rule(1, 1, ['validation']),
  DATE_ON_OR_AFTER: rule(1, 1, ['validation']),
  DATE_BETWEEN: rule(2, 2, ['validation']),
  DATE_NOT_BETWEEN: rule(2, 2, ['validation']),
  DATE_IS_VALID: rule(0, 0, ['validation']),
  ONE_OF_RANGE: rule(1, 1, ['validation']),
  ONE_OF_LIST: rule(1, Infinity, ['validation']),
  BLANK: rule(0, 0, ['conditional format', 'filter']),
  NOT_BLANK: rule(0, 0, ['conditional format', 'filter']),
  CUSTOM_FORMULA: rule(1),
  BOOLEAN: rule(0, 2, ['validation']),
  FILTER_EXPRESSION: rule(1, 1, ['filter']),
};

const PLURALS: Readonly<Record<ConditionPlace, string>> = {
  validation: 'data validation',
  'conditional format': 'conditional formatting',
  filter: 'filters',
};

/** @throws GoogleError INVALID_ARGUMENT */
export function requireCondition(condition: WireCondition | undefined, place: ConditionPlace): void {
  const type = condition?.type ?? 'CONDITION_TYPE_UNSPECIFIED';
  const known = RULES[type];
  if (known === undefined) throw invalidArgument('No conditionType specified.');
  if (!known.places.includes(place)) {
    throw invalidArgument(`ConditionType '${type}' is not supported in ${PLURALS[place]}.`);
  }
  const values = condition?.values ?? [];
  if (values.length < known.least || values.length > known.most) {
    const wanted = known.least === known.most ? String(known.least) : `at least ${known.least}`;
    throw invalidArgument(
      `BooleanCondition of type ${type} requires ${wanted} values, but ${values.length} were given.`,
    );
  }
  for (const value of values) {
    if (value.userEnteredValue === undefined && value.relativeDate === undefined) {
      throw invalidArgument('ConditionValue.userEnteredValue is required.');
    }
  }
}
