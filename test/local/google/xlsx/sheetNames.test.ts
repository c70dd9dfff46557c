import fc from 'fast-check';
import { expect, test } from 'vitest';
import { xlsxSheetNames } from '../../../../local/google/xlsx/sheetNames.ts';

const check = (titles: string[], expected: string[]): void => expect(xlsxSheetNames(titles)).toEqual(expected);

test('allowed titles stay; the others are cut, cleaned and made unique', () => {
  check(['Kế hoạch', 'Báo cáo Q1'], ['Kế hoạch', 'Báo cáo Q1']);
  check(['a/b', 'a:b', 'a_b'], ['a_b (2)', 'a_b (3)', 'a_b']);
  check(["'x'"], ['_x_']);
  check(['History'], ['History_']);
  check(['Danh sách các đơn vị chưa gửi kế hoạch'], ['Danh sách các đơn vị chưa gửi k']);
  check(['x'.repeat(31), 'x'.repeat(40)], ['x'.repeat(31), `${'x'.repeat(27)} (2)`]);
  check([`${'x'.repeat(30)}😀`], ['x'.repeat(30)]);
});

test('any titles that differ give legal names that differ, whatever the case', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }), {
        selector: (title) => title.toLowerCase(),
      }),
      (titles) => {
        const names = xlsxSheetNames(titles);
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(titles.length);
        for (const name of names) {
          expect(name).toMatch(/^[^:\\/?*[\]]{1,31}$/su);
          expect(name).not.toMatch(/^'|'$/);
        }
      },
    ),
  );
});
