/** Rows that read back alike have one fingerprint, others have another. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fingerprintOf, type MasterCell } from '../../../shared/master/table.ts';

type Cells = readonly MasterCell[];

describe('one fingerprint have', () => {
  const check = (title: string, a: Cells, b: Cells) =>
    test(title, () => expect(fingerprintOf(a)).toBe(fingerprintOf(b)));
  check('a blank cell and a blank text', [null, 'a'], ['', 'a']);
  check('a date and its serial number', [{ date: '2023-08-05' }], [45_143]);
  check('a link and its label', [{ label: 'Xem', sheetId: 201 }], ['Xem']);
});

describe('two fingerprints have', () => {
  const check = (title: string, a: Cells, b: Cells) =>
    test(title, () => expect(fingerprintOf(a)).not.toBe(fingerprintOf(b)));
  check('a number and its digits', [12], ['12']);
  check('a truth and its word', [true], ['true']);
  check('zero and a blank', [0], [null]);
  check('one text in another cell', ['a', ''], ['', 'a']);
  check('one text cut in another place', ['ab', 'c'], ['a', 'bc']);
  check('two texts in another order', ['a', 'b'], ['b', 'a']);
  check('two marks in another order', ['hoà'], ['hòa']);

  const cell = fc.oneof(fc.string(), fc.integer(), fc.boolean());
  test('any two rows that are not the same', () => {
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1 }), fc.nat(), fc.string({ minLength: 1 }), (cells, place, more) => {
        const changed = cells.with(place % cells.length, `${String(cells[place % cells.length])}${more}`);
        expect(fingerprintOf(changed)).not.toBe(fingerprintOf(cells));
      }),
    );
  });
});

test('no spreadsheet takes it for a number, a date or a formula', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (cells) => {
      expect(fingerprintOf(cells)).toMatch(/^f[0-9a-z]+-[0-9a-z]+$/);
    }),
  );
});
