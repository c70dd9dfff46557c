/**
 * A JSON object without some of its members.
 */
import type { JsonObject } from '../../http/handler.ts';

export const omit = (object: JsonObject, ...names: readonly string[]): JsonObject =>
  Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)));
