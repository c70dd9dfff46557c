/**
 * The body walker: a JSON body against a schema of the API description, as Google's transcoder reads one into its proto.
 *
 * It gives the body with camelCase names, `null`s dropped and scalars converted, and every violation at once. It knows no
 * meaning: ranges, rights and required fields are the handlers'. Strictness is the description's alone: what it does not
 * define is a violation.
 */
import type { JsonObject } from '../handler.ts';
import type { FieldViolation } from '../errors.ts';
import type { FieldPlan, MessagePlan } from './fieldPlan.ts';
import { oneofOf } from './oneofs.ts';
import { LIST_VALUE, messageTypeName, scalarTypeName } from './protoTypes.ts';
import { quoted, toEnum, toScalar } from './scalars.ts';

/** Google's limit on nesting, after which it refuses the whole body. */
export const MAX_DEPTH = 100;
/** So that a body of a million mistakes cannot make a gigabyte of answer. */
const MAX_VIOLATIONS = 1000;

export interface Walked {
  readonly value: JsonObject;
  readonly violations: readonly FieldViolation[];
}

export interface WalkOptions {
  readonly api: 'sheets' | 'drive';
  /** First step of every path: the request field that the body fills. */
  readonly under?: string;
  /** Names that the real service is known to pass over in silence. */
  readonly ignored?: ReadonlySet<string>;
}

