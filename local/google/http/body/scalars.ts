/**
 * JSON values to proto scalars, with the leniency of Google's proto3 JSON parser and its refusals.
 *
 * A number may come as text, a boolean as a word, an enum in any case or by number. What cannot be read is `undefined`;
 * the caller words the refusal. Rules: https://protobuf.dev/programming-guides/json/ .
 */
import type { FieldKind, ScalarType } from './fieldPlan.ts';

const INT32 = { least: -(2 ** 31), most: 2 ** 31 - 1 };
const UINT32 = { least: 0, most: 2 ** 32 - 1 };
const TRUE = new Set(['true', 't', 'yes', 'y', '1']);
const FALSE = new Set(['false', 'f', 'no', 'n', '0']);

const toInteger = (value: unknown, { least, most }: typeof INT32): number | undefined => {
  let number: number;
  if (typeof value === 'number') number = value;
  else if (typeof value === 'string' && /^[+-]?\d+$/.test(value)) number = Number(value);
  else return undefined;
  if (!Number.isInteger(number) || number < least || number > most) return undefined;
  return number === 0 ? 0 : number;
};

const toInt64 = (value: unknown): string | undefined => {
  if (typeof value === 'number') return Number.isInteger(value) ? BigInt(value).toString() : undefined;
  if (typeof value !== 'string' || !/^[+-]?\d{1,20}$/.test(value)) return undefined;
  const number = BigInt(value);
  return number === BigInt.asIntN(64, number) ? number.toString() : undefined;
};

const toFloat = (value: unknown): number | undefined => {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return undefined;
  if (value === 'NaN') return Number.NaN;
  if (value === 'Infinity') return Number.POSITIVE_INFINITY;
  if (value === '-Infinity') return Number.NEGATIVE_INFINITY;
  return /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(value) ? Number(value) : undefined;
};

const toBoolean = (value: unknown): boolean | undefined => {
  if (typeof value === 'boolean') return value;
  if (value === 1) return true;
  if (value === 0) return false;
  if (typeof value !== 'string') return undefined;
  const word = value.toLowerCase();
  if (TRUE.has(word)) return true;
  return FALSE.has(word) ? false : undefined;
};

const toText = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

const matching = (value: unknown, pattern: RegExp): string | undefined =>
  typeof value === 'string' && pattern.test(value) ? value : undefined;

const BASE64 = /^[A-Za-z0-9+/_-]*={0,2}$/;
const TIMESTAMP = /^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d{1,9})?([Zz]|[+-]\d\d:\d\d)$/;

export const toScalar = (type: ScalarType, value: unknown): string | number | boolean | undefined => {
  switch (type) {
    case 'TYPE_BOOL':
      return toBoolean(value);
    case 'TYPE_INT32':
      return toInteger(value, INT32);
    case 'TYPE_UINT32':
      return toInteger(value, UINT32);
    case 'TYPE_INT64':
      return toInt64(value);
    case 'TYPE_FLOAT':
    case 'TYPE_DOUBLE':
      return toFloat(value);
    case 'TYPE_BYTES':
      return matching(value, BASE64);
    case 'TIMESTAMP':
      return matching(value, TIMESTAMP) === undefined || Number.isNaN(Date.parse(String(value)))
        ? undefined
        : String(value);
    case 'TYPE_STRING':
    case 'FIELD_MASK':
      return toText(value);
  }
};

/** An enum's name: as it is, in another case, with `-` for `_`, or by its number. */
export const toEnum = (kind: Extract<FieldKind, { is: 'enum' }>, value: unknown): string | undefined => {
  if (typeof value === 'string') {
    if (kind.names.includes(value)) return value;
    const name = value.toUpperCase().replaceAll('-', '_');
    if (kind.names.includes(name)) return name;
  }
  const number = toInteger(value, INT32);
  return number === undefined ? undefined : kind.names[number];
};

/** A value as Google quotes it back: text in quotes with nothing escaped, everything else as in JSON. */
export const quoted = (value: unknown): string => (typeof value === 'string' ? `"${value}"` : String(value));
