/** Properties: ranges survive their notation, values survive a write and a read, formulas survive a shift and its reverse. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatA1, parseA1 } from '../../../../local/google/sheets/a1.ts';
import { shiftReferences } from '../../../../local/google/sheets/formula/references.ts';
import type { GridRange } from '../../../../local/google/sheets/model.ts';
import { newSheet, newSpreadsheet } from '../../../../local/google/sheets/newSpreadsheet.ts';
import { FakeWorld } from './fakeWorld.ts';

const of = (title: string) =>
  newSpreadsheet({
    spreadsheetId: 's',
    title: 'S',
    sheets: [
      newSheet({
        sheetId: 7,
        title,
        index: 0,
        sheetType: 'GRID',
        gridProperties: { rowCount: 2000, columnCount: 100 },
      }),
    ],
  });

const title = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).filter((text) => !/^'|'$/.test(text));

const span = (name: 'Row' | 'Column') =>
  fc
    .tuple(fc.nat(900), fc.integer({ min: 1, max: 50 }))
    .map(([start, length]) => ({ [`start${name}Index`]: start, [`end${name}Index`]: start + length }));

describe('A1 notation', () => {
  it('gives back every range of every sheet', () => {
    fc.assert(
      fc.property(
        title,
        fc.option(span('Row'), { nil: {} }),
        fc.option(span('Column'), { nil: {} }),
        (name, rows, columns) => {
          const range: GridRange = { sheetId: 7, ...rows, ...columns };
          const spreadsheet = of(name);
          expect(parseA1(spreadsheet, formatA1(spreadsheet, range)).range).toEqual(range);
        },
      ),
    );
  });
});

describe('values', () => {
  it('come back as they were written RAW, but for empty ends', () => {
    const scalar = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.boolean(),
    );
    fc.assert(
      fc.property(
        fc.array(fc.array(scalar, { maxLength: 6 }), { maxLength: 8 }),
        fc.nat(5),
        fc.nat(5),
        (rows, row, column) => {
          const google = new FakeWorld();
          const id = google.create();
          const start = {
            startRowIndex: row,
            endRowIndex: row + 1,
            startColumnIndex: column,
            endColumnIndex: column + 1,
          };
          const range = formatA1(google.spreadsheet(id), { sheetId: 0, ...start });
          google.update(id, range, rows, 'RAW');
          const block = {
            sheetId: 0,
            startRowIndex: row,
            endRowIndex: row + 8,
            startColumnIndex: column,
            endColumnIndex: column + 6,
          };
          const read =
            google.get(id, formatA1(google.spreadsheet(id), block), { valueRenderOption: 'UNFORMATTED_VALUE' }) ?? [];
          const trimmed = rows.map((values) => values.slice(0, values.findLastIndex((value) => value !== '') + 1));
          const expected = trimmed.slice(0, trimmed.findLastIndex((values) => values.length > 0) + 1);
          expect(read).toEqual(JSON.parse(JSON.stringify(expected)));
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('references', () => {
  it('are the same after rows went in and came out', () => {
    const move =
      (at: number, count: number) =>
      (range: GridRange): GridRange => {
        const index = (value: number | undefined): number | undefined =>
          value === undefined || value < at ? value : value + count;
        const start = index(range.startRowIndex);
        const end = range.endRowIndex === undefined ? undefined : (index(range.endRowIndex - 1) ?? 0) + 1;
        return {
          ...range,
          ...(start === undefined ? {} : { startRowIndex: start }),
          ...(end === undefined ? {} : { endRowIndex: end }),
        };
      };
    const back =
      (at: number, count: number) =>
      (range: GridRange): GridRange =>
        move(at + count, -count)(range);
    const reference = fc.constantFrom('A1', '$B$20', 'C5:D9', 'A:A', '3:7', "'Kế hoạch'!E4", 'F8:F');
    fc.assert(
      fc.property(
        fc.array(reference, { minLength: 1, maxLength: 5 }),
        fc.nat(30),
        fc.integer({ min: 1, max: 9 }),
        (parts, at, count) => {
          const formula = `=SUM(${parts.join(',')})&"A1"`;
          const home = { spreadsheet: of('Kế hoạch'), sheetId: 7 };
          const there = shiftReferences(formula, home, move(at, count));
          expect(shiftReferences(there, home, back(at, count))).toBe(formula);
        },
      ),
    );
  });
});
