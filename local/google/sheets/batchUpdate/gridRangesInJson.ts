/**
 * Grid ranges inside a JSON object that is otherwise only stored, such as the sources of a chart.
 *
 * A grid range is an object under `sources`. An absent `sheetId` means sheet 0.
 */
import type { JsonObject } from '../../http/handler.ts';
import type { GridRange } from '../model.ts';

/** The object with each of its grid ranges mapped; the same object when none changed. */
export function mapGridRanges(json: JsonObject, map: (range: GridRange) => GridRange): JsonObject {
  return walk(json, '', map) as JsonObject;
}

function walk(value: unknown, name: string, map: (range: GridRange) => GridRange): unknown {
  if (Array.isArray(value)) {
    const before = value as readonly unknown[];
    const after = before.map((item) =>
      name === 'sources' ? mapRange(item as Partial<GridRange>, map) : walk(item, '', map),
    );
    return after.some((item, index) => item !== before[index]) ? after : value;
  }
  if (typeof value !== 'object' || value === null) return value;
  let changed: Record<string, unknown> | undefined;
  for (const [member, inner] of Object.entries(value)) {
    const after = walk(inner, member, map);
    if (after !== inner) (changed ??= { ...value })[member] = after;
  }
  return changed ?? value;
}

function mapRange(given: Partial<GridRange>, map: (range: GridRange) => GridRange): Partial<GridRange> {
  const range: GridRange = { ...given, sheetId: given.sheetId ?? 0 };
  const mapped = map(range);
  return mapped === range ? given : mapped;
}
