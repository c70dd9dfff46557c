/** Text that is not JSON, and where Google says that it stops being so. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson } from '../../../../../local/google/http/body/jsonText.ts';
import { GoogleError } from '../../../../../local/google/http/errors.ts';

const messageOf = (text: string | Uint8Array): string => {
  try {
    parseJson(typeof text === 'string' ? Buffer.from(text) : text);
  } catch (error) {
    if (error instanceof GoogleError && error.status === 'INVALID_ARGUMENT') return error.message;
    throw error;
  }
  return 'accepted';
};

const check = (text: string, why: string, shown: string): void => {
  expect(messageOf(text)).toBe(`Invalid JSON payload received. ${why}\n${shown}`);
};

describe('broken JSON', () => {
  it.each([
    ['{"a":', 'Unexpected end of string. Expected a value.', '{"a":\n     ^'],
    ['{"a" 1}', 'Expected : between key:value pair.', '{"a" 1}\n     ^'],
    ['{a:1}', 'Expected an object key or }.', '{a:1}\n ^'],
    ['[1,2', 'Unexpected end of string. Expected , or ] after array value.', '[1,2\n    ^'],
    ['{"a":1,', 'Unexpected end of string. Expected an object key or }.', '{"a":1,\n       ^'],
    ['{"a":1 "b":2}', 'Expected , or } after key:value pair.', '{"a":1 "b":2}\n       ^'],
    ['{"a":1}x', 'Parsing terminated before end of input.', '{"a":1}x\n       ^'],
    ['{"a":tru}', 'Unexpected token.', '{"a":tru}\n     ^'],
    ['{"a":NaN}', 'Unexpected token.', '{"a":NaN}\n     ^'],
    ['{"a":"b', 'Closing quote expected in string.', '{"a":"b\n     ^'],
    ['{"a":"\\ud800"}', 'Invalid unicode code point.', '{"a":"\\ud800"}\n      ^'],
  ])('%s', (text, why, shown) => {
    check(text, why, shown);
  });
  it('shows only the neighbourhood of the place', () => {
    const text = `{"a":"${'x'.repeat(100)}" 1}`;
    expect(messageOf(text).split('\n')[1]?.length).toBeLessThanOrEqual(40);
  });
  it('refuses bytes that are no UTF-8', () => {
    expect(messageOf(Uint8Array.of(0x22, 0xff, 0x22))).toBe(
      'Invalid JSON payload received. Encountered non UTF-8 code points.',
    );
  });
  it('survives five million opening brackets', () => {
    expect(messageOf('['.repeat(5_000_000))).toContain('Unexpected end of string.');
  });
});

describe('good JSON', () => {
  it('takes an empty body for an empty message', () => {
    expect(parseJson(new Uint8Array())).toEqual({});
    expect(parseJson(Buffer.from(' \n'))).toEqual({});
  });
  it('keeps escaped pairs of surrogates', () => {
    expect(parseJson(Buffer.from('{"a":"\\ud83d\\ude00"}'))).toEqual({ a: '😀' });
  });
  it('gives every JSON value back', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(parseJson(Buffer.from(JSON.stringify({ value })))).toEqual(JSON.parse(JSON.stringify({ value })));
      }),
    );
  });
  it('has words for every text that JSON.parse refuses', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), fc.constantFrom('', '"', '{', ']', ':', ',', 'x', '\\'), (json, at, insert) => {
        const place = at % (json.length + 1);
        const text = json.slice(0, place) + insert + json.slice(place + 1);
        let valid = true;
        try {
          JSON.parse(text);
        } catch {
          valid = text.trim() === '';
        }
        const message = messageOf(text);
        if (!valid) expect(message).toContain('Invalid JSON payload received.');
      }),
    );
  });
});
