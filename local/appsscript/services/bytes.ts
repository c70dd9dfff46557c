/**
 * Bytes as Apps Script has them, arrays of numbers from -128 to 127, and their base64.
 *
 * Without Node or a browser: these run inside the script's context.
 */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

const VALUES: ReadonlyMap<string, number> = new Map(Array.from(LETTERS, (letter, value) => [letter, value]));

/** Any numbers; only their last eight bits count. */
export const toBase64 = (bytes: readonly number[]): string => {
  const parts: string[] = [];
  for (let index = 0; index < bytes.length; index += 3) {
    const [a = 0, b = 0, c = 0] = bytes.slice(index, index + 3).map((byte) => byte & 0xff);
    const word = (a << 16) | (b << 8) | c;
    const left = bytes.length - index;
    parts.push(LETTERS.charAt(word >> 18), LETTERS.charAt((word >> 12) & 63));
    parts.push(left > 1 ? LETTERS.charAt((word >> 6) & 63) : '=', left > 2 ? LETTERS.charAt(word & 63) : '=');
  }
  return parts.join('');
};

/** Both alphabets; undefined when the text is in neither. */
export const fromBase64 = (text: string): number[] | undefined => {
  const letters = text.replace(/[\s=]/g, '').replace(/-/g, '+').replace(/_/g, '/');
  const bytes: number[] = [];
  let word = 0;
  let bits = 0;
  for (const letter of letters) {
    const value = VALUES.get(letter);
    if (value === undefined) return undefined;
    word = ((word << 6) | value) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push(((word >> bits) << 24) >> 24);
  }
  return letters.length % 4 === 1 ? undefined : bytes;
};

/** Bytes that came from the host. */
export const hostBytes = (base64: string): number[] => fromBase64(base64) ?? [];

export const toWebSafe = (base64: string): string => base64.replace(/\+/g, '-').replace(/\//g, '_');
