/**
 * UTF-8 without `TextEncoder`, which Apps Script lacks.
 *
 * A lone surrogate has no UTF-8 form (RFC 3629): callers check `isWellFormed` at the border; here it is a fault of the
 * program.
 */

/** Whether every surrogate of the text is one half of a pair. */
export function isWellFormed(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit < 0xd800 || unit > 0xdfff) continue;
    const low = text.charCodeAt(index + 1);
    if (unit > 0xdbff || !(low >= 0xdc00 && low <= 0xdfff)) return false;
    index++;
  }
  return true;
}

/** Length in UTF-8 bytes of well-formed text. */
export function lengthInBytes(text: string): number {
  let length = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit < 0x80) length += 1;
    else if (unit < 0x800) length += 2;
    else if (unit < 0xd800 || unit > 0xdfff) length += 3;
    else {
      length += 4;
      index++;
    }
  }
  return length;
}

/** @throws RangeError on a lone surrogate. */
export function utf8Bytes(text: string): Uint8Array {
  if (!isWellFormed(text)) throw new RangeError('text with a lone surrogate has no UTF-8 form');
  const bytes = new Uint8Array(lengthInBytes(text));
  let at = 0;
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    if (point < 0x80) bytes[at++] = point;
    else if (point < 0x800) {
      bytes[at++] = 0xc0 | (point >> 6);
      bytes[at++] = 0x80 | (point & 0x3f);
    } else if (point < 0x10000) {
      bytes[at++] = 0xe0 | (point >> 12);
      bytes[at++] = 0x80 | ((point >> 6) & 0x3f);
      bytes[at++] = 0x80 | (point & 0x3f);
    } else {
      bytes[at++] = 0xf0 | (point >> 18);
      bytes[at++] = 0x80 | ((point >> 12) & 0x3f);
      bytes[at++] = 0x80 | ((point >> 6) & 0x3f);
      bytes[at++] = 0x80 | (point & 0x3f);
    }
  }
  return bytes;
}
