import { describe, expect, test } from 'vitest';
import { importRegistry } from '../../../shared/units/importRegistry.ts';
import { heirsOf, predecessorsOf, successorsOf } from '../../../shared/units/succession.ts';

/** Two communes become one; a third is split between that one and another; the new one is renamed in 2026. */
const { units, faults } = importRegistry(
  `TT;Mã;Tên;Cấp;Hiệu lực từ;Hiệu lực đến;Kế thừa
1;00001;UBND xã A;xã;;30/6/2025;
2;00002;UBND xã B;xã;;30/6/2025;
3;00003;UBND xã C;xã;;30/6/2025;
5;00010;UBND xã AB;xã;01/7/2025;31/01/2026;00001, 00002, 00003
4;00011;UBND xã C mới;xã;01/7/2025;;00003
6;00012;UBND phường AB;xã;01/02/2026;;00010`,
);
const registry = { units, staff: [] };
const ids = (found: readonly { readonly id: string }[]) => found.map(({ id }) => id);

test('the table itself is whole', () => expect(faults).toEqual([]));
test('merged and split: many to many, in protocol order', () => {
  expect(ids(successorsOf(registry, '00003'))).toEqual(['00011', '00010']);
  expect(ids(predecessorsOf(registry, '00010'))).toEqual(['00001', '00002', '00003']);
  expect([ids(successorsOf(registry, '00012')), ids(predecessorsOf(registry, '00001'))]).toEqual([[], []]);
});

describe('who stands for a unit', () => {
  const check = (id: string, date: string, expected: readonly string[]) =>
    test(`${id} on ${date}: ${expected.join(', ') || 'nobody'}`, () =>
      expect(ids(heirsOf(registry, id, date))).toEqual(expected));
  check('00001', '2025-06-30', ['00001']);
  check('00001', '2025-07-01', ['00010']);
  check('00001', '2026-02-01', ['00012']);
  check('00003', '2025-12-31', ['00011', '00010']);
  check('00003', '2026-02-01', ['00011', '00012']);
  check('99999', '2026-02-01', []);
});

test('a ring in a registry that was never imported ends all the same', () => {
  const ring = { ...units[0]!, succeeds: ['00002'] };
  const other = { ...units[1]!, succeeds: ['00001'] };
  expect(heirsOf({ units: [ring, other], staff: [] }, '00001', '2026-02-01')).toEqual([]);
});
