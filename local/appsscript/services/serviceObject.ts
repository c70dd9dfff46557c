/**
 * One object of a Google service: its members are those of the published types, no more and no fewer.
 *
 * What the implementation leaves out throws "… is not implemented in local Apps Script"; enumerations are filled in; arguments
 * that match no published signature are refused in Google's words before the implementation sees them.
 */
import { enumeration } from './enumeration.ts';
import { Exception } from './exception.ts';
import { classMembers, isEnum } from './members.ts';
import { matches, parseSignature, typeName, type Signature } from './signature.ts';

const classes = new WeakMap<object, string>();
const prototypes = new Map<string, object>();
const signatures = new Map<string, readonly Signature[]>();

/** `SpreadsheetApp.Range` of a service object, undefined of anything else. */
export const classOf = (value: object): string | undefined => classes.get(value);

const signaturesOf = (className: string, method: string): readonly Signature[] => {
  const key = `${className}.${method}`;
  const known = signatures.get(key);
  if (known) return known;
  const parsed = (classMembers(className).methods[method] ?? []).map(parseSignature);
  signatures.set(key, parsed);
  return parsed;
};

const checked = (className: string, method: string, run: (...args: unknown[]) => unknown) => {
  const accepted = signaturesOf(className, method);
  return (...args: unknown[]): unknown => {
    if (!accepted.some((signature) => matches(signature, args, classOf))) {
      const given = args.map((value) => typeName(value, classOf)).join(',');
      throw new Exception(`The parameters (${given}) don't match the method signature for ${className}.${method}.`);
    }
    return run(...args);
  };
};

/** What every object of the class has without its implementation. */
const prototypeOf = (className: string): object => {
  const known = prototypes.get(className);
  if (known) return known;
  const { methods, properties } = classMembers(className);
  const made: Record<string, unknown> = {};
  for (const method of Object.keys(methods)) {
    made[method] = () => {
      throw new Error(`${className}.${method} is not implemented in local Apps Script.`);
    };
  }
  for (const [property, type] of Object.entries(properties)) {
    Object.defineProperty(made, property, {
      enumerable: true,
      get: () => {
        if (isEnum(type)) return enumeration(type);
        throw new Error(`${className}.${property} is not implemented in local Apps Script.`);
      },
    });
  }
  const shortName = className.slice(className.lastIndexOf('.') + 1);
  Object.defineProperty(made, 'toString', { value: () => shortName });
  prototypes.set(className, made);
  return made;
};

/**
 * @param className as in Google's messages: `SpreadsheetApp.Range`, `Ui`.
 * @param implementation methods, and properties that are no enumerations. Setters return what Google returns: the object itself.
 * @throws when a member is not in the published types.
 */
export const serviceObject = <T extends object>(className: string, implementation: T): T => {
  const { methods, properties, open } = classMembers(className);
  const made = Object.create(prototypeOf(className)) as Record<string, unknown>;
  for (const [name, member] of Object.entries(implementation) as [string, unknown][]) {
    if (name in methods && typeof member === 'function') {
      const value = checked(className, name, member as (...args: unknown[]) => unknown);
      Object.defineProperty(made, name, { value, enumerable: true });
    } else if (name in properties) {
      Object.defineProperty(made, name, { value: member, enumerable: true });
    } else {
      throw new Error(`The published types have no ${className}.${name}.`);
    }
  }
  classes.set(made, className);
  return (open ? made : Object.freeze(made)) as T;
};
