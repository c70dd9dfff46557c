import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareUnitNames, compareVietnamese } from '../../../shared/text/sort.ts';

describe('trap 5: order', () => {
  const check = (title: string, compare: (a: string, b: string) => number, right: readonly string[]) =>
    test(title, () => {
      expect([...right].reverse().sort(compare)).toEqual(right);
      expect([...right].sort(compare)).toEqual(right);
    });
  check('tones and shapes', compareVietnamese, ['An', 'Anh', 'Ành', 'Ảnh', 'Ãnh', 'Ánh', 'Ạnh', 'Ăn', 'Ân']);
  check('đ after d, before e', compareVietnamese, ['D', 'Đ', 'E']);
  check('Đ before Z', compareVietnamese, ['Cam Lộ', 'Đa Krông', 'Gio Linh', 'Zuôn']);
  check('o ô ơ, u ư', compareVietnamese, ['Co', 'Cô', 'Cơ', 'Cu', 'Cư']);
  check('a word before a longer one', compareVietnamese, ['An', 'An Bình', 'Anh']);
  check('numbers by value', compareVietnamese, ['Phường 2', 'Phường 02 A', 'Phường 10', 'Phường An Hải']);
  check('very long numbers', compareVietnamese, ['a 9', 'a 99999999999999999998', 'a 99999999999999999999']);
  check('small letters before capitals', compareVietnamese, ['an', 'An', 'AN']);
  check('NFD and NFC stand together', compareVietnamese, ['Ha\u0300 A', 'Hà B', 'Ha\u0300 C']);
  check('kinds of unit are passed over', compareUnitNames, [
    'UBND phường 2',
    'P. 3',
    'UBND phường 10',
    'UBND xã An Hải',
    'TX. Ba Đồn',
    'UBND phường Bắc Lý',
    'Sở Nội vụ',
    'Sở Y tế',
  ]);

  test('it is the order of the Unicode collation for Vietnamese', () => {
    const collator = new Intl.Collator('vi', { numeric: true });
    const letter = fc.constantFrom(...Array.from('aàảãáạăằắâầậbcdđeêếệghiìíkmnoôơờợptuưừựvxyýỳ'));
    const word = fc.array(letter, { minLength: 1, maxLength: 5 }).map((letters) => letters.join(''));
    const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect(Math.sign(compareVietnamese(a, b))).toBe(collator.compare(a, b));
      }),
    );
  });
});
