/**
 * Whether arguments match a published signature, and how Google names them when they do not.
 *
 * Stricter than Google in one thing: a number is not taken for a text. The names are those of messages such as
 * `The parameters (String,number[]) don't match the method signature for SpreadsheetApp.Range.setValues.`
 */
import { enumNameOf } from './enumeration.ts';
import { standsFor } from './members.ts';

/** Class of a service object, undefined of anything else. */
export type ClassOf = (value: object) => string | undefined;

/** One parameter of a signature. */
interface Parameter {
  readonly accepts: (value: unknown, classOf: ClassOf) => boolean;
  readonly optional: boolean;
  readonly rest: boolean;
}

export type Signature = readonly Parameter[];

const isDate = (value: unknown): boolean => Object.prototype.toString.call(value) === '[object Date]';

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Splits at the separator, outside of parentheses. */
const split = (text: string, separator: ',' | '|'): readonly string[] => {
  const parts: string[] = [];
  let [depth, start] = [0, 0];
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (character !== separator || depth > 0) continue;
    parts.push(text.slice(start, index));
    start = index + 1;
  }
  return [...parts, text.slice(start)];
};

const acceptorOf = (type: string): Parameter['accepts'] => {
  const alternatives = split(type, '|');
  if (alternatives.length > 1) {
    const acceptors = alternatives.map(acceptorOf);
    return (value, classOf) => acceptors.some((accepts) => accepts(value, classOf));
  }
  if (type.endsWith('[]')) {
    const element = acceptorOf(type.slice(0, -2).replace(/^\((.*)\)$/, '$1'));
    return (value, classOf) => Array.isArray(value) && value.every((item) => element(item, classOf));
  }
  switch (type) {
    case '*':
      return () => true;
    case 'String':
      return (value) => typeof value === 'string';
    case 'number':
      return (value) => typeof value === 'number';
    case 'Boolean':
      return (value) => typeof value === 'boolean';
    case 'null':
      return (value) => value === null;
    case 'function':
      return (value) => typeof value === 'function';
    case 'Date':
      return isDate;
    case 'Object':
      return (value) => isObject(value) && !Array.isArray(value);
    default:
      return (value, classOf) => {
        if (!isObject(value)) return false;
        const name = classOf(value) ?? enumNameOf(value);
        return name !== undefined && standsFor(name, type);
      };
  }
};

/** @param text as in the table of members: `String,number?`. */
export const parseSignature = (text: string): Signature =>
  text === ''
    ? []
    : split(text, ',').map((part) => {
        const rest = part.startsWith('...');
        const optional = part.endsWith('?');
        const type = part.slice(rest ? 3 : 0, optional ? -1 : undefined);
        return { accepts: acceptorOf(type), optional, rest };
      });

export const matches = (signature: Signature, args: readonly unknown[], classOf: ClassOf): boolean => {
  const last = signature.at(-1);
  if (args.length > signature.length && last?.rest !== true) return false;
  return signature.every((parameter, index) => {
    if (parameter.rest) return args.slice(index).every((value) => parameter.accepts(value, classOf));
    if (index >= args.length || args[index] === undefined) {
      return parameter.optional || (index < args.length && parameter.accepts(undefined, classOf));
    }
    return parameter.accepts(args[index], classOf);
  });
};

/** What Google calls the type of a value in its messages. */
export const typeName = (value: unknown, classOf: ClassOf): string => {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'Boolean';
  if (Array.isArray(value)) return value.length === 0 ? 'Object[]' : `${typeName(value[0], classOf)}[]`;
  if (isDate(value)) return 'Date';
  if (!isObject(value)) return typeof value;
  return classOf(value) ?? enumNameOf(value) ?? 'Object';
};
