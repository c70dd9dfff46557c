/** XML of an Office part, written by hand: elements as text, attributes and text escaped, nothing else. */

export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;
export type Child = string | undefined | false;

/** An element; absent attributes and children are left out. Children are XML already: text goes through `text`. */
export function element(name: string, attributes: Attributes = {}, ...children: readonly Child[]): string {
  const given = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined
      ? []
      : [` ${key}="${escaped(typeof value === 'boolean' ? String(Number(value)) : String(value))}"`],
  );
  const inside = children.filter((child) => typeof child === 'string').join('');
  return inside === '' ? `<${name}${given.join('')}/>` : `<${name}${given.join('')}>${inside}</${name}>`;
}

/** `<name val="…"/>`, as most settings of a chart are. */
export const setting = (name: string, value: string | number | boolean): string => element(name, { val: value });

export const text = (value: string): string => escaped(value);

export const part = (root: string): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;

/** Characters that XML 1.0 cannot hold at all are left out. */
function escaped(value: string): string {
  return value
    .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
