/**
 * A colour has two names in the API: the old `backgroundColor` and the newer `backgroundColorStyle`; Google gives both.
 *
 * Whichever a request sets, the other follows; if it sets both, the style wins. A theme colour has no old name here.
 * Source: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/cells#CellFormat .
 */
import type { JsonObject } from '../../http/handler.ts';
import { omit } from './omit.ts';

/** `format` as it is after a request, `old` as it was before: from the difference it shows which name was set. */
export function syncColors(format: JsonObject, old: JsonObject | undefined): JsonObject {
  let result = syncPair(format, 'backgroundColor', old);
  result = within(result, 'textFormat', old, (text, before) => syncPair(text, 'foregroundColor', before));
  return within(result, 'borders', old, (borders, before) =>
    ['top', 'bottom', 'left', 'right'].reduce(
      (sides, side) => within(sides, side, before, (border, was) => syncPair(border, 'color', was)),
      borders,
    ),
  );
}

const objectAt = (holder: JsonObject | undefined, name: string): JsonObject | undefined =>
  holder?.[name] as JsonObject | undefined;

function within(
  holder: JsonObject,
  name: string,
  old: JsonObject | undefined,
  change: (part: JsonObject, before: JsonObject | undefined) => JsonObject,
): JsonObject {
  const part = objectAt(holder, name);
  if (part === undefined) return holder;
  const after = change(part, objectAt(old, name));
  return after === part ? holder : { ...holder, [name]: after };
}

/** Also for one border or chart part on its own. */
export function syncPair(holder: JsonObject, name: string, old?: JsonObject): JsonObject {
  const styleName = `${name}Style`;
  const color = objectAt(holder, name);
  const style = objectAt(holder, styleName);
  const colorChanged = color !== objectAt(old, name);
  const styleChanged = style !== objectAt(old, styleName);
  if (!colorChanged && !styleChanged) return holder;
  if (styleChanged && style !== undefined) {
    const rgb = objectAt(style, 'rgbColor');
    if (rgb !== undefined) return { ...holder, [name]: rgb };
    return omit(holder, name);
  }
  if (colorChanged && color !== undefined) return { ...holder, [styleName]: { rgbColor: color } };
  return omit(holder, name, styleName);
}
