/** The quick way and the close look agree: a cell that is taken as it stands is one of which there is nothing to say. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ReadCell } from '../../../shared/forms/snapshot.ts';
import { TABS } from '../../../shared/forms/unitWorkbook.ts';
import { OF_ANY_BODY } from '../../../shared/validation/admit.ts';
import type { CellQuestion, Setting } from '../../../shared/validation/cells/cell.ts';
import { readCell } from '../../../shared/validation/cells/read.ts';
import { soundValue } from '../../../shared/validation/cells/sound.ts';

const columns = Object.values(TABS).flatMap((tab) => tab.columns);
const labels = columns.flatMap(({ choices = [] }) => choices.map(({ label }) => label));
const text = fc.oneof(
  fc.constantFrom(
    ...labels,
    'NV-01',
    '1.3',
    '5.4',
    'Thường xuyên',
    'Keess hoachj cair',
    '0912345678',
    'KÕ ho¹ch',
    ' x',
    'NÐ-CP',
  ),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc
    .array(fc.constantFrom('rà', 'soát', '12', ' ', '\n', 'Đ', 'ð', '\u200b', '@gmail.com', 'aa', 'cas'))
    .map((parts) => parts.join('')),
);
const cell: fc.Arbitrary<Exclude<ReadCell, null>> = fc.oneof(
  text,
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer({ min: -10, max: 200 }),
  fc
    .date({ min: new Date('2020-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
    .map((day) => ({ date: day.toISOString().slice(0, 10) })),
  fc.integer({ min: -10, max: 200 }).map((percent) => ({ percent })),
);
const settings: readonly Setting[] = [false, true].map((american) => ({
  ...{ cycle: 2023, american, contentCodes: ['1.1', '1.3', '5.4'] },
  admitCell: OF_ANY_BODY.cell,
}));

test('for every column, cell and spreadsheet language', () => {
  let taken = 0;
  fc.assert(
    fc.property(fc.constantFrom(...columns), cell, fc.constantFrom(...settings), (column, typed, setting) => {
      const quick = soundValue(typed, column, setting);
      if (quick === undefined) return;
      taken++;
      const said: string[] = [];
      const say: CellQuestion['say'] = (code) => void said.push(code);
      expect({ value: readCell({ cell: typed, column, row: {}, setting, say }), said }).toEqual({
        value: quick,
        said: [],
      });
    }),
    { numRuns: 5000 },
  );
  expect(taken).toBeGreaterThan(200);
});
