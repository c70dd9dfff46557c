/**
 * What the digits and separators of one numeral can mean: "19.630" is 19630 by Vietnamese rules and 19.63 by English ones.
 *
 * No expectation and no unit is known here; `numbers.ts` decides between the readings.
 */
import { decimalText, shiftPoint } from './decimals.ts';

export interface Reading {
  readonly value: number;
  /** Written as official Vietnamese does: "." groups thousands, "," separates decimals. */
  readonly official: boolean;
}

/** Digits with separators; groups of three may be parted by blanks or apostrophes. */
export const NUMERAL = /\d{1,3}(?:[ '’]\d{3})+(?:[.,]\d+)?(?![\d])|\d+(?:[.,]\d+)*/u;

const STYLES: readonly { readonly group: RegExp; readonly decimal: string; readonly official: boolean }[] = [
  { group: /\./, decimal: ',', official: true },
  { group: /,/, decimal: '.', official: false },
  { group: /[ '’]/, decimal: ',', official: false },
  { group: /[ '’]/, decimal: '.', official: false },
];

/** Every distinct value that a number can hold exactly to the unit, the official reading first. @param numeral without sign. @param places to shift the point by. */
export function readingsOf(numeral: string, places = 0): readonly Reading[] {
  const readings: Reading[] = [];
  for (const { group, decimal, official } of STYLES) {
    const text = plainDecimal(numeral, group, decimal);
    if (text === undefined) continue;
    const value = Number(shiftPoint(text, places));
    if (Math.abs(value) > Number.MAX_SAFE_INTEGER) continue;
    if (!readings.some((reading) => reading.value === value)) readings.push({ value, official });
  }
  return readings;
}

function plainDecimal(numeral: string, group: RegExp, decimal: string): string | undefined {
  const [whole = '', fraction, ...more] = numeral.split(decimal);
  if (more.length > 0 || (fraction !== undefined && !/^\d+$/.test(fraction))) return undefined;
  const [head = '', ...groups] = whole.split(group);
  if (groups.length === 0) return /^\d+$/.test(head) ? joined(head, fraction) : undefined;
  if (!/^[1-9]\d{0,2}$/.test(head) || !groups.every((digits) => /^\d{3}$/.test(digits))) return undefined;
  return joined(head + groups.join(''), fraction);
}

const joined = (whole: string, fraction: string | undefined) =>
  fraction === undefined ? whole : `${whole}.${fraction}`;

/** The number that an en_US sheet made 19.63 of, when "19.630" was typed; `undefined` when it can't have been. */
export function thousandsReading(value: number): number | undefined {
  const [whole = '', fraction = ''] = decimalText(value).split('.');
  return fraction === '' || fraction.length > 3 || whole === '0' ? undefined : Number(whole + fraction.padEnd(3, '0'));
}
