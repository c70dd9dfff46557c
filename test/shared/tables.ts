/** Every table of shared/ that runs without a runner: for the built bundle of the add-on as for Node. */
import type { Tables } from './case.ts';
import { AUTO_CONVERSION_TABLES } from './text/autoConversion.cases.ts';
import { DATE_TABLES } from './text/dates.cases.ts';
import { FORMAT_TABLES } from './text/format.cases.ts';
import { KEY_TABLES } from './text/keys.cases.ts';
import { LEGACY_TABLES } from './text/legacy.cases.ts';
import { NORMALIZE_TABLES } from './text/normalize.cases.ts';
import { NUMBER_TABLES } from './text/numbers.cases.ts';
import { PERIOD_TABLES } from './text/periods.cases.ts';
import { PERSONAL_DATA_TABLES } from './text/personalData.cases.ts';
import { SORT_TABLES } from './text/sort.cases.ts';
import { SYLLABLE_TABLES } from './text/syllable.cases.ts';
import { UNIT_NAME_TABLES } from './text/unitNames.cases.ts';
import { UTF8_TABLES } from './text/utf8.cases.ts';
import { RULE_TABLES } from './validation/rules/cases.ts';

export const SHARED_TABLES: Tables = {
  ...AUTO_CONVERSION_TABLES,
  ...DATE_TABLES,
  ...FORMAT_TABLES,
  ...KEY_TABLES,
  ...LEGACY_TABLES,
  ...NORMALIZE_TABLES,
  ...NUMBER_TABLES,
  ...PERIOD_TABLES,
  ...PERSONAL_DATA_TABLES,
  ...SORT_TABLES,
  ...SYLLABLE_TABLES,
  ...UNIT_NAME_TABLES,
  ...UTF8_TABLES,
  ...RULE_TABLES,
};

/** "name: title" of every case whose outcome, as JSON, is not the expected one. */
export function faultsOfTables(tables: Tables): string[] {
  return Object.entries(tables).flatMap(([name, cases]) =>
    cases
      .filter(({ actual, expected }) => JSON.stringify(actual()) !== JSON.stringify(expected))
      .map(({ title }) => `${name}: ${title}`),
  );
}
