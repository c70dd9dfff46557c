/**
 * What the editor itself holds people to: data validation and warnings of protected ranges. The API holds nobody to either.
 *
 * A list is judged before the entry is sent. A number or a date is Google's to read: judged by what Google made of it.
 */
import type { CellData, DataValidation, ProtectedRange } from '../google/types.ts';
import { areaOfRange, covers, meet, type Area } from './areas.ts';

export interface Choices {
  readonly options: readonly string[];
  /** A range of the workbook that holds the options, where the rule names one. */
  readonly range?: string;
}

export function choicesOf(rule: DataValidation | undefined): Choices | undefined {
  const values = (rule?.condition?.values ?? []).map(({ userEnteredValue = '' }) => userEnteredValue);
  switch (rule?.condition?.type) {
    case 'ONE_OF_LIST':
      return { options: values };
    case 'ONE_OF_RANGE':
      return { options: [], range: (values[0] ?? '').replace(/^=/, '') };
    default:
      return undefined;
  }
}

/** The text cannot stand in the cell, whatever Google makes of it. */
export function isRefusedText(rule: DataValidation | undefined, text: string): boolean {
  if (rule?.strict !== true || text === '') return false;
  const choices = choicesOf(rule);
  return choices !== undefined && choices.range === undefined && !choices.options.includes(text);
}

/** What stands in the cell breaks its rule; of the kinds that our workbooks use, others pass. */
export function breaksRule({ dataValidation: rule, effectiveValue: value, formattedValue = '' }: CellData): boolean {
  if (rule === undefined || value === undefined) return false;
  const values = (rule.condition?.values ?? []).map(({ userEnteredValue = '' }) => userEnteredValue);
  switch (rule.condition?.type) {
    case 'ONE_OF_LIST':
      return !values.includes(formattedValue);
    case 'NUMBER_BETWEEN': {
      const [low = 0, high = 0] = values.map((text) => Number(text.replace(',', '.')));
      return value.numberValue === undefined || value.numberValue < low || value.numberValue > high;
    }
    case 'DATE_IS_VALID':
      return value.numberValue === undefined;
    default:
      return false;
  }
}

/** The first protection that warns whoever edits there. */
export function warningFor(protections: readonly ProtectedRange[], area: Area): ProtectedRange | undefined {
  return protections.find(
    ({ warningOnly, range, unprotectedRanges = [] }) =>
      warningOnly === true &&
      meet(areaOfRange(range ?? {}), area) &&
      !unprotectedRanges.some((open) => covers(areaOfRange(open), area)),
  );
}
