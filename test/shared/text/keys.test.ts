import { describe, expect, test } from 'vitest';
import { foldIY, foldTonePlacement, matchKey, searchKey, slug } from '../../../shared/text/keys.ts';

describe('trap 3: tone placement', () => {
  const check = (typed: string, expected: string) => test(typed, () => expect(foldTonePlacement(typed)).toBe(expected));
  check('hoà', 'hòa');
  check('Khánh Hoà', 'Khánh Hòa');
  check('thuỷ', 'thủy');
  check('THUỶ', 'THỦY');
  check('khoẻ', 'khỏe');
  check('quý', 'quý');
  check('qúy', 'quý');
  check('gía', 'giá');
  check('già', 'già');
  check('giếng', 'giếng');
  check('gì', 'gì');
  check('tóan', 'toán');
  check('hoàn', 'hoàn');
  check('hoài', 'hoài');
  check('khuỷu', 'khuỷu');
  check('quốc', 'quốc');
  check('thuở', 'thuở');
  check('mưa', 'mưa');
  check('nửa', 'nửa');
  check('người', 'người');
  check('nghĩa', 'nghĩa');
  check('12 km', '12 km');
});

describe('trap 3: i and y meet only where y is the only vowel', () => {
  const check = (typed: string, expected: string) => test(typed, () => expect(foldIY(typed)).toBe(expected));
  check('Mỹ', 'Mĩ');
  check('quý', 'quí');
  check('Y tế', 'I tế');
  check('Quỳnh', 'Quình');
  check('Thúy', 'Thúy');
  check('Tây', 'Tây');
  check('May', 'May');
  check('huyện', 'huyện');
  check('Yên', 'Yên');
});

describe('trap 3: which names match', () => {
  const check = (a: string, b: string, same: boolean) =>
    test(`${a} ${same ? '=' : '≠'} ${b}`, () => expect(matchKey(a) === matchKey(b)).toBe(same));
  check('Khánh Hoà', 'Khánh Hòa', true);
  check('thuỷ lợi', 'thủy lợi', true);
  check('Mỹ Thủy', 'Mĩ Thuỷ', true);
  check('quý', 'quí', true);
  check('XÃ HẢI AN', 'xã Hải An', true);
  check('Sơn Hà', 'Sơn Hạ', false);
  check('Ba Tơ', 'Ba Tô', false);
  check('Thanh Mai', 'Thanh May', false);
  check('Mỹ Tho', 'Mỹ Thọ', false);
  check('Ho\u0300a Bình', 'Hòa Bình', true);
});

describe('trap 11: signs are folded in keys', () => {
  const check = (a: string, b: string) => test(`${a} = ${b}`, () => expect(matchKey(a)).toBe(matchKey(b)));
  check('Bà Rịa – Vũng Tàu', 'Bà Rịa - Vũng Tàu');
  check('Bà Rịa — Vũng Tàu', 'Bà Rịa-Vũng Tàu');
  check('M’Drăk', "M'Drăk");
  check('“Một cửa”', '"Một cửa"');
  check('Sở Văn hóa, Thể thao và Du lịch', 'Sở Văn hóa Thể thao và Du lịch');
  check('Sở\u00a0Nội\nvụ', 'Sở Nội vụ');
});

describe('search keys and file names', () => {
  const check = (typed: string, key: string, name: string) =>
    test(typed, () => expect([searchKey(typed), slug(typed)]).toEqual([key, name]));
  check('Đa Krông', 'da krong', 'da-krong');
  check('UBND xã Hải Thượng', 'ubnd xa hai thuong', 'ubnd-xa-hai-thuong');
  check('QUỐC LỘ 1A (đoạn 2)', 'quoc lo 1a doan 2', 'quoc-lo-1a-doan-2');
  check("M'Drăk", 'mdrak', 'mdrak');
  check('../../etc', 'etc', 'etc');
  check('  ', '', '');
  test('the search key is no identity', () => expect(searchKey('Ba Tơ')).toBe(searchKey('Ba Tô')));
  test('a long file name ends with a whole word', () =>
    expect(slug('Sở Nông nghiệp và Phát triển nông thôn', 20)).toBe('so-nong-nghiep-va'));
});
