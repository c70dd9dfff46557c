import { describe, expect, test } from 'vitest';
import { QUANG_TRI_2023 } from '../../../shared/units/quangTri2023.ts';
import type { Registry } from '../../../shared/units/registry.ts';
import { searchUnits } from '../../../shared/units/searchUnits.ts';

const find = (query: string, limit = 20) =>
  searchUnits(query, QUANG_TRI_2023, '2023-08-01', limit).map(({ unit }) => unit.name);

describe('a search box', () => {
  const check = (query: string, expected: readonly string[]) =>
    test(`"${query}"`, () => expect(find(query)).toEqual(expected));
  check('sở nội vụ', ['Sở Nội vụ']);
  check('so noi vu', ['Sở Nội vụ']);
  check('hai an', ['UBND xã Hải An']);
  check('HẢI AN hải lăng', ['UBND xã Hải An']);
  check('an hai', ['UBND xã Hải An']);
  check('không có đơn vị này', []);
  check('   ', []);
  check('<script>', []);
  check('.*', []);

  test('the same name in two districts: both, each with its huyện', () => {
    const found = searchUnits('phuong 1', QUANG_TRI_2023, '2023-08-01', 20).filter(
      ({ unit }) => unit.name === 'UBND phường 1',
    );
    expect(found.map(({ parentName }) => parentName)).toEqual(['UBND thành phố Đông Hà', 'UBND thị xã Quảng Trị']);
  });
  test('the huyện itself comes before its xã', () => expect(find('huyen hai lang')[0]).toBe('UBND huyện Hải Lăng'));
  test('never more than the limit', () => expect(find('ubnd', 7)).toHaveLength(7));
});

test('only units of that day', () => {
  const [unit] = QUANG_TRI_2023.units;
  const registry: Registry = { units: unit === undefined ? [] : [{ ...unit, validTo: '2023-06-30' }], staff: [] };
  expect(searchUnits(unit?.name ?? '', registry, '2023-07-01', 20)).toEqual([]);
});
