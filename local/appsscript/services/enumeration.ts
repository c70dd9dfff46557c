/**
 * Enumerations as Apps Script has them: objects that know their name and place, the same object at every reading.
 *
 * https://developers.google.com/apps-script/guides/services/enums
 */
import { enumNames } from './members.ts';

export interface EnumValue {
  /** `DOTTED` */
  name(): string;
  toString(): string;
  /** From 0. */
  ordinal(): number;
  compareTo(other: EnumValue): number;
  toJSON(): string;
}

const enumerations = new Map<string, Readonly<Record<string, EnumValue>>>();
const enumOfValue = new WeakMap<EnumValue, string>();

const valueOf = (enumName: string, name: string, ordinal: number): EnumValue => {
  const value: EnumValue = Object.freeze({
    name: () => name,
    toString: () => name,
    ordinal: () => ordinal,
    compareTo: (other: EnumValue) => ordinal - other.ordinal(),
    toJSON: () => name,
  });
  enumOfValue.set(value, enumName);
  return value;
};

/** @param enumName e.g. `SpreadsheetApp.BorderStyle`. @throws when the published types have none of this name. */
export const enumeration = (enumName: string): Readonly<Record<string, EnumValue>> => {
  const known = enumerations.get(enumName);
  if (known) return known;
  const made = Object.freeze(
    Object.fromEntries(enumNames(enumName).map((name, ordinal) => [name, valueOf(enumName, name, ordinal)])),
  );
  enumerations.set(enumName, made);
  return made;
};

/** One value by its name. @throws when the enumeration has none of this name. */
export const enumValue = (enumName: string, name: string): EnumValue => {
  const value = enumeration(enumName)[name];
  if (!value) throw new Error(`${enumName} has no ${name}.`);
  return value;
};

/** `SpreadsheetApp.BorderStyle` of one of its values; undefined of anything else. */
export const enumNameOf = (value: object): string | undefined => enumOfValue.get(value as EnumValue);
