/** Layout -> sheet -> read back is identity, over a pure stand-in of the sheet and over the body of `spreadsheets.get`. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORMS } from '../../../shared/calendar/form.ts';
import { layoutUnitWorkbook } from '../../../shared/forms/layout/unitWorkbook.ts';
import { readForm } from '../../../shared/forms/reading/readForm.ts';
import { FIRST_DATA_ROW_INDEX, HEADER_ROW_INDEX } from '../../../shared/forms/layout/tableContent.ts';
import { TABS, TAB_IDS } from '../../../shared/forms/unitWorkbook.ts';
import { validateForm } from '../../../shared/validation/validateForm.ts';
import { expectContent } from './expectContent.ts';
import { filledWorkbook } from './generators.ts';
import { snapshotOfModel } from './modelSnapshot.ts';
import { insertColumn, insertRows, tamper, type Change } from './tamper.ts';

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

  it('gives every content back, typed: layout -> sheet -> read -> validate is identity', () => {
    fc.assert(
      fc.property(filledWorkbook(), ({ context, content }) => {
        const snapshot = snapshotOfModel(layoutUnitWorkbook(context, content));
        for (const form of FORMS) {
          const said = content[form];
          if (said === undefined) continue;
          const { content: typed, findings } = validateForm(readForm(form, snapshot), context);
          expect({ form, typed, errors: findings.filter(({ severity }) => severity === 'error') }).toEqual({
            form,
            typed: said,
            errors: [],
          });
        }
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

  it('holds every content whatever order its columns are brought into, and rows put in above and between', () => {
    const tampering = fc.record({
      order: fc.shuffledSubarray(TABS.tasks.columns.map((_, index) => index)).filter(({ length }) => length === 13),
      above: fc.integer({ min: 0, max: 9 }),
      gap: fc.integer({ min: 0, max: 15 }),
      between: fc.integer({ min: 0, max: 3 }),
    });
    fc.assert(
      fc.property(filledWorkbook(), tampering, ({ context, content }, { order, above, gap, between }) => {
        const untouched = snapshotOfModel(layoutUnitWorkbook(context, content));
        const shuffle: Change = (sheet) => ({
          ...sheet,
          cells: sheet.cells.map((row, index) => (index < HEADER_ROW_INDEX ? row : order.map((column) => row[column]))),
        });
        const touched = tamper(
          untouched,
          'Kế hoạch',
          shuffle,
          insertColumn(gap % 13),
          insertRows(FIRST_DATA_ROW_INDEX + 1, between),
          insertRows(0, above),
        );
        const [before, after] = [untouched, touched].map((snapshot) => readForm('plan', snapshot).tabs[1]!);
        expect(after!.rows.map(({ cells }) => cells)).toEqual(before!.rows.map(({ cells }) => cells));
        expect(after!.faults.map(({ kind }) => kind)).not.toContain('column-missing');
        expect(after!.faults.some(({ kind }) => kind === 'column-moved')).toBe(true);
        expect(after!.faults.some(({ kind }) => kind === 'header-moved')).toBe(above > 0);
      }),
      { numRuns: 60 },
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
