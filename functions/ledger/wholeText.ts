/**
 * Whether every string in a value, keys included, can be stored and shown: no lone surrogate, no NUL.
 *
 * Walks without recursion: a body may be nested deeper than the stack.
 */
import { isWellFormed } from '../../shared/text/utf8.ts';

export function isWholeText(value: unknown): boolean {
  const waiting: unknown[] = [value];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next === 'string') {
      if (next.includes('\0') || !isWellFormed(next)) return false;
    } else if (Array.isArray(next)) {
      for (const item of next as readonly unknown[]) waiting.push(item);
    } else if (typeof next === 'object' && next !== null) {
      for (const [key, member] of Object.entries(next)) waiting.push(key, member);
    }
  }
  return true;
}
