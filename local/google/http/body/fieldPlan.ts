/**
 * A schema of the API description turned into what the body walker needs at each field: kind, names, repetition.
 *
 * Plans are built once a schema, on first use, and kept by the caller's `Plans`; there is no module-level cache.
 */
import type { Description, Schema } from '../../discovery/description.ts';
import { enumTypeName } from './protoTypes.ts';

export type FieldKind =
  | { readonly is: 'message'; readonly plan: () => MessagePlan }
  | { readonly is: 'map'; readonly value: FieldPlan }
  | { readonly is: 'scalar'; readonly type: ScalarType }
  | { readonly is: 'enum'; readonly names: readonly string[]; readonly typeName: string }
  /** A `google.protobuf.ListValue`: an array of anything (a row of `values`). */
  | { readonly is: 'list' }
  | { readonly is: 'any' };

export type ScalarType =
  | 'TYPE_STRING'
  | 'TYPE_BOOL'
  | 'TYPE_INT32'
  | 'TYPE_UINT32'
  | 'TYPE_INT64'
  | 'TYPE_FLOAT'
  | 'TYPE_DOUBLE'
  | 'TYPE_BYTES'
  | 'FIELD_MASK'
  | 'TIMESTAMP';

export interface FieldPlan {
  readonly jsonName: string;
  readonly protoName: string;
  readonly repeated: boolean;
  readonly kind: FieldKind;
}

export interface MessagePlan {
  /** Schema name; '' for an object that the description writes in place. */
  readonly name: string;
  /** By JSON name and by proto name: both are accepted. */
  readonly fields: ReadonlyMap<string, FieldPlan>;
}

export type Plans = (schemaName: string) => MessagePlan;

/** `userEnteredValue` -> `user_entered_value`. */
export const protoName = (jsonName: string): string =>
  jsonName.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const scalarType = (schema: Schema): ScalarType => {
  switch (schema.type) {
    case 'boolean':
      return 'TYPE_BOOL';
    case 'integer':
      return schema.format === 'uint32' ? 'TYPE_UINT32' : 'TYPE_INT32';
    case 'number':
      return schema.format === 'float' ? 'TYPE_FLOAT' : 'TYPE_DOUBLE';
    default:
      if (schema.format === 'int64' || schema.format === 'uint64') return 'TYPE_INT64';
      if (schema.format === 'byte') return 'TYPE_BYTES';
      if (schema.format === 'google-fieldmask') return 'FIELD_MASK';
      if (schema.format === 'google-datetime' || schema.format === 'date-time') return 'TIMESTAMP';
      return 'TYPE_STRING';
  }
};

export const makePlans = (description: Description): Plans => {
  const known = new Map<string, MessagePlan>();

  const kindOf = (schema: Schema, owner: string, jsonName: string): FieldKind => {
    const ref = schema.$ref;
    if (ref !== undefined) return { is: 'message', plan: () => planOf(ref) };
    if (schema.type === 'any') return { is: 'any' };
    if (schema.type === 'array') return { is: 'list' };
    if (schema.additionalProperties) {
      return { is: 'map', value: field(owner, jsonName, schema.additionalProperties) };
    }
    if (schema.properties) {
      const inline = message('', schema.properties);
      return { is: 'message', plan: () => inline };
    }
    if (schema.type === 'object') return { is: 'any' };
    if (schema.enum)
      return { is: 'enum', names: schema.enum, typeName: enumTypeName(description.name, owner, jsonName) };
    return { is: 'scalar', type: scalarType(schema) };
  };

  const field = (owner: string, jsonName: string, schema: Schema): FieldPlan => {
    const repeated = schema.type === 'array' && schema.items !== undefined;
    return {
      jsonName,
      protoName: protoName(jsonName),
      repeated,
      kind: kindOf(repeated ? (schema.items ?? schema) : schema, owner, jsonName),
    };
  };

  const message = (name: string, properties: Readonly<Record<string, Schema>>): MessagePlan => {
    const fields = new Map<string, FieldPlan>();
    for (const [jsonName, schema] of Object.entries(properties)) {
      const plan = field(name, jsonName, schema);
      fields.set(plan.protoName, plan);
      fields.set(plan.jsonName, plan);
    }
    return { name, fields };
  };

  const planOf = (schemaName: string): MessagePlan => {
    const found = known.get(schemaName);
    if (found) return found;
    const schema = description.schemas[schemaName];
    if (!schema) throw new Error(`The API description has no schema ${schemaName}.`);
    const plan = message(schemaName, schema.properties ?? {});
    known.set(schemaName, plan);
    return plan;
  };
  return planOf;
};
