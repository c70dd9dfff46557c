/** One format laid over another, property by property. A colour is one value: its parts never mix with those of the colour below. */
import type { JsonObject } from '../../http/handler.ts';

export const asObject = (value: unknown): JsonObject | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : undefined;

export function layered(base: JsonObject, over: JsonObject): JsonObject {
  const merged: Record<string, unknown> = { ...base };
  for (const [name, value] of Object.entries(over)) {
    const [below, above] = [asObject(merged[name]), asObject(value)];
    merged[name] = below === undefined || above === undefined || /[cC]olor/.test(name) ? value : layered(below, above);
  }
  return merged;
}
