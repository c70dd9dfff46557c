/**
 * The order in which Google sorts cells: numbers, text, booleans; blanks last whichever way.
 *
 * Text is compared in the order of the spreadsheet's language (in vi_VN "Đ" comes after "D", tones after letters), case last.
 */
import type { ExtendedValue } from '../model.ts';

export type Comparison = (one: ExtendedValue | undefined, other: ExtendedValue | undefined) => number;

/** Compares ascending or, blanks apart, the exact reverse. */
export function valueOrder(locale: string, descending: boolean): Comparison {
  const collator = new Intl.Collator(locale.replace('_', '-'));
  const sign = descending ? -1 : 1;
  return (one, other) => {
    const ranks = [rank(one), rank(other)] as const;
    if (ranks[0] === BLANK || ranks[1] === BLANK) return ranks[0] - ranks[1];
    if (ranks[0] !== ranks[1]) return sign * (ranks[0] - ranks[1]);
    return sign * within(one, other, collator);
  };
}

const BLANK = 5;

function rank(value: ExtendedValue | undefined): number {
  if (value === undefined) return BLANK;
  if (value.numberValue !== undefined) return 1;
  if (value.stringValue !== undefined) return 2;
  return value.boolValue === undefined ? 4 : 3;
}

function within(one: ExtendedValue | undefined, other: ExtendedValue | undefined, collator: Intl.Collator): number {
  if (one?.numberValue !== undefined && other?.numberValue !== undefined) return one.numberValue - other.numberValue;
  if (one?.stringValue !== undefined && other?.stringValue !== undefined)
    return collator.compare(one.stringValue, other.stringValue);
  return Number(one?.boolValue ?? false) - Number(other?.boolValue ?? false);
}
