/**
 * Google's API descriptions as typed values: the one source of routes, parameters and body shapes.
 *
 * It only reads and flattens them. What a description cannot say (oneofs, rights, meaning) is written elsewhere.
 * Source: https://developers.google.com/discovery/v1/reference/apis .
 */
import { readFileSync } from 'node:fs';

export interface Schema {
  readonly $ref?: string;
  readonly type?: 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean' | 'any';
  /** e.g. `int32`, `int64`, `float`, `double`, `byte`, `google-fieldmask`, `google-datetime`, `date-time`. */
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema;
  readonly items?: Schema;
}

export interface Parameter extends Schema {
  readonly location: 'path' | 'query';
  readonly required?: boolean;
  readonly repeated?: boolean;
  readonly default?: string;
}

export interface Method {
  readonly id: string;
  readonly httpMethod: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Path template under the API's service path, e.g. `v4/spreadsheets/{spreadsheetId}:batchUpdate`. */
  readonly flatPath: string;
  readonly parameters?: Readonly<Record<string, Parameter>>;
  readonly request?: { readonly $ref: string };
  readonly response?: { readonly $ref: string };
  readonly scopes?: readonly string[];
  readonly supportsMediaDownload?: boolean;
  readonly mediaUpload?: { readonly protocols: { readonly simple: { readonly path: string } } };
}

export interface Description {
  readonly name: 'sheets' | 'drive';
  readonly servicePath: string;
  /** Parameters that every method takes (`alt`, `fields`, `key`, …). */
  readonly parameters: Readonly<Record<string, Parameter>>;
  readonly schemas: Readonly<Record<string, Schema>>;
  readonly methods: readonly Method[];
}

interface Resource {
  readonly methods?: Readonly<Record<string, Method>>;
  readonly resources?: Readonly<Record<string, Resource>>;
}

const methodsOf = (resource: Resource): Method[] => [
  ...Object.values(resource.methods ?? {}),
  ...Object.values(resource.resources ?? {}).flatMap(methodsOf),
];

const load = (file: string): Description => {
  const text = readFileSync(new URL(`./data/${file}`, import.meta.url), 'utf8');
  const raw = JSON.parse(text) as Omit<Description, 'methods'> & Resource;
  return {
    name: raw.name,
    servicePath: raw.servicePath,
    parameters: raw.parameters,
    schemas: raw.schemas,
    methods: methodsOf(raw),
  };
};

export const loadSheetsDescription = (): Description => load('sheets.v4.json');
export const loadDriveDescription = (): Description => load('drive.v3.json');
