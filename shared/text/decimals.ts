/**
 * Decimal text without float artefacts: shifting the point and rounding work on digits, so 1,2 triệu is 1200000 and 1,005 to
 * two digits is 1,01.
 */

/** Plain decimal text of a finite number: "-0.0000001", never "1e-7". */
export function decimalText(value: number): string {
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value));
  if (match === null) throw new RangeError(`${value} is no finite number`);
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match;
  return sign + shiftPoint(fraction === '' ? whole : `${whole}.${fraction}`, Number(exponent));
}

/** @param text unsigned decimal text. "1.2" by 6 places is "1200000". */
export function shiftPoint(text: string, places: number): string {
  const [whole = '', fraction = ''] = text.split('.');
  const digits = whole + fraction;
  const point = whole.length + places;
  const padded = point <= 0 ? '0'.repeat(1 - point) + digits : digits.padEnd(point, '0');
  const at = Math.max(point, 1);
  const left = padded.slice(0, at).replace(/^0+(?=\d)/, '');
  const right = padded.slice(at).replace(/0+$/, '');
  return right === '' ? left : `${left}.${right}`;
}

/** Half away from zero. @param text unsigned decimal text. @returns text with exactly `digits` digits after the point. */
export function roundDecimal(text: string, digits: number): string {
  const [whole = '0', fraction = ''] = text.split('.');
  const kept = Array.from(whole + fraction.slice(0, digits).padEnd(digits, '0'));
  let carry = (fraction[digits] ?? '0') >= '5';
  for (let index = kept.length - 1; carry && index >= 0; index--) {
    carry = kept[index] === '9';
    kept[index] = carry ? '0' : String(Number(kept[index]) + 1);
  }
  const all = (carry ? '1' : '') + kept.join('');
  return digits === 0 ? all : `${all.slice(0, -digits)}.${all.slice(-digits)}`;
}
