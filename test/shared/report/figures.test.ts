import { describe, expect, test } from 'vitest';
import { figuresOf } from '../../../shared/report/figures.ts';
import { plainText } from '../../../shared/report/say.ts';

const figures = figuresOf({
  figures: {
    none: { value: 0, unit: 'đơn vị' },
    few: { value: 5, unit: 'đơn vị' },
    many: { value: 78_162, unit: 'hồ sơ' },
    rate: { value: 94.84, unit: '%' },
    whole: { value: 100, unit: '%' },
    'rate-of-nothing': { value: null, unit: '%' },
    'nothing-arose': { value: 0, unit: 'trường hợp' },
    'nothing-arose.units': { value: 3, unit: 'đơn vị' },
    'nobody-said': { value: 0, unit: 'đơn' },
    'nobody-said.units': { value: 0, unit: 'đơn vị' },
  },
});

describe('a number alone', () => {
  const check = (key: string, expected: string) =>
    test(`${key}: ${expected}`, () => expect(figures.number(key).text).toBe(expected));
  check('none', '0');
  check('few', '05');
  check('many', '78.162');
  check('rate', '94,84%');
  check('whole', '100%');
  check('rate-of-nothing', 'chưa có số liệu');
  check('nobody-said', 'chưa có số liệu');
});

describe('a count in a sentence', () => {
  const check = (key: string, expected: string) =>
    test(`${key}: ${expected}`, () => expect(plainText(figures.count(key, 'đơn vị chưa gửi'))).toBe(expected));
  check('none', 'không có đơn vị chưa gửi');
  check('few', '05 đơn vị chưa gửi');
  check('nobody-said', 'chưa có số liệu về đơn vị chưa gửi');
});

describe('an amount behind a colon: nothing arose is not the same as nobody said', () => {
  const check = (key: string, expected: string) =>
    test(`${key}: ${expected}`, () => expect(plainText(figures.amount(key))).toBe(expected));
  check('many', '78.162 hồ sơ');
  check('nothing-arose', 'không có');
  check('nobody-said', 'chưa có số liệu');
  check('rate', '94,84%');
  check('rate-of-nothing', 'chưa có số liệu');
});

describe('the cell of an annex', () => {
  const check = (key: string, expected: string) =>
    test(`${key}: ${expected}`, () => expect(plainText(figures.cell(key).runs)).toBe(expected));
  check('none', '0');
  check('few', '5');
  check('many', '78.162');
  check('nobody-said', '–');
});

test('counts that are 0 are left out of a list', () => {
  const parts = figures.counts([
    ['none', 'đơn vị chậm'],
    ['few', 'đơn vị chưa gửi'],
  ]);
  expect(parts.map(plainText)).toEqual(['05 đơn vị chưa gửi']);
});

test('a key that the summary lacks is a fault of the program', () => {
  expect(() => figures.number('no-such-key')).toThrow(RangeError);
});
