/**
 * Canonical JSON: one value, one string. Keys sorted by UTF-16 code unit, no white space, members that are `undefined` left
 * out, numbers as ECMAScript prints them (RFC 8785 chooses the same). Hashes and byte-for-byte comparisons stand on it.
 */

/**
 * @throws TypeError for what JSON cannot hold (NaN, Infinity, functions, symbols, bigint): a fault of the program, since
 *   everything from outside has been parsed from JSON before.
 */
export function canonicalJson(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return JSON.stringify(value);
    case 'boolean':
      return value ? 'true' : 'false';
    case 'number':
      if (!Number.isFinite(value)) throw new TypeError('canonical JSON holds finite numbers only');
      return JSON.stringify(value);
    case 'object':
      if (value === null) return 'null';
      if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`;
      return canonicalObject(value as Readonly<Record<string, unknown>>);
    default:
      throw new TypeError(`canonical JSON cannot hold a ${typeof value}`);
  }
}

function canonicalObject(value: Readonly<Record<string, unknown>>): string {
  const members: string[] = [];
  for (const key of Object.keys(value).sort()) {
    const member = value[key];
    if (member !== undefined) members.push(`${JSON.stringify(key)}:${canonicalJson(member)}`);
  }
  return `{${members.join(',')}}`;
}
