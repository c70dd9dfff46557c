/** SHA-256 of text, lower-case hex: the only hash of the project. Works where there is no `crypto` and no `TextEncoder`. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { utf8Bytes } from '../text/utf8.ts';
import { canonicalJson } from './canonicalJson.ts';

/** @param text well-formed Unicode. */
export function sha256Hex(text: string): string {
  return bytesToHex(sha256(utf8Bytes(text)));
}

/** Hash of a value by its canonical JSON: equal content, equal hash. */
export function contentHash(value: unknown): string {
  return sha256Hex(canonicalJson(value));
}
