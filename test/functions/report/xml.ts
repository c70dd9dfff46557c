/** A strict little reader of XML 1.0: what it takes is well formed. No DTD, no processing instruction but the first. */

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
}

const MARK = /<\?xml[^>]*\?>|<\/([\w:.-]+)\s*>|<([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
/** https://www.w3.org/TR/xml/#charsets */
const NO_CHARACTER = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/** @throws Error naming the place where it is not well formed. */
export function readXml(text: string): Element {
  if (NO_CHARACTER.test(text)) throw new Error('xml: a character that XML has not');
  const root: { name: string; attributes: Record<string, string>; children: (Element | string)[] } = {
    ...{ name: '', attributes: {}, children: [] },
  };
  const open = [root];
  let at = 0;
  for (const match of text.matchAll(MARK)) {
    if (match.index !== at) break;
    at += match[0].length;
    const [, closed, name, attributes = '', empty, words] = match;
    const top = open.at(-1) ?? root;
    if (closed !== undefined) {
      if (top.name !== closed) throw new Error(`xml: </${closed}> closes <${top.name}> at ${at}`);
      open.pop();
    } else if (name !== undefined) {
      const element = { name, attributes: attributesOf(attributes), children: [] };
      top.children.push(element);
      if (empty !== '/') open.push(element);
    } else if (words !== undefined && top !== root) top.children.push(decoded(words));
  }
  if (at !== text.length) throw new Error(`xml: cannot go on at ${at}: ${text.slice(at, at + 60)}`);
  const [only, ...more] = root.children.filter((child) => typeof child !== 'string');
  if (open.length !== 1 || only === undefined || more.length > 0) throw new Error('xml: not one whole element');
  return only;
}

function attributesOf(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/([\w:.-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, decoded(value)]),
  );
}

function decoded(text: string): string {
  return text.replace(/&(#x[\da-f]+|#\d+|\w+);?|&/gi, (all, entity: string | undefined) => {
    const named = entity === undefined ? undefined : ENTITIES[entity];
    if (named !== undefined && all.endsWith(';')) return named;
    const code = entity?.startsWith('#x') === true ? parseInt(entity.slice(2), 16) : Number(entity?.slice(1));
    if (entity?.startsWith('#') === true && all.endsWith(';')) return String.fromCodePoint(code);
    throw new Error(`xml: "${all}" is no entity`);
  });
}

export function elements({ children }: Element, name?: string): Element[] {
  return children.filter((child): child is Element => typeof child !== 'string' && (name ?? child.name) === child.name);
}

export function child(element: Element | undefined, name: string): Element | undefined {
  return element === undefined ? undefined : elements(element, name)[0];
}

/** Every descendant of that name, in order. */
export function descendants(element: Element, name: string): Element[] {
  return elements(element).flatMap((one) => [...(one.name === name ? [one] : []), ...descendants(one, name)]);
}

export function words(element: Element): string {
  return element.children.map((one) => (typeof one === 'string' ? one : words(one))).join('');
}

/** One run, row of a table or group of properties a line, so that a difference can be read. */
export function printed(element: Element, depth = 0): string {
  const indent = '  '.repeat(depth);
  const whole = oneLine(element);
  const row = element.name === 'w:tr' && elements(element, 'w:tc').length > 2;
  const nested = elements(element).length > 0 && !row && !LEAVES.has(element.name) && whole.length > 120;
  if (!nested) return `${indent}${whole}\n`;
  const inner = elements(element).map((one) => printed(one, depth + 1));
  return `${indent}${tag(element)}\n${inner.join('')}${indent}</${element.name}>\n`;
}

const LEAVES = new Set(['w:pPr', 'w:r', 'w:hyperlink', 'w:sectPr', 'w:tblPr', 'w:tblGrid', 'w:tcPr', 'w:trPr']);

function oneLine(element: Element): string {
  if (element.children.length === 0) return tag(element).replace(/>$/, '/>');
  const inner = element.children.map((one) => (typeof one === 'string' ? one : oneLine(one)));
  return `${tag(element)}${inner.join('')}</${element.name}>`;
}

function tag({ name, attributes }: Element): string {
  const shown = Object.entries(attributes).filter(([key]) => !/^(?:xmlns|xml:space$|mc:Ignorable$)/.test(key));
  return `<${[name, ...shown.map(([key, value]) => `${key}="${value}"`)].join(' ')}>`;
}
