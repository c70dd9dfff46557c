/**
 * The `fields` of a request: which parts of a thing it sets. A part that is named and not given is cleared.
 *
 * Names are checked against the API description. Results are new objects: what was there is never changed inside.
 * Source: https://developers.google.com/workspace/sheets/api/guides/field-masks .
 */
import { loadSheetsDescription } from '../../discovery/description.ts';
import { makePlans } from '../../http/body/fieldPlan.ts';
import { invalidArgument } from '../../http/errors.ts';
import type { JsonObject } from '../../http/handler.ts';
import { checkMask, parseMask } from '../../http/mask.ts';
import type { Mask } from '../../http/mask.ts';

export type { Mask } from '../../http/mask.ts';

const plans = makePlans(loadSheetsDescription());

/**
 * The mask, with the description's own names; `*` stands for every field of the schema.
 * @throws GoogleError INVALID_ARGUMENT when there is none, or it names no field.
 */
export function requireMask(schemaName: string, fields: string | undefined): Mask {
  const text = (fields ?? '').replaceAll(/\s/g, '');
  if (text === '') {
    throw invalidArgument("At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)");
  }
  const plan = plans(schemaName);
  const parsed = parseMask(text);
  const checked = parsed.ok ? checkMask(parsed.mask, plan) : parsed;
  if (!checked.ok) throw invalidArgument(`Invalid field: ${checked.path}`);
  if (!checked.mask.parts.has('*')) return checked.mask;
  return { parts: new Map([...plan.fields.values()].map((field) => [field.jsonName, undefined])) };
}

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * `old` with the parts that the mask names as `given` has them.
 * @returns undefined when nothing is left.
 */
export function mergeMasked(
  mask: Mask,
  old: JsonObject | undefined,
  given: JsonObject | undefined,
): JsonObject | undefined {
  if (mask.parts.has('*')) return given === undefined || isBare(given) ? undefined : given;
  const result: Record<string, unknown> = { ...old };
  for (const [name, child] of mask.parts) {
    const value = given?.[name];
    const before = result[name];
    const merged =
      child === undefined
        ? value
        : mergeMasked(child, isObject(before) ? before : undefined, isObject(value) ? value : undefined);
    result[name] = merged;
    if (merged === undefined) Reflect.deleteProperty(result, name);
  }
  return isBare(result) ? undefined : result;
}

function isBare(value: JsonObject): boolean {
  for (const name in value) if (value[name] !== undefined) return false;
  return true;
}