export const walkBody = (plan: MessagePlan, body: unknown, options: WalkOptions): Walked => {
  const violations: FieldViolation[] = [];
  const path: (string | number)[] = options.under === undefined ? [] : [options.under];
  let depth = 0;

  const location = (): string => {
    let text = '';
    for (const step of path) text += typeof step === 'number' ? `[${step}]` : text === '' ? step : `.${step}`;
    return text;
  };
  const violation = (describe: (at: string) => string): void => {
    if (violations.length >= MAX_VIOLATIONS) return;
    const field = location();
    violations.push({ field, description: describe(field === '' ? '' : ` at '${field}'`) });
  };
  const unknownName = (name: string, why: string): void =>
    violation((at) => `Invalid JSON payload received. Unknown name "${name}"${at}: ${why}`);
  const invalidValue = (typeName: string, what: string): void =>
    violation((at) => `Invalid value${at} (${typeName}), ${what}`);

  const isObject = (value: unknown): value is Record<string, unknown> =>
    typeof value === 'object' && value !== null && !Array.isArray(value);

  const anyValue = (name: string, value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    depth += 1;
    if (depth > MAX_DEPTH) {
      violation(() => `Message too deep. Max recursion depth reached for key '${name}'`);
      depth -= 1;
      return undefined;
    }
    for (const item of Object.values(value)) if (typeof item === 'object') anyValue(name, item);
    depth -= 1;
    return value;
  };

  const typeName = ({ kind }: FieldPlan): string => {
    switch (kind.is) {
      case 'message':
        return messageTypeName(options.api, kind.plan().name);
      case 'scalar':
        return scalarTypeName(kind.type);
      case 'enum':
        return kind.typeName;
      case 'list':
        return LIST_VALUE;
      case 'map':
        return 'Map';
      case 'any':
        return 'type.googleapis.com/google.protobuf.Value';
    }
  };

  /** One value of a field, its list already opened. */
  const single = (field: FieldPlan, value: unknown): unknown => {
    const { kind } = field;
    switch (kind.is) {
      case 'message':
        if (isObject(value)) return message(kind.plan(), value);
        invalidValue(typeName(field), quoted(value));
        return undefined;
      case 'map':
        if (isObject(value)) return map(kind.value, value);
        invalidValue('Map', `Cannot bind a value to map for field '${field.jsonName}'.`);
        return undefined;
      case 'list':
        if (Array.isArray(value)) return anyValue(field.jsonName, value);
        invalidValue(
          LIST_VALUE,
          isObject(value) ? `Cannot bind an object to list for field '${field.jsonName}'.` : quoted(value),
        );
        return undefined;
      case 'any':
        return anyValue(field.jsonName, value);
      case 'enum':
      case 'scalar': {
        const converted = kind.is === 'enum' ? toEnum(kind, value) : toScalar(kind.type, value);
        if (converted === undefined) invalidValue(typeName(field), quoted(value));
        return converted;
      }
    }
  };

  const repeated = (field: FieldPlan, value: unknown): unknown[] => {
    const out: unknown[] = [];
    // A lone value stands for a list of one, as proto3's parser reads it; its path then has no index.
    if (!Array.isArray(value)) {
      const item = one(field, value);
      if (item !== undefined) out.push(item);
      return out;
    }
    path.push(0);
    for (const [index, item] of value.entries()) {
      if (item === null) continue;
      path[path.length - 1] = index;
      const read = one(field, item);
      if (read !== undefined) out.push(read);
    }
    path.pop();
    return out;
  };

  /** One element or lone value; refuses an object or a list where a scalar belongs, at the place Google names. */
  const one = (field: FieldPlan, value: unknown): unknown => {
    const scalar = field.kind.is === 'scalar' || field.kind.is === 'enum';
    if (scalar && isObject(value)) {
      invalidValue(field.protoName, 'Starting an object on a scalar field');
      return undefined;
    }
    if (Array.isArray(value) && field.kind.is !== 'list' && field.kind.is !== 'any') {
      unknownName(field.jsonName, 'Proto field is not repeating, cannot start list.');
      return undefined;
    }
    return single(field, value);
  };

  const map = (valuePlan: FieldPlan, entries: Record<string, unknown>): JsonObject => {
    const out: [string, unknown][] = [];
    for (const [key, item] of Object.entries(entries)) {
      // Drive deletes a property by a null value, so a null entry of a map stays.
      path.push(key);
      out.push([key, item === null ? null : one(valuePlan, item)]);
      path.pop();
    }
    return Object.fromEntries(out);
  };

  const message = (messagePlan: MessagePlan, object: Record<string, unknown>): JsonObject => {
    const out: Record<string, unknown> = {};
    depth += 1;
    let taken: Set<string> | undefined;
    for (const name of Object.keys(object)) {
      const value = object[name];
      const field = messagePlan.fields.get(name);
      if (!field) {
        if (!options.ignored?.has(name))
          unknownName(name, name === '' ? 'Proto fields must have a name.' : 'Cannot find field.');
        continue;
      }
      if (value === null && field.kind.is !== 'any') continue;
      if (depth > MAX_DEPTH) {
        violation(() => `Message too deep. Max recursion depth reached for key '${name}'`);
        continue;
      }
      const atParent = refusedAtParent(field, name, value);
      if (atParent) continue;
      const oneof = oneofOf(messagePlan, field.jsonName);
      if (oneof !== undefined) {
        taken ??= new Set();
        if (taken.has(oneof)) {
          invalidValue('oneof', `oneof field '${oneof}' is already set. Cannot set '${name}'`);
          continue;
        }
        taken.add(oneof);
      }
      path.push(field.protoName);
      const read = field.repeated ? repeated(field, value) : single(field, value);
      path.pop();
      if (read !== undefined) out[field.jsonName] = read;
    }
    depth -= 1;
    return out;
  };

  /** The two mistakes that Google reports at the message that holds the field, not at the field. */
  const refusedAtParent = (field: FieldPlan, name: string, value: unknown): boolean => {
    const { is } = field.kind;
    if (Array.isArray(value) && !field.repeated && is !== 'list' && is !== 'any') {
      unknownName(name, 'Proto field is not repeating, cannot start list.');
      return true;
    }
    if (isObject(value) && (is === 'scalar' || is === 'enum')) {
      invalidValue(field.protoName, 'Starting an object on a scalar field');
      return true;
    }
    return false;
  };

  if (!isObject(body)) {
    unknownName('', 'Root element must be a message.');
    return { value: {}, violations };
  }
  return { value: message(plan, body), violations };
};
