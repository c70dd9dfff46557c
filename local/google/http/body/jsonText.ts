/**
 * JSON text to a value, or Google's words for where the text stops being JSON.
 *
 * `JSON.parse` does the work; only when it refuses does a scanner look for the place and the sentence. Wording after
 * Google's streaming parser: what was expected, then the text at the place with a caret under it.
 */
import { invalidArgument } from '../errors.ts';

const CONTEXT = 20;

const refusal = (text: string, at: number, why: string): Error => {
  const from = Math.max(0, at - CONTEXT);
  const shown = text.slice(from, at + CONTEXT).replace(/[\r\n\t]/g, ' ');
  return invalidArgument(`Invalid JSON payload received. ${why}\n${shown}\n${' '.repeat(at - from)}^`);
};

interface Fault {
  readonly at: number;
  readonly why: string;
}

const SPACE = /[ \t\r\n]*/y;
const NUMBER = /-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?/y;
const TEXT = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y;

/** Where the text breaks the grammar. The scanner keeps its own stack, so depth cannot break it. */
const findFault = (text: string): Fault => {
  let at = 0;
  const skip = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) at += found[0].length;
    return found !== null;
  };
  const fault = (why: string): Fault => ({
    at,
    why: at >= text.length ? `Unexpected end of string. ${why}` : why,
  });
  const stack: ('{' | '[')[] = [];
  let expect: 'value' | 'firstKey' | 'key' | 'firstItem' | 'next' = 'value';
  for (;;) {
    skip(SPACE);
    const character = text[at];
    if (expect === 'next') {
      const open = stack.at(-1);
      if (open === undefined)
        return at < text.length ? fault('Parsing terminated before end of input.') : fault('Expected a value.');
      const close = open === '{' ? '}' : ']';
      if (character === close) stack.pop();
      else if (character === ',') expect = open === '{' ? 'key' : 'value';
      else return fault(open === '{' ? 'Expected , or } after key:value pair.' : 'Expected , or ] after array value.');
      at += 1;
      continue;
    }
    if (expect === 'firstKey' || expect === 'key') {
      if (expect === 'firstKey' && character === '}') {
        stack.pop();
        at += 1;
        expect = 'next';
        continue;
      }
      if (character !== '"') return fault('Expected an object key or }.');
      if (!skip(TEXT)) return fault('Closing quote expected in string.');
      skip(SPACE);
      if (text[at] !== ':') return fault('Expected : between key:value pair.');
      at += 1;
      expect = 'value';
      continue;
    }
    if (expect === 'firstItem' && character === ']') {
      stack.pop();
      at += 1;
      expect = 'next';
      continue;
    }
    if (character === '{' || character === '[') {
      stack.push(character);
      at += 1;
      expect = character === '{' ? 'firstKey' : 'firstItem';
      continue;
    }
    if (character === '"') {
      if (!skip(TEXT)) return fault('Closing quote expected in string.');
    } else if (!skip(NUMBER) && !skip(/true|false|null/y)) {
      return fault(character === undefined ? 'Expected a value.' : 'Unexpected token.');
    }
    expect = 'next';
  }
};

const LONE_SURROGATE = /\p{Surrogate}/u;

/**
 * @param bytes the body as it came; an empty body stands for `{}`.
 * @throws GoogleError INVALID_ARGUMENT in Google's words.
 */
export const parseJson = (bytes: Uint8Array): unknown => {
  if (bytes.byteLength === 0) return {};
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw invalidArgument('Invalid JSON payload received. Encountered non UTF-8 code points.');
  }
  if (text.trim() === '') return {};
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const { at, why } = findFault(text);
    throw refusal(text, at, why);
  }
  const escape = /\\u[dD][89a-fA-F]/.exec(text);
  if (escape && LONE_SURROGATE.test(JSON.parse(`"${surrogatesOf(text)}"`) as string)) {
    throw refusal(text, escape.index, 'Invalid unicode code point.');
  }
  return value;
};

/** Every run of escaped surrogates of the text, kept apart, so that one test finds a lone one. */
const surrogatesOf = (text: string): string => (text.match(/(?:\\u[dD][89a-fA-F][\da-fA-F]{2})+/g) ?? []).join(' ');
