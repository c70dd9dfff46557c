/**
 * The `fields` parameter: which part of a response a caller wants. Parsing, checking against the response's schema, applying.
 *
 * Grammar (https://developers.google.com/workspace/drive/api/guides/fields-parameter): names separated by commas, `a/b` or
 * `a.b` for a part of a part, `a(b,c)` for several, `*` for any name. Lists are transparent. It never touches effects: a mask
 * is checked before the handler runs, so a bad one changes nothing.
 */
import type { FieldPlan, MessagePlan } from './body/fieldPlan.ts';
import type { JsonObject } from './handler.ts';

/** A leaf (`undefined` children) takes everything below it. */
export interface Mask {
  readonly parts: ReadonlyMap<string, Mask | undefined>;
}

export type MaskResult = { readonly ok: true; readonly mask: Mask } | { readonly ok: false; readonly path: string };

type Parts = Map<string, Mask | undefined>;

const add = (parts: Parts, name: string, child: Mask | undefined): void => {
  if (!parts.has(name)) {
    parts.set(name, child);
    return;
  }
  const present = parts.get(name);
  if (present === undefined || child === undefined) {
    parts.set(name, undefined);
    return;
  }
  const merged: Parts = new Map(present.parts);
  for (const [inner, value] of child.parts) add(merged, inner, value);
  parts.set(name, { parts: merged });
};

const NAME = /[^,/.()]+/y;

/** @returns the mask, or the path at which the text stops being one. */
export const parseMask = (text: string): MaskResult => {
  let at = 0;
  let broken: string | undefined;

  const list = (depth: number): Mask => {
    const parts: Parts = new Map();
    for (;;) {
      const [name, child] = path(depth);
      add(parts, name, child);
      if (broken !== undefined || text[at] !== ',') return { parts };
      at += 1;
    }
  };
  const path = (depth: number): [string, Mask | undefined] => {
    NAME.lastIndex = at;
    const name = NAME.exec(text)?.[0];
    if (name === undefined || depth > 100) {
      broken ??= text.slice(at);
      return ['', undefined];
    }
    at += name.length;
    const next = text[at];
    if (next === '/' || next === '.') {
      at += 1;
      const [inner, child] = path(depth + 1);
      return [name, { parts: new Map([[inner, child]]) }];
    }
    if (next !== '(') return [name, undefined];
    at += 1;
    const inner = list(depth + 1);
    if (text[at] !== ')') broken ??= text.slice(at);
    at += 1;
    return [name, inner];
  };

  const mask = list(0);
  if (broken === undefined && at < text.length) broken = text.slice(at);
  return broken === undefined ? { ok: true, mask } : { ok: false, path: broken };
};

const below = (field: FieldPlan): MessagePlan | 'anything' | undefined => {
  if (field.kind.is === 'message') return field.kind.plan();
  return field.kind.is === 'map' || field.kind.is === 'any' || field.kind.is === 'list' ? 'anything' : undefined;
};

/** Names become the description's own (camelCase). @returns the checked mask, or the first path that names no field. */
export const checkMask = (mask: Mask, plan: MessagePlan, prefix = ''): MaskResult => {
  const parts: Parts = new Map();
  for (const [name, child] of mask.parts) {
    const path = prefix === '' ? name : `${prefix}.${name}`;
    if (name === '*') {
      add(parts, name, child);
      continue;
    }
    const field = plan.fields.get(name);
    if (!field) return { ok: false, path };
    if (child === undefined) {
      add(parts, field.jsonName, undefined);
      continue;
    }
    const inner = below(field);
    if (inner === undefined) return { ok: false, path: `${path}.${[...child.parts.keys()][0] ?? ''}` };
    const checked: MaskResult = inner === 'anything' ? { ok: true, mask: child } : checkMask(child, inner, path);
    if (!checked.ok) return checked;
    add(parts, field.jsonName, checked.mask);
  }
  return { ok: true, mask: { parts } };
};

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const applyTo = (mask: Mask | undefined, value: unknown): unknown => {
  if (mask === undefined) return value;
  if (Array.isArray(value)) return value.map((item) => applyTo(mask, item));
  return isObject(value) ? applyMask(mask, value) : value;
};

/** The part of the response that the mask names; order of members as in the response. */
export const applyMask = (mask: Mask, response: JsonObject): JsonObject => {
  // Cells by the thousand hold nothing but what was asked for: they go as they are.
  const names = Object.keys(response);
  if (names.every((name) => mask.parts.has(name) && mask.parts.get(name) === undefined)) return response;
  const every = mask.parts.has('*');
  const everyChild = mask.parts.get('*');
  const out: [string, unknown][] = [];
  for (const [name, value] of Object.entries(response)) {
    if (mask.parts.has(name)) out.push([name, applyTo(mask.parts.get(name), value)]);
    else if (every) out.push([name, applyTo(everyChild, value)]);
  }
  return Object.fromEntries(out);
};
