import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../../../shared/ledger/canonicalJson.ts';
import { contentHash, sha256Hex } from '../../../shared/ledger/hash.ts';

describe('canonical JSON', () => {
  const check = (value: unknown, expected: string) =>
    test(expected, () => {
      expect(canonicalJson(value)).toBe(expected);
    });
  check({ b: 1, a: 2 }, '{"a":2,"b":1}');
  check({ b: undefined, a: null }, '{"a":null}');
  check([1, undefined, 'ế'], '[1,null,"ế"]');
  check({ é: 1, z: 2, Z: 3, đ: 4 }, '{"Z":3,"z":2,"é":1,"đ":4}');
  check([1e21, 0.1, -0, 1.0], '[1e+21,0.1,0,1]');
  check('“a”\n\\', '"“a”\\n\\\\"');
  check([true, false, null, []], '[true,false,null,[]]');

  test('any JSON comes back the same, whatever the order of its keys', () =>
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value);
        expect(canonicalJson(JSON.parse(text))).toBe(text);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    ));
  test.each([NaN, Infinity, 1n, () => 1, Symbol('x')])('%o cannot be held', (value) => {
    expect(() => canonicalJson({ value })).toThrow(TypeError);
  });
});

describe('hashes', () => {
  test('are SHA-256 of UTF-8', () => {
    expect(sha256Hex('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(sha256Hex('Quảng Trị')).toBe('12463488bf6277dea6ce7941975fb3f52eb889e2b8b6a1b12f8f08d87179ed77');
  });
  test('of equal content are equal', () => expect(contentHash({ a: 1, b: [2] })).toBe(contentHash({ b: [2], a: 1 })));
});
