/** What our own reader made of any sheet is judged alike, whether it is believed or looked at part by part. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FORMS } from '../../../shared/calendar/form.ts';
import { layoutUnitWorkbook } from '../../../shared/forms/layout/unitWorkbook.ts';
import { readForm } from '../../../shared/forms/reading/readForm.ts';
import type { CellSnapshot } from '../../../shared/forms/snapshot.ts';
import { TABS } from '../../../shared/forms/unitWorkbook.ts';
import { judgeForm } from '../../../shared/validation/judgeForm.ts';
import { validateForm } from '../../../shared/validation/validateForm.ts';
import { filledWorkbook } from '../forms/generators.ts';
import { snapshotOfModel } from '../forms/modelSnapshot.ts';
import { deleteColumn, rename, setCell, tamper, type Change } from '../forms/tamper.ts';

const held = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    'x',
    'NV-01',
    '12,5',
    '30/6/2023',
    'Không áp dụng',
    true,
    0,
    -1,
    0.5,
    45_000,
    2_958_466,
    1e305,
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);
const cell: fc.Arbitrary<CellSnapshot> = fc
  .record({ value: held, flag: fc.constantFrom({}, { isDate: true }, { isPercent: true }, { formula: '=1/0' }) })
  .map(({ value, flag }) => ({ value, shown: String(value), ...flag }));
const place = fc.tuple(fc.integer({ min: 3, max: 12 }), fc.integer({ min: 0, max: 12 }), cell);
const changes: fc.Arbitrary<readonly Change[]> = fc.oneof(
  { weight: 8, arbitrary: fc.array(place, { maxLength: 12 }).map((places) => places.map((one) => setCell(...one))) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 12 }).map((at) => [deleteColumn(at)]) },
  { weight: 1, arbitrary: fc.constant([rename('Trang lạ')]) },
);

test('whatever stands in the cells', () => {
  const titles = fc.constantFrom(...Object.values(TABS).map(({ title }) => title));
  const locale = fc.constantFrom('vi_VN', 'en_US', '');
  fc.assert(
    fc.property(filledWorkbook(), titles, changes, locale, ({ context, content }, title, changed, language) => {
      const laidOut = { ...snapshotOfModel(layoutUnitWorkbook(context, content)), locale: language };
      const snapshot = tamper(laidOut, title, ...changed);
      for (const form of FORMS) {
        const read = readForm(form, snapshot);
        expect(judgeForm(read, context)).toEqual(validateForm(read, context));
      }
    }),
    { numRuns: 200 },
  );
});

test('a tab that nobody read is missing', () => {
  fc.assert(
    fc.property(filledWorkbook(), ({ context }) => {
      const read = { form: 'kk', locale: 'vi_VN', tabs: [] };
      expect(judgeForm(read, context)).toEqual(validateForm(read, context));
    }),
    { numRuns: 1 },
  );
});
