/** What may cross between a page and a script. https://developers.google.com/apps-script/guides/html/reference/run */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { argumentsText, fromRunText, toRunText } from '../../../local/appsscript/services/runValues.ts';

class Unit {
  readonly code = 'X';
}

const circle: Record<string, unknown> = {};
circle['self'] = { back: circle };
const twice = { a: 1 };

describe('what crosses', () => {
  it.each<[string, unknown, string | undefined]>([
    ['a number', 1.5, '1.5'],
    ['a text', 'chữ "', '"chữ \\""'],
    ['null', null, 'null'],
    ['nothing', undefined, undefined],
    ['undefined in an array', [1, undefined, 2], '[1,null,2]'],
    ['a hole in an array', Array.from({ length: 2 }), '[null,null]'],
    ['an undefined member', { a: undefined, b: [{ c: undefined }] }, '{"b":[{}]}'],
    ['an object without a prototype', Object.assign(Object.create(null), { a: 1 }) as unknown, '{"a":1}'],
    ['the same object twice', [twice, twice], '[{"a":1},{"a":1}]'],
  ])('%s', (_what, value, expected) => {
    expect(toRunText(value)).toBe(expected);
  });
  it('whatever JSON can say comes back as it was', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), (values) => {
        expect(fromRunText(argumentsText(values))).toEqual(JSON.parse(JSON.stringify(values)));
      }),
    );
  });
});

describe('what is refused, with the place of the fault', () => {
  it.each<[string, readonly unknown[], string]>([
    ['a date', [new Date(0)], '0'],
    ['a function', ['a', () => 1], '1'],
    ['a date inside', [{ rows: [[1, new Date(0)]] }], '1'],
    ['a function as a member', [{ onDone: () => 1 }], 'onDone'],
    ['an instance of a class', [{ unit: new Unit() }], 'unit'],
    ['a map', [new Map()], '0'],
    ['an error', [new Error('x')], '0'],
    ['a pattern', [/x/], '0'],
    ['a promise', [Promise.resolve(1)], '0'],
    ['a large whole number', [1n], '0'],
    ['a symbol', [{ s: Symbol('x') }], 's'],
    ['a circle', [circle], 'back'],
  ])('%s', (_what, args, property) => {
    expect(() => argumentsText(args)).toThrow(new TypeError(`Failed due to illegal value in property: ${property}`));
  });
});
