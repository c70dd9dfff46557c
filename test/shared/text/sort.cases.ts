/** Vietnamese order: letter before mark, numbers by value. */
import { compareUnitNames, compareVietnamese } from '../../../shared/text/sort.ts';
import { type Tables } from '../case.ts';

type Compare = (a: string, b: string) => number;

/** Sorted from behind and from the front. */
function order(title: string, compare: Compare, right: readonly string[]) {
  return {
    title,
    actual: () => [[...right].reverse().sort(compare), [...right].sort(compare)],
    expected: [right, right],
  };
}

export const SORT_TABLES: Tables = {
  'trap 5: order': [
    order('tones and shapes', compareVietnamese, ['An', 'Anh', 'Ành', 'Ảnh', 'Ãnh', 'Ánh', 'Ạnh', 'Ăn', 'Ân']),
    order('đ after d, before e', compareVietnamese, ['D', 'Đ', 'E']),
    order('Đ before Z', compareVietnamese, ['Cam Lộ', 'Đa Krông', 'Gio Linh', 'Zuôn']),
    order('o ô ơ, u ư', compareVietnamese, ['Co', 'Cô', 'Cơ', 'Cu', 'Cư']),
    order('a word before a longer one', compareVietnamese, ['An', 'An Bình', 'Anh']),
    order('numbers by value', compareVietnamese, ['Phường 2', 'Phường 02 A', 'Phường 10', 'Phường An Hải']),
    order('very long numbers', compareVietnamese, ['a 9', 'a 99999999999999999998', 'a 99999999999999999999']),
    order('small letters before capitals', compareVietnamese, ['an', 'An', 'AN']),
    order('NFD and NFC stand together', compareVietnamese, ['Ha\u0300 A', 'Hà B', 'Ha\u0300 C']),
    order('kinds of unit are passed over', compareUnitNames, [
      'UBND phường 2',
      'P. 3',
      'UBND phường 10',
      'UBND xã An Hải',
      'TX. Ba Đồn',
      'UBND phường Bắc Lý',
      'Sở Nội vụ',
      'Sở Y tế',
    ]),
  ],
};
