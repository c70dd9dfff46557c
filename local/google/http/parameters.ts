/**
 * Path and query parameters of a method by their declared types. An unknown name, or a value of another type, is refused with
 * the sentence that Google's transcoder has for it.
 */
import type { Description, Method, Parameter } from '../discovery/description.ts';
import { protoName } from './body/fieldPlan.ts';
import { enumTypeName, scalarTypeName } from './body/protoTypes.ts';
import { quoted, toEnum, toScalar } from './body/scalars.ts';
import { badRequest, GoogleError } from './errors.ts';
import type { FieldViolation } from './errors.ts';

export interface ParameterRules {
  /** Names that the real service passes over, though its description does not have them. */
  readonly ignored: ReadonlySet<string>;
}

const byProtoName = (method: Method): ReadonlyMap<string, string> => {
  const names = new Map<string, string>();
  for (const name of Object.keys(method.parameters ?? {})) names.set(protoName(name), name).set(name, name);
  return names;
};

/** @returns the value, or the name of the type that the text is not of. */
const convert = (
  api: 'sheets' | 'drive',
  name: string,
  parameter: Parameter,
  text: string,
): { value: unknown } | { not: string } => {
  if (parameter.enum) {
    const typeName = enumTypeName(api, '', name);
    const value = toEnum({ is: 'enum', names: parameter.enum, typeName }, text);
    return value === undefined ? { not: typeName } : { value };
  }
  const type = parameter.type === 'boolean' ? 'TYPE_BOOL' : parameter.type === 'integer' ? 'TYPE_INT32' : 'TYPE_STRING';
  const value = toScalar(type, text);
  return value === undefined ? { not: scalarTypeName(type) } : { value };
};

const invalid = (name: string, typeName: string, text: string): FieldViolation => {
  const field = protoName(name);
  return { field, description: `Invalid value at '${field}' (${typeName}), ${quoted(text)}` };
};

/** The declared path parameters that are numbers. @throws GoogleError INVALID_ARGUMENT. */
export const checkPath = (api: 'sheets' | 'drive', method: Method, path: Readonly<Record<string, string>>): void => {
  const violations = Object.entries(path).flatMap(([name, text]) => {
    const parameter = method.parameters?.[name];
    const read = parameter && convert(api, name, parameter, text);
    return read && 'not' in read ? [invalid(name, read.not, text)] : [];
  });
  if (violations.length > 0) throw badRequest(violations);
};

/** @throws GoogleError INVALID_ARGUMENT naming every parameter that is unknown or of another type. */
export const readQuery = (
  description: Description,
  method: Method,
  query: URLSearchParams,
  { ignored }: ParameterRules,
): Readonly<Record<string, unknown>> => {
  const api = description.name;
  const names = byProtoName(method);
  const violations: FieldViolation[] = [];
  const values = new Map<string, unknown[]>();
  for (const [sent, text] of query) {
    if (Object.hasOwn(description.parameters, sent)) continue;
    const name = names.get(sent);
    const parameter = name === undefined ? undefined : method.parameters?.[name];
    if (name === undefined || parameter?.location !== 'query') {
      if (ignored.has(sent)) continue;
      violations.push({
        field: '',
        description: `Invalid JSON payload received. Unknown name "${sent}": Cannot bind query parameter. Field '${sent}' could not be found in request message.`,
      });
      continue;
    }
    const read = convert(api, name, parameter, text);
    if ('not' in read) violations.push(invalid(name, read.not, text));
    else values.set(name, [...(values.get(name) ?? []), read.value]);
  }
  if (violations.length > 0) throw badRequest(violations);

  const out: [string, unknown][] = [];
  for (const [name, parameter] of Object.entries(method.parameters ?? {})) {
    if (parameter.location !== 'query') continue;
    const sent = values.get(name);
    if (parameter.repeated) out.push([name, sent ?? []]);
    // Repeated without being declared so: Sheets' transcoder keeps the last, Drive the first.
    else if (sent) out.push([name, api === 'sheets' ? sent.at(-1) : sent[0]]);
    else if (parameter.required) throw requiredParameter(name);
    else if (parameter.default !== undefined) {
      const read = convert(api, name, parameter, parameter.default);
      if ('value' in read) out.push([name, read.value]);
    }
  }
  return Object.fromEntries(out);
};

const requiredParameter = (name: string): GoogleError =>
  new GoogleError('INVALID_ARGUMENT', `Required parameter: ${name}`, {
    reason: 'required',
    location: { location: name, locationType: 'parameter' },
  });
