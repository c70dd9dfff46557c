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

type Method = (...args: unknown[]) => unknown;

/** What a script cannot see of an object: fields, because a script makes thousands and a weak map of them costs more. */
class ServiceObject {
  readonly #className: string;
  readonly #members: Readonly<Record<string, unknown>>;

  constructor(className: string, members: Readonly<Record<string, unknown>>) {
    this.#className = className;
    this.#members = members;
  }

  static classOf(value: object): string | undefined {
    return #className in value ? value.#className : undefined;
  }

  static memberOf(value: object, name: string): unknown {
    return #members in value ? value.#members[name] : undefined;
  }
}

type Making = new (className: string, members: Readonly<Record<string, unknown>>) => ServiceObject;

const makings = new Map<string, Making>();

/** `SpreadsheetApp.Range` of a service object, undefined of anything else. */
export const classOf = (value: object): string | undefined => ServiceObject.classOf(value);

/** @param accepted signatures of the method. */
const checked =
  (name: string, accepted: () => readonly Signature[], run: Method): Method =>
  (...args) => {
    if (!accepted().some((signature) => matches(signature, args, classOf))) {
      const given = args.map((value) => typeName(value, classOf)).join(',');
      throw new Exception(`The parameters (${given}) don't match the method signature for ${name}.`);
    }
    return run(...args);
  };

const once = <T>(make: () => T): (() => T) => {
  const made: T[] = [];
  return () => (made[0] ??= make());
};

/**
 * What the objects of a class have in common: every member, made of an object's implementation when it is asked for. A script
 * reads thousands of ranges and colours and asks each for one or two things.
 */
const makingOf = (className: string): Making => {
  const known = makings.get(className);
  if (known) return known;
  const { methods, properties } = classMembers(className);
  const making: Making = class extends ServiceObject {};
  for (const [method, texts] of Object.entries(methods)) {
    const name = `${className}.${method}`;
    const accepted = once(() => texts.map(parseSignature));
    const notImplemented = (): never => {
      throw new Error(`${name} is not implemented in local Apps Script.`);
    };
    Object.defineProperty(making.prototype, method, {
      enumerable: true,
      get(this: object) {
        const run = ServiceObject.memberOf(this, method);
        return typeof run === 'function' ? checked(name, accepted, run as Method) : notImplemented;
      },
    });
  }
  for (const [property, type] of Object.entries(properties)) {
    Object.defineProperty(making.prototype, property, {
      enumerable: true,
      get: () => {
        if (isEnum(type)) return enumeration(type);
        throw new Error(`${className}.${property} is not implemented in local Apps Script.`);
      },
    });
  }
  const shortName = className.slice(className.lastIndexOf('.') + 1);
  Object.defineProperty(making.prototype, 'toString', { value: () => shortName });
  makings.set(className, making);
  return making;
};

/**
 * @param className as in Google's messages: `SpreadsheetApp.Range`, `Ui`.
 * @param implementation methods, and properties that are no enumerations. Setters return what Google returns: the object itself.
 * @throws when a member is not in the published types.
 */
export const serviceObject = <T extends object>(className: string, implementation: T): T => {
  const { methods, properties, open } = classMembers(className);
  const members = implementation as Record<string, unknown>;
  const made = new (makingOf(className))(className, members);
  for (const name of Object.keys(implementation)) {
    if (name in methods && typeof members[name] === 'function') continue;
    if (!(name in properties)) throw new Error(`The published types have no ${className}.${name}.`);
    Object.defineProperty(made, name, { value: members[name], enumerable: true });
  }
  return (open ? made : Object.freeze(made)) as unknown as T;
};
