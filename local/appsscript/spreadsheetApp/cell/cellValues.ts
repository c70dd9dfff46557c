/**
 * Values of cells as scripts see them, and as they are sent.
 *
 * Dates are instants: the cell holds the clock on the wall in the spreadsheet's time zone. A blank is the empty text, an error its
 * sign. https://developers.google.com/apps-script/reference/spreadsheet/range#getValues()
 */
import { instantOf, offsetAt } from '../../services/timeZone.ts';
import type { CellData } from '../book/resource.ts';

export type ScriptValue = string | number | boolean | Date;

const DAY_MS = 86_400_000;
/** Serial number 0: 1899-12-30. */
const EPOCH_MS = Date.UTC(1899, 11, 30);

const isDate = (value: unknown): value is Date => Object.prototype.toString.call(value) === '[object Date]';

export const serialOf = (date: Date, timeZone: string): number =>
  (date.getTime() + offsetAt(date.getTime(), timeZone) - EPOCH_MS) / DAY_MS;

export const dateOf = (serial: number, timeZone: string): Date =>
  new Date(instantOf(Math.round(serial * DAY_MS) + EPOCH_MS, timeZone));

const DATE_KINDS: readonly (string | undefined)[] = ['DATE', 'TIME', 'DATE_TIME'];

/** The kinds of the API do not tell a duration from a time; a pattern with hours in brackets is one, and stays a number there. */
const isDateFormat = (cell: CellData): boolean => {
  const { type, pattern = '' } = cell.effectiveFormat?.numberFormat ?? {};
  return DATE_KINDS.includes(type) && !/\[[hms]+\]/i.test(pattern);
};

export const valueOfCell = (cell: CellData | undefined, timeZone: string): ScriptValue => {
  const value = cell?.effectiveValue;
  if (!cell || !value) return '';
  if (value.numberValue !== undefined) {
    return isDateFormat(cell) ? dateOf(value.numberValue, timeZone) : value.numberValue;
  }
  if (value.boolValue !== undefined) return value.boolValue;
  if (value.errorValue) return cell.formattedValue ?? '#ERROR!';
  return value.stringValue ?? '';
};

/** What is typed into the cell for it. Null empties it; other objects are written as their text. */
export const typedOf = (value: unknown, timeZone: string): string | number | boolean => {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : '=NA()';
  if (isDate(value)) return Number.isNaN(value.getTime()) ? 'Invalid Date' : serialOf(value, timeZone);
  return typeof value === 'object' ? Object.prototype.toString.call(value) : (value as bigint).toString();
};

/** The kind of format that a date gets in a cell that has none; undefined for what is no date. */
export const dateKindOf = (value: unknown, timeZone: string): 'DATE' | 'DATE_TIME' | undefined => {
  if (!isDate(value) || Number.isNaN(value.getTime())) return undefined;
  return Number.isInteger(serialOf(value, timeZone)) ? 'DATE' : 'DATE_TIME';
};
