/** Layout -> sheet -> read back is identity, over a pure stand-in of the sheet and over the body of `spreadsheets.get`. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutUnitWorkbook } from '../../../shared/forms/layout/unitWorkbook.ts';
import { readForm } from '../../../shared/forms/reading/readForm.ts';
import { TAB_IDS } from '../../../shared/forms/unitWorkbook.ts';
import { expectContent } from './expectContent.ts';
import { filledWorkbook } from './generators.ts';
import { snapshotOfModel } from './modelSnapshot.ts';

describe('a workbook laid out and read back', () => {
  it('holds every content, cell by cell', () => {
    fc.assert(
      fc.property(filledWorkbook(), (filled) => {
        const snapshot = snapshotOfModel(layoutUnitWorkbook(filled.context, filled.content));
        expectContent(filled, (form) => readForm(form, snapshot));
      }),
      { numRuns: 150 },
    );
  });

  it('holds any text that can be seen, unchanged', () => {
    const anyText = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
      .filter((text) => /[\p{L}\p{N}]/u.test(text));
    fc.assert(
      fc.property(filledWorkbook(1), anyText, ({ context, content }, difficulty) => {
        const row = { id: 'KK-01', date: '2023-02-03', difficulty, proposal: difficulty, level: 'unit' } as const;
        const filled = { context, content: { ...content, kk: { difficulties: [row] } } };
        const snapshot = snapshotOfModel(layoutUnitWorkbook(context, filled.content));
        expectContent(filled, (form) => readForm(form, snapshot));
      }),
    );
  });

  it('says nothing of a clerk who has not begun', () => {
    fc.assert(
      fc.property(filledWorkbook(), ({ context }) => {
        const snapshot = snapshotOfModel(layoutUnitWorkbook(context));
        expect(readForm('kk', snapshot).tabs[0]?.rows).toEqual([]);
        expect(readForm('plan', snapshot).tabs[1]?.rows).toEqual([]);
        expect(snapshot.sheets).toHaveLength(TAB_IDS.length + 2);
      }),
      { numRuns: 20 },
    );
  });
});
