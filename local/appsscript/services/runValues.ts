/**
 * What may cross between a page and a script (`google.script.run`), by the same rules in both directions.
 *
 * Numbers, booleans, texts, null, plain objects and arrays of them. A Date, a function, an element, an instance of a class or a
 * circle is refused wherever it is; undefined becomes null in an array and is dropped from an object.
 * https://developers.google.com/apps-script/guides/html/reference/run#myFunction(...)
 */

/** Names the member at fault, as the page's own error does. */
export class IllegalValue extends TypeError {
  constructor(property: string) {
    super(`Failed due to illegal value in property: ${property}`);
  }
}

const isPlain = (value: object): boolean => {
  const prototype = Object.getPrototypeOf(value) as object | null;
  // Of whichever context: the prototype of a plain object has none itself.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
};

const legal = (value: unknown, property: string, above: readonly object[]): unknown => {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return value;
  }
  if (typeof value !== 'object' || above.includes(value)) throw new IllegalValue(property);
  const path = [...above, value];
  if (Array.isArray(value)) {
    return Array.from(value, (item: unknown, index) => (item === undefined ? null : legal(item, String(index), path)));
  }
  if (!isPlain(value)) throw new IllegalValue(property);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .map(([name, member]) => [name, legal(member, name, path)]),
  );
};

/** @returns JSON; undefined for undefined. @throws IllegalValue */
export const toRunText = (value: unknown): string | undefined =>
  value === undefined ? undefined : JSON.stringify(legal(value, 'value', []));

/** Arguments as JSON: undefined ones become null. @throws IllegalValue that names the argument by its place. */
export const argumentsText = (args: readonly unknown[]): string => JSON.stringify(legal([...args], 'arguments', []));

export const fromRunText = (text: string): readonly unknown[] => JSON.parse(text) as readonly unknown[];
